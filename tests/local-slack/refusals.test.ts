import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../../local-slack/blocks/check.ts';
import { createResponseUrls, createTriggers } from '../../local-slack/triggers.ts';
import { boltLogger } from '../../src/slack/api/bolt-logger.ts';
import { openFormApp } from './form-app.ts';

const quiet = boltLogger(pino({ level: 'silent' }));
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (text: string, action_id = 'a') => ({ type: 'button', action_id, text: { type: 'plain_text', text } });

describe('blocks that Slack would refuse', () => {
  test.each([
    ['a section that is too long', [section('x'.repeat(3001))], 'Too big'],
    ['an empty text', [section('')], 'Too small'],
    ['an unknown block', [{ type: 'sparkle' }], 'unsupported type: sparkle'],
    ['an unknown element', [{ type: 'actions', elements: [{ type: 'lever' }] }], 'unsupported type: lever'],
    [
      'a label that is too long',
      [{ type: 'actions', elements: [button('x'.repeat(76))] }],
      '/blocks/0/elements/0/text/text',
    ],
    ['two elements of one id', [{ type: 'actions', elements: [button('a'), button('b')] }], 'action_id used twice'],
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), 'no more than 50'],
    ['two tables', [1, 2].map(() => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] })), 'no more than 1'],
    ['an uneven table', [{ type: 'table', rows: [[], [{ type: 'raw_text', text: 'x' }]] }], '/blocks/0/rows'],
    ['two blocks of one id', [1, 2].map(() => ({ type: 'divider', block_id: 'x' })), 'block_id used twice'],
  ])('%s', (_name, blocks, fault) => {
    expect(faultsOf(blocks, 'message').join('\n')).toContain(fault);
  });

  test('a table in a modal', () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };
    expect(faultsOf([table], 'message')).toEqual([]);
    expect(faultsOf([table], 'modal')).toHaveLength(1);
  });
});

describe('what has expired', () => {
  test('a trigger opens one modal within three seconds', () => {
    let now = 0;
    const triggers = createTriggers(() => now);
    const [early, late] = [triggers.issue('U1'), triggers.issue('U1')];
    now = 3000;
    expect(triggers.redeem(early)).toMatchObject({ user: 'U1' });
    expect(triggers.redeem(early)).toEqual({ refused: 'exchanged_trigger_id' });
    now = 3001;
    expect(triggers.redeem(late)).toEqual({ refused: 'expired_trigger_id' });
    expect(triggers.redeem('made up')).toEqual({ refused: 'invalid_trigger_id' });
  });

  test('a response_url serves five times within thirty minutes', () => {
    let now = 0;
    const urls = createResponseUrls('http://127.0.0.1', () => now);
    const issue = (): string => urls.issue({ user: 'U1', channel: 'C1' }).split('/').at(-1)!;
    const [often, late] = [issue(), issue()];
    for (let use = 0; use < 5; use += 1) expect(urls.use(often)).toMatchObject({ channel: 'C1' });
    expect(urls.use(often)).toEqual({ refused: 'used_url' });
    now = 30 * 60_000 + 1;
    expect(urls.use(late)).toEqual({ refused: 'expired_url' });
  });
});

describe('calls that Slack would refuse', () => {
  let workspace: Awaited<ReturnType<typeof openFormApp>>;
  beforeAll(async () => {
    workspace = await openFormApp();
  });
  afterAll(() => workspace.close());
  const call = (method: string, args: Record<string, unknown>, token = workspace.local.emulator.botToken) =>
    new WebClient(token, { slackApiUrl: `${workspace.url}/api/`, retryConfig: { retries: 0 }, logger: quiet })
      .apiCall(method, args)
      .then(
        () => 'ok',
        (error: { data?: { error: string } }) => error.data?.error,
      );

  test.each([
    ['invalid_auth', 'auth.test', {}, 'xoxb-unknown'],
    ['unknown_method', 'chat.nonsense', {}, undefined],
    ['missing_scope', 'assistant.threads.setTitle', { channel_id: 'D1', thread_ts: '1', title: 'x' }, undefined],
    ['missing_scope', 'conversations.history', { channel: 'C000000001' }, undefined],
    ['invalid_blocks', 'chat.postMessage', { channel: 'C000000001', text: 'x', blocks: [section('')] }, undefined],
    ['msg_too_long', 'chat.update', { channel: 'C000000001', ts: '1', text: 'x'.repeat(4001) }, undefined],
    ['invalid_arguments', 'views.open', { trigger_id: 'x', view: { type: 'modal', blocks: [] } }, undefined],
  ])('%s: %s', async (error, method, args, token) => {
    expect(await call(method, args, token)).toBe(error);
  });

  test('requests from other sites and hosts', async () => {
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${workspace.url}/act`, { method: 'POST', headers, body: '{}' })).status;
    expect(await status({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status({})).toBe(400);
  });
});
