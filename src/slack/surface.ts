import type { WebClient } from '@slack/web-api';
import type { Event } from '../dialogue/event.ts';
import type { State, Step } from '../dialogue/state.ts';
import type { Core } from '../dialogue/step.ts';
import type { Conversations } from '../store/conversations.ts';
import type { Decisions } from '../store/decisions.ts';
import type { Home } from './home.ts';

/** Who waits for something, so that this person can be told that it failed. */
export interface Asker {
  readonly body: unknown;
  readonly client: WebClient;
}

/** What a listener needs: the step of the core, the store that applies it, and what is remembered. */
export interface Surface {
  readonly core: Core;
  readonly step: (state: State, event: Event) => Step;
  readonly advance: Conversations['advance'];
  readonly find: Conversations['find'];
  /** For a step that is not kept: counts how it was understood, and keeps it for review if it was not. */
  readonly noteHeard: (team: string, step: Step) => void;
  readonly home: Home;
  readonly decisions: Decisions;
  /** Called when somebody has said whether advice helped. */
  readonly onRated: (helpful: boolean) => void;
  /** Takes the wish of a person to have their data deleted; it will be, even after a crash. */
  readonly forget: (team: string, person: string) => Promise<void>;
  /** Does what need not outlast a crash, such as opening a form, without holding the acknowledgement back; the asker is told if it fails. */
  readonly later: (work: () => Promise<unknown>, asker?: Asker) => void;
}
