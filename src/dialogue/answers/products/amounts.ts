import type { LimitKey } from '../../../knowledge/products/questions.ts';

type Unit = 's' | 'MB' | 'vCPU' | 'GB';

/** The unit in which a product's ceiling is kept. */
export const unitOf = (key: LimitKey): Unit => {
  if (key.endsWith('S')) return 's';
  if (key.endsWith('Mb')) return 'MB';
  return key === 'vcpu' ? 'vCPU' : 'GB';
};

const count = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

const times: readonly (readonly [seconds: number, name: string, from: number])[] = [
  [86_400, 'days', 172_800],
  [3600, 'hours', 7200],
  [60, 'minutes', 120],
];

/** "15 minutes (900 s)", "10 GB (10,240 MB)". */
export function sayAmount(value: number, unit: Unit): string {
  if (unit === 's') {
    const larger = times.find(([seconds, , from]) => value >= from && value % seconds === 0);
    if (!larger) return `${count(value)} s`;
    const inSeconds = value < 7200 ? ` (${count(value)} s)` : '';
    return `${count(value / larger[0])} ${larger[1]}${inSeconds}`;
  }
  if (unit === 'MB' && value >= 1024 ** 2 && value % 1024 ** 2 === 0) return `${count(value / 1024 ** 2)} TB`;
  if (unit === 'MB' && value >= 1024 && value % 1024 === 0) return `${count(value / 1024)} GB (${count(value)} MB)`;
  if (unit === 'MB' && value >= 1024) return `${count(value)} MB (${count(value / 1024)} GB)`;
  return `${count(value)} ${unit}`;
}
