import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { MONTH_HOURS } from './units.ts';

/** What may stand behind a number that has left out its unit; any other word is what the number counts. */
const closing = new Set(
  'and or but on for if when after during because is was with at in to max tops now sometimes usually'.split(' '),
);

/**
 * "10 min, sometimes 40", "it was 6 gig, now 4": a number that counts nothing has the unit of the measure before it.
 * The unit that it left out makes it a quantity like the one before.
 */
export function withUnits(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  let measure: Quantity | undefined;
  return quantities.map((quantity) => {
    if (isMeasure(quantity)) measure = quantity;
    if (quantity.kind !== 'bare' || quantity.unit !== 1 || !measure || !isClosed(quantity, tokens)) return quantity;
    const { unit, kind } = measure;
    const low = quantity.low === undefined ? {} : { low: quantity.low * unit };
    return { ...quantity, ...low, kind, unit, value: quantity.value * unit, rule: 'unit of the measure before' };
  });
}

/** A rate of an hour or less, a time or a size; of a rate by the day the next number may count anything. */
const isMeasure = ({ kind, unit }: Quantity): boolean =>
  kind === 'duration' || kind === 'size' || (kind === 'rate' && unit >= MONTH_HOURS);

/** "60 rps, not 30": what something is not needs no unit. */
const refused: ReadonlySet<string> = new Set(['not', 'no']);

const isClosed = ({ from, to }: Quantity, tokens: readonly Token[]): boolean => {
  const next = tokens[to];
  if (tokens[from]!.text === 'one' || refused.has(tokens[from - 1]?.text ?? '')) return false;
  if (next === undefined || next.clause !== tokens[from]!.clause) return true;
  return closing.has(next.text) && !countsAtOnce.test(wordsFrom(to, tokens));
};
const wordsFrom = (at: number, tokens: readonly Token[]): string =>
  tokens
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ');
/** "30 at the same time" counts people, whatever was measured before. */
const countsAtOnce = /^at (?:once|(?:the|any|a|one) (?:same )?(?:time|moment)|peak)\b/;
