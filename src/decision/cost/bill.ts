import type { HostId } from '../../domain/hosts.ts';
import { type FactId, fact, type PriceId } from '../../knowledge/facts/index.ts';
import { prices as onFile, type PriceTable } from '../../knowledge/prices.ts';
import type { Batch, Outside, Pricing } from '../../knowledge/pricing/pricing.ts';
import { type Currency, reference } from '../../knowledge/pricing/reference.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { type Rate, ratesOf } from './rates.ts';
import { type Amounts, amountsFor } from './sizing/amounts.ts';
import { take } from './sizing/quantities.ts';
import { sizeWords, type Taken } from './sizing/taken.ts';
import { units } from './units.ts';
import type { Workload } from './workload.ts';

/** One line of a bill: so much of something at a price. */
export interface Item {
  readonly name: string;
  /** What is billed, in the unit of the price, without what is free. */
  readonly quantity: number;
  readonly unit: string;
  readonly price: number;
  /** To the cent, so that the lines add up to the total. */
  readonly amount: number;
  readonly priceId: PriceId;
  readonly source: FactId;
}

/** What one product costs a month. */
export interface Bill {
  readonly provider: HostId;
  readonly product: string;
  readonly name: string;
  readonly option: Product['option'];
  readonly size: string;
  readonly region?: string;
  readonly currency: Currency;
  readonly items: readonly Item[];
  /** The sum of the items. */
  readonly total: number;
  /** Something is billed, though it rounds to nothing. */
  readonly tiny: boolean;
  readonly outside: readonly Outside[];
  /** What it takes for true of the product. */
  readonly assumes: readonly Outside[];
  readonly lower: readonly Outside[];
  /** The oldest date of its prices. */
  readonly asOf: string;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The prices that apply with the workload's system and with what starts it; `undefined` where they are not on file. */
const pricingFor = (
  pricing: Pricing | undefined,
  { windows, uncalled, keptUp }: Workload,
): Pick<Pricing, 'sizing' | 'charges'> | undefined => {
  if (windows) return pricing?.windows;
  if (uncalled && pricing?.uncalled) return pricing.uncalled;
  return keptUp && pricing?.keptUp ? pricing.keptUp : pricing;
};

/** What of a queue or a stream comes with one call. */
const batchOf = ({ pricing }: Product, { reads }: Workload): Batch | undefined => reads && pricing?.batches?.[reads];

/** What a rate comes to: what is free is taken off, and what lies above a tier has its own price. */
function portions({ charge, slot, free, upTo }: Rate, amounts: Amounts): readonly (readonly [PriceId, number])[] {
  const left = Math.max(0, amounts[slot]! - free);
  if (left === 0) return none;
  return charge.above && left > upTo
    ? [
        [charge.price, upTo],
        [charge.above.price, left - upTo],
      ]
    : [[charge.price, left]];
}
const none: readonly (readonly [PriceId, number])[] = [];

/** What a workload takes of a product, and at which rates; `undefined` without a price or a size. */
function measure(product: Product, workload: Workload, prices: PriceTable) {
  const pricing = pricingFor(product.pricing, workload);
  if (!pricing) return undefined;
  const { rates, machines } = ratesOf(pricing, prices);
  const amounts = amountsFor(workload, batchOf(product, workload)?.size);
  const taken = take(pricing.sizing, workload, machines, amounts);
  return taken && { pricing, rates, amounts, taken };
}

/** USD a month, unrounded; `undefined` without a price or a size. */
export function costOf(product: Product, workload: Workload, prices: PriceTable): number | undefined {
  const measured = measure(product, workload, prices);
  if (!measured) return undefined;
  const { rates, amounts, taken } = measured;
  let sum = taken.usd ?? 0;
  for (const { slot, price, free, upTo, over } of rates) {
    const left = amounts[slot]! - free;
    if (left > 0) sum += left > upTo ? upTo * price + (left - upTo) * over : left * price;
  }
  const least = product.pricing?.atLeast;
  return least ? Math.max(sum, prices[least]) : sum;
}

export function billOf(product: Product, workload: Workload, prices: PriceTable): Bill | undefined {
  const measured = measure(product, workload, prices);
  if (!measured) return undefined;
  const { pricing, rates, amounts, taken } = measured;
  const items = [
    ...machineItem(pricing, taken, prices),
    ...rates.flatMap((rate) =>
      portions(rate, amounts).map(([id, quantity]): Item => {
        const [unit, per] = units[rate.charge.measure];
        return itemOf(rate.charge.name, quantity / per, unit, digits(prices[id] * per), id);
      }),
    ),
  ];
  const plan = restOfPlan(product.pricing?.atLeast, items, prices);
  const all = plan ? [...items, plan] : items;
  const { region, currency = 'USD' } = reference[product.host] ?? {};
  const batch = batchOf(product, workload);
  const total = cents(all.reduce((sum, { amount }) => sum + amount, 0));
  return {
    provider: product.host,
    product: product.id,
    name: product.name,
    option: product.option,
    size: sizeWords(taken),
    ...(region ? { region } : {}),
    currency,
    items: all,
    total,
    tiny: total === 0 && all.some(({ price }) => price > 0),
    outside: [...(product.pricing?.outside ?? []), ...(batch?.outside ? [batch.outside] : [])],
    assumes: batch ? [batch.assumed] : [],
    lower: product.pricing?.lower ?? [],
    asOf: oldestOf(all.map(({ source }) => source)),
  };
}

/** Without what binary fractions add. */
const digits = (price: number): number => Number(price.toPrecision(12));

const itemOf = (name: string, quantity: number, unit: string, price: number, id: PriceId): Item => ({
  name,
  quantity: Number(quantity.toFixed(6)),
  unit,
  price,
  amount: cents(quantity * price),
  priceId: id,
  source: onFile[id].fact,
});

function machineItem({ sizing }: Pick<Pricing, 'sizing'>, taken: Taken, prices: PriceTable): readonly Item[] {
  const { machine, hours = 0 } = taken;
  if (!machine) return [];
  const unit = sizing.kind === 'machines' && sizing.by === 'month' ? 'month' : 'h';
  return [itemOf(sizeWords(taken), hours, unit, prices[machine.price], machine.price)];
}

/** What of a plan its use does not come to. */
function restOfPlan(id: PriceId | undefined, items: readonly Item[], prices: PriceTable): Item | undefined {
  if (!id) return undefined;
  const rest = prices[id] - items.reduce((sum, { amount }) => sum + amount, 0);
  return rest > 0 ? { ...itemOf('rest of the plan', 1, 'month', rest, id) } : undefined;
}

/** Of a span, such as "2024-2026", its end counts. */
function oldestOf(ids: readonly FactId[]): string {
  const dates = ids.map(
    (id) =>
      fact(id)
        .asOf?.match(/\d{4}(?:-\d{2}(?!\d))*/g)
        ?.at(-1) ?? '',
  );
  return dates.filter(Boolean).toSorted()[0] ?? '';
}
