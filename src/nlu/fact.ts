import type { FactorId, FactorValue } from '../domain/profile.ts';
import type { Bound } from './quantities/quantity.ts';

/** What a text states of one factor, and the tokens it was read from; `null` takes an earlier fact back. */
export interface Fact {
  readonly factor: FactorId;
  readonly value: FactorValue | null;
  readonly from: number;
  readonly to: number;
  /** How likely it is meant, where that was learned. */
  readonly probability?: number;
  /** The value is said to lie above it, at most there, or at least there. */
  readonly bound?: Bound;
  /** The rule that read its number. */
  readonly rule?: string;
  /** How its number comes about: "80 × 3 × 30.4 days". */
  readonly arithmetic?: string;
}
