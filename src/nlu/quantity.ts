import type { Quantity as Kind } from '../profile/factor.ts';

/** A number with what it measures; `value` is times a month, milliseconds, megabytes or a share of 1. */
export interface Quantity {
  readonly kind: Kind | 'count' | 'bare';
  readonly value: number;
  /** What one of its unit is in `value`: 60000 for minutes. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}
