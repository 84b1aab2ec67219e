import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelsIn } from './acts.ts';
import type { Ack, Person } from './person.ts';
import type { Thread, View } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let slack: Workspace;
beforeEach(async () => {
  slack = await openWorkspace();
});
afterEach(() => slack.close());

const NO_VMS = 'forbidden:\n  - what: vms\n    because: nobody patches them';
const NO_CONTAINERS = 'forbidden:\n  - what: containers\n    because: the cluster is full';
const [PROVIDER, RULES, CHANNELS, GUESTS] = [
  'Provider',
  'House rules',
  'Channels where it can speak',
  'What guests can do',
];

const textOf = ({ blocks }: Pick<View, 'blocks'>): string => JSON.stringify(blocks);
const home = (person: Person): Promise<View> => person.homeAfter(() => person.opens('home'));
const until = (holds: () => unknown) => slack.connection.until(holds);

async function opened(person: Person): Promise<View> {
  const before = person.modals.filter(({ callback_id }) => callback_id === 'settings').length;
  await person.presses(await home(person), 'Settings');
  return person.modal('settings', before + 1);
}

/** The view that came back with the acknowledgement, in the place of the one that was sent. */
const answered = (view: View, { body }: Ack): View => ({ ...JSON.parse(body).view, id: view.id });

/** Sends settings once and waits for what would change. */
async function previewed(person: Person, view: View, entered: Record<string, string>): Promise<View> {
  await person.submits(view, entered);
  await until(() => textOf(newest(person, view)).includes('Nothing is saved yet'));
  return newest(person, view);
}

const newest = (person: Person, { id }: View): View => person.modals.find((each) => each.id === id)!;

async function saved(person: Person, entered: Record<string, string>, from?: View): Promise<View> {
  const view = await previewed(person, from ?? (await opened(person)), entered);
  const notice = answered(view, await person.submits(view));
  expect(notice.title.text).toBe('Saved');
  return notice;
}

const versions = () => slack.database.db.selectFrom('settings').selectAll().execute();

async function adviceIn(thread: Thread): Promise<string> {
  await slack.bob.mentions('just tell me', thread);
  return (await slack.thread(thread)).map(({ text }) => text).join('\n');
}

const resizer = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';
const batch = 'Where should our nightly report run? It takes 40 minutes.';

