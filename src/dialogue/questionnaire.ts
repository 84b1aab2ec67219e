import { type Contradiction, contradictionsIn } from '../decision/contradictions.ts';
import type { Setting } from '../decision/evaluate.ts';
import { managedFor } from '../decision/managed.ts';
import { expectedAfter, type Outlook, outlook } from '../decision/next-question.ts';
import { openNeeds, type RareNeedId, rareNeed, rareNeedIds } from '../decision/rare-needs.ts';
import { oddPart, separatingQuestion } from '../decision/separation.ts';
import { type FactorId, factorOf, type Profile } from '../domain/profile.ts';
import { advise } from './advise.ts';
import type { Effect, Question, Reply, Settled, Understood } from './effect.ts';
import { partOf, retold, settledByParts, toldSoFar } from './parts.ts';
import { knownProfile, type State, type Step } from './state.ts';

/** A second reply that cannot be read means that the question is at fault, not the person. */
const MOST_ATTEMPTS = 2;

/** Takes facts in; a question that they answer is settled. */
export function learn(state: State, facts: readonly Understood[]): Step & { readonly learned: readonly Understood[] } {
  const profile: Record<string, unknown> = { ...state.profile };
  const origins = { ...state.origins };
  const told = facts.map((fact) => disputed(state, fact));
  for (const { factor, value, by, words } of told) {
    if (partOf(state.components, factor) < 0) profile[factor] = value;
    origins[factor] = { by, ...(words ? { words } : {}) };
  }
  const { asked } = state;
  const answer = told.find(({ factor }) => factor === asked?.factor);
  const { asked: _, ...rest } = state;
  const learnt = new Set(facts.map(({ factor }) => factor));
  return {
    state: {
      ...(answer ? rest : state),
      profile: profile as Profile,
      components: retold(state.components, told),
      origins,
      closed: state.closed.filter((factor) => !learnt.has(factor)),
      ...(told.length > 0
        ? {
            before: beforehand(
              toldSoFar(state),
              told.map(({ factor }) => factor),
            ),
          }
        : {}),
    },
    effects: asked && answer ? [settled(asked, answer.value, answer.by)] : [],
    learned: told.filter(({ factor }) => factor !== asked?.factor),
  };
}

const beforehand = (profile: Profile, told: readonly FactorId[]): State['before'] =>
  Object.fromEntries(told.map((factor) => [factor, profile[factor] ?? null]));

/** The fact, with what another person had said where they disagree. */
function disputed({ profile, origins }: State, fact: Understood): Understood {
  const value = profile[fact.factor];
  const by = origins[fact.factor]?.by;
  const disagree = value !== undefined && value !== fact.value && by !== undefined && by !== '' && by !== fact.by;
  return disagree ? { ...fact, replaces: { value, by } } : fact;
}

/** Takes in which rare needs the workload has, and that it has none of the others; another question may matter now. */
export function tick(state: State, needs: readonly RareNeedId[], by: string, setting: Setting): Step {
  const { asked, ...rest } = state;
  const facts = needs.flatMap((id) => {
    const { factor, value } = rareNeed(id);
    return value === undefined ? [] : [{ factor, value, by }];
  });
  const wanted = needs
    .map((id) => rareNeed(id).factor)
    .filter((factor) => !facts.some((fact) => fact.factor === factor));
  const ruledOut = rareNeedIds.filter((id) => !needs.includes(id));
  const learnt = learn({ ...rest, ruledOut, wanted }, facts);
  return proceed({ ...learnt, effects: asked ? [settled(asked, null, '')] : [] }, setting);
}

/** Takes facts back; they are open again. */
export function forget(state: State, factors: readonly FactorId[]): State {
  if (factors.length === 0) return state;
  const gone = (id: string): boolean => factors.includes(id as FactorId);
  const without = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone(id))) as T;
  const before = beforehand(state.profile, factors);
  return { ...state, profile: without(state.profile), origins: without(state.origins), before };
}

/** Leaves the question that was asked open. */
export function leave(state: State, by: string): Step {
  const { asked, ...rest } = state;
  if (!asked) return { state, effects: [] };
  return { state: { ...rest, closed: [...state.closed, asked.factor] }, effects: [settled(asked, null, by)] };
}

/** Asks the question that matters most, or answers when none does. */
export function proceed(
  step: Step & { readonly learned?: readonly Understood[] },
  setting: Setting,
  lead?: string,
): Step {
  const { state } = step;
  const understood = step.learned ?? [];
  const clash = contradictionsIn(knownProfile(state)).find(({ text }) => !state.pointedOut.includes(text));
  if (clash && understood.length + step.effects.length > 0) return askWhich(step, clash, setting);
  const enough = state.phase === 'answered' || (state.revising && !state.asked) || isBought(state, setting);
  const ahead = enough ? undefined : outlookOf(state, setting);
  const factor = ahead && (state.asked?.factor ?? nextFactor(state, ahead, setting));
  if (factor === undefined) {
    const advice = advise(state, understood, setting, lead);
    return { state: advice.state, effects: [...step.effects, ...advice.effects] };
  }
  return ask(state, factor, state.asked?.attempt ?? 1, setting, step.effects, understood, lead, ahead);
}

