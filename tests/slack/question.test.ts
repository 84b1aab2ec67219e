import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factorOf, menu } from '../../src/domain/profile.ts';
import { labelsIn } from './acts.ts';
import type { Shown, Thread } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Each that asks is first asked for the factor named. */
const asksShape = 'Should our API be a Lambda?';
const asksExisting = 'Should our photo resizer be a Lambda?';
const knowsVolume = 'Should our photo resizer, 1M images a month, be a Lambda?';

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;
const textOf = ({ blocks }: Shown): string => JSON.stringify(blocks);

describe('a follow-up question', () => {
  test('says what is asked, why, and how many more there are at most', async () => {
    const question = await last(await slack.alice.mentions(asksShape));

    const { question: text, why } = factorOf('shape');
    expect(question.text).toContain(text);
    expect(textOf(question)).toContain(text);
    expect(textOf(question)).toContain(why);
    expect(textOf(question)).toMatch(/Question 1 of (?:about [1-4], )?up to [2-4]/);
  });

  test('never asks more than it said', async () => {
    const thread = await slack.alice.mentions(asksExisting);
    const promise = /Question \d+ of (?:about \d+, )?up to (\d+)/;
    const promised: number[] = [];
    for (let question = await last(thread); promise.test(textOf(question)); question = await last(thread)) {
      promised.push(Number(promise.exec(textOf(question))![1]));
      await slack.alice.clicks(question, labelsIn(question.blocks)[0]!);
    }

    expect(promised.length).toBeGreaterThan(0);
    for (const most of promised) expect(promised.length).toBeLessThanOrEqual(most);
  });

  test('offers up to five choices as buttons, with ways out', async () => {
    const question = await last(await slack.alice.mentions(asksShape));

    const { elements } = question.blocks.find(({ type }) => type === 'actions')!;
    expect(elements!.map(({ text }) => text!.text)).toEqual(menu('shape').map(({ label }) => label));
    expect(labelsIn(question.blocks)).toEqual(expect.arrayContaining(['Not sure', 'Skip', 'Answer now']));
  });

  test('offers more choices than five as a menu', async () => {
    const thread = await slack.alice.mentions(asksExisting);
    const first = await last(thread);
    await slack.alice.clicks(reopening(first, 'trigger'), 'Change');
    const question = await last(thread);

    const menus = question.blocks.flatMap(({ elements }) => elements ?? []).filter(({ options }) => options);
    expect(menus[0]!.options!.map(({ text }) => text.text)).toEqual(menu('trigger').map(({ label }) => label));
    await slack.alice.clicks(question, 'A timer (cron, nightly)');
    expect(textOf((await slack.thread(thread)).at(-2)!)).toContain('on a schedule');
  });

  test('becomes one line with “Change” once it is answered, and can be answered again', async () => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.alice.clicks(await last(thread), 'One small job or service');
    const [settled] = await slack.thread(thread);
    expect(settled!.blocks).toHaveLength(1);
    expect(labelsIn(settled!.blocks)).toEqual(['Change']);
    expect(settled!.text).toBe('Shape: small and self-contained');

    await slack.alice.clicks(settled!, 'Change');
    expect((await last(thread)).text).toContain(factorOf('shape').question);
    await slack.alice.clicks(await last(thread), 'Many connected services');

    const messages = await slack.thread(thread);
    expect(messages.filter(({ text }) => text.startsWith('Shape: ')).at(-1)!.text).toBe('Shape: a complex system');
  });

  test.each([
    ['Skip', 'Shape: left open'],
    ['Not sure', 'Shape: left open'],
  ])('is left open by “%s”', async (label, expected) => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.alice.clicks(await last(thread), label);

    const messages = await slack.thread(thread);
    expect(messages[0]!.text).toBe(expected);
    expect(messages[1]!.text).not.toContain(factorOf('shape').question);
  });

  test.each(['skip', 'no idea', 'not sure', 'next'])('is left open by “%s” in the thread', async (text) => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.alice.says(text, thread);

    expect((await slack.thread(thread))[0]!.text).toBe('Shape: left open');
  });

  test('is answered by free text in the thread, several facts at once', async () => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.alice.says('it is a few services, stateless, and the load is the same all week, day and night', thread);

    const messages = await slack.thread(thread);
    expect(messages[0]!.text).toBe('Shape: a few services');
    expect(messages[1]!.text).toContain('steady');
    expect(messages[1]!.text).toContain('stateless');
  });

  test.each([
    ['about 2 million a month', 'about 2M requests a month'],
    ['30 rps', 'about 79M requests a month'],
    ['5k/day', 'about 150,000 requests a month'],
    ['maybe 10,000 a day', 'about 300,000 requests a month'],
  ])('takes “%s” for a number', async (text, expected) => {
    const thread = await slack.alice.mentions(knowsVolume);
    await slack.alice.clicks(reopening(await last(thread), 'requests_month'), 'Change');
    const question = await last(thread);
    expect(question.text).toContain(factorOf('requests_month').question);
    await slack.alice.says(text, thread);

    const settled = (await slack.thread(thread)).find(({ ts }) => ts === question.ts)!;
    expect(settled.text).toBe(`Volume: ${expected}`);
  });

  test('explains itself when asked why', async () => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.bob.says('why?', thread);

    expect((await last(thread)).text).toContain(factorOf('shape').why);
  });

  test('explains itself to the one person who clicks, with where each answer leads', async () => {
    const thread = await slack.alice.mentions(asksShape);
    const question = await last(thread);
    const notes = slack.bob.notes.length;
    await slack.bob.clicks(question, 'Why do you ask?');
    await slack.connection.until(() => slack.bob.notes.length > notes);

    const note = slack.bob.notes.at(-1)!;
    expect(note).toMatchObject({ thread_ts: thread.ts, text: expect.stringContaining(factorOf('shape').why) });
    expect(note.text).toContain(`“${menu('shape')[0]!.label}”`);
    expect(await last(thread)).toEqual(question);
  });

  test('is put again after a reply that cannot be read, and left open after the second', async () => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.alice.mentions('blue', thread);
    expect((await last(thread)).text).toMatch(/^I didn’t get that/);
    await slack.alice.mentions('green', thread);

    expect((await last(thread)).text).toMatch(/leave that one open/);
  });
});

