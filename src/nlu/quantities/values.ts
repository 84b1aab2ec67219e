import type { Quantity, QuantityKind } from './quantity.ts';

/** The factors that numbers answer. */
export const numberFactors = [
  'avg_ms',
  'max_run_s',
  'memory_mb',
  'artifact_mb',
  'payload_mb',
  'requests_month',
  'io_wait',
  'vcpu',
  'connections',
  'budget_usd',
] as const;
export type NumberFactorId = (typeof numberFactors)[number];

/**
 * What a number can say: the value of a factor, in two cases another value than the number itself – what a run exceeds,
 * and the computing whose rest is waiting – or nothing about the workload.
 */
export type Role = NumberFactorId | 'max_run_s above' | 'io_wait rest' | 'none';

export const roles: readonly Role[] = [...numberFactors, 'max_run_s above', 'io_wait rest', 'none'];

export const factorOfRole = (role: Role): NumberFactorId | undefined =>
  role === 'none' ? undefined : role === 'max_run_s above' ? 'max_run_s' : role === 'io_wait rest' ? 'io_wait' : role;

const measureOf: Partial<Record<NumberFactorId, QuantityKind>> = {
  avg_ms: 'duration',
  max_run_s: 'duration',
  memory_mb: 'size',
  artifact_mb: 'size',
  payload_mb: 'size',
};

const kindsOf: Record<Exclude<Role, 'none'>, readonly QuantityKind[]> = {
  avg_ms: ['duration', 'bare'],
  max_run_s: ['duration', 'bare'],
  'max_run_s above': ['duration', 'bare'],
  memory_mb: ['size', 'bare'],
  artifact_mb: ['size', 'bare'],
  payload_mb: ['size', 'bare'],
  requests_month: ['rate', 'bare'],
  io_wait: ['share', 'bare'],
  'io_wait rest': ['share', 'bare'],
  vcpu: ['cores', 'bare'],
  connections: ['bare'],
  budget_usd: ['money', 'rate', 'bare'],
};

/** Whether a quantity of this kind can have the role. */
export const allows = (kind: QuantityKind, role: Role): boolean => role === 'none' || kindsOf[role].includes(kind);

/** The top of a range is at least this many times its foot where nobody can tell the average. */
const WIDE = 10;
const GB = 1024;
/** A bare number of memory up to this is of gigabytes. */
const FEW_GB = 64;
const MILLION = 1e6;

/** The value that a quantity gives a factor in this role; of ranges the upper end for limits and the middle for averages. */
export function valueIn(role: Role, quantity: Quantity, all: readonly Quantity[]): number | undefined {
  const factor = factorOfRole(role);
  if (!factor) return undefined;
  const scale = quantity.kind === 'bare' ? unitOfBare(factor, quantity, all) : 1;
  const top = quantity.value * scale;
  const low = quantity.low === undefined ? undefined : quantity.low * scale;
  switch (role) {
    case 'avg_ms':
      return low !== undefined && low * WIDE <= top ? undefined : middle(low, top);
    case 'max_run_s':
      return exact(top / 1000) + (quantity.bound === 'above' ? 1 : 0);
    case 'max_run_s above':
      return exact(top / 1000) + 1;
    case 'io_wait':
      return share(middle(low, top));
    case 'io_wait rest':
      return share(1 - middle(low, top));
    case 'requests_month':
    case 'connections':
      return exact(middle(low, top));
    default:
      return exact(top);
  }
}

const middle = (low: number | undefined, top: number): number => (low === undefined ? top : (low + top) / 2);
const exact = (value: number): number => Number(value.toPrecision(12));
const share = (value: number): number | undefined => (value >= 0 && value <= 1 ? Number(value.toFixed(3)) : undefined);

/** What a number without a unit counts: the unit of another number in the text, or what people leave out. */
function unitOfBare(factor: NumberFactorId, { value, unit, from }: Quantity, all: readonly Quantity[]): number {
  const measure = measureOf[factor];
  if (unit === MILLION && measure === 'duration') return 60_000 / MILLION;
  if (unit === MILLION && measure === 'size') return 1 / MILLION;
  const twins = all.filter(({ kind }) => kind === measure);
  const twin = twins.findLast((each) => each.from < from) ?? twins[0];
  if (twin) return twin.unit;
  switch (factor) {
    case 'avg_ms':
      return Number.isInteger(value) ? 1 : 1000;
    case 'max_run_s':
      return 1000;
    case 'memory_mb':
      return value <= FEW_GB ? GB : 1;
    case 'io_wait':
      return value > 1 ? 0.01 : 1;
    default:
      return 1;
  }
}
