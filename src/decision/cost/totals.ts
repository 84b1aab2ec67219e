import { LESS, sayMoney } from './money.ts';
import type { ShownBill } from './shown-bill.ts';

/** " ($4.30 if it’s started for each run)"; empty where nothing is saved by that. */
export const startedWords = ({ started, currency }: ShownBill): string =>
  started === undefined ? '' : ` (${sayMoney(started, currency)} if it’s started for each run and stopped afterward)`;

/** "$12", or "$5 to $40" where something had to be assumed and it makes a difference. */
export function totalWords({ total, low, high, tiny, currency }: ShownBill): string {
  if (low === undefined || high === undefined) return tiny ? LESS : sayMoney(total, currency);
  const [least, most] = [sayMoney(low, currency), sayMoney(high, currency)];
  return least === most ? least : `${least} to ${most}`;
}
