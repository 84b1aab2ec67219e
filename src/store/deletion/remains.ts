import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { ALWAYS_OVERWRITTEN, BUSY_MS } from '../database/node-sqlite.ts';
import { sql } from '../schema/kysely.ts';

/** How long the checkpoint may wait for other readers: SQLite waits on the thread that everything runs on. */
const PATIENCE_MS = 200;
const OFTEN = 5;
const BETWEEN_MS = 500;

/**
 * Leaves nothing of deleted rows in the database's files: on SQLite, which overwrites them (`secure_delete`), the log
 * of changes is emptied; on PostgreSQL dead row versions are vacuumed away. Gives whether that worked.
 */
export async function removeRemains(database: Database, log: Logger): Promise<boolean> {
  try {
    return await (database.concurrentWriters ? vacuum(database) : checkpoint(database));
  } catch (err) {
    log.warn({ err }, 'Deleted rows may still be found in the database’s files; they go with the next deletion.');
    return false;
  }
}

/** The same at the stop, where PostgreSQL, which goes on by itself, is left alone. */
export async function removeRemainsAtStop(database: Database, log: Logger): Promise<void> {
  if (!database.concurrentWriters) await removeRemains(database, log);
}

/** A SQLite file that earlier versions deleted from without overwriting is rewritten once; where that fails, later. */
export async function removeOldRemains(database: Database, log: Logger): Promise<void> {
  if (database.concurrentWriters) return;
  const { db, maintain } = database;
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  if (rows[0]!.user_version >= ALWAYS_OVERWRITTEN) return;
  try {
    await maintain(sql`vacuum`);
    await sql`pragma user_version = ${sql.lit(ALWAYS_OVERWRITTEN)}`.execute(db);
    await checkpoint(database);
  } catch (err) {
    log.warn(
      { err },
      'The database could not be rewritten, so rows deleted by earlier versions are still in its file.',
    );
  }
}

async function checkpoint({ db }: Database): Promise<boolean> {
  for (let time = 1; ; time += 1) {
    const busy = await db.connection().execute(async (connection) => {
      await sql`pragma busy_timeout = ${sql.lit(PATIENCE_MS)}`.execute(connection);
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
      await sql`pragma busy_timeout = ${sql.lit(BUSY_MS)}`.execute(connection);
      return rows[0]!.busy === 1;
    });
    if (!busy || time === OFTEN) return !busy;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

async function vacuum({ maintain }: Database): Promise<boolean> {
  await maintain(
    sql`vacuum conversations, outbox, decisions, decision_records, participants, unrecognised, deletions, settings`,
  );
  return true;
}
