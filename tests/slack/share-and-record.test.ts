import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Shown, Thread } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;

async function advised(question = 'Should our price API with steady traffic be a Lambda?'): Promise<Thread> {
  const thread = await slack.alice.mentions(question);
  await slack.alice.mentions('just tell me', thread);
  return thread;
}

describe('sharing', () => {
  test('happens only on request', async () => {
    const before = (await slack.roots()).length;
    const thread = await advised();
    await slack.alice.mentions('actually it comes in unpredictable bursts', thread);

    expect(await slack.roots()).toHaveLength(before);
  });

  test('is confirmed first', async () => {
    const advice = await last(await advised());
    const share = advice.blocks
      .flatMap(({ elements }) => elements ?? [])
      .find(({ action_id }) => action_id === 'share')!;

    expect(share['confirm']).toMatchObject({ confirm: { text: 'Share' }, deny: { text: 'Cancel' } });
  });

  test('posts a compact card to the channel, with who shared it and the way to the thread', async () => {
    const thread = await advised();
    const messages = await slack.thread(thread);
    const before = (await slack.roots()).length;
    await slack.bob.clicks(messages.at(-1)!, 'Share to channel');

    const roots = await slack.roots();
    expect(roots).toHaveLength(before + 1);
    const card = roots.at(-1)!;
    expect(card.blocks.length).toBeLessThanOrEqual(3);
    expect(card.text).toContain('Containers (serverless, always on)');
    expect(JSON.stringify(card.blocks)).toContain(`Shared by <@${slack.bob.id}>`);
    expect(JSON.stringify(card.blocks)).toMatch(/<http[^|]+\|The whole thread>/);
    expect(await slack.thread(thread)).toEqual(messages);
  });

  test('does nothing before there is an answer', async () => {
    const thread = await slack.alice.mentions('Should our API be a Lambda?');
    const question = await last(thread);
    const before = (await slack.roots()).length;
    const button = { type: 'button', action_id: 'share', text: { text: 'Share to channel' }, value: '{}' };
    await slack.alice.clicks({ ...question, blocks: [{ type: 'actions', elements: [button] }] }, 'Share to channel');

    expect(await slack.roots()).toHaveLength(before);
  });
});

describe('the decision record', () => {
  test.each(['decision record', 'ADR please', 'give me the decision record'])(
    'comes as Markdown to copy, in the thread, for “%s”',
    async (text) => {
      const thread = await advised();
      await slack.alice.says(text, thread);

      const record = await last(thread);
      const snippet = record.blocks.find(({ type }) => type === 'rich_text')!;
      const [{ type, elements }] = snippet.elements as never as [{ type: string; elements: [{ text: string }] }];
      expect(type).toBe('rich_text_preformatted');
      expect(elements[0].text).toMatch(
        /^---\nstatus: proposed\n[\s\S]*\n# Run it on containers[\s\S]*\n### Sources\n\n1\. .+ \((?:undated, read on )?\d{4}/,
      );
      expect(elements[0].text).toContain('* Load pattern: a steady load');
    },
  );

  test('is whole even after every question was answered', async () => {
    const thread = await slack.alice.mentions('Where do we run our API and its many parts?');
    for (let message = await last(thread); !message.text.startsWith('Recommendation'); message = await last(thread)) {
      const choice = message.blocks.find(({ type }) => type === 'actions')!.elements![0]!;
      await slack.alice.clicks(message, (choice.options?.[0]?.text ?? choice.text)!.text);
    }
    await slack.alice.says('decision record', thread);

    const snippet = JSON.stringify((await last(thread)).blocks);
    expect(snippet).toContain('### Sources');
    expect(snippet).not.toContain('…"');
  });

  test('keeps what people said as they said it, and harmless', async () => {
    const thread = await advised('Should our <!channel> *price* API with steady traffic be a Lambda?');
    await slack.alice.clicks(await last(thread), 'Decision record');

    const record = await last(thread);
    expect(record.text).not.toContain('<!channel>');
    expect(record.blocks.map(({ type }) => type)).toEqual(['header', 'section', 'rich_text']);
  });

  test('is not there before there is an answer', async () => {
    const thread = await slack.alice.mentions('Should our API be a Lambda?');
    await slack.settled();
    const before = slack.alice.notes.length;
    await slack.alice.mentions('decision record', thread);
    await slack.settled();

    expect(slack.alice.notes.length).toBe(before + 1);
    expect(slack.alice.notes.at(-1)).toMatchObject({ thread_ts: thread.ts });
  });
});
