import { type FactorId, factorOf, parseValue } from '../domain/profile.ts';
import { likelyEnough, messageNeeds, statementNeeds } from '../domain/thresholds.ts';
import { SEVERAL_WORDS } from './answers/likelihood.ts';
import type { Readers, Reading } from './answers/readers.ts';
import type { ReadText } from './answers/spans.ts';
import type { Fact } from './fact.ts';
import { numbersIn } from './quantities/numbers.ts';
import { onlyQuantity } from './quantities/only.ts';
import { quantitiesIn } from './quantities/quantities.ts';
import type { Roles } from './quantities/roles/roles.ts';
import { asks } from './scope/asking.ts';
import { deniesOwnPlace, isDenied } from './scope/denied.ts';
import { echoOf } from './scope/echoed.ts';
import { needNotStay } from './scope/leaving.ts';
import { isDeniable, isNegated } from './scope/negated.ts';
import { ownTokens } from './scope/others.ts';
import { pastIn } from './scope/past.ts';
import { isUnneeded, namedIn, retractionIn } from './scope/retractions.ts';
import { storeApart } from './scope/store-apart.ts';
import { saysOfMachine, saysOfToday } from './scope/today.ts';
import type { Token } from './text/tokens.ts';
import { runsOfTimer } from './timer.ts';
import { recognize } from './workloads/recognize.ts';

export interface FactReaders extends Readers {
  readonly roles: Roles;
}

/** A text as it was read so far. */
export interface Said extends ReadText {
  /** The factor that it replies to. */
  readonly asked?: FactorId | undefined;
  /** How likely it is about a workload of theirs; without, it is. */
  readonly theirs?: number | undefined;
}

/** The facts of a workload that a text states. */
export function factsIn(said: Said, readers: FactReaders): Fact[] {
  const own = ownTokens(said.tokens, said.recognized, said.asked);
  if (own === said.tokens) return toldIn(said, readers);
  return toldIn(some(said, own), readers).map((fact) => moved(fact, own, said.tokens));
}

function toldIn(said: Said, readers: FactReaders): Fact[] {
  const echo = said.theirs === undefined ? echoOf(said.text, said.tokens) : undefined;
  if (echo) return corrected(said, echo, readers);
  const retraction = retractionIn(said.tokens);
  return retraction ? withRetraction(said, retraction, readers) : stated(said, readers);
}

/** What is said back is no fact; what corrects it says something of the same. */
function corrected(
  said: Said,
  [echo, correction]: readonly [readonly Token[], readonly Token[]],
  readers: FactReaders,
): Fact[] {
  const [read] = stated({ ...some(said, echo), asked: undefined }, readers);
  const isRate = quantitiesIn(echo).some(({ kind }) => kind === 'rate');
  const factor = read?.factor ?? (isRate ? 'requests_month' : undefined);
  // A number without a unit may be in another one than what is said back.
  const lacksUnit = typeof read?.value === 'number' && quantitiesIn(correction).some(({ kind }) => kind === 'bare');
  const rest = { ...some(said, correction), asked: (lacksUnit ? undefined : factor) ?? said.asked };
  return stated(rest, readers).map((fact) => moved(fact, correction, said.tokens));
}

/** A reply of fewer words says nothing besides the answer. */
const SAYS_MORE = 4;

function stated(said: Said, readers: FactReaders): Fact[] {
  const { tokens, asked, theirs = 1 } = said;
  const numbers = numbersIn(tokens, asked, readers.roles).filter(isPossible);
  const statements = statementsIn(said, readers).filter(({ factor }) => factor !== asked);
  const read = asked && answerTo(asked, said, numbers, readers);
  const answer = read && !saysElse(read, [...statements, ...numbers], tokens) ? read : undefined;
  const facts = [...(answer ? [answer] : []), ...numbers.filter(({ factor }) => factor !== asked)];
  if (answer && tokens.length < SAYS_MORE) return facts;
  const past = pastIn(tokens);
  const isQuestion = asks(said.text);
  const needs = (factor: FactorId): number =>
    isMessage(said)
      ? messageNeeds(factor)
      : statementNeeds(factor, { words: tokens.length, theirs, isQuestion }, asked !== undefined);
  const others = statements
    .filter(({ factor, probability }) => probability >= needs(factor))
    .filter(({ from, to }) => !(past && from >= past.from && to <= past.to))
    .filter((statement) => !(statement.factor === 'hosting' && saysWhereItIs(said, statement)))
    .filter(
      ({ factor, value }) =>
        !(factor === 'residency' && value === 'own_premises' && (deniesOwnPlace(said.text) || storeApart(said.text))),
    )
    .filter((statement) => !isDenied(said, statement))
    .filter((statement) => !isNegatedStatement(said, statement, readers));
  return runsOfTimer([...facts, ...others.filter(({ factor }) => !facts.some((fact) => fact.factor === factor))], said);
}

