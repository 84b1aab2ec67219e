import type { Setting } from '../../decision/evaluate.ts';
import { type FactorId, factorOf, menu } from '../../domain/profile.ts';
import type { FollowUp } from '../../nlu/intent/follow-up.ts';
import { acknowledge } from '../courtesies.ts';
import type { Answer, Line, Understood } from '../effect.ts';
import { resume } from '../questions/questionnaire.ts';
import type { State, Step } from '../state/state.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { sayUnderstood } from '../wording/reply-words.ts';
import { adviceOf } from './advise.ts';
import { assessmentOf } from './assessment.ts';
import { cardOf } from './card.ts';
import { detailsOf } from './details.ts';
import { answerFollowUp } from './follow-up.ts';

/** What is asked about advice before it is given. */
const soFar = (answer: Answer): Answer =>
  answer.title ? { ...answer, title: `So far: ${answer.title[0]!.toLowerCase()}${answer.title.slice(1)}` } : answer;

/** Why a question is asked, how the answer came about, or why it is not another. */
export function explainWhy(state: State, setting: Setting, followUp?: FollowUp): Step {
  const answer = followUp && answerFollowUp(state, followUp, setting);
  if (answer) return state.asked ? resume(state, soFar(answer), setting) : { state, effects: [answer] };
  if (!state.asked) return { state, effects: [detailsOf(adviceOf(state, setting))] };
  const next = [{ label: 'Skip', say: 'skip' }];
  return { state, effects: [{ ...reasonFor(state, state.asked.factor, setting), next }] };
}

/** Why something is asked, and what depends on it. */
export const reasonFor = (state: State, factor: FactorId, setting: Setting): Answer => ({
  type: 'explanation',
  lines: [{ text: factorOf(factor).why }, ...outcomes(state, factor, setting)],
  sources: [],
  next: [],
});

/** Where each answer would lead, so that it shows what the question decides. */
function outcomes(state: State, factor: FactorId, setting: Setting): Line[] {
  const led = menu(factor).map(({ value, label }) => {
    const advice = assessmentOf({ ...state, profile: { ...state.profile, [factor]: value } }, setting).recommendation;
    return { label, to: adviceInSentence(advice) };
  });
  const groups = [...Map.groupBy(led, ({ to }) => to)];
  if (groups.length < 2) return [];
  return groups.map(([to, answers]) => ({
    text: `${answers.map(({ label }) => `“${label}”`).join(', ')}: ${to}.`,
  }));
}

/** What is told again is no news; where nothing is told, the advice is said once more. */
export function nothingNew(state: State, facts: readonly Understood[], setting: Setting): Step {
  if (facts.length === 0) return restate(state, setting);
  return acknowledge(state, `I already have that: ${sayUnderstood(facts)}. The advice stays the same.`);
}

/** The advice once more, in short. */
export function restate(state: State, setting: Setting): Step {
  const advice = adviceOf(state, setting);
  const { what, why, cost } = cardOf(advice);
  const lines: Line[] = [
    { text: `I’d go with ${adviceInSentence(advice.recommendation)}. ${what.text}`, sources: what.sources ?? [] },
    ...(why ? [why] : []),
    ...(cost ? [{ ...cost, text: `Cost: ${cost.text}` }] : []),
  ];
  const sources = lines.flatMap((line) => line.sources ?? []);
  return { state, effects: [{ type: 'explanation', lines, sources, next: [] }] };
}
