import { Kysely, SqliteDialect } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import type { Database } from './database.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { closeToOthers, makePrivate } from './private-file.ts';
import { lockWriter } from './single-writer.ts';
import { together } from './write.ts';

/** Opens a SQLite file; with `exclusive` it throws an `InUseError` while another process has it so. */
export function openSqlite(path: string, exclusive: boolean): Database {
  const inMemory = path === ':memory:';
  const lock = exclusive && !inMemory ? lockWriter(path) : undefined;
  try {
    if (!inMemory) makePrivate(path);
    const sqlite = nodeSqlite(path);
    // SQLite makes its other files like the first, but those of an earlier start may still be open to all.
    if (!inMemory) for (const file of [`${path}-wal`, `${path}-shm`]) closeToOthers(file);
    const close = (): void => {
      sqlite.close();
      lock?.release();
    };
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: { ...sqlite, close } }) });
    return {
      db,
      concurrentWriters: false,
      write: together(db),
      async maintain(statement) {
        await statement.execute(db);
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}
