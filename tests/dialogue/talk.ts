import { createCore } from '../../src/app/advisor.ts';
import { isReply, type Reply } from '../../src/dialogue/effect.ts';
import { initialState, type State, type Step } from '../../src/dialogue/state/state.ts';
import { type Core, step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';

export const core: Core = createCore();

/** One person says something. */
export const hear = (state: State, text: string): Step => step(state, { type: 'said', text, by: 'U1' }, core);

/** Where a conversation stands after these messages. */
export const after = (...said: readonly string[]): State =>
  said.reduce<State>((state, text) => hear(state, text).state, initialState);

export const replies = (state: State, text: string): Reply[] => hear(state, text).effects.filter(isReply);

/** What is replied, as the terminal prints it. */
export const read = (state: State, text: string): string => replies(state, text).map(say).join('\n');
