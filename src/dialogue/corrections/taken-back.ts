import { type FactorId, sayName, sayValue } from '../../domain/profile.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import { needNotStay } from '../../nlu/scope/leaving.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Understood } from '../effect.ts';
import { deniedValues } from '../heard/denial.ts';
import { implied, recognized } from '../heard/recognized.ts';
import { forget, learn } from '../questions/questionnaire.ts';
import { tell } from '../state/acts.ts';
import { isOfWindows, type State, type Step } from '../state/state.ts';
import { retold, type Turn } from '../turn.ts';
import { withLead } from '../wording/lead.ts';
import { deniedFacts } from './denied-facts.ts';
import { changesToDisown, disownedIn, namedWithout } from './disowned.ts';
import { isSame, type Known, numbersWithdrawn, replacementOf } from './withdrawn-numbers.ts';

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
  const disowned = disownedIn(state, told);
  const others = tell(state, changesToDisown(state, disowned, turn));
  const gone = withdrawnIn(others, told);
  if (gone.length + disowned.length === 0) return undefined;
  const open = tell(others, [
    // Whoever needs no Windows pays for none, whatever runs on it today.
    ...(gone.some((each) => isSame(each, windows)) ? [namedWithout(others.workloads.filter(isOfWindows), others)] : []),
    ...gone.map(({ factor }) => ({ type: 'reopened', factor }) as const),
  ]);
  const facts = told.facts.filter((fact) => !isOf(fact, gone));
  const instead = namedInstead(told, disowned);
  const numbers = gone.flatMap((each) => renamed(each, told, facts) ?? insteadOf(each, state, told, facts) ?? []);
  const learnt = learn(tell(open, [{ type: 'named', ...recognized(instead, open) }]), [
    // A number that takes the place of another is nothing else.
    ...facts.filter(({ words }) => !numbers.some((number) => number.words && words?.includes(number.words))),
    ...numbers,
    ...implied(instead, open.profile, turn.by).filter((fact) => !isOf(fact, gone)),
  ]);
  return { learnt, lead: withdrawnWords(disowned, gone), asking, gone: gone.map(({ factor }) => factor) };
}

/** What takes the place of a number, where the message says it and was not read so. */
const insteadOf = (each: Known, state: State, told: Turn, facts: readonly Understood[]): Understood | undefined =>
  facts.some(({ factor }) => factor === each.factor)
    ? undefined
    : replacementOf(each, told, state.origins[each.factor]?.words);

/** What a message names, without what it disowns: of whoever says what it isn't, that is what it is. */
const namedInstead = ({ heard }: Turn, disowned: readonly string[]): Understanding => ({
  ...heard,
  aboutTheirs: heard.aboutTheirs || disowned.length > 0,
  workloads: heard.workloads.filter(({ id }) => !disowned.includes(id)),
});

/** "OK, not WordPress. Removed: up to 40 minutes a run." */
function withdrawnWords(disowned: readonly string[], gone: readonly Known[]): string {
  const names = disowned.map((id) => calledInSentence(workloadOf(id).name));
  return [
    ...(names.length > 0 ? [`OK, not ${names.join(', ')}.`] : []),
    ...(gone.length > 0 ? [`Removed: ${sayAll(gone)}.`] : []),
  ].join(' ');
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

const windows: Known = { factor: 'control', value: 'windows' };
const onPremises: Known = { factor: 'hosting', value: 'on_prem' };
/** Whoever need not run there need not keep the data there either. */
const dataThere = ({ profile }: State): readonly Known[] =>
  profile.residency === 'own_premises' ? [{ factor: 'residency', value: 'own_premises' }] : [];

/** "We are leaving the basement": of those who were taken to have to stay there. */
const placeLeft = ({ profile, supposed }: State, text: string): readonly Known[] =>
  (profile.hosting ?? supposed.hosting?.value) === 'on_prem' && needNotStay(text) ? [onPremises] : [];
