import type { FactorId, FactorValue } from '../profile/index.ts';
import { parseValue } from '../profile/index.ts';
import { choicesIn } from './choices.ts';
import { numbersIn } from './numbers.ts';
import type { Token } from './tokens.ts';

/** What a text states of one factor, and the tokens it was read from. */
export interface Fact {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly from: number;
  readonly to: number;
}

/** The facts of a workload in a text; `asked` is the factor that a short reply is about. */
export function factsIn(tokens: readonly Token[], asked?: FactorId): Fact[] {
  const numbers = numbersIn(tokens, asked).filter(({ factor, value }) => parseValue(factor, value) !== undefined);
  const stated = new Set(numbers.map(({ factor }) => factor));
  return [...numbers, ...choicesIn(tokens, asked).filter(({ factor }) => !stated.has(factor))];
}
