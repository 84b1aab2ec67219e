import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usersOf } from '../../src/slack/home/users.ts';
import { type People, peopleOf } from '../../src/slack/settings/people.ts';

let user: object | undefined;
let asked = 0;
let people: People;
let close: () => void;

/** Slack, which says this of everybody. */
beforeEach(async () => {
  asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    const answer = user ? { ok: true, user: { id: 'U1', ...user } } : { ok: false, error: 'user_not_visible' };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const slackApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  const client = new WebClient('xoxb-1', { slackApiUrl, retryConfig: { retries: 0 } });
  people = peopleOf(
    usersOf(async () => client),
    pino({ level: 'silent' }),
  );
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterEach(() => close());

const one = { team: 'T1', workspace: 'T1' };
const within = { team: 'E1', workspace: 'T1' };
const of = (enterprise: object) => ({ enterprise_user: { enterprise_id: 'E1', teams: ['T1', 'T2'], ...enterprise } });

describe('an admin', () => {
  test.each([
    ['an admin', one, { team_id: 'T1', is_admin: true }, true],
    ['an owner', one, { team_id: 'T1', is_owner: true }, true],
    ['the primary owner', one, { team_id: 'T1', is_primary_owner: true }, true],
    ['a member', one, { team_id: 'T1' }, false],
    ['an admin who has left', one, { team_id: 'T1', is_admin: true, deleted: true }, false],
    ['an admin of another workspace', one, { team_id: 'T2', is_admin: true }, false],
    ['a stranger who is an admin at home', one, { team_id: 'T1', is_admin: true, is_stranger: true }, false],
    ['a guest', one, { team_id: 'T1', is_admin: true, is_restricted: true }, false],
    ['an admin at home in that workspace', within, { team_id: 'T1', is_admin: true, ...of({}) }, true],
    ['an admin at home in another workspace', within, { team_id: 'T2', is_admin: true, ...of({}) }, false],
    ['an admin of the organization', within, { team_id: 'T2', ...of({ is_admin: true }) }, true],
    ['an owner of the organization', within, { team_id: 'T1', ...of({ is_owner: true }) }, true],
    [
      'one of the organization who is not in it',
      within,
      { team_id: 'T3', ...of({ teams: ['T3'], is_admin: true }) },
      false,
    ],
    ['one of another organization', within, { team_id: 'T1', is_admin: true, ...of({ enterprise_id: 'E2' }) }, false],
    ['somebody whom Slack does not show', one, undefined, false],
  ])('is %s', async (_, tenant, said, expected) => {
    user = said;

    expect(await people.isAdmin(tenant, 'U1')).toBe(expected);
  });

  test('is asked about once a minute, and again where something is saved', async () => {
    user = { team_id: 'T1', is_admin: true };
    await people.isAdmin(one, 'U1');
    user = { team_id: 'T1', is_admin: false };

    expect(await people.isAdmin(one, 'U1')).toBe(true);
    expect(await people.isAdmin(one, 'U1', true)).toBe(false);
    expect(await people.isAdmin(one, 'U1')).toBe(false);
    expect(asked).toBe(2);
  });
});

test.each([
  ['a member', { team_id: 'T1' }, 'member'],
  ['a guest', { team_id: 'T1', is_restricted: true }, 'guest'],
  ['a guest of one channel', { team_id: 'T1', is_ultra_restricted: true }, 'guest'],
  ['somebody of another organization', { team_id: 'T2', is_stranger: true }, 'external'],
  ['somebody of another workspace', { team_id: 'T2' }, 'external'],
  ['somebody whom Slack does not show', undefined, 'external'],
])('%s is told from the others', async (_, said, expected) => {
  user = said;

  expect(await people.kindOf('T1', 'U1')).toBe(expected);
});
