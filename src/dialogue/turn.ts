import type { Setting } from '../decision/evaluate.ts';
import type { Understand, Understanding } from '../nlu/understanding.ts';
import type { Understood } from './effect.ts';
import type { State, Step } from './state.ts';

/** One message, and everything that a reply to it may need. */
export interface Turn {
  readonly heard: Understanding;
  readonly facts: readonly Understood[];
  readonly by: string;
  readonly setting: Setting;
  readonly understand: Understand;
}

export type Reply = (state: State, turn: Turn) => Step;
