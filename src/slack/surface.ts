import type { Event } from '../dialogue/event.ts';
import type { State, Step } from '../dialogue/state.ts';
import type { Core } from '../dialogue/step.ts';
import type { Conversations } from '../store/conversations.ts';
import type { Decisions } from '../store/decisions.ts';

/** What a listener needs: the step of the core, the store that applies it, and what is remembered. */
export interface Surface {
  readonly core: Core;
  readonly step: (state: State, event: Event) => Step;
  readonly advance: Conversations['advance'];
  readonly find: Conversations['find'];
  readonly decisions: Decisions;
  readonly retentionDays: number;
  /** Deletes what a person has said to the advisor in a workspace. */
  readonly forget: (team: string, person: string) => Promise<unknown>;
  /** Does what need not outlast a crash, such as opening a form, without holding the acknowledgement back. */
  readonly later: (work: () => Promise<unknown>) => void;
}
