import type { FactorId } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import type { Token } from '../text/tokens.ts';
import type { Place } from './features.ts';
import { quantitiesIn } from './quantities.ts';
import type { RoleGuess, Roles } from './roles.ts';
import { factorOfRole, numberFactors, valueIn } from './values.ts';

/** How likely a number must be meant to be read: as the answer to a question, and anywhere else. */
const LIKELY = { answer: Number(globalThis.process?.env.TH ?? 0.4), statement: 0.5, aside: 0.7 };

interface Read extends Fact {
  readonly probability: number;
}

/** The numbers that a text states for the factors that are numbers; of two for one factor the likelier. */
export function numbersIn(tokens: readonly Token[], asked: FactorId | undefined, roles: Roles): Fact[] {
  const all = quantitiesIn(tokens);
  const facts = new Map<FactorId, Read>();
  const question = numberFactors.find((id) => id === asked);
  for (const quantity of all) {
    const place = { quantity, tokens, all };
    const answer = question && factOf(roles.answer(place, question), place, LIKELY.answer);
    const fact = answer ?? factOf(roles.statement(place), place, asked ? LIKELY.aside : LIKELY.statement);
    if (!fact || (fact !== answer && fact.factor === asked)) continue;
    if (fact.probability > (facts.get(fact.factor)?.probability ?? 0)) facts.set(fact.factor, fact);
  }
  return [...facts.values()];
}

/** What a quantity most likely states. */
function factOf(guesses: readonly RoleGuess[], { quantity, all }: Place, least: number): Read | undefined {
  const likeliest = guesses.find(({ role }) => role !== 'none');
  if (quantity.kind === 'other' || !likeliest || likeliest.probability < least) return undefined;
  const factor = factorOfRole(likeliest.role) as FactorId;
  const value = valueIn(likeliest.role, quantity, all);
  if (value === undefined) return undefined;
  const { rule, bound, arithmetic, from, to } = quantity;
  return {
    factor,
    value,
    from,
    to,
    rule,
    probability: likeliest.probability,
    ...(bound ? { bound } : {}),
    ...(arithmetic ? { arithmetic } : {}),
  };
}
