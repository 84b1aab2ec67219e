import type { PriceTable } from '../../knowledge/prices.ts';
import type { Charge, Machine, Pricing } from '../../knowledge/pricing/pricing.ts';
import { slots } from './sizing/amounts.ts';

/** A charge with its prices looked up. */
export interface Rate {
  readonly charge: Charge;
  readonly slot: number;
  readonly price: number;
  readonly free: number;
  /** Beyond this amount `over` is the price. */
  readonly upTo: number;
  readonly over: number;
}

/** A machine with its price. */
export interface PricedMachine {
  readonly machine: Machine;
  readonly price: number;
}

/** A pricing at certain prices. */
export interface Rates {
  readonly rates: readonly Rate[];
  /** The cheapest first. */
  readonly machines: readonly PricedMachine[];
}

type Part = Pick<Pricing, 'sizing' | 'charges'>;
const known = new WeakMap<PriceTable, WeakMap<Part, Rates>>();

/** Looked up once for each table of prices. */
export function ratesOf(pricing: Part, prices: PriceTable): Rates {
  const at = known.get(prices);
  const found = at?.get(pricing);
  return found ?? remembered(pricing, prices, at ?? new WeakMap());
}

function remembered(pricing: Part, prices: PriceTable, at: WeakMap<Part, Rates>): Rates {
  const rates = lookedUp(pricing, prices);
  known.set(prices, at.set(pricing, rates));
  return rates;
}

const lookedUp = ({ sizing, charges }: Part, prices: PriceTable): Rates => ({
  rates: charges.map((charge) => ({
    charge,
    slot: slots[charge.measure],
    price: prices[charge.price],
    free: charge.free ? prices[charge.free] : 0,
    upTo: charge.above?.amount ?? Number.POSITIVE_INFINITY,
    over: charge.above ? prices[charge.above.price] : 0,
  })),
  machines:
    sizing.kind === 'machines'
      ? sizing.machines
          .map((machine) => ({ machine, price: prices[machine.price] }))
          .toSorted((a, b) => a.price - b.price)
      : [],
});
