import type { Token } from '../text/tokens.ts';
import { type FeatureSpace, lengthOf, STRANGE } from './feature-space.ts';
import { BOUNDARY, END, pair, wordOf } from './features.ts';
import { addFeature, probabilities, type Weights } from './weights.ts';

/** Some tokens in a row, and what else is known of them. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly named: readonly string[];
}

/**
 * Gives the probability of every label for any part of one text. Parts overlap, so what each word adds is summed once and a
 * part is the difference of two sums: unlike in a row of its own, a word counts as often as it stands there.
 */
export function partScoresOf(
  space: FeatureSpace,
  weights: Weights,
  tokens: readonly Token[],
): (part: Part, dilution: number) => Float64Array {
  const columns = weights.scales.length;
  /** By token, what all before it add. */
  const sums = new Float64Array((tokens.length + 1) * columns);
  const squares = new Float64Array(tokens.length + 1);
  const words = tokens.map(wordOf);
  const pairBefore = words.map((word, at) => space.numberOf(pair(words[at - 1] ?? BOUNDARY, word)));
  /** Adds or takes away a feature; gives its square. */
  const add = (feature: number, sign: number, into: Float64Array, offset: number): number => {
    const weight = space.weightOf(feature);
    addFeature(weights, feature, sign * weight, into, offset);
    return sign * weight * weight;
  };
  const addPair = (feature: number | undefined, sign: number, into: Float64Array, offset: number): number =>
    feature === undefined ? sign * STRANGE : add(feature, sign, into, offset);

  for (const [at, token] of tokens.entries()) {
    const next = (at + 1) * columns;
    sums.copyWithin(next, at * columns, next);
    const { at: features, strange } = space.word(token);
    let square = (strange ? STRANGE : 0) + addPair(pairBefore[at], 1, sums, next);
    for (const feature of features) square += add(feature, 1, sums, next);
    squares[at + 1] = squares[at]! + square;
  }

  return ({ from, to, named }, dilution) => {
    const scores = difference(sums, to * columns, from * columns, columns);
    let square = squares[to]! - squares[from]!;
    if (from > 0) {
      square += addPair(pairBefore[from], -1, scores, 0);
      square += addPair(space.numberOf(pair(BOUNDARY, words[from]!)), 1, scores, 0);
    }
    for (const feature of [...named, pair(words[to - 1]!, END)]) {
      const number = space.numberOf(feature);
      square += number === undefined ? 0 : add(number, 1, scores, 0);
    }
    const length = lengthOf(square, dilution);
    for (let column = 0; column < columns; column += 1) scores[column]! /= length;
    addFeature(weights, BIAS_FEATURE, space.weightOf(BIAS_FEATURE), scores, 0);
    return probabilities(weights, scores);
  };
}

function difference(sums: Float64Array, at: number, before: number, columns: number): Float64Array {
  const scores = new Float64Array(columns);
  for (let column = 0; column < columns; column += 1) scores[column] = sums[at + column]! - sums[before + column]!;
  return scores;
}

/** The bias is the first feature, and is not scaled. */
const BIAS_FEATURE = 0;
