import { chanceOf, odds } from '../../nlu/learning/logistic.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { choosesBetween, proposes, speaksOfOwn } from '../../nlu/scope/own.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Answered } from '../answers/answered.ts';

/** What tells a question about the world from a wish for advice, by name. */
export type Sign = keyof typeof weights;

/**
 * How much each sign says (logistic regression). Fitted by `npm run evaluate -- routing` on 2026-11-30 to the messages in
 * `intents/messages`, read by models that had not learned them, and to the question sets that may be looked into.
 */
const weights = {
  always: 0.834,
  world: 0.541,
  advice: -0.142,
  move: -0.246,
  theirs: -0.354,
  length: -0.531,
  facts: -0.875,
  names: -0.218,
  score: 1.159,
  isNote: 0.569,
  isNear: 0.259,
  asks: 0.463,
  chooses: -0.12,
  proposes: -0.901,
  own: 0.029,
  work: -0.405,
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
