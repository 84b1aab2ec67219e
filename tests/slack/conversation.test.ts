import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from './workspace.ts';

const question = 'Should our thumbnail resizer, about 2 million uploads a month, be a Lambda?';

describe('a conversation over signed HTTP', () => {
  let slack: Workspace;
  beforeAll(async () => {
    slack = await openWorkspace();
  });
  afterAll(() => slack.close());

  test('goes from a mention over questions by button and text to sourced advice', async () => {
    const thread = await slack.mention(question);
    let messages = await slack.thread(thread, 1);
    expect(messages).toHaveLength(1);
    expect(messages[0]!.text).toContain('about 2M requests a month');

    for (let turn = 0; turn < 25 && !messages.at(-1)!.text.startsWith('Recommendation'); turn += 1) {
      const last = messages.at(-1)!;
      const answer = answers[factorOf(last)] ?? { click: 'Skip' };
      if ('say' in answer) await slack.reply(thread, answer.say);
      else await slack.click(thread, last, answer.click);
      messages = await slack.thread(thread, messages.length + 1);
    }

    const advice = messages.at(-1)!;
    expect(advice.text).toContain('Recommendation: Serverless functions');
    expect(advice.text).toMatch(/For:\n• .+/);
    expect(advice.text).toMatch(/Against:\n• .+/);
    expect(advice.text).toMatch(/Sources: .*https:\/\//);
    const settled = messages.slice(0, -1);
    for (const { blocks } of settled) expect(JSON.stringify(blocks)).toContain('"Change"');
  });

  test('takes a rare need that is ticked beside the first question', async () => {
    const thread = await slack.mention('should our price api be a lambda?');
    const [first] = await slack.thread(thread, 1);
    await slack.click(thread, first!, 'Data on its local disk');

    const messages = await slack.thread(thread, 2);

    expect(messages[1]!.text).toContain('data on local disk');
    expect(JSON.stringify(messages[1]!.blocks)).not.toContain('"tick"');
  });

  test('answers a delivery that comes twice once', async () => {
    const event = {
      type: 'app_mention',
      channel: slack.channel,
      user: 'U0ALICE',
      text: '<@U000000001> what is a cold start?',
      ts: slack.ts(),
    };
    expect(await slack.event(event, 'EvTwice')).toBe(200);
    expect(await slack.event(event, 'EvTwice')).toBe(200);
    expect(await slack.event(event, 'EvOther')).toBe(200);

    const messages = await slack.thread(event.ts, 1, 200);

    expect(messages).toHaveLength(1);
    expect(messages[0]!.text).toContain('Cold start');
  });

  test('refuses a bad signature', async () => {
    const response = await slack.send('{}', 'application/json', 'wrong secret');

    expect(response.status).toBe(401);
  });

  test('opens a thread of its own for the slash command', async () => {
    const { status } = await slack.command(question);
    expect(status).toBe(200);

    const root = await slack.rootWith('thumbnail resizer');
    const messages = await slack.thread(root, 1);

    expect(messages[0]!.text).toContain('I understood');
    await slack.click(root, messages[0]!, 'Answer now');
    expect((await slack.thread(root, 2)).at(-1)!.text).toContain('Recommendation');
  });

  test('shows help to the asker alone when the slash command has no text', async () => {
    const { status, body } = await slack.command('');

    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('What I can do'),
    });
  });

  test('opens a thread for a button of the help that only the asker sees', async () => {
    const { body } = await slack.command('help');

    await slack.click('', JSON.parse(body), 'Try: a photo resizer');

    const root = await slack.rootWith('photo resizer');
    expect((await slack.thread(root, 1))[0]!.text).toContain('I understood');
  });

  test('shows a slash command as it was typed', async () => {
    await slack.command('is 512 MB &lt; 1 GB &amp; enough for a Lambda?');

    expect(await slack.rootWith('is 512 MB &lt; 1 GB &amp; enough')).toBeDefined();
  });

  test.each([
    ['nothing', ''],
    ['an emoji', ':tada: 🎉'],
    ['10,000 characters', 'lorem ipsum dolor '.repeat(560)],
    ['another language', 'где мне лучше запускать это приложение'],
  ])('replies to a mention of %s', async (_name, text) => {
    const thread = await slack.mention(text);

    const messages = await slack.thread(thread, 1);

    expect(messages).toHaveLength(1);
    expect(messages[0]!.text.length).toBeGreaterThan(20);
  });

  test.each([
    ['a bot', { bot_id: 'B1', user: undefined }],
    ['itself', { user: 'U000000001' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a join', { subtype: 'channel_join' }],
  ])('ignores %s', async (_name, difference) => {
    const thread = await slack.mention('what is faas?');
    await slack.thread(thread, 1);
    const event = {
      type: 'message',
      channel_type: 'channel',
      channel: slack.channel,
      user: 'U0ALICE',
      text: 'what is a vm?',
      ts: slack.ts(),
      thread_ts: thread,
      ...difference,
    };
    expect(await slack.event(event)).toBe(200);

    expect(await slack.thread(thread, 1, 200)).toHaveLength(1);
  });

  test('keeps out of threads that are not its own', async () => {
    const stranger = slack.ts();
    await slack.reply(stranger, 'should this be a lambda?');

    expect(await slack.thread(stranger, 0, 200)).toHaveLength(0);
  });

  test('changes nothing on a forged button', async () => {
    const thread = await slack.mention(question);
    const [first] = await slack.thread(thread, 1);
    const forged = {
      ...first!,
      blocks: [
        {
          type: 'actions',
          block_id: 'x',
          elements: [
            { action_id: 'pick:0', text: { text: 'Forged' }, value: '{"factor":"traffic","value":"<script>"}' },
          ],
        },
      ],
    };
    expect(await slack.click(thread, forged, 'Forged')).toBe(200);

    expect(await slack.thread(thread, 1, 200)).toHaveLength(1);
  });
});

const answers: Record<string, { say: string } | { click: string }> = {
  traffic: { say: 'pretty spiky, nothing at night' },
  existing: { click: 'New' },
  control: { say: 'it needs no special libraries' },
  state: { click: 'It keeps nothing' },
  team_ops: { say: 'nobody really, we are two devs' },
  shape: { click: 'One small job' },
};

/** The factor that a question's message asks for. */
function factorOf({ blocks }: { blocks: readonly { block_id?: string }[] }): string {
  const id = blocks.find(({ block_id }) => block_id?.startsWith('q:'))?.block_id ?? '';
  return id.split(':')[2] ?? '';
}
