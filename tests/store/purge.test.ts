import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { decisionsIn } from '../../src/store/conversations/decisions.ts';
import { startDeletions } from '../../src/store/deletion/deletion-worker.ts';
import { deletionsIn } from '../../src/store/deletion/deletions.ts';
import { isInstalledSince, purgeTeam } from '../../src/store/deletion/purge.ts';
import { purgePerson } from '../../src/store/deletion/purge-person.ts';
import { outboxIn } from '../../src/store/outbox/outbox.ts';
import { unrecognisedIn } from '../../src/store/unrecognised.ts';
import { claimAll } from './claim-all.ts';
import { databases, type Opened } from './databases.ts';

const [alice, bob] = ['U0ALICE', 'U0BOB'];
const understood = (by: string): Effect => ({
  type: 'question',
  number: 1,
  place: 1,
  text: 'How big?',
  likely: 1,
  remaining: 1,
  understood: [{ factor: 'traffic', value: 'steady', words: `what ${by} said`, by }],
  next: [],
});
const asked = (by: string): Effect => ({ type: 'opening', by, text: 'lambda?' });

describe.each(databases)('purging on %s', (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  async function talk(thread: string, origins: State['origins'], effects: Effect[] = [], team = 'T1'): Promise<void> {
    await conversationsIn(opened.database, storedConversation).advance(
      { team, channel: 'C1', thread },
      [`${team} ${thread}`],
      () => ({
        state: { ...initialState, profile: { traffic: 'steady' }, origins },
        effects,
      }),
    );
    const outbox = outboxIn<Effect>(opened.database);
    for (const _effect of effects) for (const { id } of await claimAll(outbox)) await outbox.done(id, '1.1');
  }
  const threads = async () =>
    (await opened.database.db.selectFrom('conversations').select('thread').orderBy('thread').execute()).map(
      ({ thread }) => thread,
    );
  const everything = async () =>
    JSON.stringify([
      await opened.database.db.selectFrom('conversations').selectAll().execute(),
      await opened.database.db.selectFrom('outbox').selectAll().execute(),
    ]);

  test('a workspace goes with its tokens, conversations and messages; others stay', async () => {
    const { db } = opened.database;
    await db
      .insertInto('installations')
      .values(['T1', 'T2'].map((id) => ({ id, sealed: 'x', updated_at: 0 })))
      .execute();
    await talk('1', {}, [understood(alice!)]);
    await talk('2', {}, [understood(alice!)]);
    await talk('3', {}, [understood(alice!)], 'T2');

    expect(await purgeTeam(opened.database, 'T1')).toBe(2);

    expect(await threads()).toEqual(['3']);
    expect(await db.selectFrom('outbox').select('conversation').execute()).toEqual([{ conversation: 'T2:C1:3' }]);
    expect(await db.selectFrom('installations').select('id').execute()).toEqual([{ id: 'T2' }]);
  });

  test('an installation counts as newer than what is told of the second before it', async () => {
    await opened.database.db.insertInto('installations').values({ id: 'T1', sealed: 'x', updated_at: 5300 }).execute();

    expect(await isInstalledSince(opened.database, 'T1', 4)).toBe(true);
    expect(await isInstalledSince(opened.database, 'T1', 5)).toBe(false);
    expect(await isInstalledSince(opened.database, 'T2', 4)).toBe(false);
  });

  test('a person’s own conversations go', async () => {
    await talk('said all', { traffic: { by: alice!, words: 'all day' } });
    await talk('opened', {}, [asked(alice!)]);
    await talk('opened, answered by Bob', { traffic: { by: bob! } }, [asked(alice!)]);
    await talk('of Bob', { traffic: { by: bob! } });
    await talk('of nobody', {});
    await talk('elsewhere', { traffic: { by: alice! } }, [], 'T2');

    expect(await purgePerson(opened.database, storedConversation, 'T1', alice!)).toBe(3);

    expect(await threads()).toEqual(['elsewhere', 'of Bob', 'of nobody']);
  });

  test('in what others started, a person’s name and words go and the answers stay', async () => {
    await talk('of Bob', { traffic: { by: alice!, words: 'all day' }, memory_mb: { by: bob!, words: '1 GB' } }, [
      asked(bob!),
      understood(alice!),
    ]);

    expect(await purgePerson(opened.database, storedConversation, 'T1', alice!)).toBe(0);

    expect(await everything()).not.toMatch(/U0ALICE|all day/);
    let state: State | undefined;
    await conversationsIn(opened.database, storedConversation).advance(
      { team: 'T1', channel: 'C1', thread: 'of Bob' },
      ['next'],
      (found) => {
        state = found;
        return undefined;
      },
    );
    expect(state).toMatchObject({
      profile: { traffic: 'steady' },
      origins: { traffic: { by: '' }, memory_mb: { by: bob, words: '1 GB' } },
    });
  });

  test('a person of very many conversations is purged from all of them', async () => {
    const state = JSON.stringify({ ...initialState, origins: { traffic: { by: alice } } });
    const rows = Array.from({ length: 450 }, (_, index) => ({ id: `T1:C1:${index}`, thread: String(index), state }));
    const at = { team: 'T1', channel: 'C1', created_at: 0, updated_at: 0 };
    await opened.database.db
      .insertInto('conversations')
      .values(rows.map((row) => ({ ...row, ...at })))
      .execute();
    await opened.database.db
      .insertInto('participants')
      .values(rows.map(({ id }) => ({ conversation: id, team: 'T1', person: alice! })))
      .execute();

    expect(await purgePerson(opened.database, storedConversation, 'T1', alice!)).toBe(450);
  });

  test('messages that still wait in other people’s threads go out in order, without the person’s name and words', async () => {
    const { database } = opened;
    const part = (name: string): State['components'][number] => ({ name, profile: { traffic: 'steady' }, by: alice! });
    const lead = { ...understood(alice!), lead: 'I look at these parts: zanzibar mill' } as Effect;
    const record = {
      type: 'explanation',
      lines: [],
      verbatim: '* Load: steady (“all day”)',
      sources: [],
      next: [],
    } as const;
    const alone = { type: 'help', lines: [], only: { person: alice!, inThread: true }, sources: [], next: [] } as const;
    const effects: Effect[] = [lead, alone, record, { type: 'noted', text: 'last' }];
    await conversationsIn(database, storedConversation).advance(
      { team: 'T1', channel: 'C1', thread: '1' },
      ['d1'],
      () => ({
        state: {
          ...initialState,
          opened: { by: bob!, text: 'zanzibar mill?', textBy: alice! },
          components: [part('zanzibar mill')],
          origins: { traffic: { by: alice!, words: 'all day' } },
        },
        effects,
        people: [alice!, bob!],
      }),
    );
    const before = await database.db.selectFrom('outbox').select('id').orderBy('id').execute();

    await purgePerson(database, storedConversation, 'T1', alice!);

    expect(await everything()).not.toMatch(/U0ALICE|all day|zanzibar/);
    const after = await database.db.selectFrom('outbox').select('id').orderBy('id').execute();
    expect(after).toEqual([before[0], before[2], before[3]]);
    const outbox = outboxIn<Effect>(database);
    const sent: string[] = [];
    for (let [message] = await claimAll(outbox); message; [message] = await claimAll(outbox)) {
      sent.push(message.effect.type);
      await outbox.done(message.id, '1.1');
    }
    expect(sent).toEqual(['question', 'explanation', 'noted']);
  });

  test('reasons and texts that were kept from a person go, and those of others stay', async () => {
    const { database } = opened;
    for (const person of [alice!, bob!])
      await unrecognisedIn(database).keep(
        { text: `flumph of ${person}`, guess: 'cost', confidence: 0.2 },
        { team: 'T1', person },
      );
    await talk('1', {}, [asked(bob!)]);
    await talk('2', {}, [asked(bob!)]);
    const rows = (await threads()).map((thread, at) => ({
      ...{
        conversation: `T1:C1:${thread}`,
        team: 'T1',
        person: bob!,
        title: 't',
        verdict: 'vms',
        flavour: '',
        shared: 0,
      },
      ...{ confidence: '', knowledge: '', at: 0, listed_in: null, helpful: null, reason: null, reason_by: null },
      at,
    }));
    await database.db.insertInto('decisions').values(rows).execute();
    const decisions = decisionsIn(database, storedConversation);
    const place = (thread: string) => ({ team: 'T1', channel: 'C1', thread });
    await decisions.rate(place('1'), { helpful: false, reason: 'too vague', by: alice! });
    await decisions.rate(place('2'), { helpful: false, reason: 'too dear', by: bob! });

    await purgePerson(database, storedConversation, 'T1', alice!);

    const reasons = await database.db
      .selectFrom('decisions')
      .select(['reason', 'reason_by', 'helpful'])
      .orderBy('at')
      .execute();
    expect(reasons).toEqual([
      { reason: null, reason_by: null, helpful: 0 },
      { reason: 'too dear', reason_by: bob, helpful: 0 },
    ]);
    expect((await unrecognisedIn(database).list()).map(({ text }) => text)).toEqual([`flumph of ${bob}`]);
  });

  test('a wish covers what was said before it, and one that is made again meanwhile is fulfilled too', async () => {
    const { database } = opened;
    const deletions = deletionsIn(database);
    await talk('before', {}, [asked(alice!)]);
    await deletions.request('T1', alice!);
    await talk('after', {}, [asked(alice!)]);
    const wish = (await deletions.claim(60_000))!;
    expect(await deletions.claim(60_000)).toBeUndefined();

    await purgePerson(database, storedConversation, 'T1', alice!, { upTo: wish.up_to });
    expect(await threads()).toEqual(['after']);

    await deletions.request('T1', alice!);
    expect(await deletions.deleted(wish)).toBe(false);
    expect(await deletions.isUnderWay('T1', alice!)).toBe(true);
    await purgePerson(database, storedConversation, 'T1', alice!, { upTo: (await deletions.claim(60_000))!.up_to });
    expect(await threads()).toEqual([]);
  });

  test('a person who cannot be told yet is told later, and the deletion is not done again', async () => {
    const { database } = opened;
    const told: string[] = [];
    let fails = 2;
    await talk('1', {}, [asked(alice!)]);
    await deletionsIn(database).request('T1', alice!);
    const worker = startDeletions(
      database,
      storedConversation,
      async ({ person }) => {
        fails -= 1;
        if (fails >= 0) return 'not yet';
        told.push(person);
        return 'done';
      },
      pino({ level: 'silent' }),
      30,
    );

    await vi.waitFor(async () => expect(await database.db.selectFrom('deletions').select('id').execute()).toEqual([]));

    expect(told).toEqual([alice]);
    expect(await threads()).toEqual([]);
    await worker.stop();
  });

  test('a person who may have been told is told once more at most', async () => {
    const { database } = opened;
    const tellings: number[] = [];
    await deletionsIn(database).request('T1', alice!);
    const worker = startDeletions(
      database,
      storedConversation,
      async (deletion) => {
        tellings.push(deletion.tellings);
        return 'unclear';
      },
      pino({ level: 'silent' }),
      30,
    );

    await vi.waitFor(async () => expect(await database.db.selectFrom('deletions').select('id').execute()).toEqual([]));

    expect(tellings).toEqual([0, 1]);
    await worker.stop();
  });

  test('a conversation that cannot be read goes, and holds up nothing', async () => {
    const { db } = opened.database;
    await talk('1', {}, [asked(bob!), understood(alice!)]);
    await talk('2', {}, [asked(alice!)]);
    await db.updateTable('conversations').set({ state: 'zanzibar' }).where('thread', '=', '1').execute();
    await talk('3', {}, [asked(bob!), understood(alice!)]);
    await db.updateTable('outbox').set({ effect: '{zanzibar' }).where('conversation', '=', 'T1:C1:3').execute();
    for (const thread of ['1', '3'])
      await db
        .insertInto('participants')
        .values({ conversation: `T1:C1:${thread}`, team: 'T1', person: alice! })
        .execute();

    await purgePerson(opened.database, storedConversation, 'T1', alice!);

    expect(await threads()).toEqual(['3']);
    expect(await everything()).not.toContain('zanzibar');
  });

  test('a workspace that goes takes its kept texts and its wishes along', async () => {
    const { database } = opened;
    for (const team of ['T1', 'T2']) {
      await unrecognisedIn(database).keep({ text: team, guess: 'cost', confidence: 0.2 }, { team, person: alice! });
      await deletionsIn(database).request(team, alice!);
    }

    await purgeTeam(database, 'T1');

    expect(await database.db.selectFrom('unrecognised').select('team').execute()).toEqual([{ team: 'T2' }]);
    expect(await database.db.selectFrom('deletions').select('team').execute()).toEqual([{ team: 'T2' }]);
  });
});
