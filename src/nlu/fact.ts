import type { FactorId, FactorValue } from '../domain/profile.ts';

/** What a text states of one factor, and the tokens it was read from; `null` takes an earlier fact back. */
export interface Fact {
  readonly factor: FactorId;
  readonly value: FactorValue | null;
  readonly from: number;
  readonly to: number;
}
