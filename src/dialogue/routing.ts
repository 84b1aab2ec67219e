import type { Setting } from '../decision/evaluate.ts';
import type { Intent } from '../domain/intents.ts';
import { usualChoiceOf } from '../knowledge/usual-choices.ts';
import { asksToExplain } from '../nlu/scope/asking.ts';
import type { Understanding } from '../nlu/understanding.ts';
import { answerQuestion } from './answers/index.ts';
import { mentionsIn } from './answers/mentions.ts';
import { clarify, decline, puzzled } from './courtesies.ts';
import type { Reply, Understood } from './effect.ts';
import { ofAll, partsFrom, sayParts } from './parts.ts';
import { learn, proceed, resume } from './questionnaire.ts';
import { implied, recognized, tellsOfTheirs } from './recognized.ts';
import { isBlank, nextWorkload, type State, type Step, settingFor } from './state.ts';
import type { Core } from './step.ts';
import { SURE } from './unread.ts';

/** A question that comes with this many facts is about a workload, which is looked at as well. */
const DESCRIPTION = 3;
/** Below this nothing is answered; between it and what is sure the person is asked what was meant. */
const UNSURE = 0.35;

/** Facts that make a message whose intent is unclear one about a workload. */
const HINT = 2;

/** What the conversation is about: the words that opened it. */
export const named = (state: State, { raw }: Understanding, by: string): State => ({
  ...state,
  opened: { by: state.opened?.by ?? '', text: raw, textBy: by },
});

/** A workload to advise on: a new one after an answer, else more about this one. */
export function consider(
  state: State,
  facts: readonly Understood[],
  by: string,
  core: Core,
  heard: Understanding,
): Step {
  const fresh = state.phase === 'answered' ? named(nextWorkload(state), heard, by) : state;
  const { parts } = heard;
  const known = { ...fresh, ...recognized(heard, fresh) };
  const setting = settingFor(known, core.setting);
  const all = [...facts, ...implied(heard, fresh.profile, by)];
  if (parts.length < 2 || fresh.phase !== 'new') return proceed(learn(known, all), setting, usually(known, heard));
  const components = partsFrom(parts, by);
  const shared = learn({ ...known, supposed: {}, workloads: [], components }, ofAll(components, facts));
  return proceed(shared, setting, sayParts(components));
}

export function outOfScope(
  state: State,
  heard: Understanding,
  facts: readonly Understood[],
  by: string,
  core: Core,
): Step {
  if (tellsOfTheirs(heard) && state.phase === 'new') return consider(state, facts, by, core, heard);
  if (facts.length >= DESCRIPTION) return consider(state, facts, by, core, heard);
  const meant = heard.runnerUp;
  if (heard.confidence < UNSURE && meant && meant.probability >= 0.2) return clarify(state, [meant.intent]);
  if (state.phase === 'asking' && facts.length > 0) return proceed(learn(state, facts), core.setting);
  return state.phase === 'asking' ? puzzled(state, core.setting) : decline(state);
}

/** What is usual between the options that are weighed, where nothing else is known yet. */
const usually = (state: State, { facts, tokens }: Understanding): string | undefined =>
  facts.length === 0 && isBlank(state) ? usualChoiceOf(mentionsIn(tokens).options)?.text : undefined;

/** "Lambda or ECS for an API?", "should we move to Kubernetes?": where to run something, though not yet what. */
const isChoice = (intent: Intent, { tokens, text, confidence }: Understanding): boolean =>
  (choosing.has(intent) || confidence < UNSURE) && mentionsIn(tokens).options.length > 0 && !asksToExplain(text);
const choosing: ReadonlySet<Intent> = new Set(['recommend', 'hosting', 'migrate', 'hybrid']);

export function question(
  state: State,
  intent: Intent,
  heard: Understanding,
  facts: readonly Understood[],
  by: string,
  core: Core,
): Step {
  if (tellsOfTheirs(heard) && state.phase === 'new') return consider(state, facts, by, core, heard);
  const hint = heard.runnerUp?.intent === 'recommend' ? 1 : HINT;
  if (heard.confidence < SURE && state.phase === 'new' && facts.length >= hint)
    return consider(state, facts, by, core, heard);
  if (state.phase === 'new' && isChoice(intent, heard)) return consider(state, facts, by, core, heard);
  if (heard.confidence < UNSURE) return decline(state);
  if (heard.confidence < SURE && state.phase === 'new')
    return clarify(learn(state, facts).state, [intent, ...(heard.runnerUp ? [heard.runnerUp.intent] : [])]);
  return informed(state, answerQuestion(intent, heard, state.profile, core.setting), facts, core.setting);
}

/** A question about the world is answered; what was told beside it is kept, and much of it asks for advice. */
function informed(state: State, answer: Reply, facts: readonly Understood[], setting: Setting): Step {
  const known = state.phase === 'new' && facts.length > 0 ? learn(state, facts).state : state;
  if (state.phase === 'new' && facts.length >= DESCRIPTION) {
    return proceed({ state: known, effects: [answer], learned: facts }, setting);
  }
  if (state.phase !== 'asking') return { state: known, effects: [answer] };
  return resume(state, answer, setting);
}
