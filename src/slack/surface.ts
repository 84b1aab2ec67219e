import type { Event } from '../dialogue/event.ts';
import type { State, Step } from '../dialogue/state.ts';
import type { Conversations } from '../store/conversations.ts';

/** What a listener needs: the step of the core and the store that applies it. */
export interface Surface {
  readonly step: (state: State, event: Event) => Step;
  readonly advance: Conversations['advance'];
}
