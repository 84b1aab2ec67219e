import type { Setting } from '../decision/evaluate.ts';
import { isQuestionIntent } from '../domain/intents.ts';
import type { Understand, Understanding } from '../nlu/understanding.ts';
import { about } from './about.ts';
import { advise } from './advise.ts';
import { acknowledge, greet, help, puzzled } from './courtesies.ts';
import type { Understood } from './effect.ts';
import type { Event } from './event.ts';
import { fill } from './form.ts';
import { nextDecisions, record, share } from './keep.ts';
import { isMeant } from './overheard.ts';
import { forget, learn, leave, proceed, reopen, tick } from './questionnaire.ts';
import { consider, named, outOfScope, question } from './routing.ts';
import { providerWords } from './say.ts';
import { anew, isBlank, type State, type Step, settingFor } from './state.ts';
import { isTooLong, pastLimit } from './turn-limit.ts';
import { undo } from './undo.ts';
import { SURE, unreadIn } from './unread.ts';
import { suppose } from './what-if.ts';
import { explainWhy } from './why.ts';

export interface Core {
  readonly understand: Understand;
  readonly setting: Setting;
}

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
      return said(noticed(counted, event.by), event, workspace) ?? { state: noticed(state, event.by), effects: [] };
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

/** Whoever else speaks may be talked to from then on. */
const noticed = (state: State, by: string): State =>
  state.othersSpoke || !state.opened || by === state.opened.by ? state : { ...state, othersSpoke: true };

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
      return lead && (effect.type === 'question' || effect.type === 'recommendation')
        ? { ...effect, lead: [effect.lead, lead].filter(Boolean).join(' ') }
        : effect;
    }),
    heard,
    ...(unread ? { unread } : {}),
  };
}

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
      return state.asked ? proceed(leave(state, by), core.setting) : help(state);
    case 'why':
      return explainWhy(state, core.setting, followUp);
    case 'answer-now':
      return state.phase === 'new' && isBlank(state) && facts.length === 0
        ? help(state)
        : adviseNow(state, facts, core.setting);
    case 'restart': {
      const forgotten = 'All forgotten (“undo” brings it back). Describe your workload, and we start again.';
      return acknowledge({ ...anew(state), before: state.profile }, forgotten);
    }
    case 'record':
      return state.phase === 'answered' ? record(state, core.setting) : help(state);
    case 'next':
      return state.phase === 'answered' ? nextDecisions(state, core.setting) : help(state);
    case 'about':
      return about(state);
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
