import { listPrices } from '../../knowledge/prices.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { type Bill, billOf, costOf } from './bill.ts';
import type { CostQuestion } from './estimate.ts';
import { workloadOf } from './workload.ts';

/** A bill as it is shown: a span where something had to be assumed. */
export interface ShownBill extends Bill {
  readonly low?: number;
  readonly high?: number;
  /** Of a product that is advised, not of what it is compared with. */
  readonly advised: boolean;
  /** House prices replace some of the list prices. */
  readonly house: boolean;
}

/** The bill of a product, with what it may be at least and at most; `undefined` without a price. */
export function shownBill(product: Product, question: CostQuestion, advised: boolean): ShownBill | undefined {
  const { profile, prices, numbers, reads } = question;
  const keptUp = advised && question.keptUp === true;
  const bill = billOf(product, { ...workloadOf(profile, 'usual', numbers, reads), keptUp }, prices);
  if (!bill) return undefined;
  const ends = [bill.total, ...endsOf(product, question, keptUp)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return {
    ...bill,
    ...(high - low > CENT ? { low, high } : {}),
    advised,
    house: bill.items.some(({ priceId }) => prices[priceId] !== listPrices[priceId]),
  };
}
const CENT = 0.01;

/** The least and the most that it may be with what was assumed. */
const endsOf = (
  product: Product,
  { profile, prices, numbers, reads }: CostQuestion,
  keptUp: boolean,
): readonly number[] =>
  (['low', 'high'] as const).flatMap(
    (end) => costOf(product, { ...workloadOf(profile, end, numbers, reads), keptUp }, prices) ?? [],
  );

/** A host that was named may be the cheapest as well. */
export const distinct = (bills: readonly ShownBill[]): readonly ShownBill[] =>
  bills.filter((bill, at) => bills.findIndex((each) => isSame(each, bill)) === at);
const isSame = (one: ShownBill, other: ShownBill): boolean =>
  one.provider === other.provider && one.product === other.product;
