import { type Setting, todayOf } from '../decision/evaluate.ts';
import type { Understand, Understanding } from '../nlu/understanding.ts';
import { advise } from './advice/advise.ts';
import { share } from './advice/record.ts';
import { suppose } from './advice/what-if.ts';
import { deleted, edited } from './corrections/correction.ts';
import { withoutOwnFigures } from './corrections/own-figures.ts';
import { forgetting } from './corrections/taken-back.ts';
import { replacementOf } from './corrections/withdrawn-numbers.ts';
import { acknowledge, withoutInvitation } from './courtesies.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import { isMeant } from './heard/overheard.ts';
import { runsAt } from './heard/recognized.ts';
import { refusedAfter } from './heard/refusing.ts';
import { unreadIn } from './heard/unread.ts';
import { fill } from './questions/form.ts';
import { learn, leave, proceed, reopen, tick } from './questions/questionnaire.ts';
import { named } from './routing/consider.ts';
import { respond } from './routing/respond.ts';
import { begin, end, tell } from './state/acts.ts';
import { type State, type Step, settingFor } from './state/state.ts';
import { isTooLong, pastLimit } from './state/turn-limit.ts';
import { type Turn, turnOf } from './turn.ts';
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
    return edited(state, event, (then, again) => advance(then, again, workspace), workspace.setting);
  if (event.type === 'deleted') return deleted(state, event, workspace.setting);
  const counted = begin(
    { ...state, turns: state.turns + 1, opened: state.opened ?? { by: event.by, text: '' } },
    event,
  );
  if (event.type === 'said')
    return said(noticed(counted, event.by), event, workspace) ?? { state: noticed(state, event.by), effects: [] };
  return clicked(counted, event, core.setting) ?? { state, effects: [] };
}

/** What a button or a form does; `undefined` where it comes too late. */
function clicked(
  state: State,
  event: Exclude<Event, { type: 'said' | 'edited' | 'deleted' }>,
  setting: Setting,
): Step | undefined {
  const { by } = event;
  switch (event.type) {
    case 'picked':
      return proceed(learn(state, [{ factor: event.factor, value: event.value, by }]), setting);
    case 'stated':
      return proceed(
        learn(
          state,
          event.facts.map((fact) => ({ ...fact, by })),
        ),
        setting,
      );
    case 'skipped':
    case 'unsure':
      return state.asked?.factor === event.factor ? proceed(leave(state, by), setting) : undefined;
    case 'ticked':
      return state.phase === 'asking' ? tick(state, event.needs, by, setting) : undefined;
    case 'reopened':
      return reopen(state, event.factor, setting);
    case 'answer-now':
      return advise(state, [], setting);
    case 'filled':
      return fill(state, event, setting);
    case 'supposed':
      return suppose(state, event.facts, setting);
    case 'muted':
      return acknowledge({ ...state, muted: true }, 'I’ll stay quiet here until somebody mentions me.');
    case 'shared':
      return state.phase === 'answered' ? share(state, by, setting) : undefined;
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
  // Whatever is meant for it ends its silence.
  const listening = { ...state, muted: false };
  const about = state.phase === 'new' ? named(listening, { heard, by }) : listening;
  const told = providerTold(heard, phase);
  const refused = refusedAfter(about, heard);
  const located = tell(about, [
    ...(told ? [{ type: 'placed' as const, provider: told }] : []),
    ...(refused ? [{ type: 'refused' as const, refused }] : []),
  ]);
  const { setting } = placed(core, located);
  const facts = heard.facts.map((fact) => ({ ...fact, by }));
  const underWay = located.phase !== 'new';
  const whole = turnOf({ heard, facts, by, setting, workspace: core.setting, underWay, understand: core.understand });
  const turn = withReplacements(located, withoutOwnFigures(located, whole));
  const { state: next, effects, recorded } = forgetting(located, heard.takenBack, (state) => respond(state, turn));
  const only = { person: by, inThread: state.turns > 1 };
  const unread = unreadIn(state, heard);
  const lead = told && told !== about.provider ? providerWords(told, core.setting) : undefined;
  return {
    state: next,
    effects: effects.map((effect) => (effect.type === 'help' ? { ...effect, only } : leadingWith(lead, effect))),
    heard,
    ...(unread ? { unread } : {}),
    ...(recorded ? { recorded } : {}),
  };
}

/** "Scratch the 40 rps, it is 400" tells what takes the place of what it takes back. */
function withReplacements({ profile, origins }: State, turn: Turn): Turn {
  const open = turn.heard.takenBack.filter((factor) => !turn.facts.some((fact) => fact.factor === factor));
  const facts = open.flatMap((factor) => {
    const value = profile[factor];
    return value === undefined ? [] : (replacementOf({ factor, value }, turn, origins[factor]?.words) ?? []);
  });
  return facts.length > 0 ? turnOf({ ...turn, facts: [...turn.facts, ...facts] }) : turn;
}

/** The provider that a message puts it on: by name, or at first by what it runs on. */
function providerTold(heard: Understanding, phase: State['phase']): State['provider'] {
  if (heard.intent === 'what-if') return undefined;
  return heard.provider ?? (phase === 'new' ? runsAt(heard) : undefined);
}

const leadingWith = (lead: string | undefined, effect: Effect): Effect =>
  lead && (effect.type === 'question' || effect.type === 'recommendation')
    ? { ...effect, lead: [effect.lead, lead].filter(Boolean).join(effect.lead?.includes('\n') ? '\n' : ' ') }
    : effect;
