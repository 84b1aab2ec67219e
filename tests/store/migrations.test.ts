import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { migratorOf } from '../../src/store/migrations.ts';
import { nodeSqlite } from '../../src/store/node-sqlite.ts';

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
