import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factorOf } from '../../src/domain/profile.ts';
import { SUGGESTED_PROMPTS } from '../../src/slack/inbound/prompts.ts';
import { labelsIn } from './acts.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const question = 'Should our thumbnail resizer, about 2 million uploads a month, be a Lambda?';
let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const callsOf = (method: string) => slack.connection.recording.calls.filter((call) => call.method === method);

describe('a mention', () => {
  test('is answered in its thread, not in the channel', async () => {
    const before = (await slack.roots()).length;
    const thread = await slack.alice.mentions(question);

    expect((await slack.thread(thread))[0]!.text).toContain('My understanding');
    expect(await slack.roots()).toHaveLength(before);
  });

  test('in a thread of other people is answered there', async () => {
    const thread = await slack.bob.says('Where do we put the resizer?');
    await slack.alice.mentions(question, thread);

    expect((await slack.thread(thread))[0]!.text).toContain('My understanding');
  });
});

describe('a direct message', () => {
  test('is answered in its thread, needs no mention, and goes on there', async () => {
    const thread = await slack.alice.writes(question);
    expect((await slack.thread(thread))[0]!.text).toContain('My understanding');

    await slack.alice.writes('just tell me', thread);

    expect((await slack.thread(thread)).at(-1)!.text).toContain('Recommendation');
  });

  test('opens a conversation of its own each time', async () => {
    const first = await slack.alice.writes(question);
    const second = await slack.alice.writes('what is a cold start?');

    expect((await slack.thread(second))[0]!.text).toContain('Cold start');
    expect(await slack.thread(first)).toHaveLength(1);
  });

  test('gets a title and a status in the agent pane before the answer', async () => {
    const { calls } = slack.connection.recording;
    const before = calls.length;
    const thread = await slack.bob.writes('Is 512 MB &lt; 1 GB enough for our importer?');
    await slack.settled();

    const since = calls.slice(before);
    expect(since.map(({ method }) => method)).toEqual([
      'assistant.threads.setTitle',
      'assistant.threads.setStatus',
      'chat.postMessage',
    ]);
    expect(since[0]!.fields).toMatchObject({
      channel_id: slack.bob.direct,
      thread_ts: thread.ts,
      title: 'Is 512 MB < 1 GB enough for our importer?',
    });
  });
});

describe('the agent pane', () => {
  test('suggests prompts when it is opened, and each of them gets an answer', async () => {
    await slack.alice.opens('messages');
    await slack.connection.until(() => callsOf('assistant.threads.setSuggestedPrompts').length > 0);

    expect(callsOf('assistant.threads.setSuggestedPrompts')[0]!.fields).toMatchObject({
      channel_id: slack.alice.direct,
      prompts: SUGGESTED_PROMPTS,
    });
    for (const { message } of SUGGESTED_PROMPTS) {
      expect(message).toMatch(/\?/);
      const thread = await slack.alice.writes(message);
      expect((await slack.thread(thread))[0]!.text).not.toMatch(/I can’t help with that one|did not get|Did you mean/);
    }
  });
});

test('whoever opens an empty direct message is welcomed once, with an example to click', async () => {
  const own = await openWorkspace();
  const { alice, connection } = own;
  const welcomes = async () => (await own.roots(alice.direct)).filter(({ text }) => text.startsWith('Hi!'));
  await Promise.all([alice.opens('messages'), alice.opens('messages')]);
  await connection.until(async () => (await welcomes()).length > 0);
  await alice.opens('messages');
  const [welcome, ...others] = await welcomes();
  expect(others).toEqual([]);
  expect(JSON.stringify(welcome!.blocks)).toMatch(/No language model reads .* deleted after 90 days/);

  await alice.clicks(welcome!, 'Try it: a photo resizer');
  expect((await own.thread(welcome!))[0]!.text).toContain('My understanding: about 2M uploads a month');

  await own.bob.writes('should our price api be a lambda?');
  await own.bob.opens('messages');
  const looked = ({ method, fields }: (typeof connection.recording.calls)[number]) =>
    method === 'conversations.history' && fields['channel'] === own.bob.direct;
  await connection.until(() => connection.recording.calls.some(looked));
  expect((await own.roots(own.bob.direct)).filter(({ text }) => text.startsWith('Hi!'))).toEqual([]);
  await own.close();
});

