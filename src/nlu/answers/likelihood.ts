import { chanceOf, odds } from '../learning/logistic.ts';

/** What tells whether a message states what a part of it seems to state. */
export interface Signs {
  /** How likely the part states it, read alone. */
  readonly part: number;
  /** How likely the whole message does, read at once. */
  readonly whole: number;
  readonly words: number;
  /** How likely the message is about a workload of theirs. */
  readonly theirs: number;
}

/** A message of fewer words is hardly more than one part. */
export const SEVERAL_WORDS = 15;

/**
 * How much each sign says (logistic regression), in the order of `signsOf`. Fitted by `npm run evaluate -- statements` on
 * 2026-11-30 to `intents/messages`, read by models that had not learned them.
 */
const weights = [-1.598, 1.276, 0.376, 0.722, 0.031];

/** The signs as numbers, the first of which is always 1. */
export const signsOf = ({ part, whole, words, theirs }: Signs): readonly number[] => [
  1,
  odds(part),
  odds(whole),
  Math.log(words),
  odds(theirs),
];

/** How likely a message states what a part of it seems to state. */
export const likelihood = (signs: Signs): number => chanceOf(signsOf(signs), weights);
