import { numberFormat } from '../../../domain/number-format.ts';
import { sayQuantity } from '../../../knowledge/facts/quantity.ts';
import type { LimitKey } from '../../../knowledge/products/questions.ts';

type Unit = 's' | 'MB' | 'vCPU' | 'GB';

/** The unit in which a product's ceiling is kept. */
export const unitOf = (key: LimitKey): Unit => {
  if (key.endsWith('S')) return 's';
  if (key.endsWith('Mb')) return 'MB';
  return key === 'vcpu' ? 'vCPU' : 'GB';
};

const count = numberFormat({ maximumFractionDigits: 2 });

/** Longer times say their seconds to nobody. */
const SECONDS_UP_TO = 7200;

/** "15 minutes (900 s)", "10 GB (10,240 MB)". */
export function sayAmount(value: number, unit: Unit): string {
  const said = sayQuantity({ value, unit });
  const plain = `${count(value)} ${unit}`;
  if (unit === 's') return said === plain || value >= SECONDS_UP_TO ? said : `${said} (${plain})`;
  if (unit !== 'MB' || value < 1024) return plain;
  if (value % 1024 ** 2 === 0) return `${count(value / 1024 ** 2)} TB`;
  return said === plain ? `${plain} (${count(value / 1024)} GB)` : `${said} (${plain})`;
}