describe('the slash command', () => {
  test('with a question opens a thread of its own', async () => {
    expect((await slack.alice.runs(question)).status).toBe(200);

    const root = await slack.rootWith('thumbnail resizer');
    const [first] = await slack.thread(root);

    expect(first!.text).toContain('My understanding');
    await slack.alice.clicks(first!, 'Answer now');
    expect((await slack.thread(root)).at(-1)!.text).toContain('Recommendation');
  });

  test('shows the question as it was typed, and who asked', async () => {
    await slack.bob.runs('is 512 MB &lt; 1 GB &amp; enough for a Lambda?');

    const [root] = (await slack.roots()).slice(-1);
    expect(root!.text).toBe(`<@${slack.bob.id}> asked: is 512 MB &lt; 1 GB &amp; enough for a Lambda?`);
  });

  test.each([
    ['', 'What I can do'],
    ['help', 'What I can do'],
    ['?', 'What I can do'],
    ['compare', 'Serverless functions'],
    ['compare lambda and fargate', 'Lambda'],
    ['pros containers', 'Containers'],
    ['pros of serverless', 'Serverless'],
    ['define cold start', 'Cold start'],
    ['define flurble', 'nothing on flurble'],
    ['hlep', ''],
    ['histroy', ''],
    ['wug the flurble', ''],
  ])('answers “%s” to the asker alone', async (text, expected) => {
    const before = (await slack.roots()).length;
    const { status, body } = await slack.alice.runs(text);

    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining(expected) });
    expect(await slack.roots()).toHaveLength(before);
  });

  test('opens a thread for a button of the help that only the asker sees', async () => {
    const { body } = await slack.alice.runs('help');
    const help = { channel: slack.connection.channel, ...JSON.parse(body) };

    await slack.alice.clicks(help, 'Try: a photo resizer');

    const root = await slack.rootWith('photo resizer');
    expect((await slack.thread(root))[0]!.text).toContain('My understanding');
  });

  test('“history” lists own decisions to the asker alone, to look at again', async () => {
    const thread = await slack.bob.mentions('Should our price API with steady traffic be a Lambda?');
    await slack.bob.mentions('just tell me', thread);
    await slack.settled();

    const own = JSON.parse((await slack.bob.runs('history')).body);
    expect(own).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('price API') });
    await slack.bob.clicks({ channel: slack.connection.channel, ...own }, 'Look again');
    expect(JSON.stringify((await slack.bob.modal('recall')).blocks)).toContain('unchanged');
  });

  test('“form” opens the form, and what it says is answered in a thread of its own', async () => {
    await slack.alice.runs('form');
    await slack.alice.submits(await slack.alice.modal('form'), {
      [factorOf('traffic').question]: 'About the same all the time',
    });

    const root = await slack.rootWith('described a workload in the form');
    expect((await slack.thread(root))[0]!.text).toContain('Recommendation');
  });

  test('in the app’s own direct message goes on there', async () => {
    await slack.alice.runs(question, slack.alice.direct);

    const root = await slack.rootWith('thumbnail resizer', slack.alice.direct);
    expect((await slack.thread(root))[0]!.text).toContain('My understanding');
  });
});

