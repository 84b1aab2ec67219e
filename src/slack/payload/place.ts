import type { Deliveries, Place } from '../../store/conversations/conversations.ts';
import { isDirect } from '../api/direct.ts';

/** What every delivery that belongs to a message tells of where it is. */
interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  /** Who wrote the thread's root, as far as Slack says so. */
  readonly parent_user_id?: string | undefined;
  readonly user?: string | undefined;
}

/** For whom a delivery came, as Bolt tells it. */
interface Recipient {
  readonly teamId?: string | undefined;
  readonly botUserId?: string | undefined;
}

export function placeOf({ teamId, botUserId }: Recipient, message: Message): Place {
  const { channel, ts, thread_ts: thread = ts, parent_user_id: rootBy = botUserId } = message;
  const place = { team: teamId ?? 'unknown', channel, thread };
  return thread !== ts && rootBy === botUserId ? { ...place, openedIn: openedIn(channel, message.user) } : place;
}

/** A conversation that is opened for a person stands under that person's id until its channel is known. */
const openedIn = (channel: string, user: string | undefined): NonNullable<Place['openedIn']> =>
  user !== undefined && isDirect(channel) ? [channel, user] : [channel];

/** One post reaches us as `app_mention` and as `message`; its channel and ts make them one. */
export const deliveriesOf = (eventId: string, team: string | undefined, { channel, ts }: Message): Deliveries => [
  `event:${eventId}`,
  `message:${team ?? 'unknown'}:${channel}:${ts}`,
];
