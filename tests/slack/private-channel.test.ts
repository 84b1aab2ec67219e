import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BOT_USER } from '../../local-slack/emulator.ts';
import { labelsIn } from './acts.ts';
import type { Person } from './person.ts';
import type { Thread, View } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let slack: Workspace;
let channel: string;
beforeEach(async () => {
  slack = await openWorkspace();
  const created = await slack.alice.client.conversations.create({ name: 'board-only', is_private: true });
  channel = created.channel!.id!;
  await slack.alice.client.conversations.invite({ channel, users: BOT_USER });
});
afterEach(() => slack.close());

const SECRET = 'merger';

/** Advice in the channel with the button to share it pressed. */
async function advised(within = channel): Promise<Thread> {
  const question = `Should our ${SECRET} API with steady traffic be a Lambda?`;
  const thread = await slack.alice.mentions(question, undefined, within);
  await slack.alice.mentions('just tell me', thread);
  await slack.settled();
  return thread;
}

async function share(person: Person, thread: Thread): Promise<void> {
  await person.clicks((await slack.thread(thread)).at(-1)!, 'Share to channel');
  await slack.settled();
}

const homeOf = (person: Person): Promise<View> => person.homeAfter(() => person.opens('home'));
const textOf = ({ blocks }: View): string => JSON.stringify(blocks);
const asks = (method: string): number =>
  slack.connection.recording.calls.filter((call) => call.method === method).length;

describe('what is shared in a private channel', () => {
  test('is not on the Home tab of somebody outside, nor can they open it', async () => {
    await share(slack.alice, await advised());

    const home = await homeOf(slack.bob);
    expect(textOf(home)).not.toContain(SECRET);
    const own = await homeOf(slack.alice);
    await slack.bob.presses({ ...own, id: home.id }, 'Look again');
    await slack.alice.presses(own, 'Look again');
    await slack.alice.modal('recall');
    expect(slack.bob.modals).toEqual([]);
  });

  test('is on the Home tab of its members, who can open it but not show it to others', async () => {
    await slack.alice.client.conversations.invite({ channel, users: slack.bob.id });
    await share(slack.alice, await advised());

    const home = await homeOf(slack.bob);
    expect(textOf(home)).toContain(SECRET);
    await slack.bob.presses(home, 'Look again');
    const view = await slack.bob.modal('recall');
    expect(textOf(view)).toContain(SECRET);
    expect(textOf(view)).not.toContain('"audience"');
  });

  test.each(['conversations.info', 'conversations.members', 'users.info'])(
    'is on nobody else’s Home tab while Slack does not answer %s',
    async (method) => {
      await slack.alice.client.conversations.invite({ channel, users: slack.bob.id });
      await share(slack.alice, await advised());
      slack.connection.recording.refuse(method, 'internal_error');

      expect(textOf(await homeOf(slack.bob))).not.toContain(SECRET);
      expect(textOf(await homeOf(slack.bob))).toContain(SECRET);
    },
  );

  test('is asked about once, not at every look', async () => {
    await slack.alice.client.conversations.invite({ channel, users: slack.bob.id });
    await share(slack.alice, await advised());
    for (let look = 0; look < 3; look += 1) await homeOf(slack.bob);

    expect([asks('conversations.info'), asks('conversations.members'), asks('users.info')]).toEqual([1, 1, 1]);
  });
});

test.each([
  ['a guest', { is_restricted: true }],
  ['a guest of one channel', { is_restricted: true, is_ultra_restricted: true }],
  ['somebody of another organization', { is_stranger: true }],
  ['somebody of another workspace', { team_id: 'T0OTHER' }],
])('%s sees only their own decisions, even where they are a member', async (_name, about) => {
  await slack.alice.client.conversations.invite({ channel, users: slack.bob.id });
  slack.connection.recording.change('users.info', (answer) => ({
    ...answer,
    user: { ...(answer['user'] as object), ...about },
  }));
  await share(slack.alice, await advised());
  await share(slack.alice, await advised(slack.connection.channel));
  const own = await slack.bob.mentions('Should our badminton mailer with steady traffic be a Lambda?');
  await slack.bob.mentions('just tell me', own);
  await slack.settled();

  const home = textOf(await homeOf(slack.bob));
  expect(home).not.toContain(SECRET);
  expect(home).toContain('badminton');
});

describe('the owner of a decision', () => {
  test('reads before sharing what will be seen by whom', async () => {
    const advice = (await slack.thread(await advised())).at(-1)!;
    const button = advice.blocks
      .flatMap(({ elements }) => elements ?? [])
      .find(({ action_id }) => action_id === 'share');

    const { text } = (button!['confirm'] as { text: { text: string } }).text as never as { text: string };
    expect(text).toMatch(
      /card for everyone in this channel with the advice, a short description of the workload and a link to this thread/,
    );
    expect(text).toMatch(/first words of the question are listed on the Home tab of people who can see this channel/);
    expect(text).toMatch(/Nobody else/);
  });

  test('can show it to the whole workspace, and take that back', async () => {
    await share(slack.alice, await advised());
    await slack.alice.presses(await homeOf(slack.alice), 'Look again');
    const view = await slack.alice.modal('recall');
    expect(textOf(view)).toContain('even if you asked in a private channel');

    const own = await slack.alice.homeAfter(() => slack.alice.presses(view, 'Everyone in this workspace'));
    expect(textOf(own)).toContain('listed for everyone in this workspace');
    expect(textOf(await homeOf(slack.bob))).toContain(SECRET);

    await slack.alice.homeAfter(() => slack.alice.presses(view, 'Only me'));
    expect(textOf(await homeOf(slack.bob))).not.toContain(SECRET);
  });

  test('is the only one who can: a forged choice of others changes nothing', async () => {
    await advised();
    await slack.alice.presses(await homeOf(slack.alice), 'Look again');
    const view = await slack.alice.modal('recall');

    await slack.bob.homeAfter(() => slack.bob.presses(view, 'Everyone in this workspace'));

    expect(textOf(await homeOf(slack.bob))).not.toContain(SECRET);
  });

  test('is not offered the channel for what was asked in a direct message', async () => {
    const thread = await slack.alice.writes(`Should our ${SECRET} API with steady traffic be a Lambda?`);
    await slack.alice.writes('just tell me', thread);
    await slack.settled();
    await slack.alice.presses(await homeOf(slack.alice), 'Look again');

    const labels = labelsIn((await slack.alice.modal('recall')).blocks);
    expect(labels).toEqual(expect.arrayContaining(['Only me', 'Everyone in this workspace']));
    expect(labels).not.toContain('People who can see the channel');
  });

  test('does not show another question along with the one that was shown', async () => {
    const thread = await advised();
    await slack.alice.presses(await homeOf(slack.alice), 'Look again');
    const view = await slack.alice.modal('recall');
    await slack.alice.homeAfter(() => slack.alice.presses(view, 'Everyone in this workspace'));
    await slack.alice.mentions('Should our layoff mailer with steady traffic be a Lambda?', thread);
    await slack.alice.mentions('just tell me', thread);
    await slack.settled();

    expect(textOf(await homeOf(slack.bob))).not.toMatch(/layoff/);
    expect(textOf(await homeOf(slack.alice))).toMatch(/layoff/);
  });
});
