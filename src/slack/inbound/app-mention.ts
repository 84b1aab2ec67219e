import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { initialState } from '../../dialogue/state/state.ts';
import { deliveriesOf, placeOf } from '../payload/place.ts';
import type { ListenerContext } from './listener-context.ts';

/** A mention opens a conversation in its thread, or goes on with the one that is there. */
export const appMention =
  (advisor: ListenerContext) =>
  async (args: AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_mention'>): Promise<void> => {
    const { body, event, context } = args;
    if (event.bot_id !== undefined || event.user === undefined) return;
    const said = { type: 'said', text: event.text ?? '', by: event.user, message: event.ts } as const;
    const { setting } = await advisor.admit(args);
    await advisor.advance(placeOf(context, event), deliveriesOf(body.event_id, context.teamId, event), (state) =>
      advisor.step(state ?? initialState, said, setting),
    );
  };
