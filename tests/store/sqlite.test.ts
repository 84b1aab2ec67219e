import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { initialState } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { openDatabase } from '../../src/store/database/database.ts';
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

/** Runs it as a user whom permissions bind; as root they bind nobody. */
async function asNobody(run: () => Promise<void>): Promise<void> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid!(65_534);
  try {
    await run();
  } finally {
    if (root) process.seteuid!(0);
  }
}

test.each([0o444, 0o000])(
  'says what to do about a file that may not be written (mode %i), and leaves it alone',
  async (mode) => {
    const path = file();
    await (await openDatabase(`file:${path}`)).db.destroy();
    const before = readFileSync(path);
    chmodSync(path, mode);
    chmodSync(dirname(path), 0o555);

    await asNobody(async () => {
      await expect(openDatabase(`file:${path}`)).rejects.toThrow(/DATABASE_URL: .* cannot be opened.*may be written/);
    });

    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o644);
    expect(readFileSync(path)).toEqual(before);
  },
);

test.each([
  ['is full', 'pragma max_page_count = 1', 'pragma max_page_count = 1000000', /full/],
  ['became read-only', 'pragma query_only = on', 'pragma query_only = off', /readonly/],
])('a step that meets a disk that %s changes nothing, and succeeds afterwards', async (_name, fail, mend, message) => {
  const database = await openDatabase(`file:${file()}`);
  const pragma = (text: string) => sql.raw(text).execute(database.db);
  const conversations = conversationsIn(database, storedConversation);
  const place = { team: 'T1', channel: 'C1', thread: '1.1' };
  const long = { type: 'acknowledgement', lines: [{ text: 'x'.repeat(20_000) }], sources: [], next: [] } as const;
  const step = () => ({ state: initialState, effects: [long] });
  await pragma(fail);

  await expect(conversations.advance(place, ['d1'], step)).rejects.toThrow(message);
  await pragma(mend);

  expect(await database.db.selectFrom('deliveries').selectAll().execute()).toEqual([]);
  expect(await conversations.advance(place, ['d1'], step)).toBe('advanced');
  expect(await database.db.selectFrom('outbox').selectAll().execute()).toHaveLength(1);
  await database.db.destroy();
});
