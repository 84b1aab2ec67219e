import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelsIn } from './acts.ts';
import type { Shown, Thread } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const resizer =
  'Should our thumbnail resizer, about 2 million uploads a month, 300 ms each with 512 MB of memory, be a Lambda?';
const heavy = 'Where do we run our nightly video render? One run takes 3 hours and it needs a GPU.';

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const textOf = ({ blocks }: Shown): string => JSON.stringify(blocks);
const typesOf = ({ blocks }: Shown): string[] => blocks.map(({ type }) => type);
const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;

async function advised(question: string): Promise<Thread> {
  const thread = await slack.alice.mentions(question);
  if (!typesOf(await last(thread)).includes('header')) await slack.alice.mentions('just tell me', thread);
  return thread;
}

describe('a recommendation', () => {
  test('is a card: the verdict with its kind first, then the products, why, and what to check, with sources', async () => {
    const advice = await last(await advised(resizer));

    expect(advice.blocks[0]).toMatchObject({
      type: 'header',
      text: { text: expect.stringMatching(/^Serverless functions, \w+ confidence$/) },
    });
    expect(textOf(advice)).toContain('AWS Lambda');
    for (const part of ['*Why:*', '*Cost:*', '*Check:*']) expect(textOf(advice)).toContain(part);
    expect(textOf(advice)).toMatch(/<https:\/\/[^|>]+\|[^>]+, \d{4}/);
    expect(textOf(advice)).toMatch(/Knowledge as of \d{4}-\d{2}-\d{2}/);
  });

  test.each([resizer, heavy, 'Should our price API with steady traffic be a Lambda?'])(
    'takes 120 words at most, and shows four buttons: %s',
    async (question) => {
      const { blocks } = await last(await advised(question));
      const sections = blocks.filter(({ type }) => type === 'section' || type === 'header');
      const words = sections.map(({ text }) => (text as { text: string }).text.replace(/<[^>]*>/g, '')).join(' ');

      expect(words.split(/\s+/).length).toBeLessThanOrEqual(120);
      const buttons = blocks.filter(({ type }) => type === 'actions').flatMap(({ elements }) => elements!);
      expect(buttons.filter(({ type }) => type === 'button').length).toBeLessThanOrEqual(4);
    },
  );

  test('has everything else behind one tap: for and against, the cost with its chart, what would change it', async () => {
    const thread = await advised(resizer);
    await slack.alice.clicks(await last(thread), 'Details');

    const details = await last(thread);
    const folded = details.blocks.filter(({ type }) => type === 'container') as never as { title: { text: string } }[];
    const titles = folded.map(({ title }) => title.text);
    for (const list of ['For', 'Against', 'Why not containers', 'What would change it', 'Still open'])
      expect(titles).toContain(list);
    const chart = details.blocks.find(({ type }) => type === 'data_visualization') as never as {
      chart: { series: { data: { label: string; value: number }[] }[] };
    };
    expect(chart.chart.series[0]!.data.map(({ label }) => label)).toEqual(['Functions', 'Containers', 'VMs']);
    for (const { value } of chart.chart.series[0]!.data) expect(value).toBeGreaterThan(0);
    expect(textOf(details)).toMatch(/above about [\d.]+[MK]? requests a month|never|always/i);
  });

  test('has its details laid open where Slack refuses to fold them', async () => {
    const thread = await advised(resizer);
    await slack.settled();
    slack.connection.recording.refuse('chat.postMessage', 'invalid_blocks');
    await slack.alice.clicks(await last(thread), 'Details');

    const details = await last(thread);
    expect(details.blocks.some(({ type }) => type === 'container')).toBe(false);
    expect(textOf(details)).toContain('*Why not containers*');
  });

  test('goes out as text where its blocks are refused', async () => {
    const thread = await slack.alice.mentions('Should our price API be a Lambda?');
    await slack.settled();
    const { calls, refuse } = slack.connection.recording;
    const before = calls.length;
    refuse('chat.postMessage', 'invalid_blocks');
    await slack.alice.mentions('just tell me', thread);
    await slack.settled();

    const posts = calls.slice(before).filter(({ method }) => method === 'chat.postMessage');
    expect(posts.map(({ answer }) => answer.ok)).toEqual([false, true]);
    expect(posts.at(-1)!.fields).toMatchObject({ text: expect.stringContaining('Recommendation') });
    expect(posts.at(-1)!.fields['blocks']).toBeUndefined();
  });

  test('has its details once more without the chart where that is refused', async () => {
    const thread = await advised(resizer);
    await slack.settled();
    slack.connection.recording.refuse('chat.postMessage', 'invalid_blocks', 'invalid_blocks');
    await slack.alice.clicks(await last(thread), 'Details');

    const details = await last(thread);
    expect(typesOf(details)).not.toContain('data_visualization');
    expect(typesOf(details)).toContain('header');
  });

  test('says why what was asked about is ruled out, and with its details the workaround', async () => {
    const thread = await advised(
      'Should our nightly video render be a Lambda? One run takes 3 hours and it needs a GPU.',
    );
    expect(textOf(await last(thread))).toMatch(/\*Ruled out:\* serverless functions\. .*(?:GPU|15 minutes)/);

    await slack.alice.clicks(await last(thread), 'Details');
    expect(textOf(await last(thread))).toContain('Workaround');
  });

  test('says what it understood and what was left open', async () => {
    const thread = await slack.alice.mentions(resizer);
    await slack.alice.mentions('just tell me', thread);
    const advice = await last(thread);

    expect(textOf(advice)).toMatch(/My understanding: [^"]*about 2M uploads a month/);
    expect(textOf(advice)).toContain('Left open: ');
  });

  test('offers what to do next', async () => {
    const advice = await last(await advised(resizer));

    expect(labelsIn(advice.blocks)).toEqual([
      'Change answers',
      'What if …',
      'Details',
      'Share to channel',
      'Why not containers?',
      'First steps',
      'Decision record',
      'Start over',
      'Mute this thread',
      'Helpful',
      'Not helpful',
    ]);
  });

  test.each([
    ['First steps', 'First steps'],
    ['Details', 'Chance of being the right choice: serverless functions'],
    ['Why not containers?', 'would point to containers: '],
    ['Mute this thread', 'I’ll stay quiet here'],
  ])('“%s” answers in the thread', async (label, expected) => {
    const thread = await advised(resizer);
    await slack.bob.clicks(await last(thread), label);

    expect((await last(thread)).text).toContain(expected);
  });

  test('“Start over” forgets, and a new workload gets questions and an answer of its own', async () => {
    const thread = await advised(resizer);
    const first = await last(thread);
    await slack.alice.clicks(first, 'Start over');
    expect((await last(thread)).text).toContain('Cleared');

    await slack.alice.mentions('Should our price API with steady traffic be a Lambda?', thread);
    const question = await last(thread);
    await slack.alice.mentions('just tell me', thread);

    const messages = await slack.thread(thread);
    expect(messages.find(({ ts }) => ts === first.ts)).toEqual(first);
    expect(messages.find(({ ts }) => ts === question.ts)!.text).toMatch(/left open$/);
    expect(messages.at(-1)!.text).toContain('Recommendation: Containers');
    await slack.alice.mentions('actually it comes in unpredictable bursts', thread);
    const after = await slack.thread(thread);
    expect(after.find(({ ts }) => ts === first.ts)).toEqual(first);
    expect(after.find(({ ts }) => ts === messages.at(-1)!.ts)!.text).toContain('Recommendation: Serverless');
  });
});

describe('feedback', () => {
  const rated = async (thread: Thread) =>
    slack.database.db
      .selectFrom('decisions')
      .select(['helpful', 'reason'])
      .where('conversation', 'like', `%${thread.ts}`)
      .executeTakeFirst();

  test('“Helpful” is kept with the decision, and the person alone is thanked', async () => {
    const thread = await advised(resizer);
    await slack.bob.clicks(await last(thread), 'Helpful');

    expect(await rated(thread)).toEqual({ helpful: 1, reason: null });
    await slack.connection.until(() => slack.bob.notes.length > 0);
    expect(slack.bob.notes.at(-1)).toMatchObject({ thread_ts: thread.ts, text: expect.stringContaining('kept') });
  });

  test('“Not helpful” asks for a reason and keeps it', async () => {
    const thread = await advised(resizer);
    await slack.bob.clicks(await last(thread), 'Not helpful');
    expect(await rated(thread)).toEqual({ helpful: 0, reason: null });

    const view = await slack.bob.modal('feedback');
    await slack.bob.submits(view, { 'What was wrong or missing?': 'The price of *storage* is missing <!channel>' });

    expect(await rated(thread)).toEqual({ helpful: 0, reason: 'The price of *storage* is missing <!channel>' });
  });

  test('the reason may be left out', async () => {
    const thread = await advised(resizer);
    await slack.alice.clicks(await last(thread), 'Not helpful');
    await slack.alice.submits(await slack.alice.modal('feedback'));

    expect(await rated(thread)).toEqual({ helpful: 0, reason: null });
  });

  test('can be changed', async () => {
    const thread = await advised(resizer);
    const advice = await last(thread);
    await slack.bob.clicks(advice, 'Not helpful');
    await slack.bob.submits(await slack.bob.modal('feedback', 2), { 'What was wrong or missing?': 'Prices' });
    await slack.bob.clicks(advice, 'Helpful');

    expect(await rated(thread)).toEqual({ helpful: 1, reason: null });
  });
});
