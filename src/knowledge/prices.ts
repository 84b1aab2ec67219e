import { type FactId, facts, type PriceId } from './facts/index.ts';

export type { PriceId } from './facts/index.ts';

/** A list price of one host, before discounts, or an amount that is free. */
export interface Price {
  readonly value: number;
  readonly fact: FactId;
}

/** Every price on file; what nobody has seen is none. */
export const prices = Object.fromEntries(
  facts.flatMap(({ id, provider, status, prices: own }): [string, Price][] =>
    own && status !== 'unverified'
      ? Object.entries(own).map(([name, value]) => [`${provider}/${name}`, { value, fact: id }])
      : [],
  ),
) as Readonly<Record<PriceId, Price>>;

export type PriceTable = Readonly<Record<PriceId, number>>;

/** The list prices as plain numbers. */
export const listPrices = Object.fromEntries(
  Object.entries(prices).map(([id, { value }]) => [id, value]),
) as unknown as PriceTable;
