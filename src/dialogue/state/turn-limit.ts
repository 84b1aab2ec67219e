import type { Understand } from '../../nlu/understanding.ts';
import type { Event } from '../event.ts';
import { isMeant } from '../heard/overheard.ts';
import type { State, Step } from './state.ts';

/** A conversation of more turns than this is with another bot, or has long lost its subject. */
const MOST_TURNS = 200;

const STOPPED =
  'This thread has gotten very long, so I’ll stop answering here. Start a new thread and I’ll be glad to help, or say “start over” to begin again in this one.';

export const isTooLong = ({ turns }: State): boolean => turns >= MOST_TURNS;

/** The state to go on with after "start over"; otherwise the step that tells the person once how to go on. */
export function pastLimit(state: State, event: Event, understand: Understand): State | Step {
  const { phase, asked, turns } = state;
  if (event.type === 'said') {
    const heard = understand(event.text, { phase, ...(asked ? { asked: asked.factor } : {}) });
    if (event.overheard && !isMeant(state, heard, event.text, event.by)) return { state, effects: [] };
    if (heard.intent === 'restart') return { ...state, turns: 0 };
  }
  if (turns > MOST_TURNS) return { state, effects: [] };
  const only = { person: event.by, inThread: true };
  return {
    state: { ...state, turns: MOST_TURNS + 1 },
    effects: [{ type: 'help', lines: [{ text: STOPPED }], sources: [], next: [], only }],
  };
}
