import { z } from 'zod';
import type { Event } from '../../dialogue/event.ts';
import { readAs } from '../payload/payload.ts';

const ts = z.string().min(1);
const text = z.string().nullish();
const about = z.looseObject({
  user: text,
  bot_id: text,
  subtype: text,
  text,
  ts: ts.nullish(),
  thread_ts: ts.nullish(),
  parent_user_id: text,
});
const changedSchema = z.looseObject({
  subtype: z.literal('message_changed'),
  message: about,
  previous_message: about.nullish(),
});
const deletedSchema = z.looseObject({
  subtype: z.literal('message_deleted'),
  deleted_ts: ts,
  previous_message: about.nullish(),
});
const schema = z.discriminatedUnion('subtype', [changedSchema, deletedSchema]);

/** What became of a message, and where it stands. */
export interface MessageChange {
  readonly event: Extract<Event, { type: 'edited' | 'deleted' }>;
  readonly thread: string;
  /** Who wrote the thread's root, as far as Slack says so. */
  readonly rootBy: string | undefined;
}

export const changes: ReadonlySet<string | undefined> = new Set(['message_changed', 'message_deleted']);

/**
 * An edit or a deletion by whoever wrote the message; `undefined` where the text is the same, as when a link is
 * unfolded, or where no person wrote it: our own edits reach us as well.
 */
export function messageChangeIn(payload: unknown, botUser: string | undefined): MessageChange | undefined {
  const change = readAs(schema, payload);
  if (change.subtype === 'message_deleted') return removal(change.previous_message, change.deleted_ts, botUser);
  const { message, previous_message: previous } = change;
  // The first message of a thread that goes on leaves this in its place.
  if (message.subtype === 'tombstone') return removal(previous, message.ts ?? previous?.ts, botUser);
  if (!isPersons(message, botUser) || !message.ts || message.text === previous?.text) return undefined;
  return {
    event: { type: 'edited', text: message.text ?? '', by: message.user!, message: message.ts },
    thread: message.thread_ts ?? message.ts,
    rootBy: message.parent_user_id ?? undefined,
  };
}

type About = z.infer<typeof about>;

function removal(
  previous: About | null | undefined,
  at: string | null | undefined,
  botUser: string | undefined,
): MessageChange | undefined {
  if (!at || !previous || !isPersons(previous, botUser)) return undefined;
  return {
    event: { type: 'deleted', by: previous.user!, message: at },
    thread: previous.thread_ts ?? at,
    rootBy: previous.parent_user_id ?? undefined,
  };
}

const isPersons = ({ user, bot_id, subtype }: About, botUser: string | undefined): boolean =>
  Boolean(user) && !bot_id && user !== botUser && subtype !== 'tombstone';
