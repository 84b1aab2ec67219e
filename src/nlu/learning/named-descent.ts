import { shuffled } from './order.ts';

export interface Training {
  /** In how many orders the utterances are learned; what an order decides by chance is averaged away. */
  readonly orders: number;
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are pulled to zero. */
  readonly decay: number;
  /** Features in fewer documents than this are left out. */
  readonly minDocuments: number;
  /** How much a feature counts where that does not depend on how rare it is. */
  readonly weigh?: (feature: string) => number;
}

/** One utterance as its features and how much each counts in it. */
export interface Row {
  readonly at: ArrayLike<number>;
  readonly value: Float32Array;
}

export function average(all: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(all[0]!.length);
  for (const each of all) for (let at = 0; at < mean.length; at += 1) mean[at]! += each[at]! / all.length;
  return mean;
}

/** Multinomial logistic regression by AdaGrad, in an order of the utterances' own, so that the same ones give the same model. */
export function descend(
  rows: readonly Row[],
  targets: readonly number[],
  labels: number,
  features: number,
  options: Training,
  fingerprints: readonly number[],
  order: number,
): Float32Array {
  const weights = new Float32Array(features * labels);
  const squares = new Float32Array(features * labels).fill(1e-6);
  const scores = new Float64Array(labels);
  const rests = new Uint8Array(rows.length);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const row of shuffled(fingerprints, options.epochs * order + epoch)) {
      if (rests[row]! > 0) {
        rests[row]! -= 1;
        continue;
      }
      const { at, value } = rows[row]!;
      score(weights, at, value, scores);
      softmax(scores);
      scores[targets[row]!]! -= 1;
      if (!learn(weights, squares, rows[row]!, scores, options)) rests[row] = RESTS;
    }
  }
  return weights;
}

/** A label whose probability is this close to what it should be teaches nothing; skipping it makes training fast. */
const LEARNED = 4e-3;
/** An utterance that taught nothing is left out for as many epochs. */
const RESTS = 5;

/** Gives whether there was anything to learn. */
function learn(
  weights: Float32Array,
  squares: Float32Array,
  row: Row,
  errors: Float64Array,
  options: Training,
): boolean {
  const { rate, decay } = options;
  const labels = errors.length;
  const wrong: number[] = [];
  for (let k = 0; k < labels; k += 1) if (Math.abs(errors[k]!) >= LEARNED) wrong.push(k);
  if (wrong.length === 0) return false;
  for (let f = 0; f < row.at.length; f += 1) {
    const base = row.at[f]! * labels;
    const x = row.value[f]!;
    for (let w = 0; w < wrong.length; w += 1) {
      const k = wrong[w]!;
      const place = base + k;
      const gradient = errors[k]! * x + decay * weights[place]!;
      const square = squares[place]! + gradient * gradient;
      squares[place] = square;
      weights[place]! -= (rate * gradient) / Math.sqrt(square);
    }
  }
  return true;
}

export function score(weights: Float32Array, at: ArrayLike<number>, value: Float32Array, into: Float64Array): void {
  const labels = into.length;
  into.fill(0);
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * labels;
    const x = value[f]!;
    for (let k = 0; k < labels; k += 1) into[k]! += weights[base + k]! * x;
  }
}

export function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) sum += scores[k] = Math.exp(scores[k]! - top);
  for (let k = 0; k < scores.length; k += 1) scores[k]! /= sum;
}
