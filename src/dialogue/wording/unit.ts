import { type FactorId, type FactorValue, sayValue } from '../../domain/profile.ts';
import { wordsOf } from '../heard/words.ts';
import type { Knowledge } from '../state/knowledge.ts';

const scales = new Set(['k', 'm', 'mio', 'million', 'thousand', 'hundred', 'billion', 'bn', 'of']);
/** What is counted beside the work itself. */
const others = new Set(
  'millions thousands hundreds times seconds secs minutes mins hours days weeks months years users people visitors customers clients players devs developers devices machines servers requests calls hits'.split(
    ' ',
  ),
);
const plural = /^[a-z]{3,20}s$/;
/** "80 trucks, one ping each", "80 trucks every 30 s": those who do something are not what is counted. */
const ofEach = /\b(?:apiece|every \d|each\b(?! (?:second|minute|hour|day|night|morning|evening|weekday|week|month)))/i;

/** What the person calls one piece of the work, in the plural: "uploads" of "2M uploads a month". */
function unitOf(text: string): string | undefined {
  if (ofEach.test(text)) return undefined;
  const words = wordsOf(text);
  const number = words.findIndex((word) => /\d/.test(word) || scales.has(word));
  const noun = words.slice(number + 1).find((word) => !/\d/.test(word) && !scales.has(word));
  return number >= 0 && noun && plural.test(noun) && !others.has(noun) ? noun : undefined;
}

export const unitIn = ({ origins }: Pick<Knowledge, 'origins'>): string | undefined =>
  unitOf(origins.requests_month?.words ?? '');

/** A question or a number in the person's own unit. */
export const inUnit = (text: string, unit: string | undefined): string =>
  unit ? text.replace(/\brequests\b/, unit).replace(/\brequest\b/, singular(unit)) : text;

const singular = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/(?<!s)s$/, '');

/** What is on a schedule, started by hand, or at work for long on each event has runs, not requests. */
export function workUnit(facts: readonly { factor: FactorId; value: FactorValue }[]): string | undefined {
  const trigger = facts.find(({ factor }) => factor === 'trigger')?.value;
  const isLong = facts.some(({ factor, value }) => factor === 'max_run_s' && typeof value === 'number' && value >= 60);
  return trigger === 'schedule' || trigger === 'batch' || (trigger === 'event' && isLong) ? 'runs' : undefined;
}

/** "about 2M uploads a month"; in the unit given where the words name none. */
export const sayFact = (
  { factor, value, words }: { factor: FactorId; value: FactorValue; words?: string },
  unit?: string,
): string => inUnit(sayValue(factor, value), factor === 'requests_month' ? (unitOf(words ?? '') ?? unit) : undefined);
