import { LESS, sayMoney } from './money.ts';
import type { ShownBill } from './shown-bill.ts';

/** "$12", or "$5 to $40" where something had to be assumed and it makes a difference. */
export function totalWords({ total, low, high, tiny, currency }: ShownBill): string {
  if (low === undefined || high === undefined) return tiny ? LESS : sayMoney(total, currency);
  const [least, most] = [sayMoney(low, currency), sayMoney(high, currency)];
  return least === most ? least : `${least} to ${most}`;
}
