import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { initialState, type State } from '../../src/dialogue/state.ts';
import { conversationsIn } from '../../src/store/conversations.ts';
import { outboxIn } from '../../src/store/outbox.ts';
import { isInstalledSince, purgePerson, purgeTeam } from '../../src/store/purge.ts';
import { claimAll } from './claim-all.ts';
import { databases, type Opened } from './databases.ts';

const [alice, bob] = ['U0ALICE', 'U0BOB'];
const understood = (by: string): Effect => ({
  type: 'question',
  number: 1,
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
    await conversationsIn(opened.database).advance({ team, channel: 'C1', thread }, [`${team} ${thread}`], () => ({
      state: { ...initialState, profile: { traffic: 'steady' }, origins },
      effects,
    }));
    const outbox = outboxIn(opened.database);
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

    expect(await purgePerson(opened.database, 'T1', alice!)).toBe(3);

    expect(await threads()).toEqual(['elsewhere', 'of Bob', 'of nobody']);
  });

  test('in what others started, a person’s name and words go and the answers stay', async () => {
    await talk('of Bob', { traffic: { by: alice!, words: 'all day' }, memory_mb: { by: bob!, words: '1 GB' } }, [
      asked(bob!),
      understood(alice!),
    ]);

    expect(await purgePerson(opened.database, 'T1', alice!)).toBe(0);

    expect(await everything()).not.toMatch(/U0ALICE|all day/);
    let state: State | undefined;
    await conversationsIn(opened.database).advance(
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

    expect(await purgePerson(opened.database, 'T1', alice!)).toBe(450);
  });
});
