import { type Setting, todayOf } from '../decision/evaluate.ts';
import type { Understand } from '../nlu/understanding.ts';
import { advise } from './advice/advise.ts';
import { share } from './advice/record.ts';
import { suppose } from './advice/what-if.ts';
import { deleted, edited } from './corrections/correction.ts';
import { forgetting } from './corrections/taken-back.ts';
import { acknowledge, withoutInvitation } from './courtesies.ts';
import type { Event } from './event.ts';
import { isMeant } from './heard/overheard.ts';
import { runsAt } from './heard/recognized.ts';
import { unreadIn } from './heard/unread.ts';
import { fill } from './questions/form.ts';
import { learn, leave, proceed, reopen, tick } from './questions/questionnaire.ts';
import { respond } from './routing/respond.ts';
import { named } from './routing/routing.ts';
import { begin, end, tell } from './state/acts.ts';
import { type State, type Step, settingFor } from './state/state.ts';
import { isTooLong, pastLimit } from './state/turn-limit.ts';
import { turnOf } from './turn.ts';
import { aged } from './wording/age.ts';
import { providerWords } from './wording/reply-words.ts';

export interface Core {
  readonly understand: Understand;
  readonly setting: Setting;
}

/** Moves one conversation on by one event. The same state and event always give the same step. */
export function step(state: State, event: Event, workspace: Core): Step {
  const taken = advance(state, event, workspace);
  const today = todayOf(workspace.setting);
  return {
    ...taken,
    state: end(taken.state),
    effects: taken.effects.map((effect) => aged(withoutInvitation(effect, state), today)),
    people: [event.by],
  };
}

function advance(state: State, event: Event, workspace: Core): Step {
  const core = placed(workspace, state);
  if (isTooLong(state)) {
    const next = pastLimit(state, event, core.understand);
    return 'effects' in next ? next : advance(next, event, workspace);
  }
  if (event.type === 'edited')
    return edited(state, event, (then, again) => advance(then, again, workspace), core.setting);
  if (event.type === 'deleted') return deleted(state, event, core.setting);
  const counted = begin(
    { ...state, turns: state.turns + 1, opened: state.opened ?? { by: event.by, text: '' } },
    event,
  );
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
      return acknowledge({ ...counted, muted: true }, 'I’ll stay quiet here until somebody mentions me.');
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
  const about = state.phase === 'new' ? named(listening, { heard, by }) : listening;
  const told =
    heard.intent === 'what-if' ? undefined : (heard.provider ?? (phase === 'new' ? runsAt(heard) : undefined));
  const located = told ? tell(about, [{ type: 'placed', provider: told }]) : about;
  const { setting } = placed(core, located);
  const facts = heard.facts.map((fact) => ({ ...fact, by }));
  const underWay = located.phase !== 'new';
  const turn = turnOf({ heard, facts, by, setting, underWay, understand: core.understand });
  const { state: next, effects, recorded } = forgetting(located, heard.takenBack, (state) => respond(state, turn));
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
    ...(recorded ? { recorded } : {}),
  };
}
