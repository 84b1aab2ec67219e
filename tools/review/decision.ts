import { isIntent } from '../../src/domain/intents.ts';
import { type FactorValue, isFactorId, parseValue } from '../../src/domain/profile.ts';
import type { Unrecognised } from '../../src/store/unrecognised.ts';

export const HELP = `
Per line, numbers and one word; the end of input ends.
  3 5 migrate   adds to intents/migrate.txt
  4 spiky       adds a reply to intents/answers/<factor>.jsonl; numbers in the factor's unit
  4 nothing     the reply says nothing about what was asked
  7 drop        forgets
`;

/** Lines for one file below `intents/`. */
export interface Addition {
  readonly path: string;
  readonly lines: readonly string[];
}

export interface Decision {
  /** What is done with, and need not be kept. */
  readonly ids: readonly number[];
  readonly additions: readonly Addition[];
}

/** What a maintainer's line decides, or why it decides nothing. */
export function decisionIn(line: string, list: readonly Unrecognised[]): Decision | string {
  const words = line.trim().split(/[\s,]+/);
  const verb = words.pop() ?? '';
  const chosen = list.filter(({ id }) => words.includes(String(id)));
  if (chosen.length === 0) return HELP;
  const ids = chosen.map(({ id }) => id);
  if (verb === 'drop') return { ids, additions: [] };
  if (isIntent(verb)) return { ids, additions: [{ path: `${verb}.txt`, lines: chosen.map(({ text }) => text) }] };
  const additions: Addition[] = [];
  for (const message of chosen) {
    const addition = replyAddition(message, verb);
    if (!addition) return `“${verb}” is no intent, and ${message.id} no reply that it could answer.`;
    additions.push(addition);
  }
  return { ids, additions };
}

function replyAddition({ asked, text }: Unrecognised, verb: string): Addition | undefined {
  if (!asked || !isFactorId(asked)) return undefined;
  const value = verb === 'nothing' ? null : readings(verb).find((each) => parseValue(asked, each) !== undefined);
  if (value === undefined) return undefined;
  return { path: `answers/${asked}.jsonl`, lines: [JSON.stringify({ text, value, by: 'review' })] };
}

/** "true" and "512" may also be meant as such. */
function readings(verb: string): FactorValue[] {
  const number = Number(verb);
  return [verb, ...(Number.isNaN(number) ? [] : [number]), ...(/^(?:true|false)$/.test(verb) ? [verb === 'true'] : [])];
}