/** After so many replies that were read as something else, a question is left open: nobody is asked for ever. */
const MOST_ASIDES = 3;

/** An answer to a question in the middle of the questions, and the question again. */
export function resume(state: State, answer: Reply, setting: Setting): Step {
  const asides = (state.asked?.asides ?? 0) + 1;
  const endless = asides > MOST_ASIDES;
  const again = proceed(endless ? leave(state, '') : { state, effects: [] }, setting, 'Back to your workload.');
  const { asked } = again.state;
  return {
    state: asked && !endless ? { ...again.state, asked: { ...asked, asides } } : again.state,
    effects: [answer, ...again.effects],
  };
}

/** What one does not run oneself needs no question on how to run it. */
const isBought = ({ workloads, profile, components }: State, setting: Setting): boolean =>
  components.length === 0 && managedFor(workloads, profile, setting.provider) !== undefined;

const outlookOf = (state: State, setting: Setting): Outlook =>
  outlook(knownProfile(state), [...state.closed, ...settledByParts(state.components)], setting, state.ruledOut);

/** The factor that matters most; at the end whether a workload that pulls both ways can be taken apart. */
function nextFactor(state: State, { next }: Outlook, setting: Setting): FactorId | undefined {
  const profile = knownProfile(state);
  return (
    state.wanted.find((factor) => profile[factor] === undefined && !state.closed.includes(factor)) ??
    next ??
    (mayBeSeparated(state) && oddPart(profile, setting) ? 'separable' : undefined)
  );
}

const mayBeSeparated = ({ profile, closed, components }: State): boolean =>
  components.length === 0 && profile.separable === undefined && !closed.includes('separable');

/** Two answers that cannot both hold: the first of them is asked again, once. */
function askWhich({ state, effects }: Step, { factors, text }: Contradiction, setting: Setting): Step {
  const { asked: _, ...rest } = state;
  const noted: State = {
    ...rest,
    phase: 'asking',
    revising: state.revising || state.phase === 'answered',
    pointedOut: [...state.pointedOut, text],
  };
  return ask(noted, factors[0], 1, setting, effects, [], `${text} Which holds?`);
}

/** Asks again, or gives the question up after two replies that could not be read. */
export function askAgain(state: State, setting: Setting, lead: string): Step {
  const { asked } = state;
  if (!asked) return { state, effects: [] };
  if (asked.attempt >= MOST_ATTEMPTS)
    return proceed(leave(state, ''), setting, 'I could not read that either, so I leave this question open.');
  return ask(state, asked.factor, asked.attempt + 1, setting, [], [], lead);
}

/** Puts a settled question again. */
export function reopen(state: State, factor: FactorId, setting: Setting): Step {
  const { [factor]: _old, ...profile } = state.profile;
  const { asked: _, ...rest } = state;
  return ask(
    {
      ...rest,
      profile,
      phase: 'asking',
      revising: state.revising || state.phase === 'answered',
      closed: state.closed.filter((each) => each !== factor),
    },
    factor,
    1,
    setting,
    [],
    [],
  );
}

function ask(
  state: State,
  factor: FactorId,
  attempt: number,
  setting: Setting,
  before: readonly Effect[],
  understood: readonly Understood[],
  lead?: string,
  { open, unknown } = outlookOf(state, setting),
): Step {
  const definition = factorOf(factor);
  const number = state.questions + 1;
  const profile = knownProfile(state);
  const needs = openNeeds(profile);
  const odd = mayBeSeparated(state) ? oddPart(profile, setting) : undefined;
  const question: Question = {
    type: 'question',
    factor,
    number,
    text: factor === 'separable' && odd ? separatingQuestion(odd) : definition.question,
    why: definition.why,
    likely: expectedAfter(open.filter((each) => each !== factor).length + (odd && factor !== 'separable' ? 1 : 0)),
    remaining:
      unknown.filter((each) => each !== factor).length + (factor !== 'separable' && mayBeSeparated(state) ? 1 : 0),
    understood,
    next: [],
    ...(state.phase === 'new' && needs.length > 0 ? { needs } : {}),
    ...(lead ? { lead } : {}),
  };
  const previous = state.asked
    ? [{ ...settled(state.asked, null, ''), ...(state.asked.factor === factor ? { again: true } : {}) }]
    : [];
  return {
    state: { ...state, phase: 'asking', asked: { factor, number, attempt }, questions: number },
    effects: [...before, ...previous, question],
  };
}

const settled = (asked: NonNullable<State['asked']>, value: Settled['value'], by: string): Settled => ({
  type: 'settled',
  number: asked.number,
  factor: asked.factor,
  value,
  by,
});
