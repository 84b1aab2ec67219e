import { chanceOf, odds } from '../../nlu/learning/logistic.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { choosesBetween, proposes, speaksOfOwn } from '../../nlu/scope/own.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Answered } from '../answers/answered.ts';

/** What tells a question about the world from a wish for advice, by name. */
export type Sign = keyof typeof weights;

/**
 * How much each sign says (logistic regression). Fitted by `npm run evaluate -- routing` on 2026-11-29 to the messages in
 * `intents/messages`, read by models that had not learned them, and to the question sets that may be looked into.
 */
const weights = {
  always: 0.972,
  world: 0.52,
  advice: -0.129,
  move: -0.261,
  theirs: -0.361,
  length: -0.609,
  facts: -0.89,
  names: -0.212,
  score: 1.441,
  isNote: 0.315,
  isNear: 0.354,
  asks: 0.491,
  chooses: -0.126,
  proposes: -0.967,
  own: 0.066,
  work: -0.407,
};

/** The signs of a first message and of what was found for it. */
export function signsOf(heard: Understanding, answered: Answered | undefined): Readonly<Record<Sign, number>> {
  const { impression, tokens, facts, workloads, text } = heard;
  return {
    always: 1,
    world: odds(impression.world),
    advice: odds(impression.advice),
    move: odds(impression.move),
    theirs: odds(impression.theirs),
    length: Math.log(1 + tokens.length),
    facts: Math.min(facts.length, 4),
    names: Math.min(workloads.length, 3),
    score: answered?.score ?? 0,
    isNote: answered?.kind === 'note' ? answered.score : 0,
    isNear: answered?.isNear ? 1 : 0,
    asks: asksAnywhere(text) ? 1 : 0,
    chooses: choosesBetween(text) ? 1 : 0,
    proposes: proposes(text) ? 1 : 0,
    own: speaksOfOwn(text) ? 1 : 0,
    work: workloads.some(({ kind }) => kind !== 'hosting') ? 1 : 0,
  };
}

/** How likely a first message is a question about the world, rather than a wish for advice on something of theirs. */
export function worldliness(heard: Understanding, answered: Answered | undefined): number {
  return chanceBy(signsOf(heard, answered));
}

const names = Object.keys(weights) as Sign[];

const chanceBy = (signs: Readonly<Record<Sign, number>>): number =>
  chanceOf(
    names.map((sign) => signs[sign]),
    Object.values(weights),
  );

/** Whether it can be one at all, with whatever answer: only then it is worth searching for. */
export const mayBeWorldly = (heard: Understanding, least: number): boolean =>
  chanceBy({ ...signsOf(heard, undefined), score: 1, isNote: 1 }) >= least;
