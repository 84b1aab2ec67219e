import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { factorOf } from '../../src/domain/profile.ts';
import { homeView } from '../../src/slack/blocks/views/home.ts';
import { labelsIn } from './acts.ts';
import type { Person } from './person.ts';
import type { Shown, Thread, View } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let slack: Workspace;
beforeEach(async () => {
  slack = await openWorkspace();
});
afterEach(() => slack.close());

const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;
const textOf = ({ blocks }: View): string => JSON.stringify(blocks);

async function advised(person: Person, question: string): Promise<Thread> {
  const thread = await person.mentions(question);
  await person.mentions('just tell me', thread);
  await slack.settled();
  return thread;
}

const opened = (person: Person): Promise<View> => person.homeAfter(() => person.opens('home'));

/** The rows of a list, by its title. */
function rows(view: View, title: string): string[] {
  const at = view.blocks.findIndex(({ text }) => (text as { text?: string } | undefined)?.text === `*${title}*`);
  const rest = view.blocks.slice(at + 1);
  const end = rest.findIndex(({ accessory }) => accessory === undefined);
  return rest.slice(0, end).map(({ text }) => (text as { text: string }).text);
}

const resizer = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';
const prices = 'Should our price API with steady traffic be a Lambda?';

describe('the Home tab', () => {
  test('says what the app does, what it keeps, and which house rules are in force', async () => {
    const view = await opened(slack.alice);

    expect(textOf(view)).toContain('serverless functions, containers, virtual machines or a mix');
    expect(textOf(view)).toContain('for 90 days');
    expect(textOf(view)).toContain('No language model');
    expect(textOf(view)).toMatch(/House rules.*None are set/);
    expect(textOf(view)).toContain('None yet');
  });

  test.each([
    ['Try: a photo resizer', 'photo resizer', 'My understanding'],
    ['What is a cold start?', 'what is a cold start', 'Cold start'],
    ['Compare the options', 'compare', 'What you pay for'],
  ])('“%s” is answered in a direct message', async (label, root, expected) => {
    await slack.alice.presses(await opened(slack.alice), label);

    const thread = await slack.rootWith(root, slack.alice.direct);
    expect((await slack.thread(thread))[0]!.text).toContain(expected);
  });

  test('“Fill in the form” opens the form and answers in a direct message', async () => {
    await slack.alice.presses(await opened(slack.alice), 'Fill in the form');
    await slack.alice.submits(await slack.alice.modal('form'), {
      [factorOf('traffic').question]: 'About the same all the time',
    });

    const thread = await slack.rootWith('described a workload', slack.alice.direct);
    expect((await slack.thread(thread))[0]!.text).toContain('Recommendation');
  });

  test('lists own decisions with their verdict, the newest first', async () => {
    await advised(slack.alice, resizer);
    await advised(slack.alice, prices);

    const [first, second] = rows(await opened(slack.alice), 'Yours');
    expect(first).toMatch(/price API.*\n\*Containers\* \(serverless, always on\), \w+ confidence, \d{4}-\d\d-\d\d/);
    expect(second).toMatch(/photo resizer.*\n\*Serverless functions\*/);
  });

  test('names a decision by the workload, not by the greeting before it', async () => {
    const thread = await slack.alice.mentions('hi');
    await slack.alice.mentions('Should our api with 512 MB &lt; 1 GB of memory be a Lambda?', thread);
    await slack.alice.mentions('just tell me', thread);
    await slack.settled();

    expect(rows(await opened(slack.alice), 'Yours')[0]).toContain('Should our api with 512 MB &lt; 1 GB of memory');
  });

  test('shows a hostile title as text', async () => {
    await advised(slack.alice, 'Should our *bold* &lt;!channel&gt; _price_ API with steady traffic be a Lambda?');

    const [row] = rows(await opened(slack.alice), 'Yours');
    expect(row).toContain('&lt;!channel&gt;');
    expect(row!.split('\n')[0]!.replaceAll('\u200b*\u200b', '')).not.toContain('*');
  });

  test('shows other people’s decisions only once they are shared', async () => {
    const thread = await advised(slack.alice, prices);
    const before = await opened(slack.bob);
    expect(textOf(before)).not.toContain('price API');

    await slack.alice.clicks(await last(thread), 'Share to channel');
    await slack.settled();

    const view = await opened(slack.bob);
    expect(rows(view, 'Yours')).toEqual([]);
    expect(rows(view, 'Shared with you')[0]).toContain('price API');
    await slack.bob.presses(view, 'Look again');
    expect(textOf(await slack.bob.modal('recall'))).toContain('unchanged');
  });

  test('does not open other people’s decisions for a forged button', async () => {
    await advised(slack.alice, prices);
    const own = await opened(slack.alice);
    await slack.bob.presses({ ...own, id: (await opened(slack.bob)).id }, 'Look again');
    await slack.alice.presses(own, 'Look again');
    await slack.alice.modal('recall');

    expect(slack.bob.modals).toEqual([]);
  });

  test('shows nothing of another team', async () => {
    await advised(slack.alice, prices);
    const { db } = slack.database;
    await db.updateTable('decisions').set({ team: 'T2', shared: 1 }).execute();
    await db.updateTable('conversations').set({ team: 'T2' }).execute();

    expect(textOf(await opened(slack.alice))).not.toContain('price API');
    expect(JSON.parse((await slack.alice.runs('history')).body).text).toContain('none yet');
  });

  test('searches by word, in question and verdict, and goes back', async () => {
    await advised(slack.alice, resizer);
    await advised(slack.alice, prices);
    const view = await opened(slack.alice);
    const search = (word: string) =>
      slack.alice.homeAfter(() => slack.alice.presses(view, 'Search by word', { 'Search by word': word }));

    expect(rows(await search('RESIZER'), 'Yours')).toHaveLength(1);
    expect(rows(await search('containers'), 'Yours')[0]).toContain('price API');
    expect(textOf(await search('100%_x'))).toContain('None of yours contains this word');
    expect(rows(await search(''), 'Yours')).toHaveLength(2);
  });

  test('opens a decision again with today’s knowledge: unchanged', async () => {
    const thread = await advised(slack.alice, prices);
    await slack.alice.presses(await opened(slack.alice), 'Look again');

    const view = await slack.alice.modal('recall');
    expect(textOf(view)).toMatch(/\*Then \(\d{4}-\d\d-\d\d\):\* \*Containers\*/);
    expect(textOf(view)).toContain('*Today:* unchanged');
    expect(textOf(view)).toMatch(/<http[^|]+\|Open the thread>/);
    expect(await slack.thread(thread)).toHaveLength(2);
  });

  test('opens a decision again with today’s knowledge: changed, and why', async () => {
    await advised(slack.alice, prices);
    const older = { verdict: 'vms', flavour: 'VM group', confidence: 'low', knowledge: '2025-01-01' };
    await slack.database.db.updateTable('decisions').set(older).execute();
    await slack.alice.presses(await opened(slack.alice), 'Look again');

    const text = textOf(await slack.alice.modal('recall'));
    expect(text).toMatch(/\*Then .*\*Virtual machines\* \(VM group\), low confidence/);
    expect(text).toMatch(
      /\*Today:\* Containers \(serverless, always on\), \w+ confidence, with the knowledge as of \d{4}-\d\d-\d\d instead of 2025-01-01\. \w+/,
    );
  });

  test('forgets a decision that was started over', async () => {
    const thread = await advised(slack.alice, prices);
    await slack.alice.mentions('start over', thread);
    await slack.settled();

    expect(rows(await opened(slack.alice), 'Yours')).toEqual([]);
  });

  test('“Delete my data” asks first, then deletes conversations and decisions of this person alone', async () => {
    await advised(slack.alice, prices);
    await slack.alice.mentions('Should our API be a Lambda?');
    await slack.alice.mentions('what is a cold start?');
    await advised(slack.bob, resizer);
    const view = await opened(slack.alice);
    const button = view.blocks
      .flatMap(({ elements }) => elements ?? [])
      .find(({ action_id }) => action_id === 'forget-me');
    expect(button!['confirm']).toMatchObject({ confirm: { text: 'Delete' }, deny: { text: 'Keep' } });

    const after = await slack.alice.homeAfter(() => slack.alice.presses(view, 'Delete my data'));

    expect(rows(after, 'Yours')).toEqual([]);
    const { db } = slack.database;
    const left = await db.selectFrom('conversations').select('state').execute();
    expect(left.map(({ state }) => JSON.parse(state).opened.by)).toEqual([slack.bob.id]);
    expect(await db.selectFrom('decisions').select('person').execute()).toEqual([{ person: slack.bob.id }]);
    const kept = await db.selectFrom('outbox').select('effect').execute();
    expect(JSON.stringify(kept)).not.toContain('price API');
  });

  test('says so while a person’s data is being deleted, and does not ask again', () => {
    const view = homeView({
      own: [],
      shared: [],
      word: '',
      rules: [],
      isAdmin: false,
      retentionDays: 90,
      isLeaving: true,
    });

    expect(JSON.stringify(view.blocks)).toContain('Your data is being deleted');
    expect(labelsIn(view.blocks as never)).not.toContain('Delete my data');
  });

  test('lists the house rules in force', async () => {
    await slack.close();
    const policy = join(mkdtempSync(join(tmpdir(), 'advisor-')), 'policy.yml');
    writeFileSync(policy, 'forbidden:\n  - what: vms\n    because: nobody patches them\n');
    slack = await openWorkspace({ POLICY_FILE: policy });

    expect(textOf(await opened(slack.alice))).toContain('No virtual machines (nobody patches them).');
  });

  test('offers something to click to everybody, with or without decisions', async () => {
    expect(labelsIn((await opened(slack.bob)).blocks)).toEqual(
      expect.arrayContaining(['Try: a photo resizer', 'Fill in the form', 'Delete my data']),
    );
  });
});
