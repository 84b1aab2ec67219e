import type { ShownBill } from './estimate.ts';
import { LESS, sayMoney } from './money.ts';

/** "$12", or "$5 to $40" where something had to be assumed. */
export const totalWords = ({ total, low, high, tiny, currency }: ShownBill): string =>
  low === undefined || high === undefined
    ? tiny
      ? LESS
      : sayMoney(total, currency)
    : `${sayMoney(low, currency)} to ${sayMoney(high, currency)}`;
