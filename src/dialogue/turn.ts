import type { Setting } from '../decision/evaluate.ts';
import type { Understand, Understanding } from '../nlu/understanding.ts';
import type { Answered } from './answers/answered.ts';
import { answerQuestion } from './answers/index.ts';
import type { Understood } from './effect.ts';
import { type Split, splitQuestion } from './heard/question.ts';
import type { Phase } from './state/acts.ts';
import type { State, Step } from './state/state.ts';

/** One message, and everything that a reply to it may need. */
export interface Turn {
  readonly heard: Understanding;
  readonly facts: readonly Understood[];
  readonly by: string;
  readonly setting: Setting;
  /** The same without what was told of this workload. */
  readonly workspace: Setting;
  readonly understand: Understand;
  /** A workload is talked about, so that a question may be about it. */
  readonly underWay: boolean;
  /** What is known of it as a question about the world; searched for once. */
  readonly answered: () => Answered | undefined;
  /** What it asks and what it tells besides; split once. */
  readonly split: () => Split;
}

export function turnOf(turn: Omit<Turn, 'answered' | 'split'>): Turn {
  let split: Split | undefined;
  let found: { readonly answer: Answered | undefined } | undefined;
  return {
    ...turn,
    answered() {
      found ??= { answer: answerQuestion(turn.heard, turn.setting, turn.underWay) };
      return found.answer;
    },
    split() {
      split ??= splitQuestion(turn.heard.text, (text) => turn.understand(text, { phase: 'answered' }));
      return split;
    },
  };
}

export type Reply = (state: State, turn: Turn) => Step;

/** As if the words of an offer had been said. */
export function retold(turn: Turn, say: string, phase: Phase = 'new'): Turn {
  const heard = turn.understand(say, { phase });
  return turnOf({ ...turn, heard, facts: heard.facts.map((fact) => ({ ...fact, by: turn.by })) });
}
