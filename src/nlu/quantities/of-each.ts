import type { Token } from '../text/tokens.ts';
import { type Quantity, rounded, written } from './quantity.ts';
import { isCrowd } from './rules/crowds.ts';
import { A_SECOND } from './units.ts';

/** How far before a rate "each" may stand that it is the rate of. */
const REACH = 6;

/**
 * "25k water meters (NB-IoT). Each reports every 15 minutes": what each of them does is done by all, however many words
 * stand between.
 */
export function multipliedByAll(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  return quantities.map((quantity, at) => {
    const all =
      quantity.kind === 'rate' && quantity.value < A_SECOND && crowdOf(quantity, quantities.slice(0, at), tokens);
    if (!all) return quantity;
    const sum = quantity.arithmetic ?? written(quantity.value);
    return {
      ...quantity,
      value: rounded(quantity.value * all.value),
      arithmetic: `${written(all.value)} × ${sum}`,
      rule: 'each of so many',
    };
  });
}

/** The last number of things before the "each" that a rate is of. */
function crowdOf({ from }: Quantity, before: readonly Quantity[], tokens: readonly Token[]): Quantity | undefined {
  const start = Math.max(0, from - REACH);
  const each = tokens.slice(start, from).findLastIndex(({ text }) => text === 'each');
  if (each < 0) return undefined;
  return before.findLast(
    ({ kind, value, to }) =>
      kind === 'bare' &&
      to <= start + each &&
      isCrowd({ value }) &&
      tokens.slice(to, to + MOST_WORDS).some(({ text }) => /\p{L}s$/u.test(text)),
  );
}
/** A name for things has at most so many words: "smart water meters". */
const MOST_WORDS = 3;
