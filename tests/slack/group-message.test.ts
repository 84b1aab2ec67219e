import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOT_USER } from '../../local-slack/emulator.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

describe('in the direct messages of several people', () => {
  let slack: Workspace;
  beforeAll(async () => {
    slack = await openWorkspace();
    const users = [slack.bob.id, BOT_USER].join(',');
    const { channel } = await slack.alice.client.conversations.open({ users });
    slack.connection.group = channel!.id!;
  });
  afterAll(() => slack.close());

  test('a mention opens a conversation in its thread, which goes on without mentions', async () => {
    const { alice, connection } = slack;
    const thread = await alice.mentions('should our price api be a lambda?', undefined, connection.group);
    expect((await slack.thread(thread)).map(({ text }) => text)).toEqual([expect.stringContaining('?')]);

    await alice.replies('2 million requests a month', thread);
    expect((await slack.thread(thread)).at(-1)!.text).toContain('2M requests a month');
  });

  test('what people say to each other is theirs', async () => {
    const { alice, bob, connection } = slack;
    const lunch = await alice.says('lunch at noon?', undefined, connection.group);
    expect(await slack.thread(lunch)).toHaveLength(0);

    const thread = await alice.mentions('should our price api be a lambda?', undefined, connection.group);
    await bob.replies('no idea, let’s ask Carol over lunch', thread);
    expect(await slack.thread(thread)).toHaveLength(1);
  });
});
