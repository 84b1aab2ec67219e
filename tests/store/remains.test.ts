import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { removeOldRemains, removeRemains } from '../../src/store/deletion/remains.ts';
import { purgeExpired } from '../../src/store/deletion/retention.ts';

const silent = pino({ level: 'silent' });
const folder = () => mkdtempSync(join(tmpdir(), 'advisor-'));
const bytesIn = (path: string): string =>
  readdirSync(path)
    .map((name) => readFileSync(join(path, name), 'latin1'))
    .join('\n');
const versionOf = (file: string): unknown => {
  const database = new DatabaseSync(file);
  const found = database.prepare('pragma user_version').get();
  database.close();
  return found?.['user_version'];
};
const texts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ text: `zanzibar ${index} `.repeat(20), guess: 'cost', confidence: 0.2, at: 0, team: 'T1', person: 'U0ALICE' },
  }));

test('what retention deletes is in no file any more', async () => {
  const path = folder();
  const database = await openDatabase(`file:${join(path, 'advisor.db')}`);
  await database.db.insertInto('unrecognised').values(texts(300)).execute();
  expect(bytesIn(path)).toContain('zanzibar');

  await purgeExpired(database, { conversations: 90 }, Date.now());
  expect(await removeRemains(database, silent)).toBe(true);

  expect(bytesIn(path)).not.toContain('zanzibar');
  await database.db.destroy();
});

test('what an earlier version deleted without overwriting goes at the next start, once', async () => {
  const path = folder();
  const file = join(path, 'advisor.db');
  const first = await openDatabase(`file:${file}`);
  await first.db.insertInto('unrecognised').values(texts(300)).execute();
  await first.db.destroy();
  const older = new DatabaseSync(file);
  older.exec('pragma user_version = 0; pragma secure_delete = off; delete from unrecognised');
  older.close();
  expect(bytesIn(path)).toContain('zanzibar');

  const database = await openDatabase(`file:${file}`);
  await removeOldRemains(database, silent);

  expect(bytesIn(path)).not.toContain('zanzibar');
  expect(versionOf(file)).toBe(1);
  await database.db.destroy();
});

test('a new file is never rewritten', async () => {
  const file = join(folder(), 'advisor.db');
  await (await openDatabase(`file:${file}`)).db.destroy();

  expect(versionOf(file)).toBe(1);
});

test('a file that cannot be rewritten, for want of room, is used as it is and rewritten later', async () => {
  const file = join(folder(), 'advisor.db');
  const database = await openDatabase(`file:${file}`);
  await database.db.insertInto('unrecognised').values(texts(300)).execute();
  await sql`pragma user_version = 0`.execute(database.db);
  await sql`pragma query_only = on`.execute(database.db);

  await removeOldRemains(database, silent);

  await sql`pragma query_only = off`.execute(database.db);
  expect(versionOf(file)).toBe(0);
  await removeOldRemains(database, silent);
  expect(versionOf(file)).toBe(1);
  await database.db.destroy();
});

test('a reader that holds the log of changes holds nothing up for long', async () => {
  const path = folder();
  const file = join(path, 'advisor.db');
  const database = await openDatabase(`file:${file}`);
  const reader = new DatabaseSync(file);
  reader.exec('begin; select * from unrecognised');
  await database.db.insertInto('unrecognised').values(texts(1)).execute();
  const lags: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    lags.push(performance.now() - last);
    last = performance.now();
  }, 10);

  expect(await removeRemains(database, silent)).toBe(false);

  clearInterval(timer);
  expect(Math.max(...lags)).toBeLessThan(600);
  reader.exec('commit');
  expect(await removeRemains(database, silent)).toBe(true);
  reader.close();
  await database.db.destroy();
});
