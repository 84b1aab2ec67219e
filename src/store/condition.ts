import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Clock, databaseTime } from './database/clock.ts';
import type { Database } from './database/database.ts';
import { pending } from './outbox/outbox-status.ts';
import { sql } from './schema/kysely.ts';

const PATIENCE_MS = 2000;
/** Whoever asks more often than this gets the last answer. */
const FRESH_MS = 3000;
/** As much as a message takes, so that the last kilobytes of a disk do not count as room. */
const FILLER = 'x'.repeat(16_000);

/** Tells whether the database takes what is written, by writing, and deletes that again. */
export function writeProbe({ write }: Database, clock = () => performance.now()): () => Promise<boolean> {
  let last = { at: Number.NEGATIVE_INFINITY, works: false };
  let asking: Promise<boolean> | undefined;

  async function ask(): Promise<boolean> {
    const id = `probe:${randomUUID()}:${FILLER}`;
    const works = await tryOut(id).then(
      () => true,
      () => false,
    );
    last = { at: clock(), works };
    asking = undefined;
    return works;
  }

  /** Two commits: what is deleted in the same one is never written. One left behind is old enough for the next purge. */
  async function tryOut(id: string): Promise<void> {
    await write((tx) => tx.insertInto('deliveries').values({ id, at: 0 }).execute(), false);
    await write((tx) => tx.deleteFrom('deliveries').where('id', '=', id).execute(), false);
  }

  return () => {
    if (clock() - last.at < FRESH_MS) return Promise.resolve(last.works);
    asking ??= ask();
    return Promise.race([asking, setTimeout(PATIENCE_MS, false, { ref: false })]);
  };
}

/** What waits in the outbox, and since when. */
export interface Waiting {
  readonly messages: number;
  readonly oldestSeconds: number;
  /** For how long a message has been due that nobody delivers. */
  readonly overdueSeconds: number;
}

export async function waitingIn(database: Database, clock?: Clock): Promise<Waiting> {
  const { db } = database;
  const now = databaseTime(database, clock).in(0);
  const { messages, age } = await db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('messages'), sql<number | null>`${now} - min(created_at)`.as('age')])
    .where('status', '=', pending)
    .executeTakeFirstOrThrow();
  const due = sql`case when leased_until > due_at then leased_until else due_at end`;
  const { late } = await db
    .selectFrom('outbox')
    .select(sql<number | null>`${now} - min(${due})`.as('late'))
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('outbox')
        .select(({ fn }) => fn.min('id').as('first'))
        .where('status', '=', pending)
        .groupBy('conversation'),
    )
    .executeTakeFirstOrThrow();
  return { messages: Number(messages), oldestSeconds: inSeconds(age), overdueSeconds: inSeconds(late) };
}

const inSeconds = (ms: number | null): number => Math.max(0, Number(ms ?? 0)) / 1000;
