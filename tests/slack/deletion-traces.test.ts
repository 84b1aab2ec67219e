import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { createLog } from '../../src/app/log.ts';
import { type Database, openDatabase } from '../../src/store/database/database.ts';
import { databaseFile, openAdvisor } from './advisor.ts';
import { forgetsHerself, MARKERS, saysThingsInManyWays } from './said-by-alice.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Store {
  readonly url: string;
  /** Every byte that it keeps. */
  bytes(): Promise<string>;
}

function sqlite(): Store {
  const file = databaseFile();
  return {
    url: `file:${file}`,
    bytes: async () =>
      readdirSync(dirname(file))
        .filter((name) => name.startsWith(basename(file)))
        .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
        .join('\n'),
  };
}

const server = process.env['TEST_DATABASE_URL'];

/** A database of its own; its bytes are those of the files of all its tables and indexes, after a vacuum. */
async function postgres(): Promise<Store> {
  const name = `traces_${process.pid}`;
  const url = new URL(server!);
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(`create database ${name}`);
  url.pathname = `/${name}`;
  const own = new pg.Client({ connectionString: url.href });
  await own.connect();
  closers.push(async () => {
    await own.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return {
    url: url.href,
    async bytes() {
      const of = "from pg_class where relnamespace = 'public'::regnamespace";
      const tables = await own.query(`select relname ${of} and relkind = 'r'`);
      const rows: unknown[] = [];
      for (const { relname } of tables.rows) {
        await own.query(`vacuum full ${relname}`);
        rows.push((await own.query(`select t::text from ${relname} t`)).rows);
      }
      await own.query('checkpoint');
      const files = await own.query(
        `select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
         where oid in (select oid ${of} and relkind in ('r', 'i'))
         or oid in (select reltoastrelid ${of} and reltoastrelid <> 0)`,
      );
      return [JSON.stringify(rows), ...files.rows.map(({ bytes }) => (bytes as Buffer).toString('latin1'))].join('\n');
    },
  };
}

const found = (text: string): string[] => MARKERS.filter((marker) => text.toLowerCase().includes(marker));

async function until(holds: () => unknown): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const pendingIn = ({ db }: Database) =>
  db.selectFrom('outbox').select(['conversation', 'effect']).where('status', '=', 'pending').execute();

describe.each([['SQLite', async () => sqlite()], ...(server ? [['PostgreSQL', postgres] as const] : [])] as const)(
  '“Delete my data” on %s',
  (_, open) => {
    test('leaves no word of a person in the database, nor in the log, now, after the stop and after the next start', async () => {
      const store = await open();
      let log = '';
      const start = () =>
        openAdvisor(
          { DATABASE_URL: store.url, KEEP_UNRECOGNISED: '1' },
          createLog('trace', { write: (line) => (log += line) }),
        );
      const advisor = await start();
      const database = await openDatabase(store.url);
      closers.push(() => database.db.destroy());
      const { db } = database;
      await saysThingsInManyWays(advisor);
      await until(async () => (await pendingIn(database)).length === 0);
      expect(found(await store.bytes())).toEqual([...MARKERS]);
      // And once more while Slack is slow, so that much of it still waits.
      advisor.slack.delays['chat.postMessage'] = 4000;
      await saysThingsInManyWays(advisor);
      const waiting = await pendingIn(database);
      expect(found(JSON.stringify(waiting))).toEqual(
        expect.arrayContaining(['periwinkle', 'axolotl', 'seventy-three']),
      );

      // One of the decisions that she recorded is somebody else’s by now, and stays with another title.
      await db
        .updateTable('decision_records')
        .set({ owner: 'U0BOB' })
        .where('title', 'like', '%zanzibar%')
        .where('person', '=', 'U0ALICE')
        .execute();
      const recorded = await db.selectFrom('decision_records').select(['person', 'owner', 'trace']).execute();
      expect(recorded.length).toBeGreaterThan(4);
      expect(found(JSON.stringify(recorded))).toEqual(expect.arrayContaining(['periwinkle', 'axolotl']));

      expect((await forgetsHerself(advisor)).status).toBe(200);
      await until(
        async () =>
          (await db.selectFrom('deletions').select('id').where('deleted_at', 'is', null).execute()).length === 0,
      );

      expect(found(await store.bytes())).toEqual([]);
      delete advisor.slack.delays['chat.postMessage'];
      await until(async () => (await pendingIn(database)).length === 0);
      await until(async () => (await db.selectFrom('deletions').select('id').execute()).length === 0);
      expect(
        advisor.slack.of('chat.postMessage').filter(({ text }) => text?.startsWith('Your data has been deleted')),
      ).toEqual([expect.objectContaining({ channel: 'U0ALICE' })]);
      await advisor.close();
      expect(found(await store.bytes())).toEqual([]);
      const again = await start();
      await again.mention('should our invoice mailer be a Lambda?');
      await again.slack.until('chat.postMessage', 1);
      expect(found(await store.bytes())).toEqual([]);
      await again.close();

      expect(found(await store.bytes())).toEqual([]);
      expect(found(log)).toEqual([]);
      expect(await store.bytes()).not.toContain('U0ALICE","');
      const left = await db.selectFrom('decision_records').select(['person', 'owner', 'title']).execute();
      expect(new Set(left.map(({ owner }) => owner))).toEqual(new Set(['U0BOB']));
      expect(left).toContainEqual({ person: '', owner: 'U0BOB', title: 'A workload' });
      expect(await db.selectFrom('participants').select('person').distinct().execute()).toEqual([{ person: 'U0BOB' }]);
    }, 90_000);
  },
);