describe('the settings of a workspace', () => {
  test('are offered to admins alone', async () => {
    expect(labelsIn((await home(slack.alice)).blocks)).toContain('Settings');
    expect(labelsIn((await home(slack.bob)).blocks)).not.toContain('Settings');
  });

  test('are opened for nobody else, whatever is clicked', async () => {
    const button = await home(slack.alice);
    await slack.bob.presses({ ...button, id: (await home(slack.bob)).id }, 'Settings');

    await until(() => JSON.stringify(slack.bob.modals).includes('Only admins and owners'));
  });

  test('hold for the next message, in advice, on the Home tab and where somebody asks', async () => {
    await saved(slack.alice, { [PROVIDER]: 'AWS', [RULES]: NO_CONTAINERS });

    const thread = await slack.bob.mentions(batch);
    expect(await adviceIn(thread)).not.toMatch(/Recommendation: Containers|Azure/);
    expect(textOf(await home(slack.bob))).toContain('No containers (the cluster is full).');
    const asked = await slack.bob.mentions('what are our house rules?');
    expect((await slack.thread(asked))[0]!.text).toMatch(/set to AWS.*No containers \(the cluster is full\)/s);
  });

  test('are refused with the line of what is wrong, and nothing changes', async () => {
    const view = await opened(slack.alice);
    const wrong = `${NO_VMS}\nprovider: awz`;
    const { body } = await slack.alice.submits(view, { [RULES]: wrong });

    expect(JSON.parse(body)).toMatchObject({ response_action: 'errors' });
    expect(JSON.parse(body).errors.rules).toMatch(/^Line 4: provider: “awz” isn’t known; use one of any, aws/);
    expect(await versions()).toEqual([]);
  });

  test.each([
    ['no YAML', { [RULES]: 'forbidden: [' }, 'rules', /^Line 1: Flow sequence/],
    ['rules that forbid everything', { [RULES]: allForbidden() }, 'rules', /nothing is left to recommend/],
    ['two providers', { [PROVIDER]: 'AWS', [RULES]: 'provider: gcp' }, 'provider', /house rules say Google Cloud/],
    [
      'rules of another provider',
      { [PROVIDER]: 'AWS', [RULES]: 'forbidden:\n  - what: gcp\n    because: no' },
      'rules',
      /^Line 2: forbidden\.0\.what: gcp never matches/,
    ],
  ])('are refused with %s', async (_, entered, field, message) => {
    const { body } = await slack.alice.submits(await opened(slack.alice), entered);

    expect(JSON.parse(body).errors[field]).toMatch(message);
    expect(await versions()).toEqual([]);
  });

  test('show what past decisions would have become before they are saved', async () => {
    const thread = await slack.alice.mentions(batch);
    await slack.alice.mentions('just tell me', thread);
    const secret = await slack.bob.writes('Where should our secret nightly report run? It takes 40 minutes.');
    await slack.bob.writes('just tell me', secret);
    await slack.settled();

    const view = await previewed(slack.alice, await opened(slack.alice), { [RULES]: NO_CONTAINERS });

    expect(textOf(view)).toContain('Of the last 2 decisions, *2 would be different*');
    expect(textOf(view)).toMatch(/“Where should our nightly report run\?[^"]*”\\nContainers \(run as jobs\)[^"]*→ \*/);
    expect(textOf(view)).not.toContain('secret');
    expect(textOf(view)).toContain('And 1 more.');
    expect(await versions()).toEqual([]);
  });

  test('are previewed again when something else is sent than was previewed', async () => {
    const view = await previewed(slack.alice, await opened(slack.alice), { [PROVIDER]: 'AWS' });
    const { body } = await slack.alice.submits(view, { [PROVIDER]: 'Azure' });

    expect(JSON.parse(body).view.title.text).toBe('Settings');
    expect(await versions()).toEqual([]);
  });

  test('cannot be saved by somebody who is no admin any more', async () => {
    const view = await previewed(slack.alice, await opened(slack.alice), { [PROVIDER]: 'AWS' });
    demote();

    expect(answered(view, await slack.alice.submits(view)).blocks[0]).toMatchObject({
      text: { text: expect.stringContaining('Only admins and owners') },
    });
    expect(await versions()).toEqual([]);
  });

  test('cannot be saved over those of another admin who was faster', async () => {
    const [slow, fast] = [await opened(slack.alice), undefined];
    const seen = await previewed(slack.alice, slow, { [PROVIDER]: 'AWS' });
    await saved(slack.alice, { [PROVIDER]: 'Azure' }, fast);

    expect(answered(seen, await slack.alice.submits(seen)).title.text).toBe('Not saved');
    expect((await versions()).map(({ content }) => JSON.parse(content).provider)).toEqual(['azure']);
  });

  test('are logged with who changed what, and undone', async () => {
    await saved(slack.alice, { [PROVIDER]: 'AWS' });
    await saved(slack.alice, { [RULES]: NO_VMS });
    await slack.alice.presses(await opened(slack.alice), 'Changes so far');
    const log = await slack.alice.modal('settings-log');
    expect(textOf(log)).toMatch(
      new RegExp(`<@${slack.alice.id}>, for the whole workspace.*House rules:.*nobody patches`),
    );
    expect(textOf(log)).toContain('Provider: AWS (was: not set)');

    await slack.alice.presses(log, 'Undo');
    await until(() => textOf(newest(slack.alice, log)).includes('Done.'));

    expect((await versions()).map(({ content }) => JSON.parse(content))).toEqual([
      { provider: 'aws' },
      { provider: 'aws', rules: NO_VMS },
      { provider: 'aws' },
    ]);
    expect(textOf(await home(slack.bob))).toContain('None are set');
  });

  test('are not undone by somebody who is no admin any more, nor over a newer change', async () => {
    await saved(slack.alice, { [PROVIDER]: 'AWS' });
    await slack.alice.presses(await opened(slack.alice), 'Changes so far');
    const log = await slack.alice.modal('settings-log');
    await saved(slack.alice, { [PROVIDER]: 'Azure' });
    await slack.alice.presses(log, 'Undo');
    await until(() => textOf(newest(slack.alice, log)).includes('Nothing was changed'));
    demote();
    await slack.alice.presses(log, 'Undo');
    await until(() => textOf(newest(slack.alice, log)).includes('Only admins'));

    expect(await versions()).toHaveLength(2);
  });
});

