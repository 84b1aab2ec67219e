import type { Setting } from '../decision/evaluate.ts';
import { type Intent, isQuestionIntent } from '../domain/intents.ts';
import type { Understand, Understanding } from '../nlu/understanding.ts';
import { advise } from './advise.ts';
import { answerQuestion } from './answers/index.ts';
import { acknowledge, clarify, decline, greet, help, puzzled } from './courtesies.ts';
import type { Understood } from './effect.ts';
import type { Event } from './event.ts';
import { fill } from './form.ts';
import { nextDecisions, record, share } from './keep.ts';
import { isMeant } from './overheard.ts';
import { ofAll, partsFrom, sayParts } from './parts.ts';
import { forget, learn, leave, proceed, reopen, resume, tick } from './questionnaire.ts';
import { implied, recognized, tellsOfTheirs } from './recognized.ts';
import { providerWords } from './say.ts';
import { anew, nextWorkload, type State, type Step, settingFor } from './state.ts';
import { isTooLong, pastLimit } from './turn-limit.ts';
import { undo } from './undo.ts';
import { SURE, unreadIn } from './unread.ts';
import { suppose } from './what-if.ts';
import { explainWhy } from './why.ts';

export interface Core {
  readonly understand: Understand;
  readonly setting: Setting;
}

/** A question that comes with this many facts is about a workload, which is looked at as well. */
const DESCRIPTION = 3;
/** Below this nothing is answered; between it and what is sure the person is asked what was meant. */
const UNSURE = 0.35;

/** Moves one conversation on by one event. The same state and event always give the same step. */
export const step = (state: State, event: Event, workspace: Core): Step => ({
  ...advance(state, event, workspace),
  people: [event.by],
});

function advance(state: State, event: Event, workspace: Core): Step {
  const core = placed(workspace, state);
  if (isTooLong(state)) {
    const next = pastLimit(state, event, core.understand);
    return 'effects' in next ? next : advance(next, event, workspace);
  }
  const counted = { ...state, turns: state.turns + 1, opened: state.opened ?? { by: event.by, text: '' } };
  switch (event.type) {
    case 'said':
      return said(counted, event, workspace) ?? { state, effects: [] };
    case 'picked':
      return proceed(learn(counted, [{ factor: event.factor, value: event.value, by: event.by }]), core.setting);
    case 'stated':
      return proceed(
        learn(
          counted,
          event.facts.map((fact) => ({ ...fact, by: event.by })),
        ),
        core.setting,
      );
    case 'skipped':
    case 'unsure':
      return counted.asked?.factor === event.factor
        ? proceed(leave(counted, event.by), core.setting)
        : { state, effects: [] };
    case 'ticked':
      return state.phase === 'asking' ? tick(counted, event.needs, event.by, core.setting) : { state, effects: [] };
    case 'reopened':
      return reopen(counted, event.factor, core.setting);
    case 'answer-now':
      return advise(counted, [], core.setting);
    case 'filled':
      return fill(counted, event, core.setting);
    case 'supposed':
      return suppose(counted, event.facts, core.setting);
    case 'muted':
      return acknowledge({ ...counted, muted: true }, 'I stay silent here until somebody mentions me.');
    case 'shared':
      return state.phase === 'answered' ? share(counted, event.by, core.setting) : { state, effects: [] };
  }
}

/** The core with what was told of the provider. */
const placed = (core: Core, state: State): Core => ({ ...core, setting: settingFor(state, core.setting) });

function said(state: State, { text, by, overheard }: Extract<Event, { type: 'said' }>, core: Core): Step | undefined {
  const { phase, asked } = state;
  const heard = core.understand(text, { phase, ...(asked ? { asked: asked.factor } : {}) });
  // People may talk among themselves for as long as they like: nothing is counted.
  if (overheard && !isMeant(state, heard, text, by)) return undefined;
  const listening = state.muted && !overheard ? { ...state, muted: false } : state;
  const about = state.phase === 'new' ? named(listening, heard, by) : listening;
  const told = heard.intent === 'what-if' ? undefined : heard.provider;
  const located = told ? { ...about, provider: told } : about;
  const { state: next, effects } = respond(forget(located, heard.takenBack), heard, by, placed(core, located));
  const only = { person: by, inThread: state.turns > 1 };
  const unread = unreadIn(state, heard);
  const lead = told && told !== about.provider ? providerWords(told, core.setting) : undefined;
  return {
    state: next,
    effects: effects.map((effect) => {
      if (effect.type === 'help') return { ...effect, only };
      return lead && effect.type === 'question'
        ? { ...effect, lead: [effect.lead, lead].filter(Boolean).join(' ') }
        : effect;
    }),
    heard,
    ...(unread ? { unread } : {}),
  };
}

/** What the conversation is about: the words that opened it. */
const named = (state: State, { raw }: Understanding, by: string): State => ({
  ...state,
  opened: { by: state.opened?.by ?? '', text: raw, textBy: by },
});