/** Where it is today, need not be, or where only its data is, is not where it has to be. */
const saysWhereItIs = ({ tokens, text }: Said, { from, to, value }: Reading): boolean =>
  (value === 'on_prem' && storeApart(text)) ||
  saysOfToday(tokens, { from, to }) ||
  (value !== 'public' && saysOfMachine(tokens, { from, to })) ||
  (value === 'on_prem' && needNotStay(text));

/** Whether all of a text counts: what is said in a conversation is read by its parts. */
export const isMessage = (said: Said): said is Said & { readonly theirs: number } =>
  said.theirs !== undefined && said.tokens.length >= SEVERAL_WORDS;

/** What was read of a text, since more than one asks for it. */
const read = new WeakMap<Said, readonly Reading[]>();

export function statementsIn(said: Said, readers: Readers): readonly Reading[] {
  const known = read.get(said);
  if (known) return known;
  const readings = isMessage(said) ? readers.statementsOfMessage(said, said.theirs) : readers.statements(said);
  read.set(said, readings);
  return readings;
}

const MORE_PLAINLY = 1.5;
/** A short reply that as a whole says something else more plainly does not answer; one of a few words more has to be plain, and a longer one may say both. */
const saysElse = (answer: Fact, others: readonly Fact[], tokens: readonly Token[]): boolean =>
  others.some(
    ({ factor, from, to, probability = 0 }) =>
      factor !== answer.factor &&
      to - from === tokens.length &&
      (tokens.length < SAYS_MORE || (tokens.length <= SAYS_BOTH && probability >= PLAIN)) &&
      probability > MORE_PLAINLY * (answer.probability ?? 1),
  );
const PLAIN = 0.9;
const SAYS_BOTH = 6;

/** What a reply answers: the number where one is asked for, else what was learned from replies. */
function answerTo(asked: FactorId, said: Said, numbers: readonly Fact[], readers: FactReaders): Fact | undefined {
  const number = numbers.find(({ factor }) => factor === asked);
  if (number || measuresElse(asked, said.tokens)) return number;
  const reading = readers.reply(said, asked);
  if (!reading || !isLikely(reading)) return undefined;
  // "No files at all" denies nothing: it is a size.
  if (typeof reading.value === 'number') return reading.probability >= likelyEnough.size ? reading : undefined;
  return isNegated(said.tokens, reading, (tokens) => readers.reply(some(said, tokens), asked)) ? undefined : reading;
}

/**
 * "300 MB" is no habit and no place; how long something takes may say how much of a delay, or how much of a day, is meant.
 * Any number is more than a size in words.
 */
function measuresElse(asked: FactorId, tokens: readonly Token[]): boolean {
  const { kind } = factorOf(asked);
  if (kind === 'number') return quantitiesIn(tokens).some((each) => each.kind !== 'bare');
  if (kind !== 'choice') return false;
  const only = onlyQuantity(tokens);
  return only === 'size' || only === 'money' || (only === 'duration' && !timed.has(asked));
}
const timed: ReadonlySet<FactorId> = new Set(['cold_start', 'traffic']);

/** Whether the words that state something deny it; they are compared as parts, whatever the whole message says. */
export function isNegatedStatement(said: Said, { factor, from, to }: Reading, readers: FactReaders): boolean {
  const words = said.tokens.slice(from, to);
  // Most state nothing that could be denied, and reading again takes as long as reading did.
  if (!isDeniable(factor, words)) return false;
  const readAlone = (tokens: readonly Token[]): Reading | undefined =>
    readers.statements(some(said, tokens)).find((each) => each.factor === factor);
  const alone = readAlone(words);
  return alone !== undefined && isNegated(words, alone, readAlone);
}

const isLikely = ({ probability }: Reading): boolean => probability >= likelyEnough.reply;
export const isPossible = ({ factor, value }: Fact): boolean =>
  value === null || parseValue(factor, value) !== undefined;

/** What is named inside the retraction is taken back, unless the rest of the text states it again. */
function withRetraction(said: Said, { from, to }: { from: number; to: number }, readers: FactReaders): Fact[] {
  const outside = [...said.tokens.slice(0, from), ...said.tokens.slice(to)];
  const again = stated(some(said, outside), readers).map((fact) => moved(fact, outside, said.tokens));
  const inside = said.tokens.slice(from, to);
  const within = stated({ ...some(said, inside), asked: undefined }, readers);
  const gone = new Set([...within.map(({ factor }) => factor), ...namedIn(inside)]);
  const unneeded = isUnneeded(outside);
  const back = [...gone]
    .filter((factor) => !again.some((fact) => fact.factor === factor))
    .map((factor) => ({ factor, value: factorOf(factor).kind === 'yes-no' && unneeded ? false : null, from, to }));
  return [...again, ...back];
}

/** The text with some of its tokens alone. */
export const some = (said: Said, tokens: readonly Token[]): Said => ({
  ...said,
  tokens,
  recognized: recognize(tokens),
});

/** A fact read from some of the tokens, with its place among all. */
export const moved = (fact: Fact, own: readonly Token[], all: readonly Token[]): Fact => ({
  ...fact,
  from: all.indexOf(own[fact.from]!),
  to: all.indexOf(own[fact.to - 1]!) + 1,
});