describe('house rules in a file', () => {
  const FILE = 'Or upload them';
  /** Uploads a file as the field does, which gives the app access to it; gives its id. */
  async function upload(text: string | Buffer): Promise<string> {
    const { client } = slack.alice;
    const content = Buffer.from(text);
    const { upload_url, file_id } = await client.files.getUploadURLExternal({
      filename: 'r.yml',
      length: content.length,
    });
    await fetch(upload_url!, { method: 'POST', body: content });
    await client.files.completeUploadExternal({ files: [{ id: file_id! }], channel_id: slack.connection.channel });
    return file_id!;
  }
  const long = `${NO_VMS}\n# ${'x'.repeat(100)}${'\n# so long'.repeat(400)}`;

  test('are shown in the field where they fit, and saved', async () => {
    const view = await previewed(slack.alice, await opened(slack.alice), { [FILE]: await upload(NO_VMS) });
    expect(textOf(view)).toContain(JSON.stringify(NO_VMS).slice(1, -1));
    await slack.alice.submits(view);

    expect((await versions()).map(({ content }) => JSON.parse(content))).toEqual([{ rules: NO_VMS }]);
  });

  test('are saved where they do not fit, and stay until others are given', async () => {
    const view = await previewed(slack.alice, await opened(slack.alice), { [FILE]: await upload(long) });
    expect(textOf(view)).toContain('There are 404 lines, too many to show here');
    await slack.alice.submits(view);
    await saved(slack.alice, { [PROVIDER]: 'AWS' });
    await saved(slack.alice, { [RULES]: '{}' });

    expect((await versions()).map(({ content }) => JSON.parse(content))).toEqual([
      { rules: long },
      { provider: 'aws', rules: long },
      { provider: 'aws', rules: '{}' },
    ]);
  });

  test('are refused with the line of what is wrong, or what is wrong with the file', async () => {
    const view = await opened(slack.alice);
    const errorOf = async (file: string) =>
      JSON.parse((await slack.alice.submits(view, { [FILE]: file })).body).errors.file as string;

    expect(await errorOf(await upload(`${NO_VMS}\nprovider: awz`))).toMatch(/^Line 4: provider: “awz” isn’t known/);
    expect(await errorOf(await upload('x'.repeat(70_000)))).toContain('longer than 64 kB');
    expect(await errorOf(await upload(Buffer.from([0xff, 0xfe, 0x00])))).toContain('isn’t text');
    expect(await errorOf('F0NOBODYS')).toContain('didn’t give me the file');
    const elsewhere = await upload(NO_VMS);
    slack.connection.recording.change('files.info', (answer) => ({
      ...answer,
      file: { ...(answer['file'] as object), url_private: 'https://files.example/rules.yml' },
    }));
    expect(await errorOf(elsewhere)).toContain('Slack doesn’t host this file');
    expect(await versions()).toEqual([]);
  });

  test('are not asked for where the app may not read files', async () => {
    slack.connection.recording.scopes.delete('files:read');

    expect(textOf(await opened(slack.alice))).not.toContain(FILE);
  });
});

describe('the settings of a channel', () => {
  test('stand above those of the workspace, there alone', async () => {
    await saved(slack.alice, { [RULES]: NO_CONTAINERS });
    const whole = await opened(slack.alice);
    await slack.alice.presses(whole, 'Choose a channel', { 'Choose a channel': slack.connection.channel });
    const view = await slack.alice.modal('settings', 3);
    expect(view.title.text).toBe('Channel settings');
    expect(textOf(view)).toContain('No containers (the cluster is full).');
    await saved(slack.alice, { [RULES]: '{}' }, view);

    expect(await adviceIn(await slack.bob.mentions(batch))).toContain('Recommendation: Containers');
    const direct = await slack.bob.writes(batch);
    await slack.bob.writes('just tell me', direct);
    expect((await slack.thread(direct)).map(({ text }) => text).join('\n')).not.toContain('Recommendation: Containers');
  });
});

