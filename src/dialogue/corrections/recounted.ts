import { quantitiesIn } from '../../nlu/quantities/quantities.ts';
import type { Understood } from '../effect.ts';
import type { State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

/** So many of some things, whose name has a few words: "25k smart meters". */
const counted =
  /(?<![\w.,$€£])(?<number>\d[\d.,]*(?<=\d)(?: ?(?:k|m|thousand|million)\b)?) (?:[\p{L}-]+ ){0,2}?(?<things>[\p{L}-]+(?<!s)s)\b/giu;

interface Count {
  readonly number: string;
  readonly things: string;
  /** Where the number begins in its text. */
  readonly at: number;
}

interface Recount {
  readonly things: string;
  readonly facts: readonly Understood[];
}

const countsIn = (text: string): Count[] =>
  [...text.matchAll(counted)].map(({ index, groups }) => ({
    number: groups!.number!,
    things: groups!.things!.toLowerCase(),
    at: index,
  }));

/**
 * "And with 50,000 meters?": what the words that opened the conversation would state with another number of the same
 * things; `undefined` where they name no such things, no facts where the number states nothing.
 */
export function recounted(
  { opened }: State,
  { heard, facts, by, understand }: Pick<Turn, 'heard' | 'facts' | 'by' | 'understand'>,
): Recount | undefined {
  const before = opened?.text ?? '';
  const told = countsIn(before);
  const measured = quantitiesIn(heard.tokens).filter(({ kind }) => kind !== 'bare');
  for (const { number, things, at } of countsIn(heard.text)) {
    // "90 seconds" are no things.
    if (measured.some(({ from }) => heard.tokens[from]!.start === at)) continue;
    const same = told.find((count) => count.things === things && count.number !== number);
    // Any other number that is told is read as what it is.
    if (!same || facts.some(({ value, words }) => typeof value === 'number' && !words?.includes(number))) continue;
    const again = before.slice(0, same.at) + number + before.slice(same.at + same.number.length);
    const was = understand(before, { phase: 'new' }).facts;
    const changed = understand(again, { phase: 'new' }).facts.filter(
      ({ factor, value }) =>
        typeof value === 'number' && was.some((fact) => fact.factor === factor && fact.value !== value),
    );
    return { things, facts: changed.map(({ factor, value }) => ({ factor, value, words: number, by })) };
  }
  return undefined;
}
