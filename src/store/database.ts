import type { RawBuilder } from 'kysely';
import { SetupError } from '../domain/setup-error.ts';
import { type Kysely, sql } from './kysely.ts';
import { isUpToDate, migrate } from './migrations.ts';
import { openPostgres, openPostgresPatiently } from './postgres.ts';
import { InUseError, lockWriter } from './single-writer.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import type { Write } from './write.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  /** Several transactions write at once (PostgreSQL), so what must not interleave is locked. */
  readonly concurrentWriters: boolean;
  readonly write: Write;
  /** Runs a statement that may take minutes. */
  readonly maintain: (statement: RawBuilder<unknown>) => Promise<void>;
}

/** The database cannot be used as it is; the message says why and what to do. */
export class DatabaseError extends SetupError {
  override readonly name = 'DatabaseError';
}

/**
 * Opens `file:…` or `postgres://…` and brings it up to date. With `exclusive`, as the app opens it, a SQLite file is
 * nobody else's until it is closed; without, tools read and write beside the app.
 */
export async function openDatabase(url: string, { exclusive = false } = {}): Promise<Database> {
  try {
    return /^postgres(?:ql)?:\/\//.test(url)
      ? await migratedPostgres(url)
      : await migratedSqlite(url.replace(/^file:/, ''), exclusive);
  } catch (error) {
    throw new DatabaseError(explain(url, error as Error), { cause: error });
  }
}

async function migratedSqlite(path: string, exclusive: boolean): Promise<Database> {
  const database = openSqlite(path, exclusive);
  const db = database.db as unknown as Kysely<never>;
  try {
    // A tool of a newer version must not change the tables of an app that runs.
    const free = exclusive || path === ':memory:' || (await isUpToDate(db, 'integer'));
    const lock = free ? undefined : lockWriter(path);
    await migrate(db, 'integer').finally(() => lock?.release());
    return database;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function migratedPostgres(url: string): Promise<Database> {
  const { db } = await openPostgresPatiently(url);
  try {
    const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
    await migrate(db as unknown as Kysely<never>, 'serial', rows[0]?.schema ?? undefined);
  } finally {
    await db.destroy();
  }
  return openPostgres(url);
}

function explain(url: string, error: Error): string {
  const where = url.replace(/\/\/[^@/]*@/, '//***@');
  if (error instanceof InUseError) {
    return `DATABASE_URL: ${where} is in use by another process of this app. Stop that one first; to run several at a time, use PostgreSQL (postgres://…).`;
  }
  if (/missing|newer|corrupted migrations/i.test(error.message)) {
    return `DATABASE_URL: ${where} was written by a newer version of this app; it was left untouched. Install that version or point DATABASE_URL elsewhere.`;
  }
  if (/not a database|malformed|corrupt/i.test(error.message)) {
    return `DATABASE_URL: ${where} is not a database that this app can read; it was left untouched. Point DATABASE_URL to another file, or restore this one.`;
  }
  return `DATABASE_URL: ${where} cannot be opened (${error.message}). Check that the path exists and may be written, or that the server runs.`;
}
