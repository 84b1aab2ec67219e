import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { State, Step } from '../../dialogue/state.ts';
import { initialState } from '../../dialogue/state.ts';
import { deliveriesOf, placeOf } from '../payload/place.ts';
import type { ListenerContext } from './listener-context.ts';
import { changes, messageChangeIn } from './message-changes.ts';

type Args = AllMiddlewareArgs & SlackEventMiddlewareArgs<'message'>;

/** A direct message, or a reply in a thread that we are part of. All other talk in channels is not ours. */
export const message =
  (advisor: ListenerContext) =>
  async (args: Args): Promise<void> => {
    const { body, event, context } = args;
    if (changes.has(event.subtype)) return changed(advisor, args);
    if (!isWritten(event) || event.user === context.botUserId) return;
    const direct = event.channel_type === 'im';
    const text = event.text ?? '';
    const mentioned = context.botUserId !== undefined && text.includes(`<@${context.botUserId}>`);
    // A mention in a group's direct messages may come as a message alone, one in a channel comes as a mention too.
    const opens = direct || (mentioned && event.channel_type === 'mpim');
    if (!opens && event.thread_ts === undefined) return;
    const overheard = !direct && !mentioned;
    const said = { type: 'said', text, by: event.user, overheard, message: event.ts } as const;
    const reply = (state: State | undefined): Step | undefined => {
      if (state) {
        const step = advisor.step(state, said);
        return step.state === state ? undefined : step;
      }
      if (!opens) return undefined;
      return direct ? titled(advisor.step(initialState, said)) : advisor.step(initialState, said);
    };
    await advisor.advance(placeOf(context.teamId, event), deliveriesOf(body.event_id, context.teamId, event), reply);
  };

type Message = SlackEventMiddlewareArgs<'message'>['event'];
type Written = Extract<Message, { subtype: undefined } | { subtype: 'file_share' } | { subtype: 'thread_broadcast' }>;

/** Something that a person wrote, rather than what became of a message or of the channel. */
const isWritten = (event: Message): event is Written & { readonly user: string } =>
  (event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast') &&
  !('bot_id' in event && event.bot_id !== undefined) &&
  event.user !== undefined;

/** Somebody corrected or deleted what they had written. */
async function changed(advisor: ListenerContext, { body, event, context }: Args): Promise<void> {
  const change = messageChangeIn(event, context.botUserId);
  if (!change) return;
  const place = placeOf(context.teamId, { channel: event.channel, ts: change.thread });
  await advisor.advance(place, deliveriesOf(body.event_id, context.teamId, event), (state) => {
    const step = state && advisor.step(state, change.event);
    return step?.state === state ? undefined : step;
  });
}

/** A direct message opens a conversation that gets a title in the agent pane. */
const titled = (step: Step): Step => ({
  ...step,
  effects: [{ type: 'titled', text: step.heard?.raw || 'A question' }, ...step.effects],
});
