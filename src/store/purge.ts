import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { inBatches } from './batches.ts';
import { lock } from './conversations.ts';
import type { Database } from './database.ts';
import { isState, scrubEffect, scrubSent, scrubState, starterAmong, starterOf } from './scrub.ts';
import type { Tables } from './tables.ts';

/**
 * Deletes everything of a workspace (or an organisation): its tokens, its conversations with their messages, and what
 * was kept of it for review. The names of deliveries are left to retention, since they tell nothing.
 */
export async function purgeTeam({ db }: Database, team: string): Promise<number> {
  for (const table of ['unrecognised', 'deletions'] as const)
    await db.deleteFrom(table).where('team', '=', team).execute();
  await db.deleteFrom('installations').where('id', '=', team).execute();
  return inBatches((limit) =>
    db
      .deleteFrom('conversations')
      .where('id', 'in', ({ selectFrom }) =>
        selectFrom('conversations').select('id').where('team', '=', team).limit(limit),
      )
      .executeTakeFirst(),
  );
}

/** Whether tokens of this workspace were kept after that second: then what is told of that second is history. */
export async function isInstalledSince({ db }: Database, team: string, second: number): Promise<boolean> {
  const found = await db
    .selectFrom('installations')
    .select('id')
    .where('id', '=', team)
    .where('updated_at', '>=', (second + 1) * 1000)
    .executeTakeFirst();
  return found !== undefined;
}

/** Conversations that are worked on at a time: fewer than there are connections, so that others get their turn. */
const AT_ONCE = 4;

interface Extent {
  /** Only conversations in which the person took part by then, by the ids of `participants`. */
  readonly upTo?: number;
  /** Called between two small pieces of work; false ends it early. */
  readonly goOn?: () => Promise<boolean>;
}

/**
 * Deletes the conversations that a person started, and their name and words everywhere else; gives how many went, or
 * `undefined` where it was ended early. Doing it again does no harm.
 */
export async function purgePerson(
  database: Database,
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
    if (page.length === 0) return deleted;
    const gone = await Promise.all(page.map(({ conversation }) => purgeFrom(database, conversation, person)));
    deleted += gone.filter(Boolean).length;
    await setImmediate();
  }
}

/** Whether the whole conversation went. */
const purgeFrom = ({ write, concurrentWriters }: Database, id: string, person: string): Promise<boolean> =>
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
    const state = parsed(found.state);
    // What cannot be read is of use to nobody, and may hold anybody's words.
    if (
      !isState(state) ||
      (starterOf(state) ??
        starterAmong(
          (await messagesOf(tx, id)).map(({ effect }) => parsed(effect)),
          state,
        )) === person
    ) {
      // In the order in which delivery locks them.
      await tx.deleteFrom('outbox').where('conversation', '=', id).execute();
      await tx.deleteFrom('conversations').where('id', '=', id).execute();
      return true;
    }
    await scrub(tx, id, person, state);
    await tx.deleteFrom('participants').where('conversation', '=', id).where('person', '=', person).execute();
    return false;
  });

const messagesOf = (tx: Transaction<Tables>, conversation: string) =>
  tx.selectFrom('outbox').select(['id', 'effect', 'status']).where('conversation', '=', conversation).execute();

/** Takes a person's name and words out of somebody else's conversation. */
async function scrub(tx: Transaction<Tables>, id: string, person: string, before: unknown): Promise<void> {
  const { state, removed } = scrubState(person, before);
  for (const message of await messagesOf(tx, id)) {
    const effect = parsed(message.effect);
    const kept = message.status === 'done' ? scrubSent(person, effect) : scrubEffect(person, effect, removed);
    if (kept === undefined) await tx.deleteFrom('outbox').where('id', '=', message.id).execute();
    else
      await tx
        .updateTable('outbox')
        .set({ effect: JSON.stringify(kept) })
        .where('id', '=', message.id)
        .execute();
  }
  await tx
    .updateTable('conversations')
    .set({ state: JSON.stringify(state) })
    .where('id', '=', id)
    .execute();
  if (removed.title)
    await tx.updateTable('decisions').set({ title: UNTITLED }).where('conversation', '=', id).execute();
}

const UNTITLED = 'A workload';

/** `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
