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

/** The number of things that a rate is of each of: before an "each", or before what they do every so often. */
const crowdOf = (rate: Quantity, before: readonly Quantity[], tokens: readonly Token[]): Quantity | undefined =>
  crowdOfEach(rate, before, tokens) ??
  (rate.rule === 'every so often' ? before.findLast((number) => does(number, rate, tokens)) : undefined);

/** "40 scanners upload 2 MB every 10 minutes": all in one clause. */
function does(number: Quantity, rate: Quantity, tokens: readonly Token[]): boolean {
  if (number.kind !== 'bare' || !isCrowd(number)) return false;
  const { clause } = tokens[rate.from]!;
  const things = tokens.findIndex(({ text }, at) => at >= number.to && /\p{L}s$/u.test(text));
  return (
    things >= 0 &&
    things < number.to + MOST_WORDS &&
    tokens[number.from]!.clause === clause &&
    tokens.slice(things + 1, things + 1 + SOON).some(({ text }) => sending.test(text))
  );
}
/** How soon what they do follows: "temperature probes in our cold stores post". */
const SOON = 6;
const sending =
  /^(?:send|report|post|push|upload|publish|transmit|poll|ping|call|write|submit|sync|emit|deliver|log|stream|phone|request|fetch|refresh|check)$/;

function crowdOfEach({ from }: Quantity, before: readonly Quantity[], tokens: readonly Token[]): Quantity | undefined {
  const start = Math.max(0, from - REACH);
  const each = tokens.slice(start, from).findLastIndex(({ text }) => text === 'each' || text === 'every');
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
