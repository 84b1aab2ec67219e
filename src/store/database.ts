import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SetupError } from '../setup-error.ts';
import { Kysely, PostgresDialect, SqliteDialect } from './kysely.ts';
import { migrate } from './migrations.ts';
import { nodeSqlite } from './node-sqlite.ts';
import type { Tables } from './tables.ts';
import { separately, together, type Write } from './write.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  /** Several transactions write at once (PostgreSQL), so what must not interleave is locked. */
  readonly concurrentWriters: boolean;
  readonly write: Write;
}

/** Slack waits three seconds for an answer. */
const PATIENCE_MS = 2500;

/** The database cannot be used as it is; the message says why and what to do. */
export class DatabaseError extends SetupError {
  override readonly name = 'DatabaseError';
}

/** Opens `file:…` or `postgres://…` and brings it up to date. */
export async function openDatabase(url: string): Promise<Database> {
  const postgres = /^postgres(?:ql)?:\/\//.test(url);
  try {
    const database = postgres ? await openPostgres(url) : openSqlite(url.replace(/^file:/, ''));
    await migrate(database.db as unknown as Kysely<never>, postgres ? 'serial' : 'integer');
    return database;
  } catch (error) {
    throw new DatabaseError(explain(url, error as Error), { cause: error });
  }
}

function openSqlite(path: string): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: nodeSqlite(path) }) });
  return { db, concurrentWriters: false, write: together(db) };
}

/** The driver is loaded only where it is used. */
async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: PATIENCE_MS });
  // A connection that breaks is replaced, and the query on it fails; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, concurrentWriters: true, write: separately(db) };
}

function explain(url: string, error: Error): string {
  const where = url.replace(/\/\/[^@/]*@/, '//***@');
  if (/missing|newer|corrupted migrations/i.test(error.message)) {
    return `DATABASE_URL: ${where} was written by a newer version of this app; it was left untouched. Install that version or point DATABASE_URL elsewhere.`;
  }
  if (/not a database|malformed|corrupt/i.test(error.message)) {
    return `DATABASE_URL: ${where} is not a database that this app can read; it was left untouched. Point DATABASE_URL to another file, or restore this one.`;
  }
  return `DATABASE_URL: ${where} cannot be opened (${error.message}). Check that the path exists and may be written, or that the server runs.`;
}
