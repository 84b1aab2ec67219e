import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOutbound, say } from './outage.ts';
import type { Fault } from './simulated-slack.ts';

let outbound: Awaited<ReturnType<typeof openOutbound>>;
beforeEach(async () => {
  outbound = await openOutbound();
});
afterEach(() => outbound.close());

const refusal = (error: string): Fault => ({ instead: { body: { ok: false, error } } });
const statuses = async () => (await outbound.rows()).map(({ status, error }) => [status, error]);

describe('a refusal that passes', () => {
  test.each([
    'invalid_auth',
    'account_inactive',
    'team_added_to_org',
    'ekm_access_denied',
    'accesslimited',
    'rate_limited',
    'ratelimited',
    'token_expired',
    'token_revoked',
    'internal_error',
    'a_code_nobody_has_heard_of',
  ])('%s: the message is delivered once it has passed', async (code) => {
    const { slack, time } = outbound;
    const end = time.now() + 600_000;
    slack.fault = ({ method }) => (method === 'chat.postMessage' && time.now() < end ? refusal(code) : undefined);
    await outbound.post([say('one'), say('two')]);
    await outbound.settled();

    expect(slack.texts()).toEqual(['one', 'two']);
    expect(await statuses()).toEqual([
      ['done', null],
      ['done', null],
    ]);
  });

  test('an error page with status 200 is none of Slack’s words, and is tried again', async () => {
    const { slack } = outbound;
    slack.fault = ({ method }) =>
      method === 'chat.postMessage' && slack.of(method).length === 1
        ? { instead: { body: '<html>secret words</html>' } }
        : undefined;
    await outbound.post([say('one')]);
    await outbound.time.until(async () => (await outbound.rows())[0]!.error !== null);
    expect((await outbound.rows())[0]!.error).toBe('unreadable_answer');
    await outbound.settled();

    expect(slack.texts()).toEqual(['one']);
  });
});

describe('content that Slack refuses', () => {
  test.each(['invalid_blocks', 'invalid_blocks_format', 'msg_too_long', 'msg_blocks_too_long'])(
    '%s: the message goes out as plain text',
    async (code) => {
      const { slack } = outbound;
      slack.fault = ({ fields }) => (fields['blocks'] ? refusal(code) : undefined);
      await outbound.post([say('one')]);
      await outbound.settled();

      expect(slack.texts()).toEqual(['one']);
      expect(await statuses()).toEqual([['done', null]]);
    },
  );

  test('is a dead letter where plain text is refused as well, and the person is told', async () => {
    const { slack } = outbound;
    slack.fault = ({ method }) => (method === 'chat.postMessage' ? refusal('invalid_blocks') : undefined);
    await outbound.post([say('one')]);
    await outbound.settled();

    expect(await statuses()).toEqual([
      ['dead', 'invalid_blocks'],
      ['done', null],
    ]);
    expect(slack.of('chat.postEphemeral')[0]!.fields).toMatchObject({ user: 'U1', thread_ts: '1.1' });
  });
});

describe('a refusal for good', () => {
  test.each(['channel_not_found', 'is_archived', 'not_in_channel'])(
    '%s is a dead letter at once, and the person is told in a direct message',
    async (code) => {
      const { slack, time } = outbound;
      const began = time.now();
      slack.fault = ({ fields }) => (fields['channel'] === 'C1' ? refusal(code) : undefined);
      await outbound.post([say('one')]);
      await outbound.settled();

      expect(await statuses()).toEqual([
        ['dead', code],
        ['done', null],
      ]);
      expect(slack.of('chat.postMessage').filter(({ fields }) => fields['channel'] === 'C1')).toHaveLength(1);
      expect(slack.texts('DU1')).toEqual([expect.stringContaining('couldn’t deliver')]);
      expect(time.now() - began).toBeLessThan(10_000);
    },
  );
});

test('what cannot be put into words is a dead letter at once and holds nobody up', async () => {
  await outbound.post([{ type: 'comparison' } as never, say('two')]);
  await outbound.settled();

  expect((await statuses()).slice(0, 2)).toEqual([
    ['dead', 'not_presentable'],
    ['done', null],
  ]);
  expect(outbound.slack.texts()).toEqual(['two']);
});
