import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { deadLettersIn } from '../../src/store/outbox/dead-letters.ts';
import { outboxIn } from '../../src/store/outbox/outbox.ts';
import { claimAll } from './claim-all.ts';
import { databases, type Opened } from './databases.ts';

const say = (text: string): Effect => ({ type: 'acknowledgement', lines: [{ text }], sources: [], next: [] });

describe.each(databases)('the outbox on %s', (_name, open) => {
  let opened: Opened;
  let time: number;
  const now = () => time;
  beforeEach(async () => {
    time = 1_000_000;
    opened = await open();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await opened.close();
  });

  let steps = 0;
  async function post(texts: readonly string[], thread = '1.1', clock?: () => number): Promise<void> {
    steps += 1;
    const openedBy = { by: 'U1', text: 'hi' };
    await conversationsIn(opened.database, storedConversation, clock).advance(
      { team: 'T1', channel: 'C1', thread },
      [`d${steps}`],
      () => ({
        state: { ...initialState, opened: openedBy },
        effects: texts.map(say),
      }),
    );
  }
  const rows = () =>
    opened.database.db.selectFrom('outbox').select(['id', 'status', 'error', 'claims']).orderBy('id').execute();

  test('a heartbeat keeps a lease, and only its own', async () => {
    await post(['one'], '1.1', now);
    const [mine, other] = [outboxIn<Effect>(opened.database, now), outboxIn<Effect>(opened.database, now)];
    const [message] = await claimAll(mine, 1000);
    time += 900;
    expect(await mine.renew([message!.id], 1000)).toEqual([message!.id]);
    time += 900;
    expect(await claimAll(other)).toEqual([]);
    expect(await other.renew([message!.id], 1000)).toEqual([]);
    time += 200;

    expect(await claimAll(other)).toMatchObject([{ id: message!.id }]);
    expect(await mine.renew([message!.id], 1000)).toEqual([]);
  });

  test('whoever lost a lease changes nothing by a late failure', async () => {
    await post(['one'], '1.1', now);
    const [late, other] = [outboxIn<Effect>(opened.database, now), outboxIn<Effect>(opened.database, now)];
    const [message] = await claimAll(late, 1000);
    time += 1001;
    await claimAll(other, 1000);
    await late.retry(message!, { delayMs: 0, error: 'x', sendings: 0, failed: true });
    await late.markDead(message!, 'x');
    expect(await late.noteSending(message!.id, 1, 1000)).toBe(false);

    expect(await rows()).toMatchObject([{ status: 'pending', error: null, claims: 0 }]);
    expect(await claimAll(late)).toEqual([]);
  });

  test('a restart honors a lease until it ends; then the message counts as sent if its sending was noted', async () => {
    await post(['one'], '1.1', now);
    const killed = outboxIn<Effect>(opened.database, now);
    const [message] = await claimAll(killed, 1000);
    time += 900;
    expect(await killed.noteSending(message!.id, 1, 1000)).toBe(true);
    time += 900;
    const restarted = outboxIn<Effect>(opened.database, now);
    await restarted.capWaits(120_000, 1000);
    expect(await claimAll(restarted)).toEqual([]);
    time += 101;

    expect(await claimAll(restarted)).toMatchObject([{ sendings: 1, firstAttemptAt: 1_000_000 }]);
  });

  test('a lease that runs out before anything is sent is no sending, however often', async () => {
    await post(['one'], '1.1', now);
    for (let killed = 0; killed < 3; killed += 1) {
      expect(await claimAll(outboxIn<Effect>(opened.database, now), 1000)).toMatchObject([{ sendings: 0 }]);
      time += 1001;
    }
  });

  test('a failure keeps how often the message may have been sent', async () => {
    await post(['one'], '1.1', now);
    const outbox = outboxIn<Effect>(opened.database, now);
    for (const sendings of [2, 0]) {
      const [message] = await claimAll(outbox);
      await outbox.retry(message!, { delayMs: 0, error: 'x', sendings, failed: true });
      const [again] = await claimAll(outbox);
      expect(again!.sendings).toBe(sendings);
      await outbox.retry(again!, { delayMs: 0, error: 'x', sendings, failed: true });
    }
  });

  test('what follows a message that waits is not looked at until then', async () => {
    await post(['one', 'two'], '1.1', now);
    const outbox = outboxIn<Effect>(opened.database, now);
    const [one] = await claimAll(outbox);
    await outbox.retry(one!, { delayMs: 5000, error: 'x', sendings: 0, failed: true });
    const due = await opened.database.db.selectFrom('outbox').select('due_at').execute();

    expect(due).toEqual([{ due_at: 1_005_000 }, { due_at: 1_005_000 }]);
  });

  test.each(['{', 'null', '{"kind":"other"}', ''])(
    'a row that holds %j is dead and holds nobody up',
    async (effect) => {
      await post(['one', 'two'], '1.1', now);
      await post(['three'], '2.1', now);
      const first = (await rows())[0]!.id;
      await opened.database.db.updateTable('outbox').set({ effect }).where('id', '=', first).execute();
      const outbox = outboxIn<Effect>(opened.database, now);

      expect(await claimAll(outbox)).toMatchObject([{ effect: say('three') }]);
      expect(await claimAll(outbox)).toMatchObject([{ effect: say('two') }]);
      expect((await rows())[0]).toMatchObject({ status: 'dead', error: 'unreadable' });
      expect(await deadLettersIn(opened.database, now).list()).toMatchObject([{ id: first, type: 'unreadable' }]);
    },
  );

  test('dead letters are kept, counted, listed and replayed, in order and looked up where they may be posted', async () => {
    await post(['one', 'two', 'three'], '1.1', now);
    const outbox = outboxIn<Effect>(opened.database, now);
    const letters = deadLettersIn(opened.database, now);
    for (const sendings of [1, 0]) {
      let [message] = await claimAll(outbox);
      await outbox.retry(message!, { delayMs: 0, error: 'x', sendings, failed: true });
      [message] = await claimAll(outbox);
      await outbox.markDead(message!, 'channel_not_found');
    }
    expect(await letters.count()).toBe(2);
    const listed = await letters.list();
    expect(listed).toMatchObject([
      { team: 'T1', channel: 'C1', thread: '1.1', type: 'acknowledgement', reason: 'channel_not_found', attempts: 1 },
      { reason: 'channel_not_found' },
    ]);
    expect(JSON.stringify(listed)).not.toContain('one');

    expect(await letters.replay(listed[0]!.id)).toBe(1);
    expect(await letters.replay(999)).toBe(0);
    expect(await letters.count()).toBe(1);
    expect(await claimAll(outbox)).toMatchObject([{ effect: say('one'), attempts: 0, sendings: 1, retriedForMs: 0 }]);
    expect(await letters.replay('all')).toBe(1);
    expect(await letters.replay('all')).toBe(0);
  });

  test('what was put into the outbox by a host whose clock is ahead is due at once', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    await post(['one']);
    vi.restoreAllMocks();

    expect(await claimAll(outboxIn<Effect>(opened.database))).toHaveLength(1);
  });
});

