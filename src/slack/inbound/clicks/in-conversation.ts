import type { Event } from '../../../dialogue/event.ts';
import { initialState } from '../../../dialogue/state/state.ts';
import type { ActionId } from '../../actions.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { open } from '../open.ts';
import { type Clicked, eventOf } from './clicked.ts';
import { placeIn } from './place.ts';

/** A click in a conversation; `undefined` where its value is not one of ours. A choice that a factor lacks changes nothing. */
export const inConversation =
  (advisor: ListenerContext) =>
  (id: ActionId, click: Click, clicked: Clicked): Promise<void> | undefined => {
    const read = eventOf(id, clicked, click.body.user.id);
    if (!read) return undefined;
    return read.event ? take(advisor, read.event, click, clicked) : click.ack();
  };

async function take(advisor: ListenerContext, event: Event, click: Click, { action_ts }: Clicked): Promise<void> {
  const { ack, action, body } = click;
  const place = placeIn(click);
  if (place) {
    const { setting } = await advisor.admit(click);
    const delivery = `action:${place.channel}:${body.message?.ts}:${action.action_id}:${action_ts}`;
    const opens = event.type === 'said';
    await advisor.advance(place, [delivery], (state) =>
      state || opens ? advisor.step(state ?? initialState, event, setting) : undefined,
    );
  } else if (event.type === 'said') await openFrom(advisor, event, click);
  await ack();
}

/** What only one person sees comes without its message, and has no thread; the Home tab has no channel either. */
async function openFrom(
  advisor: ListenerContext,
  { by, text }: Extract<Event, { type: 'said' }>,
  click: Click,
): Promise<void> {
  const { body, context } = click;
  const { access, setting, direct } = await advisor.admit(click);
  const team = context.teamId ?? 'unknown';
  const asked = { team, trigger: body.trigger_id, by, text, respondTo: body.response_url };
  const channel = access === 'private' ? undefined : body.channel?.id;
  await open(advisor, channel ? { ...asked, channel, setting } : { ...asked, channel: by, setting: direct });
}
