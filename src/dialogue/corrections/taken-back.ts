import { type FactorId, type FactorValue, sayName, sayValue } from '../../domain/profile.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import { quantitiesIn } from '../../nlu/quantities/quantities.ts';
import type { Quantity } from '../../nlu/quantities/quantity.ts';
import { needNotStay } from '../../nlu/scope/leaving.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import type { Understood } from '../effect.ts';
import { deniedValues } from '../heard/denial.ts';
import { forget, learn } from '../questions/questionnaire.ts';
import { tell } from '../state/acts.ts';
import type { State, Step } from '../state/state.ts';
import { retold, type Turn } from '../turn.ts';
import { withLead } from '../wording/lead.ts';
import { deniedFacts } from './denied-facts.ts';
import { changesToDisown, disownedIn } from './disowned.ts';

const rejects =
  /^\W*(?:(?:no|nope|sorry|hm+|oh|but|wait)\W+)*(?:that|this|it)(?:['’]?s| is| was)? (?:wrong|incorrect|false|untrue|not (?:right|true|correct|so|what i (?:said|meant)))\W*$/i;

/** What a message takes back, what it tells besides, and what it asks. */
interface TakenBack {
  readonly learnt: Step & { readonly learned: readonly Understood[] };
  readonly lead: string;
  readonly asking: string;
  readonly gone: readonly FactorId[];
}

/** What a message takes back of what is known, by its value; what it states besides is learned. */
export function takenBack(state: State, turn: Turn): TakenBack | undefined {
  const { heard } = turn;
  if (state.phase === 'new' || heard.intent === 'what-if') return undefined;
  const { asking, telling } = turn.split();
  if (!telling) return undefined;
  const told = asking ? retold(turn, telling, 'answered') : turn;
  const gone = withdrawnIn(state, told);
  const disowned = disownedIn(state, told);
  if (gone.length + disowned.length === 0) return undefined;
  const open = tell(state, [
    ...changesToDisown(state, disowned, turn),
    ...gone.map(({ factor }) => ({ type: 'reopened', factor }) as const),
  ]);
  const facts = told.facts.filter((fact) => !isOf(fact, gone));
  const learnt = learn(open, [...facts, ...gone.flatMap((each) => renamed(each, told, facts) ?? [])]);
  const names = disowned.map((id) => calledInSentence(workloadOf(id).name));
  const lead = gone.some(({ factor }) => factor in state.profile)
    ? removedWords(gone)
    : `OK, not ${[...names, ...(gone.length > 0 ? [sayAll(gone)] : [])].join(', ')}.`;
  return { learnt, lead, asking, gone: gone.map(({ factor }) => factor) };
}

/** "The 6 minutes are the average": what was taken for the longest time is the usual one, or the usual one is the longest. */
function renamed({ factor, value }: Known, { heard, by }: Turn, facts: readonly Understood[]): Understood | undefined {
  const other = otherTimes.find(({ from, words }) => from === factor && words.test(heard.text));
  if (!other || typeof value !== 'number' || facts.some((fact) => fact.factor === other.to)) return undefined;
  return { factor: other.to, value: value * other.times, words: heard.text, by };
}
const otherTimes = [
  {
    from: 'max_run_s',
    to: 'avg_ms',
    times: 1000,
    words: /\b(?:averages?|avg|mean|typical\w*|usual\w*|median|normal\w*)\b/i,
  },
  { from: 'avg_ms', to: 'max_run_s', times: 1 / 1000, words: /\b(?:max\w*|longest|at most|worst|upper|limit)\b/i },
] as const;

/** "No, that’s wrong" takes back what was told last. */
export const isRejected = (text: string): boolean => rejects.test(text);

interface Known {
  readonly factor: FactorId;
  readonly value: FactorValue;
  /** The clause that says what it is instead, which tells nothing of the work. */
  readonly clause?: string;
}
const isSame = (one: Known, other: Known): boolean => one.factor === other.factor && one.value === other.value;

/** Whether a fact is what was withdrawn, or stands in the clause that withdraws it. */
const isOf = (fact: Understood, gone: readonly Known[]): boolean =>
  gone.some(
    (each) =>
      isSame(each, fact) ||
      (each.clause !== undefined &&
        fact.words !== undefined &&
        (each.clause.includes(fact.words) || fact.words.includes(each.clause))),
  );

const sayAll = (gone: readonly Known[]): string => gone.map(({ factor, value }) => sayValue(factor, value)).join(', ');
/** "Removed: up to 40 minutes a run." */
const removedWords = (gone: readonly Known[]): string => `Removed: ${sayAll(gone)}.`;

/** Goes on without what a message names to be forgotten, and says so by that name. */
export function forgetting(state: State, factors: readonly FactorId[], go: (state: State) => Step): Step {
  const step = go(forget(state, factors));
  const gone = factors.filter(
    (factor) => state.profile[factor] !== undefined && step.state.profile[factor] === undefined,
  );
  return gone.length > 0 ? withLead(step, `Removed: ${gone.map(sayName).join(', ')}.`) : step;
}

/** Each once, the numbers first. */
function withdrawnIn(state: State, turn: Turn): readonly Known[] {
  const { heard, facts } = turn;
  const all = [
    ...numbersWithdrawn(state, heard.text, facts),
    ...deniedValues(state, heard),
    ...placeLeft(state, heard.text),
    ...deniedFacts(state, turn),
  ];
  const gone = all.some((each) => isSame(each, onPremises)) ? [...all, ...dataThere(state)] : all;
  return gone.filter((each, at) => gone.findIndex((other) => isSame(each, other)) === at);
}

const onPremises: Known = { factor: 'hosting', value: 'on_prem' };
/** Whoever need not run there need not keep the data there either. */
const dataThere = ({ profile }: State): readonly Known[] =>
  profile.residency === 'own_premises' ? [{ factor: 'residency', value: 'own_premises' }] : [];

/** "We are leaving the basement": of those who were taken to have to stay there. */
const placeLeft = ({ profile, supposed }: State, text: string): readonly Known[] =>
  (profile.hosting ?? supposed.hosting?.value) === 'on_prem' && needNotStay(text) ? [onPremises] : [];

const orders = /\b(?:remove|forget|drop|delete|ignore|scratch|strike|discard|without|undo)\b/i;
const denies = /^\W*(?:no|nope|nah|sorry|wrong|actually|wait|oops|correction)\b/i;
/** "… was how long the site was down", "… are the export, not the api": what a number is that was taken for something else. */
const explains = /^\W*(?:\w+ ){0,1}(?:is|was|are|were)(?: (?:only|just|for|about|how|what|when|the))+\b/i;
/** "30 of the 600 are long" tells of some of them. */
const partOf = /\b(?:of|out of|from)(?: (?:the|those|these|our|all))*\s*$/i;
const confirms = /^\W*(?:is|was|are|were) (?:right|correct|fine|ok)\b/i;

/** Numbers that are known, and that the message says again as something else or orders to be removed. */
function numbersWithdrawn({ profile, origins }: State, text: string, facts: readonly Understood[]): readonly Known[] {
  const tokens = tokenize(text);
  const quantities = quantitiesIn(tokens);
  return (Object.entries(profile) as [FactorId, FactorValue][]).flatMap(([factor, value]) => {
    if (typeof value !== 'number') return [];
    const before = tokenize(origins[factor]?.words ?? '');
    const again = quantities.find((each) => isSaidIn(each, tokens, before));
    if (!again) return [];
    const { start } = tokens[again.from]!;
    if (partOf.test(text.slice(0, start))) return [];
    const end = tokens[again.to - 1]!.end;
    const repeated: Repeated = {
      text,
      words: text.slice(start, end),
      after: text.slice(end),
      clause: clauseOf(again, tokens, text),
    };
    return withdrawnBy(repeated, { factor, value }, facts) ?? [];
  });
}

/** A known number where a message says it again. */
interface Repeated {
  readonly text: string;
  readonly words: string;
  /** The rest of the message. */
  readonly after: string;
  readonly clause: string;
}

/** The number, where the message orders it to be removed or says that it is something else. */
function withdrawnBy(
  { text, words, after, clause }: Repeated,
  known: Known,
  facts: readonly Understood[],
): Known | undefined {
  const { factor, value } = known;
  if (facts.some((fact) => fact.factor === factor && fact.value !== value && !fact.words?.includes(words)))
    return undefined;
  if (orders.test(text)) return known;
  const isOther = explains.test(after) && !confirms.test(after);
  const isRead = facts.some((fact) => isSame(known, fact));
  return isOther && (!isRead || denies.test(text)) ? { ...known, clause } : undefined;
}

/** Whether a number was read from those words; "2M" is that of "2M requests a month". */
const isSaidIn = (said: Quantity, tokens: readonly Token[], before: readonly Token[]): boolean =>
  said.kind === 'bare'
    ? before.some(({ text }) => text === tokens[said.from]!.text && tokens[said.from]!.number !== undefined)
    : quantitiesIn(before).some(({ kind, value }) => kind === said.kind && value === said.value);

function clauseOf({ from }: Quantity, tokens: readonly Token[], text: string): string {
  const own = tokens.filter(({ clause }) => clause === tokens[from]!.clause);
  return text.slice(own[0]!.start, own.at(-1)!.end);
}
