import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelsIn } from './acts.ts';
import type { Person } from './person.ts';
import type { Shown, Thread, View } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let slack: Workspace;
beforeEach(async () => {
  slack = await openWorkspace();
});
afterEach(() => slack.close());

const resizer = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';
const prices = 'Should our price API with steady traffic be a Lambda?';

const last = async (thread: Thread): Promise<Shown> => (await slack.thread(thread)).at(-1)!;
const textOf = ({ blocks }: View): string => JSON.stringify(blocks);
const home = (person: Person): Promise<View> => person.homeAfter(() => person.opens('home'));

async function advised(person: Person, question: string): Promise<Thread> {
  const thread = await person.mentions(question);
  await person.mentions('just tell me', thread);
  await slack.settled();
  return thread;
}

/** A decision that was recorded by asking for its record. */
async function recorded(person: Person, question: string): Promise<Thread> {
  const thread = await advised(person, question);
  await person.mentions('decision record', thread);
  await slack.settled();
  return thread;
}

const rows = (view: View): string[] =>
  view.blocks.filter(({ accessory }) => accessory).map(({ text }) => (text as { text: string }).text);

/** The register as somebody opens it. */
async function register(person: Person): Promise<View> {
  const count = person.modals.filter(({ callback_id }) => callback_id === 'register').length;
  await person.presses(await home(person), 'All decisions');
  return person.modal('register', count + 1);
}

/** A modal once it shows something else. */
async function changed(person: Person, view: View, act: () => Promise<unknown>): Promise<View> {
  const now = (): View => person.modals.find(({ id }) => id === view.id)!;
  const before = JSON.stringify(now());
  await act();
  await slack.connection.until(() => JSON.stringify(now()) !== before);
  return now();
}

async function open(person: Person): Promise<View> {
  const list = await register(person);
  return changed(person, list, () => person.presses(list, 'Open'));
}

const stored = () => slack.database.db.selectFrom('decision_records').selectAll().orderBy('at').execute();
/** What a submission was answered with. */
const answered = ({ body }: { readonly body: string }) =>
  JSON.parse(body) as { response_action: string; view: View; errors: Record<string, string> };

describe('the register of decisions', () => {
  test('has what was recorded and what was shared, and nothing else', async () => {
    await recorded(slack.alice, resizer);
    const shared = await advised(slack.alice, prices);
    await slack.alice.clicks(await last(shared), 'Share to channel');
    await advised(slack.alice, 'Should our nightly mailer be a Lambda?');
    await slack.settled();

    const list = rows(await register(slack.alice));
    expect(list).toHaveLength(2);
    expect(list[0]).toMatch(/price API.*\n\*Containers\* .* · Proposed/);
    expect(list[1]).toContain('photo resizer');
    expect((await stored()).map(({ shared: seen }) => seen)).toEqual([0, 1]);
  });

  test('takes a decision from “Look again”, once', async () => {
    await advised(slack.alice, prices);
    await slack.alice.presses(await home(slack.alice), 'Look again');
    const recall = await slack.alice.modal('recall');
    const record = await changed(slack.alice, recall, () => slack.alice.presses(recall, 'Keep in the register'));
    expect(record.callback_id).toBe('record');
    await slack.alice.presses(recall, 'Keep in the register');

    expect(await stored()).toHaveLength(1);
    expect(textOf(record)).toContain('price API');
  });

  test('is searched by word and status, and says where nothing fits', async () => {
    await recorded(slack.alice, resizer);
    await recorded(slack.alice, prices);
    const list = await register(slack.alice);
    const search = async (word: string, status = 'Any') =>
      answered(
        await slack.alice.submits(list, { 'Word in the question, the advice or a product': word, Status: status }),
      ).view;

    expect(rows(await search('RESIZER'))).toHaveLength(1);
    expect(rows(await search('fargate'))[0]).toContain('price API');
    expect(rows(await search('', 'Proposed'))).toHaveLength(2);
    expect(textOf(await search('', 'Accepted'))).toContain('No decision matches');
    expect(textOf(await search('100%_x'))).toContain('No decision matches');
  });

  test('goes page by page', async () => {
    await recorded(slack.alice, prices);
    const [row] = await stored();
    const more = Array.from({ length: 19 }, (_, at) => ({
      ...row!,
      id: `copy-${at}`,
      conversation: `gone-${at}`,
      title: `Decision ${at}`,
      at: row!.at - 1000 * (at + 1),
    }));
    await slack.database.db.insertInto('decision_records').values(more).execute();
    const first = await register(slack.alice);
    const second = await changed(slack.alice, first, () => slack.alice.presses(first, 'Older'));
    const third = await changed(slack.alice, second, () => slack.alice.presses(second, 'Older'));

    expect([first, second, third].map((page) => rows(page).length)).toEqual([8, 8, 4]);
    expect(new Set([first, second, third].flatMap(rows)).size).toBe(20);
    expect(labelsIn(third.blocks)).not.toContain('Older');
    const again = await changed(slack.alice, third, () => slack.alice.presses(third, 'Newest'));
    expect(rows(again)).toEqual(rows(first));
    // What takes a decision’s place may be older than a page.
    const opened = await changed(slack.alice, again, () => slack.alice.presses(again, 'Open'));
    expect(labelsIn(opened.blocks)).toContain('Decision 18');
  });

  test('outlives the conversation, with the thread’s words gone', async () => {
    await recorded(slack.alice, prices);
    await slack.database.db.deleteFrom('conversations').execute();

    expect(textOf(await home(slack.alice))).toContain('None yet');
    expect(textOf(await open(slack.alice))).toMatch(/price API.*\*Looked at again today:\* Nothing has changed/);
    expect((await stored())[0]!.trace).not.toContain('steady traffic');
  });
});

