import { existsSync, rmSync } from 'node:fs';
import { sql } from '../schema/kysely.ts';
import { makePrivate } from './private-file.ts';
import { openSqlite } from './sqlite.ts';

/** The file for a backup is there already. */
export class ExistsError extends Error {
  override readonly name = 'ExistsError';
}

/** Copies a SQLite database, whole and consistent, while the app goes on; the copy is for its owner alone. */
export async function backUp(path: string, to: string): Promise<void> {
  if (existsSync(to)) throw new ExistsError(to);
  const { db } = openSqlite(path, false);
  try {
    makePrivate(to);
    await sql`vacuum into ${to}`.execute(db);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    await db.destroy();
  }
}
