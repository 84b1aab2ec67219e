import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { nodeSqlite } from '../../src/store/database/node-sqlite.ts';
import { purgePerson } from '../../src/store/deletion/purge-person.ts';
import { migratorOf } from '../../src/store/schema/migrator.ts';

const freshPath = (): string => join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db');
const open = (path: string) => new Kysely<never>({ dialect: new SqliteDialect({ database: nodeSqlite(path) }) });
const names = (await migratorOf(open(':memory:'), 'integer').getMigrations()).map(({ name }) => name);

test.each(names)('a database of the version "%s" is brought up to date, twice', async (name) => {
  const path = freshPath();
  const old = open(path);
  expect((await migratorOf(old, 'integer').migrateTo(name)).error).toBeUndefined();
  await old.destroy();

  for (let time = 0; time < 2; time += 1) {
    const { db } = await openDatabase(`file:${path}`);
    expect(await db.selectFrom('decisions').selectAll().execute()).toEqual([]);
    await db.destroy();
  }
});

test('a database of a newer version is refused and left alone', async () => {
  const path = freshPath();
  const { db } = await openDatabase(`file:${path}`);
  const newer = { name: '9999-later', timestamp: '9999-01-01' };
  await (db as unknown as Kysely<{ kysely_migration: typeof newer }>)
    .insertInto('kysely_migration')
    .values(newer)
    .execute();
  await db.destroy();

  await expect(openDatabase(`file:${path}`)).rejects.toThrow(/written by a newer version/);
});

test('an existing database learns who took part where, so that everything of theirs can be deleted', async () => {
  const path = freshPath();
  const old = open(path);
  await migratorOf(old, 'integer').migrateTo('2026-11-22b-waiting-since');
  await old.destroy();
  const file = new DatabaseSync(path);
  const state = (opener: string, other: string) =>
    JSON.stringify({
      ...{ phase: 'answered', profile: { traffic: 'steady' }, closed: [], questions: 1, turns: 2, thanked: false },
      opened: { by: opener, text: 'zanzibar?' },
      origins: { traffic: { by: other, words: 'all day' } },
    });
  const conversation = file.prepare("insert into conversations values (?, 'T1', 'C1', ?, ?, 0, 0)");
  conversation.run('own', '1', state('U0ALICE', 'U0BOB'));
  conversation.run('of Bob', '2', state('U0BOB', 'U0BOB'));
  for (let at = 0; at < 700; at += 1) conversation.run(`of Carol ${at}`, `c${at}`, state('U0CAROL', 'U0CAROL'));
  const understood = JSON.stringify({ type: 'question', understood: [{ words: 'quokka', by: 'U0ALICE' }] });
  file
    .prepare(
      "insert into outbox (conversation, effect, status, attempts, due_at, leased_until) values ('of Bob', ?, 'done', 0, 0, 0)",
    )
    .run(understood);
  file.exec(
    "insert into decisions values ('of Bob', 'T1', 'U0BOB', 'zanzibar?', 'vms', '', '', '', 0, 1, 0, 'a quokka')",
  );
  file.exec("insert into unrecognised (text, guess, confidence, at) values ('quokka', 'cost', 0.1, 0)");
  file.close();

  const database = await openDatabase(`file:${path}`);

  expect(await purgePerson(database, storedConversation, 'T1', 'U0ALICE')).toBe(1);
  const left = JSON.stringify([
    await database.db.selectFrom('conversations').selectAll().where('id', 'not like', 'of Carol%').execute(),
    await database.db.selectFrom('outbox').selectAll().execute(),
    await database.db.selectFrom('decisions').selectAll().execute(),
    await database.db.selectFrom('unrecognised').selectAll().execute(),
  ]);
  expect(left).toContain('of Bob');
  expect(left).not.toMatch(/quokka|U0ALICE/);
  const { count } = await database.db
    .selectFrom('participants')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(701);
  await database.db.destroy();
});
