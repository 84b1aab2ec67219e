import type { RawBuilder } from 'kysely';
import { SetupError } from '../../domain/setup-error.ts';
import { type Kysely, sql } from '../schema/kysely.ts';
import { isCurrent, isUpToDate, migrate, TooNewError } from '../schema/migrator.ts';
import type { Tables } from '../schema/tables.ts';
import { openPostgres, openPostgresAtStart, openPostgresPatiently } from './postgres.ts';
import { InUseError, lockWriter } from './single-writer.ts';
import { openSqlite } from './sqlite.ts';
import type { Write } from './write.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  /** Several transactions write at once (PostgreSQL), so what must not interleave is locked. */
  readonly concurrentWriters: boolean;
  readonly write: Write;
  /** Runs a statement that may take minutes. */
  readonly maintain: (statement: RawBuilder<unknown>) => Promise<void>;
  /** How many connections there are, where there is more than one. */
  readonly pool?: () => { readonly total: number; readonly idle: number; readonly waiting: number };
}

/** The database cannot be used as it is; the message says why and what to do. */
export class DatabaseError extends SetupError {
  override readonly name = 'DatabaseError';
  readonly found: string;
  readonly remedy: string;

  constructor(url: string, cause: Error) {
    const { found, remedy } = explain(url, cause);
    super(`${found}. ${remedy}.`, { cause });
    this.found = found;
    this.remedy = remedy;
  }
}

export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//.test(url);

/**
 * Opens `file:…` or `postgres://…` and brings it up to date. With `exclusive`, as the app opens it, a SQLite file is
 * nobody else's until it is closed; without, tools read and write beside the app.
 */
export async function openDatabase(url: string, { exclusive = false } = {}): Promise<Database> {
  try {
    return isPostgres(url) ? await again(() => migratedPostgres(url)) : await migratedSqlite(pathOf(url), exclusive);
  } catch (error) {
    throw new DatabaseError(url, error as Error);
  }
}

/** Beside an app that may run, and without bringing it up to date. */
export const openAsItIs = async (url: string): Promise<Database> =>
  isPostgres(url) ? openPostgres(url) : openSqlite(pathOf(url), false);

async function migratedSqlite(path: string, exclusive: boolean): Promise<Database> {
  const database = openSqlite(path, exclusive);
  const { db } = database;
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

/** A connection may fall silent or break at the start as well; the next one may not. */
async function again<T>(open: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await open();
    } catch (error) {
      if (tries === MOST_TRIES || error instanceof TooNewError) throw error;
    }
  }
}

const MOST_TRIES = 3;

async function migratedPostgres(url: string): Promise<Database> {
  // Seldom is there anything to migrate, for which a connection has ten minutes; a silent one takes them all.
  const current = await withDatabase(openPostgresAtStart(url), async (db) =>
    isCurrent(db, 'serial', await currentSchema(db)),
  );
  if (!current)
    await withDatabase(openPostgresPatiently(url), async (db) => migrate(db, 'serial', await currentSchema(db)));
  return openPostgres(url);
}

async function withDatabase<T>(opening: Promise<Database>, use: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const { db } = await opening;
  return use(db).finally(() => db.destroy());
}

/** Where PostgreSQL keeps the tables of this connection. */
export async function currentSchema(db: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? undefined;
}

/** A file's path, of `file:<path>`. */
export const pathOf = (url: string): string => url.replace(/^file:/, '');

function explain(url: string, error: Error): { readonly found: string; readonly remedy: string } {
  const where = `DATABASE_URL: ${url.replace(/\/\/[^@/]*@/, '//***@')}`;
  if (error instanceof InUseError)
    return {
      found: `${where} is in use by another process of this app`,
      remedy: 'Stop that one first; to run several at a time, use PostgreSQL (postgres://…)',
    };
  if (error instanceof TooNewError)
    return {
      found: `${where} was changed by a newer version of this app, ${error.message}, and this one runs with a database one release ahead at most; it was left untouched`,
      remedy: 'Install the release before that one, or restore a backup (docs/upgrade.md)',
    };
  if (/missing|newer|corrupted migrations/i.test(error.message))
    return {
      found: `${where} was written by a newer version of this app; it was left untouched`,
      remedy: 'Install that version or point DATABASE_URL elsewhere',
    };
  if (/not a database|malformed|corrupt/i.test(error.message))
    return {
      found: `${where} is not a database that this app can read; it was left untouched`,
      remedy: 'Point DATABASE_URL to another file, or restore this one',
    };
  return {
    found: `${where} cannot be opened (${error.message})`,
    remedy: 'Check that the path exists and may be written, or that the server runs',
  };
}
