import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purgeTeam } from '../../src/store/deletion/purge.ts';
import { purgePerson } from '../../src/store/deletion/purge-person.ts';
import { type Settings, settingsIn } from '../../src/store/workspaces/settings.ts';
import { databases, type Opened } from './databases.ts';

const acme = { team: 'T1', workspace: 'T1' };
const beta = { team: 'T2', workspace: 'T2' };
const scrubber = {
  isTheirs: () => false,
  scrub: (_: string, state: unknown) => ({ state, effects: [] }),
  scrubRecord: <Each>(_: string, record: Each) => record,
};

describe.each(databases)('settings on %s', (_, open) => {
  let opened: Opened;
  let settings: Settings<string>;
  let time = 1000;
  beforeEach(async () => {
    opened = await open();
    time = 1000;
    settings = settingsIn(opened.database, String, () => time++);
  });
  afterEach(() => opened.close());

  const add = (content: string, follows: number, channel?: string, tenant = acme) =>
    settings.add(tenant, { channel, content, person: 'U1', follows });
  const contents = async (found: Promise<{ readonly content: string }[]>) =>
    (await found).map(({ content }) => content).toSorted();

  test('are found in their newest version, for the workspace and for the channels that are asked for', async () => {
    await add('old', 0);
    await add('new', 1);
    await add('of C1', 0, 'C1');
    await add('of C2', 0, 'C2');

    expect(await contents(settings.newest(acme, ['C1']))).toEqual(['new', 'of C1']);
    expect(await contents(settings.newest(acme, []))).toEqual(['new']);
    expect(await contents(settings.newest(acme))).toEqual(['new', 'of C1', 'of C2']);
    expect(await settings.find(acme, undefined, 1)).toEqual({
      channel: undefined,
      version: 1,
      content: 'old',
      person: 'U1',
      at: 1000,
    });
    expect(await settings.find(acme, 'C1', 2)).toBeUndefined();
  });

  test('keep every version, the newest first', async () => {
    await add('one', 0);
    await add('two', 0, 'C1');
    await add('three', 1);

    expect((await settings.history(acme, 2)).map(({ content }) => content)).toEqual(['three', 'two']);
  });

  test('are set once by two who have seen the same version', async () => {
    await add('one', 0);
    const outcomes = await Promise.all([add('two', 1), add('three', 1)]);

    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await add('four', 1)).toBe(false);
    expect(await settings.history(acme, 9)).toHaveLength(2);
  });

  test('of one workspace are not those of another, not even of the same organization', async () => {
    const [first, second] = [
      { team: 'E1', workspace: 'T1' },
      { team: 'E1', workspace: 'T2' },
    ];
    await add('acme', 0);
    await add('beta', 0, undefined, beta);
    await add('first', 0, 'C1', first);
    await add('second', 0, 'C1', second);

    for (const [tenant, content] of [
      [acme, 'acme'],
      [beta, 'beta'],
      [first, 'first'],
      [second, 'second'],
    ] as const) {
      expect(await contents(settings.newest(tenant))).toEqual([content]);
      expect(await contents(settings.history(tenant, 9))).toEqual([content]);
    }
  });

  test('go with their workspace, and with no other', async () => {
    await add('acme', 0, 'C1');
    await add('beta', 0, undefined, beta);

    await purgeTeam(opened.database, 'T1');

    expect(await settings.newest(acme)).toEqual([]);
    expect(await contents(settings.newest(beta))).toEqual(['beta']);
  });

  test('hold on without the name of a person who had their data deleted', async () => {
    await add('one', 0);
    await add('one', 0, undefined, beta);

    await purgePerson(opened.database, scrubber, 'T1', 'U1');

    expect((await settings.newest(acme))[0]).toMatchObject({ content: 'one', person: undefined });
    expect((await settings.newest(beta))[0]).toMatchObject({ person: 'U1' });
  });
});
