import { billWords, pricesWords } from '../decision/cost/wording.ts';
import type { KnockOut } from '../decision/knock-outs.ts';
import { sayValue } from '../domain/profile.ts';
import { flavour } from '../knowledge/flavours.ts';
import { options } from '../knowledge/index.ts';
import type { Advice, Line } from './effect.ts';
import { kindWords } from './product-words.ts';

/** What everybody reads of advice: what to use, what is ruled out, why, the cost, and the one thing to check. */
export interface Card {
  readonly what: Line;
  readonly ruledOut: readonly Line[];
  readonly why?: Line;
  readonly close?: Line;
  readonly cost?: Line;
  readonly check?: Line;
}

/** More than this that is ruled out stands with the details. */
const MOST_RULED_OUT = 2;

export function cardOf({ recommendation: r, skipped }: Advice): Card {
  const why = r.pros.find(({ factor }) => factor) ?? r.pros[0];
  const [change] = r.wouldChange;
  const isClose = r.confidence === 'low' && r.runnerUp;
  const check =
    change && !isClose
      ? `${sayValue(change.factor, change.value)} would make it ${options[change.verdict].name.toLowerCase()}${skipped.includes(change.factor) ? ', and that is open' : ''}.`
      : undefined;
  return {
    what: { text: kindWords(r), sources: flavour(r.flavour).sources },
    ruledOut: firstOfEach(r.knockedOut)
      .slice(0, MOST_RULED_OUT)
      .map(({ option, text, sources }) => ({ text: `${options[option].name}: ${text}`, sources })),
    ...(why ? { why: { text: why.text, sources: why.sources } } : {}),
    ...(isClose
      ? {
          close: {
            text: `Nearly as good: ${options[r.runnerUp.option].name.toLowerCase()} (${r.runnerUp.flavour}).`,
          },
        }
      : {}),
    ...(r.cost ? { cost: { text: `${billWords(r.cost).join(', ')} a month. ${pricesWords(r.cost)}`.trim() } } : {}),
    ...(check ? { check: { text: check } } : {}),
  };
}

/** One reason is enough to rule an option out. */
const firstOfEach = (knockedOut: readonly KnockOut[]): readonly KnockOut[] =>
  knockedOut.filter(({ option }, at) => knockedOut.findIndex((each) => each.option === option) === at);
