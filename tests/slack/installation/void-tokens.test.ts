import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../../../src/app/log.ts';
import { checkTokens } from '../../../src/slack/installation/void-tokens.ts';
import { tokenChecksIn } from '../../../src/store/workspaces/token-checks.ts';
import { databases, type Opened } from '../../store/databases.ts';

const HOUR = 3_600_000;
const WORKSPACES = ['T0ACME', 'T0BETA'];

/** What Slack answers to auth.test, by token; fine where nothing is said. */
const faults: Record<string, string | undefined> = {};
const slack = createServer((request, response) => {
  const fault = faults[request.headers.authorization!.replace('Bearer ', '')];
  if (fault === 'down') return response.writeHead(503).end();
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: !fault, error: fault }));
});

describe.each(databases)('tokens on %s', (_, open) => {
  let opened: Opened;
  let now: number;
  let left: string[];
  beforeEach(async () => {
    opened = await open();
    now = 1_763_700_000_000;
    left = [];
    await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
    await opened.database.db
      .insertInto('installations')
      .values(WORKSPACES.map((id) => ({ id, sealed: 'x', updated_at: now })))
      .execute();
  });
  afterEach(async () => {
    for (const id of WORKSPACES) delete faults[id];
    slack.closeAllConnections();
    await new Promise((resolve) => slack.close(resolve));
    await opened.close();
  });

  /** A check every six hours, for so many hours. */
  async function checkFor(hours: number): Promise<void> {
    const slackApiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/`;
    for (const until = now + hours * HOUR; now < until; now += 6 * HOUR)
      await checkTokens({
        checks: tokenChecksIn(opened.database, () => now),
        clientOf: async (id) => new WebClient(id, { slackApiUrl, retryConfig: { retries: 0 } }),
        onLeft: async ({ team }) => void left.push(team),
        log: createLog('silent'),
        now: () => now,
        pauseMs: 0,
      });
  }

  test.each(['token_revoked', 'account_inactive'])('count as left after two days of %s', async (fault) => {
    faults['T0ACME'] = fault;

    await checkFor(48);
    expect(left).toEqual([]);
    await checkFor(6);
    expect(left).toEqual(['T0ACME']);
  });

  test.each(['invalid_auth', 'token_expired'])('may be %s for ten days', async (fault) => {
    faults['T0ACME'] = fault;

    await checkFor(240);
    expect(left).toEqual([]);
    await checkFor(6);
    expect(left).toEqual(['T0ACME']);
  });

  test('that were good once in between start from the beginning', async () => {
    faults['T0ACME'] = 'invalid_auth';
    await checkFor(234);
    faults['T0ACME'] = undefined;
    await checkFor(6);
    faults['T0ACME'] = 'token_revoked';

    await checkFor(48);
    expect(left).toEqual([]);
  });

  test('need several checks, however long the app was off', async () => {
    faults['T0ACME'] = 'token_revoked';
    for (let check = 1; check <= 3; check += 1) {
      await checkFor(6);
      now += 1000 * HOUR;
    }
    expect(left).toEqual([]);

    await checkFor(6);
    expect(left).toEqual(['T0ACME']);
  });

  test.each(['down', 'internal_error', 'ratelimited', 'ekm_access_denied', 'team_added_to_org'])(
    'are not doubted for %s, however long',
    async (fault) => {
      for (const id of WORKSPACES) faults[id] = fault;

      await checkFor(300);

      expect(left).toEqual([]);
    },
  );
});
