import type { Machine, Measure } from '../../knowledge/pricing/pricing.ts';

/** How much of what is billed, a month. */
export type Amounts = Readonly<Partial<Record<Measure, number>>>;

/** How much of everything a product bills a workload takes. */
export interface Quantities {
  readonly of: Amounts;
  /** What stands in front of it. */
  readonly front?: Amounts;
  /** What was chosen: "2 × 0.5 vCPU with 1 GB". */
  readonly size: () => string;
  readonly machines?: { readonly machine: Machine; readonly count: number; readonly hours: number };
}
