import type { Setting } from '../../../decision/evaluate.ts';
import type { HostId } from '../../../domain/hosts.ts';
import type { Intent } from '../../../domain/intents.ts';
import type { Understanding } from '../../../nlu/understanding.ts';
import type { Line, Reply } from '../../effect.ts';

/** Makes a page for a question; `undefined` where it cannot. */
export type Make = (heard: Understanding, setting: Setting) => Reply | undefined;

/** Something that can be said in answer to a question. */
export interface Entry {
  readonly id: string;
  /** `note` answers by itself; `statement` is one thing that is known; `page` tells all about something general. */
  readonly kind: 'note' | 'definition' | 'statement' | 'page';
  /** Questions that it answers, as people ask them. */
  readonly questions: readonly string[];
  /** By the place of a question: the yes or no that is true of it, where the text begins with none. */
  readonly verdicts?: ReadonlyMap<number, 'Yes' | 'No'>;
  /** Names of what it is about; absent: those in its text. */
  readonly about?: readonly string[];
  /** What it is found by besides. */
  readonly text: string;
  /** Whose it is, where it says nothing of others. */
  readonly host?: HostId;
  readonly title?: string;
  readonly lines: readonly Line[];
  /** A page is made for the question. */
  readonly page?: { readonly intent: Intent; readonly make: Make };
}
