import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { BATCH, inBatches } from './batches.ts';
import { lock } from './conversations.ts';
import type { Database } from './database.ts';

/**
 * Deletes everything of a workspace (or an organisation): its tokens and its conversations with their messages.
 * Two tables are left to retention, since nothing in them tells of a workspace or of what was said there: the names
 * of deliveries, and the unrecognised messages, which hold no names.
 */
export async function purgeTeam({ db }: Database, team: string): Promise<number> {
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

/** Deletes the conversations that a person started, and their name and words in those of others; gives how many went. */
export async function purgePerson(database: Database, team: string, person: string): Promise<number> {
  let deleted = 0;
  let after = '';
  for (;;) {
    const page = await database.db
      .selectFrom('conversations')
      .select('id')
      .where('team', '=', team)
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    const ids = page.map(({ id }) => id);
    for (const id of await naming(person, ids, database)) if (await purgeFrom(database, id, person)) deleted += 1;
    if (ids.length < BATCH) return deleted;
    after = ids.at(-1)!;
    await setImmediate();
  }
}

/** Those of the conversations in which the person may occur. */
async function naming(person: string, ids: readonly string[], { db }: Database): Promise<string[]> {
  if (ids.length === 0) return [];
  const name = `%"${person}"%`;
  const states = db
    .selectFrom('conversations')
    .select('id')
    .where('id', 'in', [...ids])
    .where('state', 'like', name);
  const messages = db
    .selectFrom('outbox')
    .select('conversation as id')
    .where('conversation', 'in', [...ids])
    .where('effect', 'like', name);
  return (await states.union(messages).execute()).map(({ id }) => id);
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
    const messages = await tx
      .selectFrom('outbox')
      .select(['id', 'effect'])
      .where('conversation', '=', id)
      .where('status', '!=', 'pending')
      .execute();
    const state: unknown = JSON.parse(found.state);
    const effects = messages.map((message) => ({ id: message.id, effect: JSON.parse(message.effect) as unknown }));
    if (isOf(person, state, effects)) {
      await tx.deleteFrom('conversations').where('id', '=', id).execute();
      return true;
    }
    await tx
      .updateTable('conversations')
      .set({ state: JSON.stringify(without(person, state)) })
      .where('id', '=', id)
      .execute();
    for (const message of effects)
      await tx
        .updateTable('outbox')
        .set({ effect: JSON.stringify(without(person, message.effect)) })
        .where('id', '=', message.id)
        .execute();
    return false;
  });

const bySomebody = z.looseObject({ by: z.string() });
const stateSchema = z.looseObject({ opened: bySomebody.optional(), origins: z.record(z.string(), bySomebody) });
const openingSchema = bySomebody.extend({ type: z.literal('opening') });

/** A conversation is whose question it answers; where that is not known, of the one person who said something in it. */
function isOf(person: string, state: unknown, effects: readonly { readonly effect: unknown }[]): boolean {
  const { opened, origins } = stateSchema.parse(state);
  const opening = effects.map(({ effect }) => openingSchema.safeParse(effect).data).find(Boolean);
  const starter = opened?.by ?? opening?.by;
  if (starter !== undefined) return starter === person;
  const people = new Set(Object.values(origins).map(({ by }) => by));
  return people.size === 1 && people.has(person);
}

/** What people answered stays, without who said it and in which words. */
function without(person: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => without(person, each));
  if (typeof value !== 'object' || value === null) return value;
  const { words, ...rest } = value as Record<string, unknown>;
  const kept = 'by' in value && value.by === person ? { ...rest, by: '' } : value;
  return Object.fromEntries(Object.entries(kept).map(([key, inner]) => [key, without(person, inner)]));
}
