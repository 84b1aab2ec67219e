import type { Row } from './feature-space.ts';
import { shuffled } from './order.ts';
import { columnsOf, type Group, offsetsOf, quantized, softmax, type Weights } from './weights.ts';

/** How likely each label of a group is. */
export type Target = Readonly<Record<string, number>>;

/** What one text teaches: by group, how likely each label is; groups that are absent are not taught by it. */
export interface Lesson {
  readonly row: Row;
  /** Tells it from others, and does not change with them. */
  readonly fingerprint: number;
  readonly targets: ReadonlyMap<string, Target>;
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
  const columns = columnsOf(groups);
  const weights = new Float32Array(features * columns);
  const state: Descent = {
    columns,
    rate,
    weights,
    squares: new Float32Array(features * columns).fill(1e-6),
    errors: new Float64Array(columns),
    awake: new Int32Array(groups.length),
    runs: new Int32Array(2 * groups.length),
  };
  const taskOf = tasksOf(groups);
  const studies = lessons.map(({ row, targets, weight = 1 }): Study => {
    const tasks = [...targets].flatMap(([group, target]) => taskOf(group, target) ?? []);
    return { row, weight, tasks, rests: new Uint8Array(tasks.length) };
  });
  const fingerprints = lessons.map(({ fingerprint }) => fingerprint);
  const sum = new Float32Array(features * columns);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled(fingerprints, epoch)) descend(state, studies[at]!);
    if (epoch >= epochs - AVERAGED) add(sum, weights);
  }
  return quantized(groups, sum, AVERAGED);
}

function add(sum: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!;
}

/** What the labels of one group should be. */
interface Task {
  readonly from: number;
  readonly to: number;
  readonly wanted: Float64Array;
}

/** A lesson as it is learned. */
interface Study {
  readonly row: Row;
  readonly weight: number;
  readonly tasks: readonly Task[];
  /** By task, epochs to leave it out. */
  readonly rests: Uint8Array;
}

interface Descent {
  readonly columns: number;
  readonly rate: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** By column, what the last row got wrong; only those of its groups mean anything. */
  readonly errors: Float64Array;
  /** The tasks of the last row that do not rest, by their places. */
  readonly awake: Int32Array;
  /** Their columns: where some in a row begin, and where they end. */
  readonly runs: Int32Array;
}

/** Gives the task of a group and what is wanted of it, made once for each. */
function tasksOf(groups: readonly Group[]): (group: string, target: Target) => Task | undefined {
  const offsets = offsetsOf(groups);
  const places = new Map(groups.map(({ id, labels }, at) => [id, { from: offsets[at]!, labels }]));
  const made = new Map(groups.map(({ id }) => [id, new Map<Target, Task>()]));
  return (group, target) => {
    const known = made.get(group)?.get(target);
    const place = places.get(group);
    if (known || !place) return known;
    const { from, labels } = place;
    const wanted = Float64Array.from(labels, (label) => target[label] ?? 0);
    const task = { from, to: from + labels.length, wanted };
    made.get(group)!.set(target, task);
    return task;
  };
}

/** Learns from one text for several groups at once, since their weights lie side by side. */
function descend(state: Descent, study: Study): void {
  const { awake, errors } = state;
  let many = 0;
  for (let at = 0; at < study.tasks.length; at += 1)
    if (study.rests[at]! > 0) study.rests[at]! -= 1;
    else awake[many++] = at;
  if (many === 0) return;
  predict(state, study, runsOf(state, study, many));
  let learning = 0;
  for (let t = 0; t < many; t += 1) {
    const at = awake[t]!;
    if (hasErrors(errors, study.tasks[at]!, study.weight)) awake[learning++] = at;
    else study.rests[at] = RESTS;
  }
  if (learning > 0) update(state, study, runsOf(state, study, learning));
}

/** Puts together the columns of tasks that lie side by side; gives how many numbers these take. */
function runsOf({ awake, runs }: Descent, { tasks }: Study, many: number): number {
  let ends = 0;
  for (let t = 0; t < many; t += 1) {
    const { from, to } = tasks[awake[t]!]!;
    if (ends > 0 && runs[ends - 1] === from) runs[ends - 1] = to;
    else {
      runs[ends++] = from;
      runs[ends++] = to;
    }
  }
  return ends;
}

function predict({ weights, columns, errors, runs }: Descent, { row: { at, value } }: Study, ends: number): void {
  for (let run = 0; run < ends; run += 2) errors.fill(0, runs[run]!, runs[run + 1]!);
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns;
    const x = value[f]!;
    for (let run = 0; run < ends; run += 2) {
      const to = runs[run + 1]!;
      for (let k = runs[run]!; k < to; k += 1) errors[k]! += weights[base + k]! * x;
    }
  }
}

/** Turns scores into errors; gives whether there is any. */
function hasErrors(errors: Float64Array, { from, to, wanted }: Task, weight: number): boolean {
  softmax(errors, from, to);
  let found = false;
  for (let k = from; k < to; k += 1) {
    const error = errors[k]! - wanted[k - from]!;
    const counts = Math.abs(error) >= LEARNED;
    errors[k] = counts ? error * weight : 0;
    found ||= counts;
  }
  return found;
}

function update(
  { weights, squares, columns, errors, rate, runs }: Descent,
  { row: { at, value } }: Study,
  ends: number,
): void {
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns;
    const x = value[f]!;
    for (let run = 0; run < ends; run += 2) {
      const to = runs[run + 1]!;
      for (let k = runs[run]!; k < to; k += 1) {
        if (errors[k] === 0) continue;
        const gradient = errors[k]! * x;
        const square = squares[base + k]! + gradient * gradient;
        squares[base + k] = square;
        weights[base + k]! -= (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}