const postgres = databases.find(([name]) => name === 'PostgreSQL');

describe.skipIf(!postgres)('two hosts with different clocks on PostgreSQL', () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await postgres![1]();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await opened.close();
  });

  test.each([20_000, -20_000, 3_600_000, -3_600_000])('of %i ms: a lease holds for both', async (skew) => {
    const place = { team: 'T1', channel: 'C1', thread: '1.1' };
    await conversationsIn(opened.database, storedConversation).advance(place, ['d1'], () => ({
      state: initialState,
      effects: [say('one')],
    }));
    const [date, performed] = [Date.now.bind(Date), performance.now.bind(performance)];
    const one = await claimAll(outboxIn<Effect>(opened.database), 15_000);
    vi.spyOn(Date, 'now').mockImplementation(() => date() + skew);
    vi.spyOn(performance, 'now').mockImplementation(() => performed() + skew);

    expect(one).toHaveLength(1);
    expect(await claimAll(outboxIn<Effect>(opened.database), 15_000)).toEqual([]);
  });
});

test('on SQLite nothing waits longer after the clock was set back', async () => {
  const { database, close } = await databases[0]![1]();
  let time = 10_000_000;
  const outbox = outboxIn<Effect>(database, () => time);
  await conversationsIn(database, storedConversation, () => time).advance(
    { team: 'T1', channel: 'C1', thread: '1.1' },
    ['d1'],
    () => ({
      state: initialState,
      effects: [say('one')],
    }),
  );
  await claimAll(outbox, 15_000);
  time -= 3_600_000;
  await outbox.capWaits(120_000, 15_000);
  time += 120_000;

  expect(await claimAll(outbox)).toHaveLength(1);
  await close();
});
