import type { FactorId } from '../domain/profile.ts';
import { factorOf, parseValue } from '../domain/profile.ts';
import { choicesIn } from './answers/choices.ts';
import type { Fact } from './fact.ts';
import { numbersIn } from './quantities/numbers.ts';
import type { Roles } from './quantities/roles.ts';
import { withoutOthers } from './scope/others.ts';
import { isUnneeded, namedIn, retractionIn } from './scope/retractions.ts';
import type { Token } from './text/tokens.ts';

/** The facts of a workload in a text; `asked` is the factor that a short reply is about. */
export function factsIn(tokens: readonly Token[], roles: Roles, asked?: FactorId): Fact[] {
  const own = withoutOthers(tokens);
  return own === tokens
    ? toldIn(tokens, roles, asked)
    : toldIn(own, roles, asked).map((fact) => moved(fact, own, tokens));
}

function toldIn(tokens: readonly Token[], roles: Roles, asked: FactorId | undefined): Fact[] {
  const retraction = retractionIn(tokens);
  const facts = retraction ? withRetraction(tokens, retraction, roles, asked) : stated(tokens, roles, asked);
  return asked ? aboutAsked(facts, asked, tokens) : facts;
}

function stated(tokens: readonly Token[], roles: Roles, asked: FactorId | undefined): Fact[] {
  const numbers = numbersIn(tokens, asked, roles).filter(
    ({ factor, value }) => parseValue(factor, value) !== undefined,
  );
  const counted = new Set(numbers.map(({ factor }) => factor));
  return [...numbers, ...choicesIn(tokens, asked).filter(({ factor }) => !counted.has(factor))];
}

/** What is named inside the retraction is taken back, unless the rest of the text states it anew. */
function withRetraction(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  roles: Roles,
  asked: FactorId | undefined,
): Fact[] {
  const outside = [...tokens.slice(0, from), ...tokens.slice(to)];
  const anew = stated(outside, roles, asked).map((fact) => moved(fact, outside, tokens));
  const inside = tokens.slice(from, to);
  const gone = new Set([...stated(inside, roles, undefined).map(({ factor }) => factor), ...namedIn(inside)]);
  const unneeded = isUnneeded(outside);
  const back = [...gone]
    .filter((factor) => !anew.some((fact) => fact.factor === factor))
    .map((factor) => ({ factor, value: factorOf(factor).kind === 'yes-no' && unneeded ? false : null, from, to }));
  return [...anew, ...back];
}

/** A fact read from some of the tokens, with its place among all. */
const moved = (fact: Fact, some: readonly Token[], all: readonly Token[]): Fact => ({
  ...fact,
  from: all.indexOf(some[fact.from]!),
  to: all.indexOf(some[fact.to - 1]!) + 1,
});

/** A reply of this many words is about the question; what else it seems to say is chance. */
const SHORT_REPLY = 6;

/** In a short reply that answers what was asked, the same words do not also answer another question. */
function aboutAsked(facts: readonly Fact[], asked: FactorId, tokens: readonly Token[]): Fact[] {
  const answer = facts.find(({ factor }) => factor === asked);
  if (!answer) return [...facts];
  const overlaps = ({ from, to }: Fact) => from < answer.to && to > answer.from;
  const fuller = facts.find(
    (fact) => fact !== answer && overlaps(fact) && fact.to - fact.from > answer.to - answer.from + 1,
  );
  if (fuller && answer.to - answer.from === 1) return facts.filter((fact) => fact !== answer);
  const apart = ({ from }: Fact) => tokens[from]!.clause !== tokens[answer.from]!.clause;
  const aside = (fact: Fact) => tokens.length > SHORT_REPLY || fact.to - fact.from > 1 || apart(fact);
  return facts.filter((fact) => fact === answer || (!overlaps(fact) && aside(fact)));
}