describe('one decision', () => {
  test('changes its status; once accepted, other advice in its thread is another decision', async () => {
    const thread = await recorded(slack.alice, prices);
    const view = await open(slack.alice);
    const accepted = await changed(slack.alice, view, () => slack.alice.presses(view, 'Accepted'));
    expect(textOf(accepted)).toContain('Status: *Accepted*');
    await slack.alice.mentions('it comes in unpredictable bursts, 1000 requests a month', thread);
    await slack.alice.mentions('decision record', thread);
    await slack.settled();

    expect((await stored()).map(({ status }) => status)).toEqual(['accepted', 'proposed']);
  });

  test('is superseded by another, and back, but never in a circle', async () => {
    await recorded(slack.alice, resizer);
    await recorded(slack.alice, prices);
    const list = await register(slack.alice);
    const newer = await changed(slack.alice, list, () => slack.alice.presses(list, 'Open'));
    const superseded = await changed(slack.alice, newer, () => slack.alice.presses(newer, resizer));
    expect(textOf(superseded)).toMatch(/Status: \*Superseded\* by “Should our photo resizer/);

    const [first, second] = await stored();
    expect(second).toMatchObject({ status: 'superseded', superseded_by: first!.id });
    const other = await register(slack.alice);
    const older = await changed(slack.alice, other, () =>
      slack.alice.presses(
        {
          ...other,
          blocks: other.blocks.filter((block) => !textOf({ ...other, blocks: [block] }).includes(second!.id)),
        },
        'Open',
      ),
    );
    const circle = await changed(slack.alice, older, () => slack.alice.presses(older, prices));
    expect(textOf(circle)).toContain('this one already superseded it');
    expect((await stored())[0]).toMatchObject({ status: 'proposed', superseded_by: null });
    const back = await changed(slack.alice, superseded, () => slack.alice.presses(superseded, 'Accepted'));
    expect(textOf(back)).toContain('Status: *Accepted*');
    expect((await stored())[1]).toMatchObject({ status: 'accepted', superseded_by: null });
  });

  test('is handed over to a member, not to a guest', async () => {
    await recorded(slack.alice, prices);
    slack.connection.recording.change('users.info', (answer) => ({
      ...answer,
      user: { ...(answer['user'] as object), is_restricted: true },
    }));
    const view = await open(slack.alice);
    const refused = await changed(slack.alice, view, () => handOver(view));

    expect(textOf(refused)).toContain('guests, bots and people from other organizations can’t own a decision');
    expect((await stored())[0]!.owner).toBe(slack.alice.id);
  });

  test('handed over, it is the new owner’s to change, and no longer the old one’s', async () => {
    await recorded(slack.alice, prices);
    const view = await open(slack.alice);
    const theirs = await changed(slack.alice, view, () => handOver(view));

    expect(textOf(theirs)).toContain(`owner <@${slack.bob.id}>`);
    expect(labelsIn(theirs.blocks)).not.toContain('Remove from the register');
    await slack.alice.presses(view, 'Accepted');
    await slack.alice.presses(view, 'Remove from the register');
    expect((await stored()).map(({ status }) => status)).toEqual(['proposed']);
    const bobs = await open(slack.bob);
    await slack.bob.presses(bobs, 'Accepted');
    expect((await stored()).map(({ status }) => status)).toEqual(['accepted']);
  });

  const handOver = (view: View) => slack.alice.presses(view, 'Choose an owner', { 'Choose an owner': slack.bob.id });

  test('is removed by its owner', async () => {
    await recorded(slack.alice, prices);
    const view = await open(slack.alice);
    const list = await changed(slack.alice, view, () => slack.alice.presses(view, 'Remove from the register'));

    expect(textOf(list)).toContain('None yet');
    expect(await stored()).toEqual([]);
  });

  test('comes as MADR with its owner’s name, in the modal and as a direct message', async () => {
    await recorded(slack.alice, prices);
    const view = await open(slack.alice);
    await changed(slack.alice, view, () => slack.alice.presses(view, 'Accepted'));
    await slack.alice.presses(view, 'As Markdown');
    const text = await slack.alice.modal('record-text');
    await slack.alice.presses(text, 'Send it to me');
    await slack.connection.until(async () => (await slack.roots(slack.alice.direct)).length > 0);

    const [message] = await slack.roots(slack.alice.direct);
    for (const blocks of [text.blocks, message!.blocks]) {
      const shown = JSON.stringify(blocks);
      expect(shown).toMatch(/---\\nstatus: accepted\\ndate: \d{4}-\d\d-\d\d\\ndecision-makers: \\".+\\"\\n---/);
      expect(shown).toContain('The question was: “Should our price API with steady traffic be a Lambda?”');
    }
    expect(message!.text).toMatch(/\d{4}-\d\d-\d\d-should-our-price-api.*\.md/);
  });

  test('leads to a prefilled page of the repository that a person names, or says what is wrong with it', async () => {
    await recorded(slack.alice, prices);
    const view = await open(slack.alice);
    expect(labelsIn(view.blocks)).not.toContain('Open an issue');
    const asked = await changed(slack.alice, view, () => slack.alice.presses(view, 'Open a pull request or issue'));
    const send = async (address: string) => answered(await slack.alice.submits(asked, { 'Repository URL': address }));

    expect((await send('ftp://example.com')).errors['repository']).toMatch(/^This must be the https URL/);
    const github = (await send('https://github.com/acme/platform')).view;
    expect(JSON.stringify(github)).toMatch(
      /https:\/\/github\.com\/acme\/platform\/new\/main\?filename=docs%2Fdecisions%2F\d{4}[^"]+&value=---%0Astatus%3A%20proposed/,
    );
    expect(textOf(github)).toContain('https://github.com/acme/platform/issues/new?title=Decision');
    const gitlab = (await send('https://gitlab.com/acme/platform')).view;
    expect(textOf(gitlab)).toContain('https://gitlab.com/acme/platform/-/issues/new?issue%5Btitle%5D=Decision');
  });
});

describe('who sees what', () => {
  test('nobody sees what others recorded before it is shared, by list or by a forged button', async () => {
    await recorded(slack.alice, prices);
    const alices = await register(slack.alice);
    const bobs = await register(slack.bob);

    expect(textOf(bobs)).toContain('None yet');
    const forged = await changed(slack.bob, bobs, () => slack.bob.presses({ ...alices, id: bobs.id }, 'Open'));
    expect(textOf(forged)).toContain('is gone, or you can’t see it');
    expect(textOf(forged)).not.toContain('price API');
  });

  test('shared, others look at it, and change nothing', async () => {
    const thread = await advised(slack.alice, prices);
    await slack.alice.clicks(await last(thread), 'Share to channel');
    await slack.settled();
    const view = await open(slack.bob);
    const own = await open(slack.alice);

    expect(textOf(view)).toContain('price API');
    expect(labelsIn(view.blocks)).not.toContain('Accepted');
    await slack.bob.presses({ ...own, id: view.id }, 'Accepted');
    await slack.bob.presses({ ...own, id: view.id }, 'Remove from the register');
    expect((await stored()).map(({ status }) => status)).toEqual(['proposed']);
  });

  test('what is taken back is seen by nobody else, here and on the Home tab', async () => {
    const thread = await advised(slack.alice, prices);
    await slack.alice.clicks(await last(thread), 'Share to channel');
    await slack.settled();
    const own = await open(slack.alice);
    await changed(slack.alice, own, () => slack.alice.presses(own, 'Only me'));

    await slack.connection.until(async () => (await stored())[0]!.shared === 0);
    expect(textOf(await home(slack.bob))).not.toContain('price API');
    expect(textOf(await register(slack.bob))).not.toContain('price API');
  });

  test('guests see only their own', async () => {
    const thread = await advised(slack.alice, prices);
    await slack.alice.clicks(await last(thread), 'Share to channel');
    await recorded(slack.bob, resizer);
    slack.connection.recording.change('users.info', (answer) => ({
      ...answer,
      user: { ...(answer['user'] as object), is_restricted: true },
    }));

    expect(rows(await register(slack.bob))).toEqual([expect.stringContaining('photo resizer')]);
  });
});

test('the repository of the configuration is offered at once', async () => {
  await slack.close();
  slack = await openWorkspace({ DECISION_REPOSITORY: 'https://gitlab.acme.example/platform/adr/-/tree/trunk/records' });
  await recorded(slack.alice, prices);

  const view = await open(slack.alice);
  expect(textOf(view)).toContain('https://gitlab.acme.example/platform/adr/-/issues/new?');
  expect(labelsIn(view.blocks)).toContain('Another repository');
});
