import type { Row } from './feature-space.ts';

/** Labels of which one holds: a factor's values and "says nothing", or the intents. */
export interface Group {
  readonly id: string;
  readonly labels: readonly string[];
}

/**
 * Weights as plain data, a row a feature and a column a label, without those that are nothing, which most are. Each is one
 * byte and stands for so many times the scale of its column.
 */
export interface Weights {
  readonly groups: readonly Group[];
  readonly scales: Float32Array;
  /** By feature, the place of its first weight; the next feature's is its end. */
  readonly rows: Uint32Array;
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
}

const MOST_COLUMNS = 256;

/** The mean of `many` sums of weights. */
export function quantized(groups: readonly Group[], sum: Float32Array, many: number): Weights {
  if (columnsOf(groups) > MOST_COLUMNS) throw new Error(`More than ${MOST_COLUMNS} labels do not fit in a byte`);
  const scales = scalesOf(sum, columnsOf(groups), many);
  const rows = new Uint32Array(sum.length / scales.length + 1);
  const columns: number[] = [];
  const weights: number[] = [];
  for (let feature = 0; feature + 1 < rows.length; feature += 1) {
    for (let column = 0; column < scales.length; column += 1) {
      const weight = Math.round(sum[feature * scales.length + column]! / many / (scales[column]! || 1));
      if (weight === 0) continue;
      columns.push(column);
      weights.push(weight);
    }
    rows[feature + 1] = columns.length;
  }
  return { groups, scales, rows, columns: Uint8Array.from(columns), weights: Int8Array.from(weights) };
}

function scalesOf(sum: Float32Array, columns: number, many: number): Float32Array {
  const scales = new Float32Array(columns);
  for (let base = 0; base < sum.length; base += columns)
    for (let column = 0; column < columns; column += 1) {
      const size = Math.abs(sum[base + column]!) / many / 127;
      if (size > scales[column]!) scales[column] = size;
    }
  return scales;
}

/** The probability of every label, the groups one after another. */
export function score(weights: Weights, { at, value }: Row): Float64Array {
  const scores = new Float64Array(weights.scales.length);
  for (let f = 0; f < at.length; f += 1) addFeature(weights, at[f]!, value[f]!, scores, 0);
  return probabilities(weights, scores);
}

/** Adds what a feature that counts `x` says of every label, in steps of each column's scale. */
export function addFeature(
  { rows, columns, weights }: Weights,
  feature: number,
  x: number,
  into: Float64Array,
  offset: number,
): void {
  const end = rows[feature + 1]!;
  for (let place = rows[feature]!; place < end; place += 1) into[offset + columns[place]!]! += weights[place]! * x;
}

/** Sums of `addFeature` to probabilities, in place. */
export function probabilities({ groups, scales }: Weights, sums: Float64Array): Float64Array {
  for (let column = 0; column < sums.length; column += 1) sums[column]! *= scales[column]!;
  let offset = 0;
  for (const { labels } of groups) {
    softmax(sums, offset, offset + labels.length);
    offset += labels.length;
  }
  return sums;
}

/** Some of the scores to probabilities, in place. */
export function softmax(scores: Float64Array, from: number, to: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = from; k < to; k += 1) if (scores[k]! > top) top = scores[k]!;
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += scores[k] = Math.exp(scores[k]! - top);
  for (let k = from; k < to; k += 1) scores[k]! /= sum;
}

export const columnsOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { labels }) => sum + labels.length, 0);

/** Where each group's columns begin. */
export function offsetsOf(groups: readonly Group[]): number[] {
  let offset = 0;
  return groups.map(({ labels }) => {
    offset += labels.length;
    return offset - labels.length;
  });
}
