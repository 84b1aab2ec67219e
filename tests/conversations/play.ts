import { type Effect, isReply, type Reply } from '../../src/dialogue/effect.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { type Core, step } from '../../src/dialogue/step.ts';
import type { Provider } from '../../src/knowledge/facts/fact.ts';
import { say } from '../../src/present/say.ts';
import type { Conversation, Turn } from './conversation.ts';

/** A turn, and what came of it. */
export interface Played {
  readonly turn: Turn;
  readonly state: State;
  readonly replies: readonly Reply[];
  /** Everything that is read then. */
  readonly text: string;
}

export function play({ given, turns }: Conversation, core: Core): Played[] {
  const setting = given.provider ? { ...core.setting, provider: given.provider as Provider } : core.setting;
  let state = initialState;
  return turns.map((turn, at) => {
    const next = step(state, eventOf(turn, at, state, given.place), { ...core, setting });
    state = next.state;
    return { turn, state, replies: next.effects.filter(isReply), text: read(next.effects) };
  });
}

function eventOf(turn: Turn, at: number, { asked }: State, place: 'channel' | 'direct'): Event {
  const { by, says, edits, deletes, picks } = turn;
  if (edits) return { type: 'edited', by, text: edits.text, message: String(edits.turn) };
  if (deletes !== undefined) return { type: 'deleted', by, message: String(deletes) };
  if (picks !== undefined && asked) return { type: 'picked', factor: asked.factor, value: picks, by };
  if (says === undefined) throw new Error(`Nothing is done in turn ${at + 1}`);
  return { type: 'said', text: says, by, message: String(at + 1), overheard: place === 'channel' && at > 0 };
}

const read = (effects: readonly Effect[]): string =>
  effects
    .flatMap((effect) => {
      if (isReply(effect)) return [say(effect)];
      return effect.type === 'noted' ? [effect.text] : [];
    })
    .join('\n\n');

/** A conversation as it reads. */
export function printed(conversation: Conversation, core: Core): string {
  const lines = play(conversation, core).flatMap(({ turn, text }) => [
    `${turn.by}: ${actOf(turn)}`,
    ...(text || '(silence)').split('\n').map((line) => `    ${line}`),
    '',
  ]);
  return [`## ${conversation.title}`, '', ...lines].join('\n');
}

function actOf({ says, edits, deletes, picks }: Turn): string {
  if (edits) return `(edits message ${edits.turn}) ${edits.text}`;
  if (deletes !== undefined) return `(deletes message ${deletes})`;
  return says ?? `[${String(picks)}]`;
}
