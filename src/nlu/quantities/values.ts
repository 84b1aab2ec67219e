import { type FactorId, factorIds, factorOf, type factors } from '../../domain/profile.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { A_SECOND, MONTH_HOURS } from './units.ts';

type Factors = typeof factors;
/** The factors that numbers answer. */
export type NumberFactorId = {
  [Id in FactorId]: Factors[Id] extends { readonly kind: 'number' } ? Id : never;
}[FactorId];

const isNumber = (id: FactorId): id is NumberFactorId => factorOf(id).kind === 'number';
export const numberFactors: readonly NumberFactorId[] = factorIds.filter(isNumber);

/**
 * What a number can say: the value of a factor, in two cases another value than the number itself – what a run exceeds,
 * and the computing whose rest is waiting – or nothing about the workload.
 */
export type Role = NumberFactorId | 'max_run_s above' | 'io_wait rest' | 'none';

export const roles: readonly Role[] = [...numberFactors, 'max_run_s above', 'io_wait rest', 'none'];

export const factorOfRole = (role: Role): NumberFactorId | undefined =>
  role === 'none' ? undefined : role === 'max_run_s above' ? 'max_run_s' : role === 'io_wait rest' ? 'io_wait' : role;

/** How a number in a role is said. */
interface Spoken {
  /** What it may be a number of, its own measure first. */
  readonly kinds: readonly QuantityKind[];
  /** Milliseconds, megabytes, or as it was said, in the factor's unit; of ranges the upper end for limits and the middle for averages. */
  readonly inUnit: (top: number, low: number | undefined, quantity: Quantity) => number | undefined;
  /** What each of a number without a unit counts, where no other number says it. */
  readonly bare: (value: number) => number;
}

/** The top of a range is at least this many times its foot where nobody can tell the average. */
const WIDE = 10;
const GB = 1024;
/** A bare number of memory up to this is of gigabytes. */
const FEW_GB = 64;
const MILLION = 1e6;

const middle = (top: number, low: number | undefined): number => (low === undefined ? top : (low + top) / 2);
const exact = (value: number): number => Number(value.toPrecision(12));
const share = (value: number): number | undefined => (value >= 0 && value <= 1 ? Number(value.toFixed(3)) : undefined);

const itself = (): number => 1;
type Measured = Exclude<QuantityKind, 'duration'>;
const most = (...kinds: Measured[]): Spoken => ({ kinds, inUnit: exact, bare: itself });
const average = (...kinds: Measured[]): Spoken => ({
  kinds,
  inUnit: (top, low) => exact(middle(top, low)),
  bare: itself,
});
/** Durations arrive in milliseconds; `beyond` is added. */
const seconds = (beyond: (quantity: Quantity) => number): Spoken => ({
  kinds: ['duration', 'bare'],
  inUnit: (top, _, quantity) => exact(top / 1000) + beyond(quantity),
  bare: () => 1000,
});
/** Also in percent. */
const shareOf = (part: (share: number) => number): Spoken => ({
  kinds: ['share', 'bare'],
  inUnit: (top, low) => share(part(middle(top, low))),
  bare: (value) => (value > 1 ? 0.01 : 1),
});

const spoken: Readonly<Record<Exclude<Role, 'none'>, Spoken>> = {
  avg_ms: {
    kinds: ['duration', 'bare'],
    inUnit: (top, low) => (low !== undefined && low * WIDE <= top ? undefined : middle(top, low)),
    bare: (value) => (Number.isInteger(value) ? 1 : 1000),
  },
  max_run_s: seconds(({ bound }) => (bound === 'above' ? 1 : 0)),
  'max_run_s above': seconds(() => 1),
  memory_mb: { ...most('size', 'bare'), bare: (value) => (value <= FEW_GB ? GB : 1) },
  artifact_mb: most('size', 'bare'),
  payload_mb: most('size', 'bare'),
  requests_month: average('rate', 'bare'),
  io_wait: shareOf((waiting) => waiting),
  'io_wait rest': shareOf((computing) => 1 - computing),
  vcpu: most('cores', 'bare'),
  connections: average('bare'),
  peak_rps: { kinds: ['rate', 'bare'], inUnit: (top) => exact(top / A_SECOND), bare: () => A_SECOND },
  budget_usd: most('money', 'rate', 'bare'),
  spend_usd: average('money', 'rate', 'bare'),
};

/** Whether a quantity of this kind can have the role. */
export const allows = (kind: QuantityKind, role: Role): boolean => role === 'none' || spoken[role].kinds.includes(kind);

/** The value that a quantity gives a factor in this role. */
export function valueIn(role: Role, quantity: Quantity, all: readonly Quantity[]): number | undefined {
  const factor = factorOfRole(role);
  if (role === 'none' || !factor) return undefined;
  const scale = quantity.kind === 'bare' ? unitOfBare(factor, quantity, all) : 1;
  const low = quantity.low === undefined ? undefined : quantity.low * scale;
  return spoken[role].inUnit(quantity.value * scale, low, quantity);
}

/** What a number without a unit counts: the unit of another number in the text, or what people leave out. */
function unitOfBare(factor: NumberFactorId, { value, unit, from }: Quantity, all: readonly Quantity[]): number {
  const [kind] = spoken[factor].kinds;
  const measure = kind === 'duration' || kind === 'size' || kind === 'rate' ? kind : undefined;
  if (unit === MILLION && measure === 'duration') return 60_000 / MILLION;
  if (unit === MILLION && measure === 'size') return 1 / MILLION;
  // "800 a second at peak, typically 120"; of a rate by the day the number may be of a month.
  const twins = all.filter(({ kind, unit }) => kind === measure && (kind !== 'rate' || unit >= MONTH_HOURS));
  const twin = twins.findLast((each) => each.from < from) ?? twins[0];
  return twin ? twin.unit : spoken[factor].bare(value);
}
