import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/store/database/database.ts';

/** Where an empty database is. */
export interface Address {
  readonly url: string;
  drop(): Promise<void>;
}

export interface Opened {
  readonly database: Database;
  close(): Promise<void>;
}

const url = process.env['TEST_DATABASE_URL'];
let schemas = 0;

async function emptyFile(): Promise<Address> {
  return { url: `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`, async drop() {} };
}

/** A schema of its own. */
async function emptySchema(): Promise<Address> {
  schemas += 1;
  const schema = `advisor_${process.pid}_${schemas}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  return {
    url: `${url}${url?.includes('?') ? '&' : '?'}options=-c%20search_path%3D${schema}`,
    async drop() {
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    },
  };
}

async function open(empty: () => Promise<Address>): Promise<Opened> {
  const { url: at, drop } = await empty();
  const database = await openDatabase(at);
  return {
    database,
    async close() {
      await database.db.destroy();
      await drop();
    },
  };
}

export const openSqlite = (): Promise<Opened> => open(emptyFile);

/** An empty database of every kind that is at hand, by name. */
export const emptyDatabases: readonly (readonly [string, () => Promise<Address>])[] = [
  ['SQLite', emptyFile],
  ...(url ? [['PostgreSQL', emptySchema] as const] : []),
];

/** The same, opened. */
export const databases: readonly (readonly [string, () => Promise<Opened>])[] = emptyDatabases.map(([name, empty]) => [
  name,
  () => open(empty),
]);
