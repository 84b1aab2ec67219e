import { numberFormat } from '../../domain/number-format.ts';
import type { Currency } from '../../knowledge/pricing/reference.ts';

const signs: Readonly<Record<Currency, string>> = { USD: '$', EUR: '€' };
const cents = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const inFull = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 6 });
const small = numberFormat({ maximumSignificantDigits: 6 });
const CENT = 0.01;
const HALF_A_CENT = CENT / 2;
/** What is said of an amount that is not nothing, and not a cent. */
export const LESS = 'less than 1 cent';

/** An amount as people say it: "$0", "less than 1 cent", "$5.84", "$1,234". */
export function sayMoney(amount: number, currency: Currency): string {
  if (amount > 0 && amount < HALF_A_CENT) return LESS;
  if (amount === 0) return `${signs[currency]}0`;
  return amount < 10 ? sayExact(amount, currency) : `${signs[currency]}${Math.round(amount).toLocaleString('en-US')}`;
}

/** To the cent, for what has to add up. */
export const sayExact = (amount: number, currency: Currency): string =>
  amount > 0 && amount < HALF_A_CENT ? LESS : inCents(amount, currency);

const inCents = (amount: number, currency: Currency): string => `${signs[currency]}${cents(amount)}`;

/** A price with all its digits. */
export const sayPrice = (price: number, currency: Currency): string =>
  `${signs[currency]}${price >= CENT ? inFull(price) : small(price)}`;
