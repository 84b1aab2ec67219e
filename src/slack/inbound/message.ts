import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Event } from '../../dialogue/event.ts';
import type { State, Step } from '../../dialogue/state/state.ts';
import { initialState } from '../../dialogue/state/state.ts';
import { deliveriesOf, placeOf } from '../payload/place.ts';
import { isSilenced } from '../settings/admission.ts';
import type { ListenerContext } from './listener-context.ts';
import { changes, messageChangeIn } from './message-changes.ts';

type Args = AllMiddlewareArgs & SlackEventMiddlewareArgs<'message'>;

/** A direct message, a mention, or a reply in a thread that we are part of. All other talk in channels is not ours. */
export const message =
  (advisor: ListenerContext) =>
  async (args: Args): Promise<void> => {
    const { body, event, context } = args;
    if (changes.has(event.subtype)) return changed(advisor, args);
    if (!isWritten(event) || event.user === context.botUserId) return;
    const way = wayOf(event, context.botUserId);
    if (!way.opens && event.thread_ts === undefined) return;
    const { channel, user: person } = event;
    const admission = await advisor.admit(args, { channel, person });
    // Of a mention that may not be answered, `app_mention` tells its author.
    if (isSilenced(admission, channel)) return;
    const { setting } = admission;
    const step: Take = (state, said) => advisor.step(state, said, setting);
    await advisor.advance(placeOf(context, event), deliveriesOf(body.event_id, context.teamId, event), (state) =>
      stepOf(step, event, way, state),
    );
  };

/** How a message reaches us. */
interface Way {
  readonly direct: boolean;
  /** It may begin a conversation. */
  readonly opens: boolean;
  /** It was said near us, not to us. */
  readonly overheard: boolean;
}

function wayOf({ channel_type, text = '' }: Written, botUser: string | undefined): Way {
  const direct = channel_type === 'im';
  const mentioned = botUser !== undefined && text.includes(`<@${botUser}>`);
  // A mention comes as a mention too, but maybe later than what the person writes next, and in a group not for sure.
  return { direct, opens: direct || mentioned, overheard: !direct && !mentioned };
}

type Take = (state: State, event: Event) => Step;

function stepOf(
  step: Take,
  { text = '', user, ts }: Written & { readonly user: string },
  { direct, opens, overheard }: Way,
  state: State | undefined,
): Step | undefined {
  const said = { type: 'said', text, by: user, overheard, message: ts } as const;
  if (state) return changing(state, step(state, said));
  if (!opens) return undefined;
  const first = step(initialState, said);
  return direct ? titled(first) : first;
}

/** `undefined` where a step leaves everything as it was. */
const changing = (state: State, step: Step): Step | undefined => (step.state === state ? undefined : step);

type Message = SlackEventMiddlewareArgs<'message'>['event'];
type Written = Extract<Message, { subtype: undefined } | { subtype: 'file_share' } | { subtype: 'thread_broadcast' }>;

/** Something that a person wrote, rather than what became of a message or of the channel. */
const isWritten = (event: Message): event is Written & { readonly user: string } =>
  (event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast') &&
  !('bot_id' in event && event.bot_id !== undefined) &&
  event.user !== undefined;

/** Somebody corrected or deleted what they had written; where the advisor may not speak, that is taken in silently. */
async function changed(advisor: ListenerContext, args: Args): Promise<void> {
  const { body, event, context } = args;
  const change = messageChangeIn(event, context.botUserId);
  if (!change) return;
  const { channel } = event;
  const { by: user, message: ts } = change.event;
  const admission = await advisor.admit(args, { channel, person: user });
  await advisor.advance(
    placeOf(context, { channel, user, ts, thread_ts: change.thread, parent_user_id: change.rootBy }),
    deliveriesOf(body.event_id, context.teamId, event),
    (state) => {
      const step = state && changing(state, advisor.step(state, change.event, admission.setting));
      return step && isSilenced(admission, channel) ? { ...step, effects: [] } : step;
    },
  );
}

/** A direct message opens a conversation that gets a title in the agent pane. */
const titled = (step: Step): Step => ({
  ...step,
  effects: [{ type: 'titled', text: step.heard?.raw || 'A question' }, ...step.effects],
});
