import type { Deliveries, Place } from '../../store/conversations/conversations.ts';

/** What every delivery that belongs to a message tells of where it is. */
interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
}

export const placeOf = (team: string | undefined, { channel, ts, thread_ts }: Message): Place => ({
  team: team ?? 'unknown',
  channel,
  thread: thread_ts ?? ts,
});

/** One post reaches us as `app_mention` and as `message`; its channel and ts make them one. */
export const deliveriesOf = (eventId: string, team: string | undefined, { channel, ts }: Message): Deliveries => [
  `event:${eventId}`,
  `message:${team ?? 'unknown'}:${channel}:${ts}`,
];
