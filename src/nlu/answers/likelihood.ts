import { chanceOf, odds } from '../learning/logistic.ts';

/** What a message seems to state, read by its parts and at once. */
export interface Seemingly {
  /** How likely the part that states it most plainly does, read alone. */
  readonly part: number;
  /** How likely the whole message does, read at once. */
  readonly whole: number;
  /** The same of the likeliest other value of the factor. */
  readonly rivalPart: number;
  readonly rivalWhole: number;
}

/** What tells whether a message states what a part of it seems to state. */
export interface Signs extends Seemingly {
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
const weights = [-2.577, 1.289, 0.39, -0.176, -0.098, 0.816, 0.051];

/** The signs as numbers, the first of which is always 1. */
export const signsOf = ({ part, whole, rivalPart, rivalWhole, words, theirs }: Signs): readonly number[] => [
  1,
  odds(part),
  odds(whole),
  odds(rivalPart),
  odds(rivalWhole),
  Math.log(words),
  odds(theirs),
];

/** How likely a message states what a part of it seems to state. */
export const likelihood = (signs: Signs): number => chanceOf(signsOf(signs), weights);