describe('two people', () => {
  test('may both answer, and it is shown who said what', async () => {
    const thread = await slack.alice.mentions(asksShape);
    await slack.bob.clicks(await last(thread), 'A few services');
    const [settled] = await slack.thread(thread);
    expect(textOf(settled!)).toContain(`a few services (<@${slack.bob.id}>)`);

    await slack.alice.says('the load is the same all week, day and night', thread);
    await slack.alice.says('answer now', thread);

    const advice = (await slack.thread(thread)).find((message) => textOf(message).includes('Decision record'))!;
    expect(textOf(advice)).toContain(`<@${slack.bob.id}>: a few services`);
    expect(textOf(advice)).toMatch(new RegExp(`<@${slack.alice.id}>: [^<]*steady`));
    await slack.alice.clicks(advice, 'Decision record');
    // What goes into a repository names nobody.
    expect((await last(thread)).text).toContain('a few services');
    expect((await last(thread)).text).not.toContain(slack.bob.id);
  });

  test('who contradict each other while questions are asked are told so', async () => {
    const thread = await slack.alice.mentions('Should our API with steady traffic be a Lambda?');
    await slack.settled();
    await slack.bob.says('I disagree, it comes in unpredictable bursts', thread);

    expect(textOf(await last(thread))).toContain(`sudden bursts (<@${slack.alice.id}> had said a steady load)`);
  });

  test('who contradict each other after the answer are told so', async () => {
    const thread = await slack.alice.mentions('Should our API with steady traffic be a Lambda?');
    await slack.alice.says('just tell me', thread);
    await slack.settled();
    await slack.bob.says('actually it comes in unpredictable bursts', thread);

    expect((await last(thread)).text).toContain('sudden bursts (another person had said a steady load)');
  });

  test('are asked which holds where two answers cannot both be true', async () => {
    const thread = await slack.alice.mentions('Should our API be a Lambda? It is rarely used.');
    await slack.settled();
    await slack.bob.says('it gets 50 million requests a month', thread);

    expect((await last(thread)).text).toContain('You said it is rarely used, yet the volume is high. Which holds?');
  });
});

/** A settled line of another question. */
const reopening = (message: Shown, factor: string): Shown => ({
  ...message,
  blocks: [
    {
      type: 'section',
      block_id: 'x',
      accessory: { type: 'button', action_id: 'reopen', text: { text: 'Change' }, value: JSON.stringify({ factor }) },
    },
  ],
});
