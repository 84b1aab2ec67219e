import type { Setting } from '../../decision/evaluate.ts';
import { acknowledge } from '../courtesies.ts';
import type { Event } from '../event.ts';
import { ask, settled } from '../questions/ask.ts';
import { proceed } from '../questions/questionnaire.ts';
import { type Act, withActs } from '../state/acts.ts';
import { knowledgeIn } from '../state/knowledge.ts';
import { initialState, isBlank, type State, type Step, settingFor } from '../state/state.ts';
import { sayDifference } from './difference.ts';

type Said = Extract<Event, { type: 'said' }>;
/** Takes in a message as if it had just been said. */
type Hear = (state: State, said: Said) => Step;

/** A message that was edited counts as it reads now, and where it stands; whoever wrote it alone can edit it. */
export function edited(
  state: State,
  { message, text, by }: Extract<Event, { type: 'edited' }>,
  hear: Hear,
  setting: Setting,
): Step {
  const act = actOf(state, message, by);
  if (!act) return { state, effects: [] };
  const again = hear(stateBefore(state, act), { type: 'said', text, by, message });
  const read = again.state.acts.find((each) => each.message === message);
  const changed = withActs(
    state,
    state.acts.map((each) => (each === act ? { ...act, changes: read?.changes ?? [] } : each)),
  );
  const opened = act.phase === 'new' ? again.state.opened : state.opened;
  const next = opened ? { ...changed, opened } : changed;
  if (state.muted || isSame(state, next)) return { state: next, effects: [] };
  if (state.phase === 'new') return { ...again, state: { ...again.state, turns: state.turns, acts: next.acts } };
  return goOn(state, next, `You edited your message: ${sayDifference(state, next)}.`, setting);
}

/** A message that was deleted counts no more. */
export function deleted(state: State, { message, by }: Extract<Event, { type: 'deleted' }>, setting: Setting): Step {
  const act = actOf(state, message, by);
  if (!act) return { state, effects: [] };
  const next = withActs(
    state,
    state.acts.filter((each) => each !== act),
  );
  if (state.muted || isSame(state, next)) return { state: next, effects: [] };
  return goOn(state, next, `You deleted a message: ${sayDifference(state, next)}.`, setting);
}

const actOf = ({ acts }: State, message: string, by: string): Act | undefined =>
  acts.find((act) => act.message === message && act.by === by);

/** Where the conversation stood when something was said. */
function stateBefore(state: State, act: Act): State {
  const { opened, othersSpoke } = state;
  const { phase, question, askedHere, leftInRow } = act;
  const before = withActs(
    { ...initialState, othersSpoke, phase, askedHere, leftInRow },
    state.acts.slice(0, state.acts.indexOf(act)),
  );
  return {
    ...before,
    ...(opened ? { opened } : {}),
    ...(question ? { asked: { factor: question, number: 1, attempt: 1, asides: 0 } } : {}),
  };
}

/** The words that something was read from may differ. */
const isSame = (before: State, after: State): boolean =>
  JSON.stringify(meaningOf(before)) === JSON.stringify(meaningOf(after));
const meaningOf = (state: State) => {
  const { origins: _, profile, ...rest } = knowledgeIn(state);
  return { ...rest, profile: Object.entries(profile).sort(([a], [b]) => a.localeCompare(b)) };
};

/** Says what is different now, and goes on from there; the question that waits comes again while it is open. */
function goOn(before: State, after: State, lead: string, workspace: Setting): Step {
  const setting = settingFor(after, workspace);
  const { asked, ...rest } = after;
  if (isBlank(after)) {
    const { state, effects } = acknowledge({ ...rest, phase: 'new' }, `${lead} Nothing is left of it; tell me again.`);
    return { state, effects: [...(asked ? [settled(asked, null, '')] : []), ...effects] };
  }
  if (before.phase === 'asking' && asked && isOpen(after, asked.factor))
    return ask(after, asked.factor, setting, { attempt: asked.attempt, lead });
  const answer = asked ? (after.profile[asked.factor] ?? null) : null;
  return proceed({ state: rest, effects: asked ? [settled(asked, answer, '')] : [] }, setting, lead);
}

const isOpen = ({ profile, closed }: State, factor: keyof State['profile']): boolean =>
  profile[factor] === undefined && !closed.includes(factor);
