import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { labelsIn } from './acts.ts';
import { chatter } from './chatter.ts';
import type { Shown, Thread } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const prices = 'Should our price API with steady traffic be a Lambda?';
/** Of these, the first that cannot be told what it means. */
const unclear = [
  'where do you draw the line between whats a function and whats a container in the same system',
  'which faas is best for python ppl',
  'old app cheap',
  'functions at work',
  'something about services',
].find((text) => {
  const [effect] = step(initialState, { type: 'said', text, by: 'U1' }, createCore()).effects;
  return effect?.type === 'question' && effect.factor === undefined;
})!;

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;

async function advised(): Promise<Thread> {
  const thread = await slack.alice.mentions(prices);
  await slack.alice.mentions('just tell me', thread);
  await slack.settled();
  return thread;
}

async function chat(thread: Thread): Promise<void> {
  for (const { by, to, text } of chatter) await slack[by].says(to ? `<@${slack[to].id}> ${text}` : text, thread);
}

describe('people who talk among themselves', () => {
  test('about lunch after the recommendation get no reply', async () => {
    const thread = await advised();
    const before = await slack.thread(thread);
    const notes = [...slack.alice.notes, ...slack.bob.notes];
    await chat(thread);

    expect(await slack.thread(thread)).toEqual(before);
    expect([...slack.alice.notes, ...slack.bob.notes]).toEqual(notes);
  });

  test('about lunch while a question waits get no reply, and the question can still be answered', async () => {
    const thread = await slack.alice.mentions('Should our API be a Lambda?');
    const before = await slack.thread(thread);
    await chat(thread);
    expect(await slack.thread(thread)).toEqual(before);

    await slack.bob.says('it is one small job', thread);

    expect((await slack.thread(thread))[0]!.text).toBe('Shape: small and self-contained');
  });

  test('in the channel or in other threads get no reply', async () => {
    const thread = await slack.bob.says('should this be a lambda?');
    await slack.alice.says('actually it is 5M a month', thread);

    expect(await slack.thread(thread)).toEqual([]);
  });

  test('get no reply after the thread was muted, until somebody mentions the app', async () => {
    const thread = await advised();
    await slack.bob.clicks(await last(thread), 'Mute this thread');
    expect((await last(thread)).text).toContain('quiet here until somebody mentions me');
    const before = await slack.thread(thread);
    await slack.alice.says('actually it comes in unpredictable bursts', thread);
    await slack.alice.says('why?', thread);
    expect(await slack.thread(thread)).toEqual(before);

    await slack.alice.mentions('actually it comes in unpredictable bursts', thread);

    expect((await last(thread)).text).toContain('Changed: sudden bursts');
  });
});

describe('the app', () => {
  test('shows help to the asker alone', async () => {
    const thread = await slack.bob.mentions('help');

    expect(await slack.thread(thread)).toEqual([]);
    expect(slack.bob.notes.at(-1)!.text).toContain('What I can do');
  });

  test('tells the asker alone that it did not understand', async () => {
    const thread = await advised();
    const before = await slack.thread(thread);
    await slack.bob.mentions('🎉', thread);

    expect(await slack.thread(thread)).toEqual(before);
    expect(slack.bob.notes.at(-1)).toMatchObject({
      thread_ts: thread.ts,
      text: expect.stringMatching(/didn’t get that/),
    });
  });

  test('asks once what is meant, with buttons, then helps', async () => {
    const thread = await slack.bob.mentions(unclear);
    const [question] = await slack.thread(thread);
    expect(question!.text).toMatch(/^Did you mean: .+\?$/);
    expect(labelsIn(question!.blocks).at(-1)).toBe('Something else');

    const before = slack.bob.notes.length;
    await slack.bob.mentions(unclear, thread);
    await slack.settled();

    expect(await slack.thread(thread)).toHaveLength(1);
    expect(slack.bob.notes.slice(before).map(({ text }) => text)).toEqual([expect.stringContaining('What I can do')]);
  });

  test('goes on with what was meant', async () => {
    const thread = await slack.bob.mentions(unclear);
    const [question] = await slack.thread(thread);
    await slack.bob.clicks(question!, labelsIn(question!.blocks)[0]!);

    expect((await slack.thread(thread)).length).toBeGreaterThan(1);
  });

  test.each(['what is the weather in Berlin?', 'can you book me a flight?', 'who won the match?'])(
    'politely declines “%s” and says what it can do',
    async (text) => {
      const answer = await last(await slack.alice.mentions(text));

      expect(answer.text).toContain('I can’t help with that one');
      expect(answer.text).toContain('I advise on where to run software');
      expect(labelsIn(answer.blocks).length).toBeGreaterThan(0);
    },
  );

  test('answers thanks, further ones in a word', async () => {
    const thread = await advised();
    const before = await slack.thread(thread);
    for (const text of ['thanks!', 'thank you so much', 'cheers']) await slack.alice.mentions(text, thread);

    const after = await slack.thread(thread);
    expect(after.slice(before.length).map(({ text }) => text)).toEqual(['You’re welcome.', 'Anytime.', 'Anytime.']);
  });

  test('answers in a direct message to chat as well, since it is meant there', async () => {
    const thread = await slack.alice.writes('hello');

    expect((await last(thread)).text).toContain('Hi!');
  });

  test('counts a reply that was also sent to the channel', async () => {
    const thread = await slack.alice.mentions('Should our API be a Lambda?');
    await slack.settled();
    await slack.connection.event({
      type: 'message',
      subtype: 'thread_broadcast',
      channel_type: 'channel',
      channel: thread.channel,
      user: slack.bob.id,
      text: 'it is one small job',
      ts: slack.connection.ts(),
      thread_ts: thread.ts,
    });

    expect((await slack.thread(thread))[0]!.text).toBe('Shape: small and self-contained');
  });

  test('stops after many turns, as in a loop with another bot', async () => {
    const thread = await advised();
    const { db } = slack.database;
    const of = db.selectFrom('conversations').select(['id', 'state']).where('thread', '=', thread.ts);
    const { id, state } = await of.executeTakeFirstOrThrow();
    const late = JSON.stringify({ ...JSON.parse(state), turns: 197 });
    await db.updateTable('conversations').set({ state: late }).where('id', '=', id).execute();
    const before = (await slack.thread(thread)).length;
    for (let turn = 0; turn < 6; turn += 1) await slack.bob.mentions('what is a cold start?', thread);

    expect((await slack.thread(thread)).length - before).toBe(3);
  });
});
