import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { visibilityOf } from '../../src/slack/home/visibility.ts';
import type { PlacedDecision } from '../../src/store/conversations/decisions.ts';

type Answers = Record<string, (fields: Record<string, string>) => object | number>;

let answers: Answers;
let calls: string[];
let client: WebClient;
let close: () => void;

/** A Web API that answers as it is told; a number is an HTTP status. */
beforeEach(async () => {
  answers = {};
  calls = [];
  const server = createServer(async (request, response) => {
    const method = request.url!.split('/').at(-1)!;
    const fields = Object.fromEntries(new URLSearchParams(await text(request)));
    calls.push(method);
    const answer = answers[method]?.(fields) ?? { ok: false, error: 'unknown_method' };
    if (typeof answer === 'number') {
      response.writeHead(answer, { 'retry-after': '30' }).end('busy');
      return;
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, ...answer }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  client = new WebClient('xoxb-1', {
    slackApiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
});
afterEach(() => close());

const decision = (channel: string, more: Partial<PlacedDecision> = {}): PlacedDecision => ({
  ...{
    conversation: `T1:${channel}`,
    person: 'U0ALICE',
    title: channel,
    verdict: 'vms',
    flavour: '',
    confidence: 'low',
  },
  ...{ knowledge: '', at: 0, shared: 1, listed_in: null, channel },
  ...more,
});

const member = (of: object) => () => ({
  user: { id: 'U0BOB', is_restricted: false, is_ultra_restricted: false, ...of },
});
const silent = pino({ level: 'silent' });
const looksAt = (team: string, ...decisions: PlacedDecision[]) =>
  visibilityOf(async () => client, silent)
    .visible(team, 'U0BOB', decisions, 10)
    .then((visible) => visible.map(({ channel }) => channel));

const grid = (workspace: string, ...others: string[]) =>
  member({ team_id: workspace, enterprise_user: { enterprise_id: 'E1', teams: [workspace, ...others] } });
/** Channels of the workspaces T1 and T2 of an organization. */
const channels: Answers[string] = ({ channel }) => ({
  channel: {
    id: channel,
    is_private: channel!.startsWith('C9'),
    context_team_id: channel!.endsWith('1') ? 'T1' : 'T2',
    ...(channel === 'C33' ? { internal_team_ids: ['T1', 'T2'] } : {}),
  },
});

test('installed org-wide, people see what was shared in public channels of their own workspaces only', async () => {
  answers = { 'users.info': grid('T1'), 'conversations.info': channels };

  expect(await looksAt('E1', decision('C1'), decision('C2'), decision('C33'))).toEqual(['C1', 'C33']);
});

test('installed org-wide, what an owner lists for a workspace is listed there and nowhere else', async () => {
  answers = { 'users.info': grid('T1') };
  const listed = [decision('D1', { listed_in: 'T1' }), decision('C92', { listed_in: 'T2' })];

  expect(await looksAt('E1', ...listed)).toEqual(['D1']);
  expect(calls).toEqual(['users.info']);
});

test.each([
  ['of another organization', { team_id: 'T1', enterprise_user: { enterprise_id: 'E2', teams: ['T1'] } }],
  ['of no organization', { team_id: 'T1' }],
  ['who is a guest', { team_id: 'T1', is_restricted: true, enterprise_user: { enterprise_id: 'E1', teams: ['T1'] } }],
  ['who is gone', { team_id: 'T1', deleted: true, enterprise_user: { enterprise_id: 'E1', teams: ['T1'] } }],
])('installed org-wide, somebody %s sees nothing of others', async (_, about) => {
  answers = { 'users.info': member(about), 'conversations.info': channels };

  expect(await looksAt('E1', decision('C1'), decision('D1', { listed_in: 'T1' }))).toEqual([]);
});

test('members of a private channel are looked for on every page', async () => {
  answers = {
    'users.info': member({ team_id: 'T1' }),
    'conversations.info': channels,
    'conversations.members': ({ cursor }) =>
      cursor ? { members: ['U0BOB'] } : { members: ['U0CAROL'], response_metadata: { next_cursor: 'more' } },
  };

  expect(await looksAt('T1', decision('C91'))).toEqual(['C91']);
});

test('a group message is seen by those in it, a direct message by nobody else, without asking', async () => {
  answers = {
    'users.info': member({ team_id: 'T1' }),
    'conversations.info': () => ({ channel: { id: 'C5', is_private: true, is_mpim: true } }),
    'conversations.members': () => ({ members: ['U0ALICE', 'U0CAROL'] }),
  };

  expect(await looksAt('T1', decision('C5'), decision('D1'), decision('U0ALICE'))).toEqual([]);
  expect(calls.filter((method) => method === 'conversations.info')).toHaveLength(1);
});

test.each<readonly [string, object | number]>([
  ['a missing scope', { ok: false, error: 'missing_scope' }],
  ['a channel that Slack does not know', { ok: false, error: 'channel_not_found' }],
  ['a rate limit', 429],
  ['a broken Slack', 503],
  ['an answer of another shape', { channel: { id: 'C1' } }],
])('with %s nobody sees anything', async (_, answer) => {
  answers = { 'users.info': member({ team_id: 'T1' }), 'conversations.info': () => answer };

  expect(await looksAt('T1', decision('C1'))).toEqual([]);
});

test('what is not shared is not asked about', async () => {
  expect(await looksAt('T1', decision('C1', { shared: 0 }))).toEqual([]);
  expect(calls).toEqual([]);
});

test('what Slack said is forgotten after a while', async () => {
  let members = ['U0BOB'];
  answers = {
    'users.info': member({ team_id: 'T1' }),
    'conversations.info': channels,
    'conversations.members': () => ({ members }),
  };
  const visibility = visibilityOf(async () => client, silent, 50);
  const look = () => visibility.visible('T1', 'U0BOB', [decision('C91')], 10);
  expect(await look()).toHaveLength(1);
  members = [];

  await new Promise((resolve) => setTimeout(resolve, 80));

  expect(await look()).toEqual([]);
});
