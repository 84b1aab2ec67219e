import type { FactorId } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import type { Token } from '../text/tokens.ts';
import { isWhole } from './only.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import type { Place } from './roles/features.ts';
import type { RoleGuess, Roles } from './roles/roles.ts';
import { shareOf, waitingOf } from './roles/waiting.ts';
import { factorOfRole, type NumberFactorId, numberFactors, type Role, valueIn } from './values.ts';

/** How likely a number must be meant to be read: as the answer to a question, and anywhere else. */
const LIKELY = { answer: 0.5, statement: 0.45, named: 0.25, aside: 0.6, another: 0.8, waiting: 0.6 };

/** What is said back as a figure of their own has to be surer: a price that was only quoted looks much alike. */
const SURER: Partial<Record<Role, number>> = { spend_usd: 0.6 };

/** Nobody describes a workload by more numbers. */
const MOST = 30;

interface Read extends Fact {
  readonly probability: number;
}

/** The numbers that a text states for the factors that are numbers; of two for one factor the likelier. */
export function numbersIn(
  tokens: readonly Token[],
  asked: FactorId | undefined,
  roles: Roles,
  likely = asked ? LIKELY.aside : LIKELY.statement,
): Read[] {
  const all = quantitiesIn(tokens);
  const facts = new Map<FactorId, Read>();
  const question = numberFactors.find((id) => id === asked);
  const keep = (fact: Read | undefined): void => {
    if (fact && fact.probability > (facts.get(fact.factor)?.probability ?? 0)) facts.set(fact.factor, fact);
  };
  for (const quantity of all.slice(0, MOST)) {
    const place = { quantity, tokens, all };
    const answer = question && answerOf(place, question, roles);
    const stated = answer ?? statementOf(place, roles, likely);
    if (answer || stated?.factor !== asked) keep(stated);
  }
  if (question === 'io_wait' && !facts.has(question) && !all.some((quantity) => standsForItself(quantity, tokens)))
    keep(waitingIn(tokens, roles));
  return [...facts.values()];
}

const cadences: ReadonlySet<string> = new Set(['every so often', 'every day']);

/** How often a timer starts it: "every 5 minutes", though 13,000 rows a day come in. */
export function cadenceIn(tokens: readonly Token[]): Fact | undefined {
  const [most] = quantitiesIn(tokens)
    .filter(({ rule }) => cadences.has(rule))
    .sort((a, b) => b.value - a.value);
  if (!most) return undefined;
  const { value, from, to, rule, arithmetic } = most;
  return { factor: 'requests_month', value, from, to, rule, ...(arithmetic ? { arithmetic } : {}) };
}

/** The number as a statement, whatever was asked. */
const statementOf = (place: Place, roles: Roles, likely: number): Read | undefined =>
  factOf(roles.statement(place), place, isNamed(place) ? LIKELY.named : likely);

/** The number as an answer; where it is nothing else, be it a guess, for certain. */
function answerOf(place: Place, question: NumberFactorId, roles: Roles): Read | undefined {
  const whole = isWhole(place.quantity, place.tokens);
  const read = factOf(answersIn(place, question, roles), place, whole ? 0 : LIKELY.answer);
  if (read && !whole && saysAnother(place, question, roles)) return undefined;
  return read && whole ? { ...read, probability: 1 } : read;
}

/** "300 ms on average" says what it is, and it is not the longest run that was asked for. */
function saysAnother(place: Place, question: NumberFactorId, roles: Roles): boolean {
  const [first] = roles.statement(place);
  const other = first && factorOfRole(first.role);
  return other !== undefined && other !== question && first!.probability >= LIKELY.another;
}

/** "1 GB of memory" says itself what it is. */
const isNamed = ({ quantity: { kind, to }, tokens }: Place): boolean =>
  kind === 'size' && memory.test(tokens[to]?.text === 'of' ? (tokens[to + 1]?.text ?? '') : (tokens[to]?.text ?? ''));
const memory = /^(?:memory|ram|heap)$/;

/** The number is all that was said, or no part of a whole, as "300 %": the words around it are no answer either. */
const standsForItself = (quantity: Quantity, tokens: readonly Token[]): boolean =>
  isWhole(quantity, tokens) || (quantity.kind === 'share' && quantity.value > 1);

/** Whether a share is of waiting or of computing is also told by the reply as a whole. */
function answersIn(place: Place, question: NumberFactorId, roles: Roles): RoleGuess[] {
  const guesses = roles.answer(place, question);
  if (question !== 'io_wait') return guesses;
  const likely = roles.waiting(place.tokens);
  const weighed = guesses.map(({ role, probability }) => {
    const share = valueIn(role, place.quantity, place.all);
    return {
      role,
      probability: probability * (share === undefined ? likely.nothing + EVEN : likely[waitingOf(share)] + EVEN),
    };
  });
  const sum = weighed.reduce((total, { probability }) => total + probability, 0) || 1;
  return weighed
    .map(({ role, probability }) => ({ role, probability: probability / sum }))
    .sort((a, b) => b.probability - a.probability);
}
/** Keeps the words of a reply from overruling its number. */
const EVEN = 0.1;

/** "postgres, postgres, stripe, postgres": it waits, though nobody gives a share. */
function waitingIn(tokens: readonly Token[], roles: Roles): Read | undefined {
  const likely = roles.waiting(tokens);
  const [best] = (['computes', 'half', 'waits'] as const).toSorted((a, b) => likely[b] - likely[a]);
  const probability = likely[best!];
  if (tokens.length === 0 || probability < LIKELY.waiting) return undefined;
  return {
    factor: 'io_wait',
    value: shareOf[best!],
    from: 0,
    to: tokens.length,
    rule: 'waiting in words',
    probability,
  };
}

/** "40 min or so" is how long a run takes, be it the usual or the longest one; "20 a second" is a load, be it the peak. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['avg_ms', 'max_run_s', 'max_run_s above']),
  new Set(['requests_month', 'peak_rps']),
];

/** So much more is needed where neither alone is likely enough. */
const TOGETHER = 0.12;

function ofAlike({ role, probability }: RoleGuess, guesses: readonly RoleGuess[]): number {
  const roles = alike.find((each) => each.has(role));
  return roles
    ? guesses.reduce((sum, guess) => (roles.has(guess.role) ? sum + guess.probability : sum), 0)
    : probability;
}

/** What a quantity most likely states. */
function factOf(guesses: readonly RoleGuess[], { quantity, all }: Place, least: number): Read | undefined {
  const likeliest = guesses.find(({ role }) => role !== 'none');
  if (quantity.kind === 'other' || !likeliest) return undefined;
  const probability = ofAlike(likeliest, guesses);
  if (probability < (SURER[likeliest.role] ?? 0)) return undefined;
  if (likeliest.probability < least && probability < least + TOGETHER) return undefined;
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
    probability,
    ...(bound ? { bound } : {}),
    ...(arithmetic ? { arithmetic } : {}),
  };
}
