import type { Fact } from './facts/fact.ts';

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  const [[year, month, day], [toYear, toMonth, toDay]] = [parts(from), parts(to)];
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** After a year what was checked is said to be old, and makes advice that rests on it less sure. */
export const isPastDate = (checked: string, today: string): boolean =>
  checked < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** A text with how long ago it was checked, once that is past its date. */
export const withAge = (text: string, checked: string, today: string): string =>
  isPastDate(checked, today) ? `${text} (Checked ${monthsBetween(checked, today)} months ago.)` : text;

/** The last day that a fact speaks for: of a year, a month or a span such as "2024-2026" its end; `undefined` where it is undated. */
export function lastDayOf({ asOf }: Pick<Fact, 'asOf'>): string | undefined {
  const last = asOf?.match(/\d{4}(?:-\d{2})?(?:-\d{2})?(?!\d)/g)?.at(-1);
  return last?.padEnd(10, '-12-31'.slice(last.length - 10));
}
