import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { initialState } from '../../../dialogue/state.ts';
import { clickedSchema, eventOf } from '../../actions.ts';
import { placeOf } from '../../payload/place.ts';
import type { Surface } from '../listener-context.ts';
import { open } from '../open.ts';

type Action = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

/** A click on one of our buttons or menus. A value that is not ours changes nothing. */
export const action =
  (surface: Surface) =>
  async ({ ack, body, context }: Action): Promise<void> => {
    const clicked = clickedSchema.safeParse(body.actions[0]).data;
    const event = clicked && eventOf(clicked, body.user.id);
    const team = context.teamId ?? 'unknown';
    if (event && body.channel && body.message) {
      const { channel, message } = body;
      const place = placeOf(team, { channel: channel.id, ts: message.ts, thread_ts: message['thread_ts'] });
      const delivery = `action:${channel.id}:${message.ts}:${clicked.action_id}:${clicked.action_ts}`;
      const own = event.type === 'said';
      await surface.advance(place, [delivery], (state) =>
        state || own ? surface.step(state ?? initialState, event) : undefined,
      );
    } else if (event?.type === 'said') {
      // What only one person sees comes without its message, and has no thread; the Home tab has no channel either.
      const { by, text } = event;
      const channel = body.channel?.id ?? by;
      await open(surface, { team, channel, trigger: body.trigger_id, by, text, respondTo: body.response_url });
    }
    await ack();
  };
