import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factorOf } from '../../src/domain/profile.ts';
import type { Shown, Thread } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const question = 'Should our price API with steady traffic all week, 2 million requests a month, be a Lambda?';
const traffic = factorOf('traffic').question;
const volume = factorOf('requests_month').question;

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;

/** A thread with an answer in it, and that answer. */
async function advised(): Promise<{ thread: Thread; advice: Shown }> {
  const thread = await slack.alice.mentions(question);
  await slack.alice.mentions('just tell me', thread);
  return { thread, advice: await last(thread) };
}

const nowAt = async (thread: Thread, { ts }: Shown): Promise<Shown> =>
  (await slack.thread(thread)).find((message) => message.ts === ts)!;

/** How the newest modal looks once it is a form. */
const form = (count: number) => slack.alice.modal('form', count);
let forms = 0;

describe('a change', () => {
  test.each([
    'actually it comes in unpredictable bursts',
    'sorry, it comes in unpredictable bursts',
    'correction: the load comes in unpredictable bursts',
  ])('by text (“%s”) updates the answer in its place, and a note says what changed', async (text) => {
    const { thread, advice } = await advised();
    const before = await slack.thread(thread);
    await slack.alice.says(text, thread);

    const after = await slack.thread(thread);
    expect(after).toHaveLength(before.length + 1);
    expect((await nowAt(thread, advice)).text).toContain('Recommendation: Serverless functions');
    expect(after.at(-1)!.text).toBe(
      'Changed: sudden bursts. It’s serverless functions now instead of containers (serverless, always on).',
    );
  });

  test('that changes nothing says so', async () => {
    const { thread } = await advised();
    await slack.alice.says('actually it is 2.1 million requests a month', thread);

    expect((await last(thread)).text).toMatch(/^Changed: about 2.1M requests a month. The advice stays/);
  });

  test('by form starts from what is known, updates the answer in its place, and says what changed', async () => {
    const { thread, advice } = await advised();
    await slack.alice.clicks(advice, 'Change answers');
    forms += 1;
    const view = await form(forms);
    expect(JSON.stringify(view.blocks)).toContain('about 2M requests a month');
    await slack.alice.submits(view, { [traffic]: 'Sudden bursts nobody can predict', [volume]: '3 million a month' });

    expect((await nowAt(thread, advice)).text).toContain('Recommendation: Serverless functions');
    expect((await last(thread)).text).toMatch(/^Changed: .*about 3M requests a month/);
    expect((await last(thread)).text).toContain('sudden bursts');
  });

  test('by form can take an answer back', async () => {
    const { thread, advice } = await advised();
    await slack.alice.clicks(advice, 'Change answers');
    forms += 1;
    await slack.alice.submits(await form(forms), { [volume]: '', [traffic]: 'Not known' });

    const { text } = await nowAt(thread, advice);
    expect(text).not.toContain('2M requests');
    await slack.alice.mentions('why', thread);
    expect((await slack.thread(thread)).at(-1)!.text).toMatch(
      /I assumed typical values for:\n• .*load pattern, volume/,
    );
  });

  test('by form does not undo what somebody else has said in the meantime', async () => {
    const { thread, advice } = await advised();
    await slack.alice.clicks(advice, 'Change answers');
    forms += 1;
    const view = await form(forms);
    await slack.bob.says('actually it comes in unpredictable bursts', thread);
    await slack.bob.says('actually, one run takes up to 20 minutes', thread);
    await slack.settled();
    await slack.alice.submits(view, { [volume]: '3 million a month' });

    const { text } = await nowAt(thread, advice);
    expect(text).toContain('sudden bursts');
    expect(text).toContain('20 min');
    expect(text).toContain('3M requests');
  });

  test('by “Change” on a settled question does the same', async () => {
    const thread = await slack.alice.mentions('Should our API be a Lambda?');
    await slack.alice.clicks(await last(thread), 'One small job or service');
    await slack.alice.mentions('just tell me', thread);
    const messages = await slack.thread(thread);
    const advice = messages.at(-1)!;
    await slack.alice.clicks(messages[0]!, 'Change');
    await slack.alice.clicks(await last(thread), 'Many connected services');

    expect((await nowAt(thread, advice)).text).toContain('a complex system');
    expect((await last(thread)).text).toMatch(/now instead of/);
  });

  test('posts the answer again where the old message is gone', async () => {
    const { thread, advice } = await advised();
    slack.connection.recording.refuse('chat.update', 'message_not_found');
    await slack.alice.says('actually it comes in unpredictable bursts', thread);

    const answers = (await slack.thread(thread)).filter(({ text }) => text.includes('Recommendation'));
    expect(answers.map(({ ts }) => ts)).toEqual([advice.ts, expect.any(String)]);
  });

  test('falls back to plain blocks where the chart is refused', async () => {
    const { thread, advice } = await advised();
    slack.connection.recording.refuse('chat.update', 'invalid_blocks');
    await slack.alice.says('actually it comes in unpredictable bursts', thread);

    const now = await nowAt(thread, advice);
    expect(now.text).toContain('Recommendation: Serverless functions');
    expect(now.blocks.map(({ type }) => type)).not.toContain('data_visualization');
  });
});

describe('what if', () => {
  test.each(['what if traffic were in unpredictable bursts?', 'and if it came in unpredictable bursts?'])(
    'by text (“%s”) says what would be different and leaves the answer as it is',
    async (text) => {
      const { thread, advice } = await advised();
      await slack.alice.says(text, thread);

      expect((await last(thread)).text).toContain('It would be serverless functions instead of');
      expect(await nowAt(thread, advice)).toEqual(advice);
    },
  );

  test('by form says what would be different and leaves the answer as it is', async () => {
    const { thread, advice } = await advised();
    await slack.alice.clicks(advice, 'What if …');
    forms += 1;
    const view = await form(forms);
    expect(view.submit!.text).toBe('Try it');
    await slack.alice.submits(view, { [traffic]: 'Sudden bursts nobody can predict' });

    expect((await last(thread)).text).toMatch(/^What if: sudden bursts\nIt would be serverless functions/);
    expect(await nowAt(thread, advice)).toEqual(advice);
  });

  test('without a change says that nothing would be different', async () => {
    const { thread, advice } = await advised();
    await slack.alice.clicks(advice, 'What if …');
    forms += 1;
    await slack.alice.submits(await form(forms));

    expect((await last(thread)).text).toContain('That would change nothing');
  });

  test('“Apply this change” makes exactly that change', async () => {
    const { thread, advice } = await advised();
    await slack.alice.clicks(advice, 'What if …');
    forms += 1;
    const changes = {
      [traffic]: 'Sudden bursts nobody can predict',
      [factorOf('portability').question]: "We'd rather not be",
      [factorOf('trigger').question]: 'A request (web page, API call)',
      [factorOf('artifact_mb').question]: '12 GB',
      [volume]: '3,456,789 a month',
    };
    await slack.alice.submits(await slack.alice.wholeForm(await form(forms)), changes);
    await slack.alice.clicks(await last(thread), 'Apply this change');

    const { text } = await nowAt(thread, advice);
    expect(text).toMatch(/^Changed: .*12 GB package.*\n?Recommendation|Recommendation/);
    const state = await slack.database.db
      .selectFrom('conversations')
      .select('state')
      .where('thread', '=', thread.ts)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(state.state).profile).toMatchObject({
      traffic: 'spiky',
      portability: 'medium',
      trigger: 'http_api',
      artifact_mb: 12_288,
      requests_month: 3_456_789,
    });
  });
});
