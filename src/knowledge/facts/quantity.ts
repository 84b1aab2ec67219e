import { numberFormat } from '../../domain/number-format.ts';

/** A number and what it counts or measures, as a fact gives it. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** The unit that a time or a size is said in; without one, the largest that leaves no fraction. */
export type SpokenUnit = 'MB' | 'GiB' | 's' | 'min' | 'h' | 'days';

const count = numberFormat({ maximumFractionDigits: 6 });
const whole = numberFormat({ maximumFractionDigits: 12 });
const fraction = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 12 });

/** How many seconds a unit of time holds. */
const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, days: 86_400 };

/** "15 minutes", "244 GB", "$0.20", "1,000 instances". */
export function sayQuantity({ value, unit }: Quantity, wanted?: SpokenUnit): string {
  const currency = /^(?:USD|EUR)\b/.exec(unit)?.[0];
  if (currency) return sayMoney(value, currency);
  if (unit === 'MB') return saySize(value, wanted);
  if (unit === '%') return `${count(value)}%`;
  const each = seconds[unit];
  return each ? sayTime(value * each, wanted) : `${count(value)} ${unit}`.trim();
}

/** The number alone, in the unit that is wanted. */
export function sayBare({ value, unit }: Quantity, wanted?: SpokenUnit): string {
  const [from, to] = [seconds[unit], wanted && seconds[wanted]];
  return count(from && to ? (value * from) / to : value);
}

function saySize(value: number, wanted?: SpokenUnit): string {
  if (wanted === 'GiB') return `${count(value / 1024)} GiB`;
  return wanted === 'MB' || value % 1024 !== 0 ? `${count(value)} MB` : `${count(value / 1024)} GB`;
}

function sayTime(total: number, wanted?: SpokenUnit): string {
  const each = wanted && seconds[wanted];
  if (each) return `${count(total / each)} ${wanted}`;
  if (total >= 2 * 86_400 && total % 86_400 === 0) return `${count(total / 86_400)} days`;
  if (total >= 7200 && total % 3600 === 0) return `${count(total / 3600)} hours`;
  return total >= 120 && total % 60 === 0 ? `${count(total / 60)} minutes` : `${count(total)} s`;
}

/** An amount that is never rounded to nothing: 0.2 → "$0.20", 0.0000166667 → "$0.0000166667". */
function sayMoney(value: number, currency: string): string {
  const digits = Number(value.toPrecision(6));
  return `${currency === 'EUR' ? '€' : '$'}${(Number.isInteger(digits) ? whole : fraction)(digits)}`;
}
