import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { initialState } from '../../dialogue/state.ts';
import { deliveriesOf, placeOf } from '../place.ts';
import type { Surface } from '../surface.ts';

/** A direct message, or a reply in a thread that we are part of. All other talk in channels is not ours. */
export const message =
  (surface: Surface) =>
  async ({ body, event, context }: AllMiddlewareArgs & SlackEventMiddlewareArgs<'message'>): Promise<void> => {
    if (event.subtype !== undefined && event.subtype !== 'file_share') return;
    if (
      ('bot_id' in event && event.bot_id !== undefined) ||
      event.user === undefined ||
      event.user === context.botUserId
    )
      return;
    const direct = event.channel_type === 'im';
    if (!direct && event.thread_ts === undefined) return;
    const said = { type: 'said', text: event.text ?? '', by: event.user } as const;
    await surface.advance(
      placeOf(context.teamId, event),
      deliveriesOf(body.event_id, context.teamId, event),
      (state) => (state || direct ? surface.step(state ?? initialState, said) : undefined),
    );
  };