describe('where the app may not post', () => {
  test.each(['not_in_channel', 'channel_not_found'])(
    '(%s) the asker alone gets the answer and two ways on',
    async (error) => {
      slack.connection.recording.refuse('chat.postMessage', error);
      const before = slack.alice.notes.length;
      await slack.alice.runs(question);
      await slack.connection.until(() => slack.alice.notes.length > before);

      const note = slack.alice.notes.at(-1)!;
      expect(note.text).toContain('/invite');
      expect(note.text).toContain('direct message');
      expect(note.text).toContain('My understanding: about 2M uploads a month');
      expect(labelsIn(note.blocks)).toEqual(['Continue in a direct message']);

      await slack.alice.clicks(note, 'Continue in a direct message');
      const root = await slack.rootWith('thumbnail resizer', slack.alice.direct);
      const [first] = await slack.thread(root);
      expect(first!.text).toContain('My understanding: about 2M uploads a month');
      await slack.alice.clicks(first!, 'Answer now');
      expect((await slack.thread(root)).at(-1)!.text).toContain('Recommendation');
    },
  );

  test.each([
    ['quotes', '"'.repeat(3000)],
    ['emoji', '🎉'.repeat(3000)],
    ['control characters', 'a\u0001'.repeat(2000)],
  ])('the asker is told about a question of %s too', async (_name, text) => {
    slack.connection.recording.refuse('chat.postMessage', 'not_in_channel');
    const before = slack.alice.notes.length;
    await slack.alice.runs(`should our api be a lambda? ${text}`);

    await slack.connection.until(() => slack.alice.notes.length > before);
  });

  test('a form is answered in a direct message', async () => {
    await slack.bob.runs('form');
    const form = await slack.bob.modal('form');
    slack.connection.recording.refuse('chat.postMessage', 'not_in_channel');
    await slack.bob.submits(form, { [factorOf('traffic').question]: 'About the same all the time' });
    await slack.connection.until(async () => (await slack.roots(slack.bob.direct)).length > 0);

    const [answer] = await slack.roots(slack.bob.direct);
    expect(answer!.text).toContain('/invite');
    expect(answer!.text).toContain('Recommendation');
  });
});

describe('shortcuts', () => {
  test('“Ask about this message” opens the form with what the message states, and answers in its thread', async () => {
    const text = 'We resize 2 million photos a month, each takes 900 ms, and nothing happens at night.';
    const { channel, ts } = await slack.bob.says(text);
    await slack.alice.asksAbout({ channel, ts, text });
    const form = await slack.alice.modal('form', 2);
    expect(JSON.stringify(form.blocks)).toContain('about 2M requests a month');

    await slack.alice.submits(form);

    const [answer] = (await slack.thread({ channel, ts })).slice(-1);
    expect(answer!.text).toContain('Recommendation');
    expect(answer!.text).toContain('about 2M requests a month');
  });

  test('“Ask about this message” keeps what a conversation in that thread already knows', async () => {
    const thread = await slack.alice.mentions('Should our resizer, about 2 million uploads a month, be a Lambda?');
    await slack.alice.mentions('just tell me', thread);
    await slack.settled();
    const text = 'The resizer takes 900 ms a photo.';
    const { ts } = await slack.bob.client.chat.postMessage({ channel: thread.channel, thread_ts: thread.ts, text });
    await slack.bob.asksAbout({ channel: thread.channel, ts: ts!, thread_ts: thread.ts, text });
    await slack.bob.submits(await slack.bob.modal('form', 2));

    const answers = (await slack.thread(thread)).filter(({ text: said }) => said.includes('Recommendation'));
    expect(answers).toHaveLength(1);
    expect(answers[0]!.text).toContain('about 2M uploads a month');
    expect(answers[0]!.text).toContain('900 ms');
  });

  test('“Describe a workload” opens the form from anywhere and answers in a direct message', async () => {
    await slack.alice.describesWorkload();
    await slack.alice.submits(await slack.alice.modal('form', 3), {
      [factorOf('traffic').question]: 'About the same all the time',
    });

    const root = await slack.rootWith('described a workload in the form', slack.alice.direct);
    expect((await slack.thread(root))[0]!.text).toContain('Recommendation');
  });
});
