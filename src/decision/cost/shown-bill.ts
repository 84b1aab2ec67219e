import { listPrices } from '../../knowledge/prices.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { Case } from './assumptions.ts';
import { type Bill, billOf, costOf } from './bill.ts';
import type { CostQuestion } from './estimate.ts';
import { type Workload, workloadOf } from './workload.ts';

/** A bill as it is shown: a span where something had to be assumed. */
export interface ShownBill extends Bill {
  readonly low?: number;
  readonly high?: number;
  /** What it comes to where a machine is started for each run and stopped after it; its disk stays. */
  readonly started?: number;
  /** Of a product that is advised, not of what it is compared with. */
  readonly advised: boolean;
  /** House prices replace some of the list prices. */
  readonly house: boolean;
}

/** The bill of a product, with what it may be at least and at most; `undefined` without a price. */
export function shownBill(product: Product, question: CostQuestion, advised: boolean): ShownBill | undefined {
  const { prices } = question;
  const bill = billOf(product, billed('usual', question, advised), prices);
  if (!bill) return undefined;
  const others = (['low', 'high'] as const).flatMap(
    (end) => costOf(product, billed(end, question, advised), prices) ?? [],
  );
  const ends = [bill.total, ...others];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const started = startedFor(bill, billed('usual', question, advised));
  return {
    ...bill,
    ...(high - low > CENT ? { low, high } : {}),
    ...(started === undefined ? {} : { started }),
    advised,
    house: bill.items.some(({ priceId }) => prices[priceId] !== listPrices[priceId]),
  };
}
const CENT = 0.01;

/** Machines that run jobs and are billed by the hour need not be on between these; `undefined` where that saves little. */
function startedFor({ option, items, total }: Bill, { alone, requests, ms }: Workload): number | undefined {
  const hourly = items.filter(({ unit, name }) => unit === HOUR && isOfMachine(name));
  const on = hourly[0]?.quantity ?? 0;
  const share = (requests * ms) / MS_AN_HOUR / on;
  if (option !== 'vms' || !alone || !(share < LITTLE)) return undefined;
  const machines = hourly.reduce((sum, { amount }) => sum + amount, 0);
  return total - machines * (1 - share);
}
const MS_AN_HOUR = 3_600_000;
const HOUR = 'h';
const LITTLE = 0.5;
/** "1 × t3.micro". */
const isOfMachine = (name: string): boolean => /^\d+ × /.test(name);

/** The bills of those products that have a price. */
export const shownBills = (
  products: readonly Product[],
  question: CostQuestion,
  advised: boolean,
): readonly ShownBill[] => products.flatMap((product) => shownBill(product, question, advised) ?? []);

/** The workload with what is known of it besides its profile. */
function billed(which: Case, { profile, numbers, reads, keptUp, windows }: CostQuestion, advised: boolean): Workload {
  const workload = workloadOf(profile, which, numbers, reads);
  return { ...workload, keptUp: advised && keptUp === true, windows: workload.windows || windows === true };
}

/** A host that was named may be the cheapest as well. */
export const distinct = (bills: readonly ShownBill[]): readonly ShownBill[] =>
  bills.filter((bill, at) => bills.findIndex((each) => isSame(each, bill)) === at);
const isSame = (one: ShownBill, other: ShownBill): boolean =>
  one.provider === other.provider && one.product === other.product;
