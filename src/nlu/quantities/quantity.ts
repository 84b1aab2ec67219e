import type { Quantity as Kind } from '../../domain/factor.ts';

/** A number with what it measures; `value` is times a month, milliseconds, megabytes or a share of 1. */
export interface Quantity {
  readonly kind: Kind | 'count' | 'bare';
  readonly value: number;
  /** The lower end, where a range was given. */
  readonly low?: number;
  /** "a few": nobody counted. */
  readonly vague?: boolean;
  /** What one of its unit is in `value`: 60000 for minutes. */
  readonly unit: number;
  /** Its unit is that of a number beside it, of which it is the usual or the largest, or which it replaces. */
  readonly borrowed?: 'usual' | 'most' | 'again';
  readonly from: number;
  readonly to: number;
}

/** A number of times a month, as exact as it needs to be. */
export const rounded = (value: number): number => (value >= 10 ? Math.round(value) : Number(value.toFixed(2)));
