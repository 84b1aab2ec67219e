import { fact, isFactId } from './facts/index.ts';
import { type PriceId, prices } from './prices.ts';

const reference = /\{([^{}]+?)(?: in (MB|s|min|h))?(?:\*(\d+(?:e\d+)?))?\}/g;

/**
 * A text with the numbers that it refers to: `{F-AWS-40}` is that fact's number with its unit, `{F-AWS-02 in MB}` in
 * that unit, `{aws/lambda-request*1e6}` a million times that price. Throws where one names nothing that has a number.
 */
export const withNumbers = (text: string): string =>
  text.replace(reference, (_, id: string, unit: string | undefined, times: string | undefined) =>
    isPrice(id) ? sayMoney(prices[id].value * Number(times ?? 1), id) : sayNumber(id, unit),
  );

/** The facts that a text takes its numbers from. */
export const referredTo = (text: string): string[] =>
  [...text.matchAll(reference)].map(([, id]) => (isPrice(id!) ? prices[id].fact : id!));

/** An entry with the numbers that its texts refer to. */
export const stating = <T extends object>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      typeof value === 'string' ? withNumbers(value) : Array.isArray(value) ? value.map(statedIn) : value,
    ]),
  ) as T;

const statedIn = (value: unknown): unknown => (typeof value === 'string' ? withNumbers(value) : value);

const isPrice = (id: string): id is PriceId => id in prices;

function sayNumber(id: string, wanted: string | undefined): string {
  if (!isFactId(id)) throw new Error(`{${id}} names no fact and no price.`);
  const { value, unit = '', status } = fact(id);
  if (value === undefined || status === 'unverified')
    throw new Error(`{${id}} names a fact without a confirmed value.`);
  return typeof value === 'number' ? sayQuantity(value, unit, wanted) : String(value);
}

const count = (value: number): string => value.toLocaleString('en-US');
/** How many seconds a unit of time holds. */
const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, minutes: 60, h: 3600 };

function sayQuantity(value: number, unit: string, wanted = ''): string {
  if (/^(?:USD|EUR)/.test(unit)) return sayMoney(value, unit);
  if (unit === 'MB') return wanted === 'MB' || value % 1024 !== 0 ? `${count(value)} MB` : `${count(value / 1024)} GB`;
  if (unit === '%') return `${count(value)}%`;
  const each = seconds[unit];
  return each ? sayTime(value * each, wanted) : `${count(value)} ${unit}`;
}

function sayTime(total: number, wanted: string): string {
  const each = seconds[wanted];
  if (each) return `${count(total / each)} ${wanted}`;
  if (total >= 7200 && total % 3600 === 0) return `${count(total / 3600)} hours`;
  return total >= 120 && total % 60 === 0 ? `${count(total / 60)} minutes` : `${count(total)} s`;
}

/** An amount that is never rounded to nothing: 0.2 → "$0.20", 0.0000166667 → "$0.0000166667". */
const sayMoney = (value: number, of: string): string => {
  const sign = /^EUR/.test(of) ? '€' : '$';
  const digits = Number(value.toPrecision(6));
  return `${sign}${digits.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(digits) ? 0 : 2,
    maximumFractionDigits: 12,
  })}`;
};
