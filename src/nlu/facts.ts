import type { FactorId, FactorValue } from '../profile/index.ts';
import { parseValue } from '../profile/index.ts';
import { choicesIn } from './choices.ts';
import { numbersIn } from './numbers.ts';
import { retractedIn } from './retractions.ts';
import type { Token } from './tokens.ts';

/** What a text states of one factor, and the tokens it was read from; `null` takes an earlier fact back. */
export interface Fact {
  readonly factor: FactorId;
  readonly value: FactorValue | null;
  readonly from: number;
  readonly to: number;
}

/** The facts of a workload in a text; `asked` is the factor that a short reply is about. */
export function factsIn(tokens: readonly Token[], asked?: FactorId): Fact[] {
  const numbers = numbersIn(tokens, asked).filter(({ factor, value }) => parseValue(factor, value) !== undefined);
  const counted = new Set(numbers.map(({ factor }) => factor));
  const stated = [...numbers, ...choicesIn(tokens, asked).filter(({ factor }) => !counted.has(factor))];
  const facts = asked ? aboutAsked(stated, asked, tokens) : stated;
  return retractedIn(tokens, facts);
}

/** A reply of this many words is about the question; what else it seems to say is chance. */
const SHORT_REPLY = 6;

/** In a short reply that answers what was asked, the same words do not also answer another question. */
function aboutAsked(facts: readonly Fact[], asked: FactorId, tokens: readonly Token[]): Fact[] {
  const answer = facts.find(({ factor }) => factor === asked);
  if (!answer) return tokens.length <= SHORT_REPLY ? facts.filter(({ from, to }) => to - from > 1) : [...facts];
  const overlaps = ({ from, to }: Fact) => from < answer.to && to > answer.from;
  return facts.filter(
    (fact) => fact === answer || (!overlaps(fact) && (tokens.length > SHORT_REPLY || fact.to - fact.from > 1)),
  );
}