describe('in a channel where it may not speak', () => {
  /** It may speak in another channel only. */
  const silence = () => saved(slack.alice, { [CHANNELS]: 'C000000001' });

  test('a mention is answered in one line that only its author sees, and other talk with silence', async () => {
    const before = await slack.bob.mentions(resizer);
    await slack.settled();
    await silence();
    const heard = (await slack.thread(before)).length;
    await slack.bob.says('it has steady traffic', before);
    const thread = await slack.bob.mentions(resizer);

    await until(() => slack.bob.notes.length > 0);
    expect(slack.bob.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('haven’t allowed me to speak in this channel'),
    ]);
    expect(await slack.thread(thread)).toEqual([]);
    expect(await slack.thread(before)).toHaveLength(heard);
  });

  test('the slash command stays private, and goes on in a direct message', async () => {
    await silence();
    const { body } = await slack.bob.runs(batch);
    const { response_type, text, blocks } = JSON.parse(body);

    expect(response_type).toBe('ephemeral');
    expect(text).toMatch(/nightly|run|containers/i);
    expect(await slack.roots()).toEqual([]);
    await slack.bob.clicks({ channel: slack.connection.channel, text, blocks }, 'Continue in a direct message');
    expect(await slack.rootWith('nightly report', slack.bob.direct)).toBeDefined();
  });

  test('a click changes nothing', async () => {
    const thread = await slack.bob.mentions(resizer);
    const [question] = await slack.thread(thread);
    await silence();
    await slack.bob.clicks(question!, 'Answer now');

    await until(() => slack.connection.recording.calls.some(({ method }) => method === 'response_url'));
    expect(await slack.thread(thread)).toHaveLength(1);
  });

  test('direct messages are answered', async () => {
    await silence();

    expect(await slack.thread(await slack.bob.writes('what is a cold start?'))).toHaveLength(1);
  });
});

describe('guests and people from other organizations', () => {
  const bobIs = (flags: object) =>
    slack.connection.recording.change('users.info', (answer) => {
      const user = answer['user'] as { id: string } | undefined;
      return user?.id === slack.bob.id ? { ...answer, user: { ...user, ...flags } } : answer;
    });
  const guest = { is_restricted: true };
  const asks = () => slack.connection.recording.calls.filter(({ method }) => method === 'users.info').length;

  test('may do what members may, and nobody is looked up for it', async () => {
    bobIs(guest);
    const thread = await slack.bob.mentions('what is a cold start?');

    expect(await slack.thread(thread)).toHaveLength(1);
    expect(asks()).toBe(0);
  });

  test('ask in private alone, where admins want it so; members go on as before', async () => {
    bobIs(guest);
    await saved(slack.alice, { [GUESTS]: 'Ask in private: direct message and command' });
    const thread = await slack.bob.mentions('what is a cold start?');
    await until(() => slack.bob.notes.length > 0);

    expect(slack.bob.notes[0]!.text).toContain('let me answer guests only in private');
    expect(await slack.thread(thread)).toEqual([]);
    expect(await slack.thread(await slack.bob.writes('what is a cold start?'))).toHaveLength(1);
    expect(await slack.thread(await slack.alice.mentions('what is a cold start?'))).toHaveLength(1);
  });

  test('may do nothing, where admins want it so, but have their data deleted', async () => {
    await slack.bob.writes('what is a cold start?');
    await slack.settled();
    bobIs({ team_id: 'T0OTHERS', is_stranger: true });
    await saved(slack.alice, { 'What people from other organizations can do': 'Nothing' });
    await slack.bob.runs(batch);
    const thread = await slack.bob.writes('what is a cold start?');
    await until(() => slack.bob.notes.length > 0);

    expect(slack.bob.notes[0]!.text).toContain('turned me off for people from other organizations');
    expect(await slack.thread(thread)).toEqual([]);
    await slack.bob.presses(await home(slack.bob), 'Compare the options');
    expect(textOf(await slack.bob.modal('notice'))).toContain('turned me off');
    await slack.bob.homeAfter(async () => slack.bob.presses(await home(slack.bob), 'Delete my data'));
    await until(async () => {
      const left = await slack.database.db.selectFrom('conversations').select('state').execute();
      return left.every(({ state }) => !state.includes(slack.bob.id));
    });
  });
});

/** Slack now says of everybody that they are no admin. */
const demote = () =>
  slack.connection.recording.change('users.info', (answer) => ({
    ...answer,
    user: { ...(answer['user'] as object), is_admin: false },
  }));

function allForbidden(): string {
  const each = (what: string) => `  - what: ${what}\n    because: no`;
  return `forbidden:\n${['serverless', 'containers', 'vms'].map(each).join('\n')}`;
}
