import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { initialState } from '../../dialogue/state.ts';
import { clickedSchema, eventOf } from '../click.ts';
import { placeOf } from '../place.ts';
import type { Surface } from '../surface.ts';
import { open } from './open.ts';

type Action = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

/** A click on one of our buttons or menus. A value that is not ours changes nothing. */
export const action =
  (surface: Surface) =>
  async ({ ack, body, context }: Action): Promise<void> => {
    const clicked = clickedSchema.safeParse(body.actions[0]).data;
    const event = clicked && eventOf(clicked, body.user.id);
    if (event) {
      const team = context.teamId ?? 'unknown';
      // The Home tab has no channel; what is asked there is answered directly.
      const channel = body.channel?.id ?? body.user.id;
      if (body.message) {
        const place = placeOf(team, { channel, ts: body.message.ts, thread_ts: body.message['thread_ts'] });
        const delivery = `action:${channel}:${body.message.ts}:${clicked.action_id}:${clicked.action_ts}`;
        const own = event.type === 'said';
        await surface.advance(place, [delivery], (state) =>
          state || own ? surface.step(state ?? initialState, event) : undefined,
        );
      } else if (event.type === 'said') {
        // What only one person sees comes without its message, and has no thread.
        const { by, text } = event;
        await open(surface, { team, channel, trigger: body.trigger_id, by, text, respondTo: body.response_url });
      }
    }
    await ack();
  };
