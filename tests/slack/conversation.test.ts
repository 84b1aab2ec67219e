import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOT_USER } from '../../local-slack/emulator.ts';
import type { Shown } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const question = 'Should our thumbnail resizer, about 2 million uploads a month, be a Lambda?';

describe('a conversation over signed HTTP', () => {
  let slack: Workspace;
  beforeAll(async () => {
    slack = await openWorkspace();
  });
  afterAll(() => slack.close());

  test('goes from a mention over questions by button and text to sourced advice', async () => {
    const { alice } = slack;
    const thread = await alice.mentions(question);
    let messages = await slack.thread(thread);
    expect(messages).toHaveLength(1);
    expect(messages[0]!.text).toContain('about 2M uploads a month');

    for (let turn = 0; turn < 25 && !messages.at(-1)!.text.startsWith('Recommendation'); turn += 1) {
      const last = messages.at(-1)!;
      const answer = answers[factorOf(last)] ?? { click: 'Skip' };
      if ('say' in answer) await alice.says(answer.say, thread);
      else await alice.clicks(last, answer.click);
      messages = await slack.thread(thread);
    }

    const advice = messages.at(-1)!;
    expect(advice.text).toContain('Recommendation: Serverless functions');
    expect(advice.text).toMatch(/Why: .+/);
    expect(JSON.stringify(advice.blocks)).toMatch(/<https:\/\/[^|]+\|/);
    const settled = messages.slice(0, -1);
    for (const { blocks } of settled) expect(JSON.stringify(blocks)).toContain('"Change"');
  });

  test('takes a rare need that is ticked beside the first question', async () => {
    const thread = await slack.alice.mentions('should our price api be a lambda?');
    const [first] = await slack.thread(thread);
    await slack.alice.clicks(first!, 'Data on its local disk');

    const messages = await slack.thread(thread);

    expect(messages[1]!.text).toContain('data on local disk');
    expect(JSON.stringify(messages[1]!.blocks)).not.toContain('"tick"');
  });

  test('answers a delivery that comes twice once', async () => {
    const event = {
      type: 'app_mention',
      channel: slack.connection.channel,
      user: slack.alice.id,
      text: `<@${BOT_USER}> what is a cold start?`,
      ts: slack.connection.ts(),
    };
    expect(await slack.connection.event(event, 'EvTwice')).toBe(200);
    expect(await slack.connection.event(event, 'EvTwice')).toBe(200);
    expect(await slack.connection.event(event, 'EvOther')).toBe(200);

    const messages = await slack.thread(event);

    expect(messages).toHaveLength(1);
    expect(messages[0]!.text).toContain('Cold start');
  });

  test.each(['message', 'app_mention'])('takes a mention by the first of its two events, %s', async (first) => {
    const text = `<@${BOT_USER}> what is a cold start?`;
    const post = { channel: slack.connection.channel, user: slack.alice.id, text, ts: slack.connection.ts() };
    const thread = { channel: post.channel, ts: post.ts };
    const events = [
      { type: 'message', channel_type: 'channel', ...post },
      { type: 'app_mention', ...post },
    ].toSorted((one) => (one.type === first ? -1 : 1));

    expect(await slack.connection.event(events[0]!)).toBe(200);
    expect(await slack.thread(thread)).toHaveLength(1);
    expect(await slack.connection.event(events[1]!)).toBe(200);
    expect(await slack.thread(thread)).toHaveLength(1);
  });

  test('refuses a bad signature', async () => {
    const response = await slack.connection.driver.send('{}', 'application/json', 'wrong secret');

    expect(response.status).toBe(401);
  });

  test.each([
    ['an emoji', ':tada: 🎉'],
    ['10,000 characters', 'lorem ipsum dolor '.repeat(560)],
    ['another language', 'где мне лучше запускать это приложение'],
  ])('replies to a mention of %s', async (_name, text) => {
    const thread = await slack.alice.mentions(text);

    const messages = await slack.thread(thread);

    expect(messages).toHaveLength(1);
    expect(messages[0]!.text.length).toBeGreaterThan(20);
  });

  test('replies to a mention of nothing with help that the asker alone sees', async () => {
    const thread = await slack.alice.mentions('');

    expect(await slack.thread(thread)).toHaveLength(0);
    expect(slack.alice.notes.at(-1)!.text).toContain('What I can do');
  });

  test.each([
    ['a bot', { bot_id: 'B1', user: undefined }],
    ['itself', { user: BOT_USER }],
    ['an edit', { subtype: 'message_changed' }],
    ['a join', { subtype: 'channel_join' }],
  ])('ignores %s', async (_name, difference) => {
    const thread = await slack.alice.mentions('what is faas?');
    await slack.thread(thread);
    const event = {
      type: 'message',
      channel_type: 'channel',
      channel: slack.connection.channel,
      user: slack.alice.id,
      text: 'what is a vm?',
      ts: slack.connection.ts(),
      thread_ts: thread.ts,
      ...difference,
    };
    expect(await slack.connection.event(event)).toBe(200);

    expect(await slack.thread(thread)).toHaveLength(1);
  });

  test('keeps out of threads that are not its own', async () => {
    const thread = await slack.bob.says('lunch?');
    await slack.alice.says('should this be a lambda?', thread);

    expect(await slack.thread(thread)).toHaveLength(0);
  });

  test('changes nothing on a forged button', async () => {
    const thread = await slack.alice.mentions(question);
    const [first] = await slack.thread(thread);
    const value = '{"factor":"traffic","value":"<script>"}';
    const button = { type: 'button', action_id: 'pick:0', text: { text: 'Forged' }, value };
    const forged: Shown = { ...first!, blocks: [{ type: 'actions', block_id: 'x', elements: [button] }] };
    expect((await slack.alice.clicks(forged, 'Forged')).status).toBe(200);

    expect(await slack.thread(thread)).toHaveLength(1);
  });
});

const answers: Record<string, { say: string } | { click: string }> = {
  traffic: { say: 'pretty spiky, nothing at night' },
  existing: { click: 'Nothing yet' },
  control: { say: 'it needs no special libraries' },
  state: { click: 'It keeps none' },
  team_ops: { say: 'nobody really, we are two devs' },
  shape: { click: 'One small job or service' },
};

/** The factor that a question's message asks for. */
function factorOf({ blocks }: Shown): string {
  const id = blocks.find(({ block_id }) => block_id?.startsWith('q:'))?.block_id ?? '';
  return id.split(':')[2] ?? '';
}
