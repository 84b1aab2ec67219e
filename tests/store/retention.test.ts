import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { initialState } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { purgeExpired, startRetention } from '../../src/store/deletion/retention.ts';
import { unrecognisedIn } from '../../src/store/unrecognised.ts';
import { databases, type Opened, openSqlite } from './databases.ts';

const DAY = 86_400_000;
const NOW = 1_795_000_000_000;
const silent = pino({ level: 'silent' });
const note = { type: 'acknowledgement' as const, lines: [{ text: 'noted' }], sources: [], next: [] };

describe.each(databases)('retention on %s', (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  const talk = (thread: string, daysAgo: number) =>
    conversationsIn(opened.database, storedConversation, () => NOW - daysAgo * DAY).advance(
      { team: 'T1', channel: 'C1', thread },
      [`${thread} of ${daysAgo} days ago`],
      (state) => ({ state: state ?? initialState, effects: [note] }),
    );
  const kept = async () => {
    const { db } = opened.database;
    return {
      threads: (await db.selectFrom('conversations').select('thread').orderBy('thread').execute()).map(
        (row) => row.thread,
      ),
      messages: (await db.selectFrom('outbox').select('id').execute()).length,
      deliveries: (await db.selectFrom('deliveries').select('id').orderBy('id').execute()).map(({ id }) => id),
      unrecognised: (await db.selectFrom('unrecognised').select('id').execute()).length,
    };
  };

  test('deletes what nobody has touched for that long, and keeps the rest', async () => {
    await talk('untouched', 91);
    await talk('gone on with', 91);
    await talk('gone on with', 1);
    await talk('young', 89);
    for (const days of [91, 89])
      await unrecognisedIn(opened.database, () => NOW - days * DAY).keep(
        { text: 'x', guess: 'cost', confidence: 0.2 },
        { team: 'T1', person: 'U0ALICE' },
      );

    expect(await purgeExpired(opened.database, { conversations: 90 }, NOW)).toEqual({
      conversations: 1,
      deliveries: 3,
      unrecognised: 1,
      records: 0,
    });
    expect(await kept()).toEqual({
      threads: ['gone on with', 'young'],
      messages: 3,
      deliveries: ['gone on with of 1 days ago'],
      unrecognised: 1,
    });
  });

  test('keeps the names of deliveries for a week, or for less where less is asked for', async () => {
    for (const days of [2, 4, 8]) await talk(`of ${days}`, days);

    await purgeExpired(opened.database, { conversations: 90 }, NOW);
    expect((await kept()).deliveries).toHaveLength(2);
    await purgeExpired(opened.database, { conversations: 3 }, NOW);
    expect((await kept()).deliveries).toHaveLength(1);
  });

  test('lets others in between while it works through a big table', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => ({
      id: `T1:C1:${index}`,
      team: 'T1',
      channel: 'C1',
      thread: String(index),
      state: JSON.stringify(initialState),
      created_at: 0,
      updated_at: 0,
    }));
    for (let start = 0; start < rows.length; start += 500)
      await opened.database.db
        .insertInto('conversations')
        .values(rows.slice(start, start + 500))
        .execute();
    await talk('before', 0);

    const purged = purgeExpired(opened.database, { conversations: 90 }, NOW);
    await talk('meanwhile', 0);
    const { threads } = await kept();

    expect(threads.length).toBeGreaterThan(1000);
    expect((await purged).conversations).toBe(6000);
    expect((await kept()).threads).toEqual(['before', 'meanwhile']);
  });
});

describe('in the background', () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openSqlite();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await opened.close();
  });

  const insert = (id: string) => opened.database.db.insertInto('deliveries').values({ id, at: 0 }).execute();
  const gone = () =>
    vi.waitFor(async () =>
      expect(await opened.database.db.selectFrom('deliveries').select('id').execute()).toEqual([]),
    );

  test('it runs at the start and every six hours, until it is stopped', async () => {
    await insert('one');
    const retention = startRetention(opened.database, { conversations: 90 }, silent, () => NOW);
    await gone();

    await insert('two');
    vi.advanceTimersByTime(6 * 3_600_000);
    await gone();

    await retention.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('it keeps no process alive', async () => {
    vi.useRealTimers();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();

    const retention = startRetention(opened.database, { conversations: 90 }, silent, () => NOW);

    expect(timers()).toBe(before);
    await retention.stop();
  });

  test('it ends after the batch that is under way', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({ id: String(index), at: 0 }));
    await opened.database.db.insertInto('deliveries').values(rows).execute();

    await startRetention(opened.database, { conversations: 90 }, silent, () => NOW).stop();

    const { length } = await opened.database.db.selectFrom('deliveries').select('id').execute();
    expect(length).toBeGreaterThanOrEqual(800);
  });

  test('a failure is logged and tried again', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
    await opened.database.db.schema.alterTable('conversations').renameTo('hidden').execute();
    const retention = startRetention(opened.database, { conversations: 90 }, log, () => NOW);
    await vi.waitFor(() => expect(lines.join('')).toContain('could not be deleted'));

    await opened.database.db.schema.alterTable('hidden').renameTo('conversations').execute();
    await insert('one');
    vi.advanceTimersByTime(6 * 3_600_000);
    await gone();
    await retention.stop();
  });
});
