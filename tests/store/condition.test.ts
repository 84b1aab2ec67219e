import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { initialState } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { waitingIn, writeProbe } from '../../src/store/condition.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { type Database, openDatabase } from '../../src/store/database/database.ts';
import { databaseFile } from '../slack/advisor.ts';
import { databases, type Opened } from './databases.ts';

describe('whether a SQLite file can be written', () => {
  let file: string;
  let database: Database;
  beforeEach(async () => {
    file = databaseFile();
    database = await openDatabase(`file:${file}`, { exclusive: true });
  });
  afterEach(() => database.db.destroy());
  const pragma = (text: string) => sql.raw(text).execute(database.db);
  /** A probe that never gives an old answer. */
  const fresh = () => {
    let time = 0;
    return writeProbe(database, () => {
      time += 60_000;
      return time;
    });
  };

  test('it can, and nothing stays of the test', async () => {
    expect(await fresh()()).toBe(true);

    expect(await database.db.selectFrom('deliveries').selectAll().execute()).toEqual([]);
  });

  test.each([
    ['is full', 'pragma max_page_count = 1', 'pragma max_page_count = 1000000'],
    ['became read-only', 'pragma query_only = on', 'pragma query_only = off'],
  ])('it cannot while the disk %s', async (_name, fail, mend) => {
    const probe = fresh();
    await pragma(fail);
    expect(await probe()).toBe(false);

    await pragma(mend);
    expect(await probe()).toBe(true);
  });

  test('it cannot while another process holds it, and the event loop goes on meanwhile', async () => {
    const probe = fresh();
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 10);
    expect(await probe()).toBe(false);
    clearInterval(turning);
    expect(turns).toBeGreaterThan(5);

    other.exec('rollback');
    other.close();
    await expect.poll(probe).toBe(true);
  });

  test('what comes while another process writes for a moment is kept', async () => {
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    setTimeout(() => other.exec('commit'), 700);
    const place = { team: 'T1', channel: 'C1', thread: '1.1' };

    const step = () => ({ state: initialState, effects: [] });
    expect(await conversationsIn(database, storedConversation).advance(place, ['d1'], step)).toBe('advanced');
    other.close();
  });
});

describe.each(databases)('on %s', (_name, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  test('the answer to whether it can be written is good for some seconds', async () => {
    let time = 0;
    const probe = writeProbe(opened.database, () => time);
    expect(await probe()).toBe(true);
    await sql`alter table deliveries rename to gone`.execute(opened.database.db);

    expect(await probe()).toBe(true);
    time += 3000;
    expect(await probe()).toBe(false);
  });

  test('a message is overdue once nobody delivers it, and not while the one before it waits for its next attempt', async () => {
    const { database } = opened;
    let time = 1_000_000;
    const advance = (thread: string, texts: readonly string[]) =>
      conversationsIn(database, storedConversation, () => time).advance(
        { team: 'T1', channel: 'C1', thread },
        [thread],
        () => ({
          state: initialState,
          effects: texts.map((text) => ({ type: 'acknowledgement', lines: [{ text }], sources: [], next: [] })),
        }),
      );
    await advance('1.1', ['one', 'two']);
    time += 90_000;
    expect(await waitingIn(database, () => time)).toEqual({ messages: 2, oldestSeconds: 90, overdueSeconds: 90 });

    const [first] = await database.db.selectFrom('outbox').select('id').orderBy('id').execute();
    await database.db
      .updateTable('outbox')
      .set({ due_at: time + 1000 })
      .where('id', '=', first!.id)
      .execute();
    expect(await waitingIn(database, () => time)).toEqual({ messages: 2, oldestSeconds: 90, overdueSeconds: 0 });
  });
});
