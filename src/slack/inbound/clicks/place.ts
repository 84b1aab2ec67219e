import type { Place } from '../../../store/conversations/conversations.ts';
import type { Click } from '../../bolt.ts';
import { placeOf } from '../../payload/place.ts';

/** The place of the message that was clicked in, if it was a message. */
export const placeIn = ({ body, context }: Click): Place | undefined =>
  body.channel && body.message
    ? placeOf(context, {
        channel: body.channel.id,
        ts: body.message.ts,
        thread_ts: body.message['thread_ts'],
        user: body.user.id,
      })
    : undefined;
