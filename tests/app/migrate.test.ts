import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { migrations } from '../../src/store/schema/migrations.ts';
import { databaseFile } from '../slack/advisor.ts';

const call = (
  program: string,
  file: string,
  ...args: string[]
): Promise<{ stdout: string; stderr: string; code?: number }> =>
  promisify(execFile)(process.execPath, [`src/app/programs/${program}.ts`, ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: `file:${file}` },
  }).catch((error) => error);

test('says what is pending and makes nothing, then runs it, once', async () => {
  const file = databaseFile();
  expect((await call('migrate', file, 'status')).stdout).toBe(
    'There is no database yet; the first start creates it.\n',
  );
  expect(existsSync(file)).toBe(false);
  const count = Object.keys(migrations).length;

  expect((await call('migrate', file, 'up')).stdout).toMatch(new RegExp(`^${count} ran\\.$`, 'm'));
  expect((await call('migrate', file, 'up')).stdout).toBe('Nothing to do: the tables are up to date.\n');
  const { stdout } = await call('migrate', file, 'status');
  expect(stdout).toMatch(/^20\d\d-\d\d-\d\dT\S+Z {2}2026-11-21-conversations$/m);
  expect(stdout).toMatch(/^0 pending \(schema \d+\)\.$/m);
});

test('waits for nobody: while an app holds the file, what is pending stays so', async () => {
  const file = databaseFile();
  const app = await openDatabase(`file:${file}`, { exclusive: true });
  const database = new DatabaseSync(file);
  database.exec('delete from kysely_migration where name = (select max(name) from kysely_migration)');
  database.close();

  expect((await call('migrate', file, 'status')).stdout).toMatch(/^1 pending/m);
  expect(await call('migrate', file, 'up')).toMatchObject({ code: 2, stderr: expect.stringContaining('is in use') });
  await app.db.destroy();
});

test('a backup is taken while the app runs, holds what was written, and is its owner’s alone', async () => {
  const file = databaseFile();
  const app = await openDatabase(`file:${file}`, { exclusive: true });
  await app.db.insertInto('deliveries').values({ id: 'Ev1', at: 1 }).execute();
  const copy = `${file}.backup`;

  expect((await call('backup', file, copy)).stdout).toContain(copy);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith('advisor.db.backup'))).toEqual([
    'advisor.db.backup',
  ]);
  const restored = await openDatabase(`file:${copy}`);
  expect(await restored.db.selectFrom('deliveries').selectAll().execute()).toEqual([{ id: 'Ev1', at: 1 }]);
  await restored.db.destroy();
  expect(await call('backup', file, copy)).toMatchObject({
    code: 2,
    stderr: `${copy} already exists: choose another file name\n`,
  });
  expect(await call('backup', file, './package.json/b')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('cannot be written'),
  });
  expect(await call('backup', `${file}.none`, `${copy}2`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('there is no file'),
  });
  await app.db.destroy();
});
