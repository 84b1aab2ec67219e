import type { Row } from './feature-space.ts';
import { shuffled } from './order.ts';
import { columnsOf, type Group, offsetsOf, quantized, softmax, type Weights } from './weights.ts';

/** What one text teaches: by group, how likely each label is; groups that are absent are not taught by it. */
export interface Lesson {
  readonly row: Row;
  /** Tells it from others, and does not change with them. */
  readonly fingerprint: number;
  readonly targets: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** How much it counts; 1 without. */
  readonly weight?: number;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
}

/** An error this small teaches nothing; skipping it makes training fast. */
const LEARNED = 0.05;
/** Epochs at the end whose weights are averaged, so that the order of the lessons matters less. */
const AVERAGED = 3;
/** A group that taught nothing in a text is left out for as many epochs. */
const RESTS = 6;

/** Multinomial logistic regression for each group over shared features, by AdaGrad in an order of the lessons' own: the same ones give the same weights. */
export function train(
  groups: readonly Group[],
  lessons: readonly Lesson[],
  features: number,
  { epochs, rate }: Training,
): Weights {
  const offsets = offsetsOf(groups);
  const columns = columnsOf(groups);
  const weights = new Float32Array(features * columns);
  const state: Descent = {
    columns,
    rate,
    weights,
    squares: new Float32Array(features * columns).fill(1e-6),
    errors: new Float64Array(columns),
    active: [],
  };
  const tasks = lessons.map((lesson) => tasksOf(lesson, groups, offsets));
  const fingerprints = lessons.map(({ fingerprint }) => fingerprint);
  const sum = new Float32Array(features * columns);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled(fingerprints, epoch)) {
      const active = awake(tasks[at]!, state.active);
      if (active > 0) descend(state, lessons[at]!.row, active);
    }
    if (epoch >= epochs - AVERAGED) for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!;
  }
  return quantized(groups, sum, AVERAGED);
}

/** One group of labels in one lesson. */
interface Task {
  readonly from: number;
  readonly to: number;
  readonly target: Float64Array;
  readonly weight: number;
  /** Epochs to leave it out. */
  rests: number;
}

interface Descent {
  readonly columns: number;
  readonly rate: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** By column, what the last row got wrong; only those of its groups mean anything. */
  readonly errors: Float64Array;
  /** The tasks of the last row, used again for each so that training makes no garbage. */
  readonly active: Task[];
}

/** Puts the tasks that do not rest at the front of `active`; gives how many these are. */
function awake(tasks: readonly Task[], active: Task[]): number {
  let many = 0;
  for (const task of tasks) {
    if (task.rests > 0) task.rests -= 1;
    else active[many++] = task;
  }
  return many;
}

function tasksOf({ targets, weight = 1 }: Lesson, groups: readonly Group[], offsets: readonly number[]): Task[] {
  return groups.flatMap(({ id, labels }, at) => {
    const wanted = targets.get(id);
    if (!wanted) return [];
    const target = Float64Array.from(labels, (label) => wanted[label] ?? 0);
    return [{ from: offsets[at]!, to: offsets[at]! + labels.length, target, weight, rests: 0 }];
  });
}

/** Learns from one text for several groups at once, since their weights lie side by side. */
function descend(state: Descent, row: Row, many: number): void {
  predict(state, row, many);
  let learning = 0;
  for (let t = 0; t < many; t += 1) {
    const task = state.active[t]!;
    if (hasErrors(state.errors, task)) state.active[learning++] = task;
  }
  if (learning > 0) update(state, row, learning);
}

function predict({ weights, columns, errors, active }: Descent, { at, value }: Row, many: number): void {
  for (let t = 0; t < many; t += 1) errors.fill(0, active[t]!.from, active[t]!.to);
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns;
    const x = value[f]!;
    for (let t = 0; t < many; t += 1) {
      const { from, to } = active[t]!;
      for (let k = from; k < to; k += 1) errors[k]! += weights[base + k]! * x;
    }
  }
}

/** Turns scores into errors; a group without any rests for some epochs. */
function hasErrors(errors: Float64Array, task: Task): boolean {
  const { from, to, target, weight } = task;
  softmax(errors, from, to);
  let found = false;
  for (let k = from; k < to; k += 1) {
    const error = errors[k]! - target[k - from]!;
    const counts = Math.abs(error) >= LEARNED;
    errors[k] = counts ? error * weight : 0;
    found ||= counts;
  }
  if (!found) task.rests = RESTS;
  return found;
}

function update(state: Descent, { at, value }: Row, many: number): void {
  const { weights, squares, columns, errors, rate, active } = state;
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns;
    const x = value[f]!;
    for (let t = 0; t < many; t += 1) {
      const { from, to } = active[t]!;
      for (let k = from; k < to; k += 1) {
        if (errors[k] === 0) continue;
        const gradient = errors[k]! * x;
        const square = squares[base + k]! + gradient * gradient;
        squares[base + k] = square;
        weights[base + k]! -= (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}