function respond(state: State, heard: Understanding, by: string, core: Core): Step {
  const facts: Understood[] = heard.facts.map((fact) => ({ ...fact, by }));
  switch (heard.intent) {
    case undefined:
      return state.phase === 'new' ? help(state) : puzzled(state, core.setting);
    case 'recommend':
      if (heard.confidence < SURE && facts.length < 2) return question(state, heard.intent, heard, facts, by, core);
      return consider(state, facts, by, core, heard);
    case 'hybrid':
      return heard.parts.length > 1 && state.phase !== 'asking'
        ? consider(state, facts, by, core, heard)
        : question(state, heard.intent, heard, facts, by, core);
    case 'answer':
    case 'change':
    case 'what-if':
      return takeIn(state, heard, facts, by, core);
    case 'out-of-scope':
      return outOfScope(state, heard, facts, by, core);
    default:
      return isQuestionIntent(heard.intent)
        ? question(state, heard.intent, heard, facts, by, core)
        : converse(state, heard, facts, by, core);
  }
}

/** An answer, a correction or a supposition; without a fact in it none of them. */
function takeIn(state: State, heard: Understanding, facts: readonly Understood[], by: string, core: Core): Step {
  const { intent, takenBack, provider } = heard;
  if (heard.undoes) return undo(state, by, core.setting);
  if (facts.length === 0 && takenBack.length === 0 && !provider) return puzzled(state, core.setting);
  return intent === 'what-if'
    ? suppose(state, facts, core.setting, provider)
    : proceed(learn(state, facts), core.setting);
}

/** What keeps a conversation going rather than telling something. */
function converse(
  state: State,
  { intent, followUp }: Understanding,
  facts: readonly Understood[],
  by: string,
  core: Core,
): Step {
  switch (intent) {
    case 'skip':
    case 'unsure':
      return state.asked ? leaveOpen(state, by, core.setting) : help(state);
    case 'why':
      return explainWhy(state, core.setting, followUp);
    case 'answer-now':
      return isBlank(state) && facts.length === 0 ? help(state) : adviseNow(state, facts, core.setting);
    case 'restart': {
      const forgotten = 'All forgotten (“undo” brings it back). Describe your workload, and we start again.';
      return acknowledge({ ...anew(state), before: state.profile }, forgotten);
    }
    case 'record':
      return state.phase === 'answered' ? record(state, core.setting) : help(state);
    case 'next':
      return state.phase === 'answered' ? nextDecisions(state, core.setting) : help(state);
    case 'greeting':
      return greet(state);
    case 'thanks':
      return state.thanked ? { state, effects: [] } : acknowledge({ ...state, thanked: true }, 'You are welcome.');
    default:
      return help(state);
  }
}

/** Takes in what was told with the wish for an answer, and answers. */
function adviseNow(state: State, facts: readonly Understood[], setting: Setting): Step {
  const { state: learnt, effects, learned } = learn(state, facts);
  const advice = advise(learnt, learned, setting);
  return { state: advice.state, effects: [...effects, ...advice.effects] };
}

/** Facts that make a message whose intent is unclear one about a workload. */
const HINT = 2;

/** Nothing was said of a workload yet. */
const isBlank = ({ phase, profile }: State): boolean => phase === 'new' && Object.keys(profile).length === 0;

/** After so many open questions people may want to hear that they need not go on. */
const PATIENCE = 3;

function leaveOpen(state: State, by: string, setting: Setting): Step {
  const left = leave(state, by);
  const often = left.state.closed.length % PATIENCE === 0;
  return proceed(left, setting, often ? 'Say “answer now” and I work with what I have.' : undefined);
}

/** A workload to advise on: a new one after an answer, else more about this one. */
function consider(state: State, facts: readonly Understood[], by: string, core: Core, heard: Understanding): Step {
  const fresh = state.phase === 'answered' ? named(nextWorkload(state), heard, by) : state;
  const { parts } = heard;
  const known = { ...fresh, ...recognized(heard, fresh) };
  const all = [...facts, ...implied(heard, fresh.profile, by)];
  if (parts.length < 2 || fresh.phase !== 'new') return proceed(learn(known, all), core.setting);
  const components = partsFrom(parts, by);
  const shared = learn({ ...known, components }, ofAll(components, facts));
  return proceed(shared, core.setting, sayParts(components));
}

function outOfScope(state: State, heard: Understanding, facts: readonly Understood[], by: string, core: Core): Step {
  if (tellsOfTheirs(heard) && state.phase === 'new') return consider(state, facts, by, core, heard);
  if (facts.length >= DESCRIPTION) return consider(state, facts, by, core, heard);
  const meant = heard.runnerUp;
  if (heard.confidence < UNSURE && meant && meant.probability >= 0.2) return clarify(state, [meant.intent]);
  if (state.phase === 'asking' && facts.length > 0) return proceed(learn(state, facts), core.setting);
  return state.phase === 'asking' ? puzzled(state, core.setting) : decline(state);
}

function question(
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
  if (heard.confidence < UNSURE) return decline(state);
  if (heard.confidence < SURE && state.phase === 'new') {
    return clarify(state, [intent, ...(heard.runnerUp ? [heard.runnerUp.intent] : [])]);
  }
  const answer = answerQuestion(intent, heard, state.profile, core.setting);
  const known = state.phase === 'new' && facts.length > 0 ? learn(state, facts).state : state;
  if (state.phase === 'new' && facts.length >= DESCRIPTION) {
    return proceed({ state: known, effects: [answer], learned: facts }, core.setting);
  }
  if (state.phase !== 'asking') return { state: known, effects: [answer] };
  return resume(state, answer, core.setting);
}
