import { eitherOf } from '../../../domain/lists.ts';
import type { Token } from '../../../nlu/text/tokens.ts';
import { ANSWERS, type Answered } from '../answered.ts';
import { answerOf, shortened } from '../compose.ts';
import type { Indexed } from '../library/library.ts';
import type { Retrieved } from '../retrieve.ts';
import type { Found } from '../search/search.ts';
import type { Version } from '../search/versions.ts';
import { asTyped, type NameAsked, type Range } from './names.ts';

/** What is this near, and by the same host or with most of the words of the name, may help. */
const NEAR = 0.45;
const MOST_OF_IT = 0.6;
const NEAREST = 2;

/** That nothing is known of what is named, with what is truly near. */
export function unheldAnswer(
  names: readonly NameAsked[],
  tokens: readonly Token[],
  text: string,
  { entries, sought: { versions } }: Retrieved,
): Answered {
  const called = eitherOf(names.map(({ name, ...range }) => name ?? asTyped(tokens, whole(range, versions), text)));
  const near = entries.filter((found) => found.entry.kind !== 'page' && names.some((name) => isNear(found, name)));
  const lead = `I have nothing on ${called}.`;
  const shown = near.slice(0, NEAREST).map(shortened);
  const lines = [{ text: shown.length > 0 ? `${lead} Here’s the closest I have:` : lead }, ...shown];
  return {
    reply: answerOf('declined', lines),
    score: ANSWERS,
    kind: 'unheld',
    isNear: true,
    because: `nothing is known of ${called}`,
  };
}

function isNear({ entry, score, matched }: Found<Indexed>, { host, needs }: NameAsked): boolean {
  if (score < NEAR) return false;
  if (host && entry.hosts.has(host)) return true;
  const shared = needs.filter((word) => matched.includes(word)).length;
  return entry.hosts.size === 0 && shared / needs.length >= MOST_OF_IT;
}

/** The name with its version. */
const whole = (range: Range, versions: readonly Version[]): Range =>
  versions.find(({ from, number }) => from === range.from && number === range.to) ?? range;
