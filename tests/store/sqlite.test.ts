import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { storeContract } from './contract.ts';
import { openSqlite } from './databases.ts';

const file = () => join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db');

storeContract('SQLite', openSqlite);

test('opens the same file twice', async () => {
  const path = file();
  await (await openDatabase(`file:${path}`)).db.destroy();

  await (await openDatabase(`file:${path}`)).db.destroy();
});

test('leaves a file alone that is no database, and says what to do', async () => {
  const path = file();
  writeFileSync(path, 'a letter to my aunt, and quite a long one, so that it does not look empty at all');

  await expect(openDatabase(`file:${path}`)).rejects.toThrow(/DATABASE_URL: .* left untouched.*Point DATABASE_URL/);
  expect(readFileSync(path, 'utf8')).toMatch(/^a letter/);
});

test('says what to do about a path that cannot be written', async () => {
  await expect(openDatabase('file:./package.json/advisor.db')).rejects.toThrow(
    /DATABASE_URL: .* cannot be opened.*may be written/,
  );
});
