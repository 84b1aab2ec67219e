import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BOT_USER } from '../../../local-slack/emulator.ts';
import { type Address, emptyDatabases } from '../../store/databases.ts';
import type { Thread } from '../shown.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

const QUESTION = 'should our thumbnail resizer be a lambda?';

describe.each(emptyDatabases)('a thread whose opening Slack has not confirmed, on %s', (_name, empty) => {
  let address: Address;
  let slack: Workspace;
  /** The ts of what was posted. */
  let lost: string | undefined;
  let found: boolean;
  beforeAll(async () => {
    address = await empty();
    slack = await openWorkspace({ DATABASE_URL: address.url });
  });
  beforeEach(async () => {
    await slack.settled();
    loseNextAnswer();
  });
  afterAll(async () => {
    found = true;
    await slack.close();
    await address.drop();
  });

  /** The next message is posted and the answer lost; it is not found again until `found`. */
  function loseNextAnswer(): void {
    const { recording } = slack.connection;
    const { length } = recording.calls;
    found = false;
    lost = undefined;
    recording.change('chat.postMessage', (answer) => {
      if (lost !== undefined) return answer;
      lost = String(answer['ts']);
      return { ok: false, error: 'internal_error' };
    });
    recording.change('conversations.history', (answer) => {
      if (!found) return { ok: false, error: 'internal_error' };
      const after = recording.calls.slice(length);
      const metadata = after.find(({ method }) => method === 'chat.postMessage')!.fields['metadata'];
      const messages = answer['messages'] as { readonly ts: string }[];
      return { ...answer, messages: messages.map((each) => (each.ts === lost ? { ...each, metadata } : each)) };
    });
  }

  /** What alice sees, and may reply to, before the app knows that it is there. */
  async function opening(channel = slack.connection.channel): Promise<Thread> {
    await slack.connection.until(() => lost);
    return { channel, ts: lost! };
  }

  /** Alice writes in the thread; gives how to send that, as often as Slack does. */
  function written(text: string, { channel, ts: thread_ts }: Thread, fields: object = {}) {
    const { alice, connection } = slack;
    const ts = connection.ts();
    const event = { type: 'message', channel_type: 'channel', channel, user: alice.id, text, ts, thread_ts };
    return () => connection.event({ ...event, ...fields }, `Ev${ts}`);
  }

  const advice = async (thread: Thread) =>
    (await slack.thread(thread)).filter(({ text }) => text.includes('Recommendation'));

  test.each([
    ['a reply', 'answer now', {}],
    ['a reply, as Slack says to whom', 'answer now', { parent_user_id: BOT_USER }],
    ['a mention', `<@${BOT_USER}> answer now`, { type: 'app_mention' }],
  ])('%s is taken once the opening is found, and not acknowledged before', async (_kind, text, fields) => {
    await slack.alice.runs(QUESTION);
    const thread = await opening();
    const send = written(text, thread, fields);
    expect(await send()).toBe(500);

    found = true;
    await slack.settled();
    expect(await send()).toBe(200);
    expect(await send()).toBe(200);

    expect(await advice(thread)).toHaveLength(1);
    expect((await slack.roots()).filter(({ ts }) => ts >= thread.ts)).toHaveLength(1);
  });

  test('the same holds of a conversation that was opened in direct messages', async () => {
    const { alice } = slack;
    await alice.describesWorkload();
    await alice.submits(await alice.modal('form'));
    const thread = await opening(alice.direct);
    const send = written('answer now', thread, { channel_type: 'im' });
    expect(await send()).toBe(500);

    found = true;
    await slack.settled();
    expect(await send()).toBe(200);

    expect((await slack.thread(thread)).length).toBeGreaterThan(1);
    expect(await slack.roots(alice.direct)).toHaveLength(1);
  });

  test('what people say in threads of their own is no matter of ours', async () => {
    await slack.alice.runs(QUESTION);
    const { channel } = await opening();
    const send = written('lunch?', { channel, ts: '1763600000.000100' }, { parent_user_id: slack.bob.id });

    expect(await send()).toBe(200);
    found = true;
    await slack.settled();
  });
});
