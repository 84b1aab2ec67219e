import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOT_ID, BOT_USER } from '../../local-slack/emulator.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const question = 'Should our thumbnail resizer, about 2M uploads a month, be a Lambda?';

describe('messages that are edited and deleted', () => {
  let slack: Workspace;
  beforeAll(async () => {
    slack = await openWorkspace();
  });
  afterAll(() => slack.close());

  test('an edited opening corrects what was understood, once however often Slack sends it', async () => {
    const { alice, connection } = slack;
    const thread = await alice.mentions(question);
    const text = `<@${BOT_USER}> ${question}`;
    await slack.thread(thread);
    const ts = connection.ts();
    const edit = {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel_type: 'channel',
      channel: thread.channel,
      ts,
      message: { type: 'message', user: alice.id, ts: thread.ts, text: text.replace('2M', '20M') },
      previous_message: { type: 'message', user: alice.id, ts: thread.ts, text },
    };
    await connection.event(edit, 'EvEdit');
    await connection.event(edit, 'EvEdit');
    await connection.event(edit, 'EvEditAgain');

    const messages = await slack.thread(thread);
    expect(messages).toHaveLength(2);
    expect(messages[1]!.text).toContain('You edited your message: now about 20M requests a month');
  });

  test('an edit of a reply revises the advice in its place, and says so below', async () => {
    const { alice } = slack;
    const thread = await alice.mentions(question);
    const reply = await alice.replies('it runs for up to 2 minutes', thread);
    await alice.replies('answer now', thread);
    const before = await slack.thread(thread);
    await alice.edits(reply, 'it runs for up to 2 hours', thread);

    const messages = await slack.thread(thread);
    const advice = messages.filter(({ text }) => text.includes('Recommendation'));
    expect(advice).toHaveLength(1);
    expect(advice[0]!.text).toContain('2 h');
    expect(messages).toHaveLength(before.length + 1);
    expect(messages.at(-1)!.text).toMatch(/^You edited your message: now up to 2 hours a run .* instead of /);
  });

  test('a deleted reply is taken back, and a deleted opening with it all that it said', async () => {
    const { alice } = slack;
    const thread = await alice.mentions(question);
    const reply = await alice.replies('it keeps no state', thread);
    await alice.deletes(reply, thread);
    expect((await slack.thread(thread)).at(-1)!.text).toContain('You deleted a message: no longer stateless');

    await alice.deletes({ ...thread, text: `<@${BOT_USER}> ${question}` });
    expect((await slack.thread(thread)).at(-1)!.text).toMatch(/^You deleted a message: .*tell me again\.$/);
  });

  test('an edit that changes nothing says nothing, nor does a link that is unfolded', async () => {
    const { alice } = slack;
    const thread = await alice.mentions(question);
    const before = await slack.thread(thread);
    await alice.edits({ ...thread, text: question }, `${question} Thanks!`);
    await alice.edits({ ...thread, text: question }, question);

    expect(await slack.thread(thread)).toEqual(before);
  });

  test('neither our own edits nor those of other bots and other people count', async () => {
    const { alice, bob, connection } = slack;
    const thread = await alice.mentions(question);
    const [first] = await slack.thread(thread);
    const gpu = { ts: thread.ts, thread_ts: thread.ts, text: 'it needs a gpu' };
    const about = { type: 'message', subtype: 'message_changed', channel_type: 'channel', channel: thread.channel };
    for (const message of [
      { ...gpu, user: BOT_USER, bot_id: BOT_ID, ts: first!.ts },
      { ...gpu, user: 'UOTHERBOT', bot_id: 'B1' },
      { ...gpu, user: bob.id },
    ])
      await connection.event({ ...about, ts: connection.ts(), message, previous_message: { ...message, text: 'x' } });

    expect(await slack.thread(thread)).toHaveLength(1);
  });

  test('an edit in a thread of which nothing is known is nobody’s business', async () => {
    const { alice } = slack;
    const thread = await alice.says('lunch?');
    await alice.edits({ ...thread, text: 'lunch?' }, 'should our api be a lambda?');

    expect(await slack.thread(thread)).toHaveLength(0);
  });
});
