import { numberFormat } from '../../domain/number-format.ts';
import { sayShare } from '../../domain/wording.ts';
import type { Currency } from '../../knowledge/pricing/reference.ts';
import type { Item } from './bill.ts';
import { LESS, sayExact, sayPrice } from './money.ts';
import type { ShownBill } from './shown-bill.ts';

/** What one line of a bill comes to, as it is said. */
export const sumWords = ({ amount, price }: Item, currency: Currency): string =>
  amount === 0 && price > 0 ? LESS : sayExact(amount, currency);

/** What one line of a bill comes to. */
export const itemSum = (item: Item, { currency }: ShownBill): string => sumWords(item, currency);

/** "12 vCPU-h × $0.04 = $0.48": how one line of a bill comes about. */
export function itemWords(item: Item, currency: Currency): string {
  const { name, quantity, unit, price } = item;
  const sum = sumWords(item, currency);
  return unit === currency
    ? `${name} ${sayShare(price)} of ${sayExact(quantity, currency)} = ${sum}`
    : `${name} ${sayQuantity(quantity)} ${unitOf(quantity, unit)} × ${sayPrice(price, currency)}${perUnit(unit)} = ${sum}`;
}

/** "1 million × €0.15" would be €150,000 to whoever takes the million for a number. */
const perUnit = (unit: string): string => (unit.startsWith('million') ? ` per ${unit.replace(/s$/, '')}` : '');

/** "1 disk", "2 disks"; "GB-s" has no plural. */
const unitOf = (quantity: number, unit: string): string =>
  quantity === 1 ? unit.replace(/^(\w+)s$/, '$1') : unit.replace(/^(?:disk|month)$/, '$&s');

const sayQuantity = numberFormat({ maximumSignificantDigits: 6, maximumFractionDigits: 6 });
