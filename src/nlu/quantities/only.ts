import type { Token } from '../text/tokens.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

/** A text that is nothing but a number, be it a guess. */
export const isWhole = ({ from, to }: Pick<Quantity, 'from' | 'to'>, tokens: readonly Token[]): boolean =>
  tokens.every(({ text }, at) => (at >= from && at < to) || guess.test(text));
const guess =
  /^(?:about|around|roughly|approximately|approx|circa|ca|maybe|perhaps|probably|say|like|some|i|think|guess)$/;

/** A longer text says more than a number. */
const MOST_TOKENS = 10;

/** What the number measures that a text is nothing but; a number without a unit may name a port or a place. */
export function onlyQuantity(tokens: readonly Token[]): QuantityKind | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const only = quantitiesIn(tokens).find((quantity) => isWhole(quantity, tokens));
  return only && only.kind !== 'bare' && only.kind !== 'other' ? only.kind : undefined;
}
