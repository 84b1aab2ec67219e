import { listed } from '../../domain/lists.ts';
import { sayValue } from '../../domain/profile.ts';
import type { CostEstimate } from './estimate.ts';
import { sayMoney } from './money.ts';
import type { ShownBill } from './shown-bill.ts';

/** "You pay about $900 a month now (your figure)": nobody but the person vouches for it. */
const said = (spend: number): string => `You pay about ${sayValue('spend_usd', spend)} (your figure)`;

/** What they pay now, where there is no bill to hold it against; empty where nobody said. */
export const paidNow = (spend: number | undefined): string => (spend === undefined ? '' : `${said(spend)}.`);

/** The bill that what they pay can be held against. */
export const compared = ({ spend, bills: [first] }: CostEstimate): ShownBill | undefined =>
  spend !== undefined && first?.advised && first.currency === 'USD' ? first : undefined;

/**
 * What they pay now, beside what the advice would come to; empty where nobody said. A saving is never claimed, for what a
 * bill leaves out may be in what they pay.
 */
export function spendWords(cost: CostEstimate, sayTotal: (bill: ShownBill) => string): string {
  const { spend, atLeast, leftOut = [] } = cost;
  const bill = compared(cost);
  if (spend === undefined || !bill) return paidNow(spend);
  const name = bill.region ? `${bill.name} in ${bill.region}` : bill.name;
  if (atLeast)
    return `${said(spend)}. I can’t compare that until I know the load: idle, ${name} would be at least ${sayMoney(bill.low ?? bill.total, 'USD')}.`;
  const would = `${said(spend)}; ${name} would be ${sayTotal(bill)}`;
  if (isUnexplained(cost)) return `${would}. ${CHECK_FIRST}`;
  return `${would}, without ${listed([...leftOut, 'databases', 'logs', 'data transfer'])}.`;
}

/** So many times what was worked out for the same thing is no rounding: one of the two rests on something wrong. */
const FAR_MORE = 3;
export const isUnexplained = (cost: CostEstimate): boolean => {
  const bill = compared(cost);
  return cost.paysForSame === true && bill !== undefined && cost.spend! > FAR_MORE * (bill.high ?? bill.total);
};
const CHECK_FIRST =
  'I can’t explain that gap: before you move anything, look at memory size, logs, NAT and data transfer on your bill.';

/** The advice is certain to cost more than they pay now. */
export const costsMore = (cost: CostEstimate): boolean => {
  const bill = compared(cost);
  return bill !== undefined && (bill.low ?? bill.total) > cost.spend!;
};
