import { type Contradiction, contradictionsIn } from '../../decision/contradictions.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { type RareNeedId, rareNeed, rareNeedIds } from '../../decision/fit/rare-needs.ts';
import { oddPart } from '../../decision/parts/separation.ts';
import type { Outlook } from '../../decision/questions.ts';
import type { FactorId } from '../../domain/profile.ts';
import { advise } from '../advice/advise.ts';
import { assessmentOf } from '../advice/assessment.ts';
import type { Reply, Understood } from '../effect.ts';
import { isUnlikelyVolume } from '../heard/unlikely-volume.ts';
import { tell } from '../state/acts.ts';
import type { Change } from '../state/knowledge.ts';
import { toldSoFar } from '../state/parts.ts';
import { isBlank, knownProfile, type State, type Step } from '../state/state.ts';
import { ask, MOST_QUESTIONS, mayBeSeparated, settled } from './ask.ts';

/** A second reply that cannot be read means that the question is at fault, not the person. */
const MOST_ATTEMPTS = 2;

/** Takes facts in; a question that they answer is settled. What was known already is not learned. */
export function learn(state: State, said: readonly Understood[]): Step & { readonly learned: readonly Understood[] } {
  const facts = said.filter((fact) => !isUnlikelyVolume(fact, state.profile));
  const told = facts.map((fact) => disputed(state, fact));
  const known = toldSoFar(state);
  const { asked } = state;
  const answer = told.find(({ factor }) => factor === asked?.factor);
  const { asked: _, ...rest } = state;
  const heard = answer ? rest : state;
  const changes = told.map(({ factor, value, by, words, weak }): Change => {
    return { type: 'told', factor, value, by, ...(words ? { words } : {}), ...(weak ? { weak } : {}) };
  });
  return {
    state: tell({ ...heard, leftInRow: facts.length > 0 ? 0 : state.leftInRow }, changes),
    effects: asked && answer ? [settled(asked, answer.value, answer.by)] : [],
    learned: told
      .filter(({ factor, value }) => factor !== asked?.factor && value !== known[factor])
      .map((fact) => ({ ...fact, ...(known[fact.factor] === undefined ? {} : { was: known[fact.factor]! }) })),
  };
}

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
  const learnt = learn(tell(rest, [{ type: 'ticked', ruledOut, wanted }]), facts);
  return proceed({ ...learnt, effects: asked ? [settled(asked, null, '')] : [] }, setting);
}

/** Takes facts back; they are open again. */
export const forget = (state: State, factors: readonly FactorId[]): State =>
  tell(
    state,
    factors.map((factor) => ({ type: 'retracted', factor })),
  );

/** Leaves the question that was asked open. */
export function leave(state: State, by: string): Step {
  const { asked, ...rest } = state;
  if (!asked) return { state, effects: [] };
  const left = tell({ ...rest, leftInRow: state.leftInRow + 1 }, [{ type: 'left', factor: asked.factor }]);
  return { state: left, effects: [settled(asked, null, by)] };
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
  const ahead = needsNoMore(state, setting) ? undefined : assessmentOf(state, setting);
  const { asked } = state;
  if (ahead && asked && asked.attempt >= MOST_ATTEMPTS) return giveUp(step, setting, lead);
  const factor = ahead && (asked?.factor ?? nextFactor(state, ahead, setting));
  if (factor === undefined) {
    const advice = advise(state, understood, setting, lead);
    return { state: advice.state, effects: [...step.effects, ...advice.effects] };
  }
  const attempt = asked ? asked.attempt + 1 : 1;
  return ask(state, factor, setting, { attempt, before: step.effects, understood, lead, ahead });
}

/** Whether advice comes next, whatever is still open. */
const needsNoMore = (state: State, setting: Setting): boolean =>
  state.phase === 'answered' || (state.revising && !state.asked) || hasAskedEnough(state) || isBought(state, setting);

/** Leaves a question open that was put often enough, and goes on. */
function giveUp(step: Step & { readonly learned?: readonly Understood[] }, setting: Setting, lead?: string): Step {
  const left = leave(step.state, '');
  const learned = step.learned ? { learned: step.learned } : {};
  return proceed({ state: left.state, effects: [...step.effects, ...left.effects], ...learned }, setting, lead);
}

/** So many questions in a row that are left open say that the person would rather have an answer. */
const MOST_LEFT = 2;

/** A question that was put already may be put again, so that its answer is not lost. */
const hasAskedEnough = ({ asked, askedHere, leftInRow, thorough }: State): boolean =>
  leftInRow >= MOST_LEFT || (askedHere >= MOST_QUESTIONS && !asked && !thorough);

/** Whoever asks more in between than this would rather talk than answer. */
const MOST_ASIDES = 3;
/** After so many of them the question is not shown again; it still waits where it stands. */
const MOST_REMINDERS = 1;

/** An answer to a question in the middle of the questions, and the question again, with what was told on the way. */
export function resume(state: State, answer: Reply, setting: Setting, understood: readonly Understood[] = []): Step {
  const { asked } = state;
  if (!asked) return proceed({ state, effects: [answer] }, setting);
  const { attempt, asides = 0 } = asked;
  if (asides >= MOST_ASIDES) return giveUp({ state, effects: [answer], learned: understood }, setting);
  if (asides >= MOST_REMINDERS && understood.length === 0)
    return { state: { ...state, asked: { ...asked, asides: asides + 1 } }, effects: [answer] };
  return ask(state, asked.factor, setting, { attempt, asides: asides + 1, before: [answer], understood });
}

/** What one does not run oneself needs no question on how to run it. */
const isBought = (state: State, setting: Setting): boolean =>
  assessmentOf(state, setting).recommendation.verdict === 'managed';

/** Whether a workload that pulls both ways can be taken apart, which is asked only where that leads to other advice; else the factor that matters most. */
function nextFactor(state: State, { next }: Outlook, setting: Setting): FactorId | undefined {
  const profile = knownProfile(state);
  return (
    state.wanted.find((factor) => profile[factor] === undefined && !state.closed.includes(factor)) ??
    (mayBeSeparated(state) && oddPart(profile, setting) ? 'separable' : undefined) ??
    // Of something that nothing is known of, what it does comes first.
    (next && isBlank(state) && !state.closed.includes('trigger') ? 'trigger' : undefined) ??
    next
  );
}

/** Two answers that cannot both hold: the first of them is asked again, once. */
function askWhich({ state, effects }: Step, { factors, text }: Contradiction, setting: Setting): Step {
  const { asked: _, ...rest } = state;
  const noted: State = {
    ...rest,
    phase: 'asking',
    revising: state.revising || state.phase === 'answered',
    pointedOut: [...state.pointedOut, text],
  };
  return ask(noted, factors[0], setting, { before: effects, lead: `${text} Which holds?` });
}

/** Asks again, or gives the question up after two replies that could not be read. */
export function askAgain(state: State, setting: Setting, lead: string): Step {
  const { asked } = state;
  if (!asked) return { state, effects: [] };
  if (asked.attempt >= MOST_ATTEMPTS)
    return proceed(leave(state, ''), setting, 'I didn’t get that either, so I’ll leave that one open.');
  return ask(state, asked.factor, setting, { attempt: asked.attempt + 1, lead });
}

/** Puts a settled question again. */
export function reopen(state: State, factor: FactorId, setting: Setting, lead?: string): Step {
  const { asked: _, ...rest } = state;
  const open = tell(rest, [{ type: 'reopened', factor }]);
  return ask({ ...open, phase: 'asking', revising: state.revising || state.phase === 'answered' }, factor, setting, {
    lead,
  });
}
