import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/store/database/database.ts';

export interface Opened {
  readonly database: Database;
  close(): Promise<void>;
}

const url = process.env['TEST_DATABASE_URL'];
let schemas = 0;

export async function openSqlite(): Promise<Opened> {
  const database = await openDatabase(`file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`);
  return { database, close: () => database.db.destroy() };
}

/** An empty schema of its own. */
async function openPostgres(): Promise<Opened> {
  schemas += 1;
  const schema = `advisor_${process.pid}_${schemas}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const database = await openDatabase(`${url}${url?.includes('?') ? '&' : '?'}options=-c%20search_path%3D${schema}`);
  return {
    database,
    async close() {
      await database.db.destroy();
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    },
  };
}

/** Every kind of database that is at hand, by name. */
export const databases: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['SQLite', openSqlite],
  ...(url ? [['PostgreSQL', openPostgres] as const] : []),
];
