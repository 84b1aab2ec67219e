import type { Row } from './feature-space.ts';

/** Labels of which one holds: a factor's values and "says nothing", or the intents. */
export interface Group {
  readonly id: string;
  readonly labels: readonly string[];
}

/** What one text teaches: by group, how likely each label is; groups that are absent are not taught by it. */
export interface Lesson {
  readonly row: Row;
  readonly targets: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** How much it counts; 1 without. */
  readonly weight?: number;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
}

/** Weights as plain data: one row a feature, one column a label; each column has its own scale. */
export interface Weights {
  readonly groups: readonly Group[];
  readonly scales: Float32Array;
  readonly weights: Int8Array;
}

/** An error this small teaches nothing; skipping it makes training fast. */
const LEARNED = Number((globalThis as any).process.env.LEARNED ?? 4e-3);
/** A group that taught nothing in a text is left out for as many epochs. */
const RESTS = Number((globalThis as any).process.env.RESTS ?? 4);

interface Task {
  readonly offset: number;
  readonly target: Float64Array;
  readonly weight: number;
  rests: number;
}

/** Multinomial logistic regression for each group over shared features, by AdaGrad in a fixed shuffled order: the same lessons give the same weights. */
export function train(
  groups: readonly Group[],
  lessons: readonly Lesson[],
  features: number,
  { epochs, rate }: Training,
): Weights {
  const offsets = offsetsOf(groups);
  const columns = columnsOf(groups);
  const weights = new Float32Array(features * columns);
  const squares = new Float32Array(features * columns).fill(1e-6);
  const tasks = lessons.map((lesson) => tasksOf(lesson, groups, offsets));
  const order = lessons.map((_, at) => at);
  let seed = 42;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    seed = shuffle(order, seed);
    for (const at of order) {
      for (const task of tasks[at]!) {
        if (task.rests > 0) task.rests -= 1;
        else if (!descend(weights, squares, columns, lessons[at]!.row, task, rate)) task.rests = RESTS;
      }
    }
  }
  return { groups, ...quantized(weights, columns) };
}

function tasksOf({ targets, weight = 1 }: Lesson, groups: readonly Group[], offsets: readonly number[]): Task[] {
  return groups.flatMap(({ id, labels }, at) => {
    const wanted = targets.get(id);
    if (!wanted) return [];
    const target = Float64Array.from(labels, (label) => wanted[label] ?? 0);
    return [{ offset: offsets[at]!, target, weight, rests: 0 }];
  });
}

/** Whether there was anything to learn. */
function descend(
  weights: Float32Array,
  squares: Float32Array,
  columns: number,
  { at, value }: Row,
  { offset, target, weight }: Task,
  rate: number,
): boolean {
  const many = target.length;
  const error = new Float64Array(many);
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns + offset;
    for (let k = 0; k < many; k += 1) error[k]! += weights[base + k]! * value[f]!;
  }
  softmax(error);
  let learns = false;
  for (let k = 0; k < many; k += 1) {
    error[k]! -= target[k]!;
    if (Math.abs(error[k]!) < LEARNED) error[k] = 0;
    else learns = true;
  }
  if (!learns) return false;
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns + offset;
    const x = value[f]! * weight;
    for (let k = 0; k < many; k += 1) {
      if (error[k] === 0) continue;
      const gradient = error[k]! * x;
      const square = squares[base + k]! + gradient * gradient;
      squares[base + k] = square;
      weights[base + k]! -= (rate * gradient) / Math.sqrt(square);
    }
  }
  return true;
}

/** A byte a weight: a quarter of the memory for the same decisions. */
function quantized(weights: Float32Array, columns: number): Pick<Weights, 'scales' | 'weights'> {
  const scales = new Float32Array(columns);
  for (let at = 0; at < weights.length; at += 1) {
    const size = Math.abs(weights[at]!) / 127;
    if (size > scales[at % columns]!) scales[at % columns] = size;
  }
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % columns]! || 1)));
  return { scales, weights: bytes };
}

/** The probability of every label of the groups from `first` on, `many` of them, in one array. */
export function score({ groups, scales, weights }: Weights, { at, value }: Row): Float64Array {
  const columns = scales.length;
  const scores = new Float64Array(columns);
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * columns;
    const x = value[f]!;
    for (let k = 0; k < columns; k += 1) scores[k]! += weights[base + k]! * x;
  }
  for (let k = 0; k < columns; k += 1) scores[k]! *= scales[k]!;
  let offset = 0;
  for (const { labels } of groups) {
    softmax(scores.subarray(offset, offset + labels.length));
    offset += labels.length;
  }
  return scores;
}

/** Scores to probabilities, in place. */
function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k += 1) if (scores[k]! > top) top = scores[k]!;
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) sum += scores[k] = Math.exp(scores[k]! - top);
  for (let k = 0; k < scores.length; k += 1) scores[k]! /= sum;
}

const columnsOf = (groups: readonly Group[]): number => groups.reduce((sum, { labels }) => sum + labels.length, 0);

/** Where each group's columns begin. */
export function offsetsOf(groups: readonly Group[]): number[] {
  let offset = 0;
  return groups.map(({ labels }) => {
    offset += labels.length;
    return offset - labels.length;
  });
}

function shuffle(order: number[], seeded: number): number {
  let seed = seeded;
  for (let i = order.length - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return seed;
}
