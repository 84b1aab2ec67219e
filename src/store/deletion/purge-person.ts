import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { lock } from '../conversations/conversations.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../schema/tables.ts';
import { purgeFromRecords, type Scrubbable } from './purge-records.ts';

/** Conversations that are worked on at a time: fewer than there are connections, so that others get their turn. */
const AT_ONCE = 4;

interface Extent {
  /** Only conversations in which the person took part by then, by the ids of `participants`. */
  readonly upTo?: number;
  /** Called between two small pieces of work; false ends it early. */
  readonly goOn?: () => Promise<boolean>;
}

/** What is left of somebody else's conversation without a person. */
interface Scrubbed {
  readonly state: unknown;
  /** In the order in which they were given; `undefined` for what is to go. */
  readonly effects: readonly unknown[];
  /** In place of a title in the person's words. */
  readonly title?: string;
}

/** Takes a person out of what is kept of conversations. */
export interface Scrubber {
  /** Whether a whole conversation goes with the person. */
  readonly isTheirs: (person: string, state: unknown, effects: readonly unknown[]) => boolean;
  readonly scrub: (
    person: string,
    state: unknown,
    messages: readonly { readonly effect: unknown; readonly sent: boolean }[],
  ) => Scrubbed;
  /** What is left of a recorded decision without a person. */
  readonly scrubRecord: (person: string, record: Scrubbable) => Scrubbable;
}

/**
 * Deletes the conversations that a person started and the recorded decisions that are theirs, and their name and words
 * everywhere else; gives how many went, or `undefined` where it was ended early. Doing it again does no harm.
 */
export async function purgePerson(
  database: Database,
  scrubber: Scrubber,
  team: string,
  person: string,
  { upTo, goOn = async () => true }: Extent = {},
): Promise<number | undefined> {
  const { db } = database;
  await db.deleteFrom('unrecognised').where('team', '=', team).where('person', '=', person).execute();
  await db
    .updateTable('decisions')
    .set({ reason: null, reason_by: null })
    .where('team', '=', team)
    .where('reason_by', '=', person)
    .execute();
  await db
    .updateTable('settings')
    .set({ person: null })
    .where('team', '=', team)
    .where('person', '=', person)
    .execute();
  const theirs = db
    .selectFrom('participants')
    .select('conversation')
    .where('team', '=', team)
    .where('person', '=', person)
    .orderBy('id')
    .limit(AT_ONCE);
  let deleted = 0;
  for (;;) {
    if (!(await goOn())) return undefined;
    const page = await (upTo === undefined ? theirs : theirs.where('id', '<=', upTo)).execute();
    if (page.length === 0) break;
    const gone = await Promise.all(page.map(({ conversation }) => purgeFrom(database, scrubber, conversation, person)));
    deleted += gone.filter(Boolean).length;
    await setImmediate();
  }
  // Last, because until then what they said may go into the register.
  await purgeFromRecords(database, scrubber, team, person);
  return deleted;
}

/** Whether the whole conversation went. */
const purgeFrom = (
  { write, concurrentWriters }: Database,
  scrubber: Scrubber,
  id: string,
  person: string,
): Promise<boolean> =>
  write(async (tx) => {
    const place = await tx
      .selectFrom('conversations')
      .select(['team', 'channel', 'thread'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!place) return false;
    if (concurrentWriters && place.thread !== null) await lock(tx, { ...place, thread: place.thread });
    const found = await tx.selectFrom('conversations').select('state').where('id', '=', id).executeTakeFirst();
    if (!found) return false;
    const [state, messages] = [parsed(found.state), await messagesOf(tx, id)];
    const effects = messages.map(({ effect }) => effect);
    if (scrubber.isTheirs(person, state, effects)) {
      await deleteConversation(tx, id);
      return true;
    }
    await keepScrubbed(tx, id, messages, scrubber.scrub(person, state, messages));
    await tx.deleteFrom('participants').where('conversation', '=', id).where('person', '=', person).execute();
    return false;
  });

async function deleteConversation(tx: Transaction<Tables>, id: string): Promise<void> {
  // In the order in which delivery locks them.
  await tx.deleteFrom('outbox').where('conversation', '=', id).execute();
  await tx.deleteFrom('conversations').where('id', '=', id).execute();
}

async function messagesOf(tx: Transaction<Tables>, conversation: string): Promise<readonly Message[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['id', 'effect', 'status'])
    .where('conversation', '=', conversation)
    .execute();
  return rows.map(({ id, effect, status }) => ({ id, effect: parsed(effect), sent: status === 'done' }));
}

interface Message {
  readonly id: number;
  readonly effect: unknown;
  readonly sent: boolean;
}

async function keepScrubbed(
  tx: Transaction<Tables>,
  id: string,
  messages: readonly Message[],
  { state, effects, title }: Scrubbed,
): Promise<void> {
  for (const [at, message] of messages.entries()) await keepMessage(tx, message.id, effects[at]);
  await tx
    .updateTable('conversations')
    .set({ state: JSON.stringify(state) })
    .where('id', '=', id)
    .execute();
  if (title !== undefined) await tx.updateTable('decisions').set({ title }).where('conversation', '=', id).execute();
}

async function keepMessage(tx: Transaction<Tables>, id: number, effect: unknown): Promise<void> {
  if (effect === undefined) await tx.deleteFrom('outbox').where('id', '=', id).execute();
  else
    await tx
      .updateTable('outbox')
      .set({ effect: JSON.stringify(effect) })
      .where('id', '=', id)
      .execute();
}

/** `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
