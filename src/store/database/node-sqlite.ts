import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Lets Kysely's SQLite dialect, written for better-sqlite3, run on Node's own SQLite. */
export function nodeSqlite(path: string): SqliteDatabase {
  const database = new DatabaseSync(path);
  database.exec(pragmas);
  const isNew = database.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
  if (isNew) database.exec(`pragma user_version = ${ALWAYS_OVERWRITTEN}`);
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      // After some failures, such as a full disk, SQLite has rolled back by itself; doing so again would hide the cause.
      if (sql === 'rollback' && !database.isTransaction) return nothing;
      let statement = prepared.get(sql);
      if (!statement) {
        statement = adapt(database.prepare(sql));
        if (prepared.size < MOST_STATEMENTS) prepared.set(sql, statement);
      }
      return statement;
    },
  };
}

/** A wait for a lock stops the whole process, so it is short; `together` tries again for longer. */
export const BUSY_MS = 100;

/** Of pages, 32 MB are kept in memory, and some 16 MB gather in the log before it is written into the file. */
const pragmas = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
  pragma busy_timeout = ${BUSY_MS};
  pragma cache_size = -32768;
  pragma wal_autocheckpoint = 4000;
`;

/** In `pragma user_version`: whatever was deleted from this file was overwritten. */
export const ALWAYS_OVERWRITTEN = 1;

const MOST_STATEMENTS = 200;

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
