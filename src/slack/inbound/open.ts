import type { Setting } from '../../decision/evaluate.ts';
import { initialState } from '../../dialogue/state/state.ts';
import type { Advanced } from '../../store/conversations/conversations.ts';
import { unescapeText } from '../blocks/text.ts';
import type { ListenerContext } from './listener-context.ts';

export interface Asked {
  readonly team: string;
  readonly channel: string;
  /** Slack's id of what the person did, the same when Slack sends it again. */
  readonly trigger: string;
  readonly by: string;
  /** What holds in that channel. */
  readonly setting: Setting;
  /** As Slack sends it, with `&amp;`, `&lt;` and `&gt;`. */
  readonly text: string;
  /** Absent on the Home tab. */
  readonly respondTo?: string | undefined;
}

/** Starts a conversation in a thread of its own, for a question that was asked outside of one. */
export const open = (
  advisor: ListenerContext,
  { team, channel, trigger, by, setting, text, respondTo }: Asked,
): Promise<Advanced> =>
  advisor.advance({ team, channel, thread: `new:${trigger}` }, [`open:${trigger}`], (state) => {
    const step = advisor.step(state ?? initialState, { type: 'said', text, by }, setting);
    const answerTo = respondTo === undefined ? {} : { respondTo };
    return { ...step, effects: [{ type: 'opening', by, text: unescapeText(text), ...answerTo }, ...step.effects] };
  });
