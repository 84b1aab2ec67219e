import { copyFileSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { nodeSqlite } from '../../src/store/database/node-sqlite.ts';
import { schemaStatus } from '../../src/store/database/schema-status.ts';
import { outboxIn } from '../../src/store/outbox/outbox.ts';
import { migrations, released } from '../../src/store/schema/migrations.ts';
import { migratorOf, SCHEMA_STEP, stepOf } from '../../src/store/schema/migrator.ts';
import { databaseFile } from '../slack/advisor.ts';
import { claimAll } from './claim-all.ts';
import { breaks, tablesOf } from './expand-contract.ts';

/** A database of this version, as an app that is some releases newer leaves it. */
async function changedBy(releasesAhead: number): Promise<string> {
  const file = databaseFile();
  await (await openDatabase(`file:${file}`)).db.destroy();
  const database = new DatabaseSync(file);
  database.exec(`
    create table quotas (team text primary key, provider text not null);
    alter table outbox add column priority integer not null default 0;
    insert into kysely_migration values ('2027-01-01-quotas', '2027-01-01T00:00:00.000Z');
    update schema_step set step = ${SCHEMA_STEP + releasesAhead}`);
  database.close();
  return file;
}

const advance = async (file: string, delivery: string): Promise<number> => {
  const database = await openDatabase(`file:${file}`);
  const effect = { type: 'acknowledgement' as const, lines: [{ text: 'yes' }], sources: [], next: [] };
  await conversationsIn(database, storedConversation).advance(
    { team: 'T1', channel: 'C1', thread: '1.1' },
    [delivery],
    () => ({
      state: initialState,
      effects: [effect],
    }),
  );
  const { length } = await claimAll(outboxIn<Effect>(database));
  await database.db.destroy();
  return length;
};

describe('beside a newer app', () => {
  test('an app runs with a database that is one release ahead, and changes nothing of its tables', async () => {
    const file = await changedBy(1);

    expect(await advance(file, 'd1')).toBe(1);
    expect((await schemaStatus(`file:${file}`)).ahead).toBe(1);
    const database = new DatabaseSync(file);
    expect(database.prepare('select step from schema_step').get()).toEqual({ step: SCHEMA_STEP + 1 });
    expect(tablesOf(database).has('quotas')).toBe(true);
    database.close();
  });

  test('with one that is two releases ahead it refuses to, says so, and leaves it alone', async () => {
    const file = await changedBy(2);
    copyFileSync(file, `${file}.before`);

    await expect(openDatabase(`file:${file}`)).rejects.toThrow(
      /was changed by a newer version of this app, 2 releases ahead, .*one release ahead at most; it was left untouched\. Install the release before that one, or restore a backup/,
    );
    expect(readFileSync(file)).toEqual(readFileSync(`${file}.before`));
  });

  test('the newer app notes its step once, and an older one never takes it back', async () => {
    const file = await changedBy(1);
    await advance(file, 'd1');
    await advance(file, 'd2');

    expect((await schemaStatus(`file:${file}`)).ahead).toBe(1);
  });
});

test('a migration belongs to the release after the last one that was out', () => {
  expect(['2026-01-01', '2026-02-01', '2026-02-02'].map((name) => stepOf(name, ['2026-01-01', '2026-02-01']))).toEqual([
    1, 2, 3,
  ]);
  expect(released).toEqual(released.filter((name) => name in migrations).sort());
});

/** The tables after each release, and as they are now. */
async function tablesByRelease() {
  const last = Object.keys(migrations).sort().at(-1)!;
  const stages = [...new Set([...released, last])];
  return Promise.all(
    stages.map(async (name) => {
      const file = databaseFile();
      const db = new Kysely<never>({ dialect: new SqliteDialect({ database: nodeSqlite(file) }) });
      expect((await migratorOf(db, 'integer').migrateTo(name)).error).toBeUndefined();
      await db.destroy();
      const database = new DatabaseSync(file);
      const tables = tablesOf(database);
      database.close();
      return tables;
    }),
  );
}

describe('a release leaves the app of the release before able to run:', () => {
  test('nothing it uses is gone and none of its rows is refused', async () => {
    const stages = await tablesByRelease();
    for (const [at, tables] of stages.entries()) if (at > 0) expect(breaks(stages[at - 1]!, tables)).toEqual([]);
  });

  test.each([
    ['alter table t drop column kept', 't.kept is gone'],
    ['alter table t rename column kept to other', 't.kept is gone'],
    ['drop table t', 't is gone'],
    ['alter table t rename to u', 't is gone'],
    [
      'create table n (id text, kept integer, more text not null); drop table t; alter table n rename to t',
      't.more has to be given',
    ],
    ['create table n (id text, kept text); drop table t; alter table n rename to t', 't.kept has another type'],
  ])('“%s” would be found', (statement, fault) => {
    const database = new DatabaseSync(':memory:');
    database.exec('create table t (id text, kept integer)');
    const before = tablesOf(database);
    database.exec(statement);

    expect(breaks(before, tablesOf(database))).toContain(fault);
  });

  test.each([
    'alter table t add column more text',
    'create table u (id text)',
    "alter table t add column more text not null default ''",
  ])('“%s” is allowed', (statement) => {
    const database = new DatabaseSync(':memory:');
    database.exec('create table t (id text, kept integer)');
    const before = tablesOf(database);
    database.exec(statement);

    expect(breaks(before, tablesOf(database))).toEqual([]);
  });
});
