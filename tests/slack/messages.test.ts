import { afterAll, beforeAll, expect, test } from 'vitest';
import { factorOf } from '../../src/domain/profile.ts';
import { labelsIn } from './acts.ts';
import { markupIn } from './limits.ts';
import type { Call } from './recording.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const hostile = '<!channel> <!here> *bold* _it_ ~no~ `code` <https://evil.example|click> <javascript:alert(1)|x>';
const name = hostile.slice(0, 60);

let slack: Workspace;
let calls: readonly Call[];
beforeAll(async () => {
  slack = await openWorkspace();
  await everything();
  calls = slack.connection.recording.calls;
}, 60_000);
afterAll(() => slack.close());

/** One conversation that shows all kinds of messages, in the words of somebody who means harm. */
async function everything(): Promise<void> {
  const { alice, bob, connection } = slack;
  const thread = await alice.mentions(`Should our ${hostile} price API with steady traffic be a Lambda?`);
  await bob.says('it comes in unpredictable bursts, they say', thread);
  const question = (await slack.thread(thread)).at(-1)!;
  await bob.clicks(question, 'Why do you ask?');
  await connection.until(() => bob.notes.length > 0);
  await bob.clicks(question, labelsIn(question.blocks)[0]!);
  for (const text of ['just tell me', 'actually it is 5M a month', 'what if it were 50M a month?', 'decision record'])
    await alice.mentions(text, thread);
  await alice.mentions(`what is a cold start? ${hostile}`, thread);
  await alice.mentions(hostile, thread);
  const advice = (await slack.thread(thread)).find(({ text }) => text.includes('Recommendation'))!;
  for (const label of ['Why not containers?', 'First steps', 'Share to channel', 'Details', 'Mute this thread'])
    await bob.clicks(advice, label);
  await alice.runs(`${hostile} should our resizer be a lambda?`);
  await alice.runs('help');
  await alice.writes(`${hostile} should our resizer be a lambda?`);
  await describedInParts();
  await slack.settled();
  connection.recording.refuse('chat.postMessage', 'not_in_channel');
  const notes = alice.notes.length;
  await alice.runs(`${hostile} should our resizer be a lambda?`);
  await connection.until(() => alice.notes.length > notes);
  await slack.settled();
}

async function describedInParts(): Promise<void> {
  const { alice, connection } = slack;
  await alice.runs('form');
  await alice.presses(await alice.modal('form'), 'Add a second part');
  await connection.until(() => JSON.stringify(alice.modals).includes('What is it called?'));
  await alice.submits(alice.modals.at(-1)!, {
    [factorOf('traffic').question]: 'About the same all the time',
    'What is it called?': name,
    'How is it different from the first?': 'runs every night for 40 minutes',
  });
}

const posted = () => calls.filter(({ method }) => method === 'chat.postMessage');
const messages = () =>
  calls.filter(({ method }) => /^chat\.(?:postMessage|postEphemeral|update)$|^response_url$/.test(method));

test('every message stays in its thread, but for the roots of threads and what was shared', () => {
  const roots = posted().filter(({ fields }) => !fields['thread_ts']);

  for (const { fields } of roots) expect(fields['text']).toMatch(/ asked: |described a workload|^Shared advice/);
  for (const { fields } of posted()) expect(fields['reply_broadcast']).toBeUndefined();
});

test('no message unfurls anything', () => {
  for (const { fields } of posted()) expect(fields).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
});

test('every message has a text that can be read aloud', () => {
  expect(messages().length).toBeGreaterThan(20);
  for (const { fields } of messages()) {
    expect(String(fields['text']).length, JSON.stringify(fields)).toBeGreaterThan(9);
    expect(String(fields['text'])).not.toMatch(/undefined|\[object|NaN/);
  }
});

test('no message rings for everybody, or links to where somebody else wanted', () => {
  for (const { fields } of calls) {
    for (const text of [String(fields['text'] ?? ''), ...markupIn(fields)])
      expect(text).not.toMatch(/<!|<javascript|<https:\/\/evil/);
  }
});

test('what people typed is shown as they typed it', () => {
  // Beside blocks the text is read aloud and notified, not shown.
  const shown = calls.flatMap(({ fields }) => [
    ...markupIn(fields),
    ...(fields['blocks'] === undefined ? [String(fields['text'] ?? '')] : []),
  ]);

  expect(shown.filter((text) => text.includes('bold')).length).toBeGreaterThan(2);
  for (const text of shown) expect(text).not.toMatch(/(?<!\u200b)[*]bold[*]/);
});

test('no message shouts', () => {
  const own = messages().filter(({ fields }) => !JSON.stringify(fields).includes('bold'));

  for (const { fields } of own) expect(String(fields['text'])).not.toContain('!');
});
