import { WebClient } from '@slack/web-api';
import nock from 'nock';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Effect } from '../../../src/dialogue/effect.ts';
import { initialState, type State, type Step } from '../../../src/dialogue/state/state.ts';
import { storedConversation } from '../../../src/dialogue/stored/conversation.ts';
import { boltLogger } from '../../../src/slack/api/bolt-logger.ts';
import { type Delivery, startDelivery } from '../../../src/slack/outbound/deliver.ts';
import { type Conversations, conversationsIn } from '../../../src/store/conversations/conversations.ts';
import { type Database, openDatabase } from '../../../src/store/database/database.ts';
import { outboxIn } from '../../../src/store/outbox/outbox.ts';

const log = pino({ level: 'silent' });
const API = 'https://slack.example/api/';
let database: Database;
let conversations: Conversations<State, Step>;
let delivery: Delivery;

beforeEach(async () => {
  database = await openDatabase('file::memory:');
  conversations = conversationsIn(database, storedConversation);
  const client = new WebClient('xoxb-1', {
    slackApiUrl: API,
    timeout: 2000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });
  delivery = startDelivery(outboxIn<Effect>(database), async () => client, log);
});
afterEach(async () => {
  await delivery.stop();
  await database.db.destroy();
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});

async function post(...texts: string[]): Promise<void> {
  const effects = texts.map((text) => ({ type: 'acknowledgement' as const, lines: [{ text }], sources: [], next: [] }));
  await conversations.advance({ team: 'T1', channel: 'C1', thread: '1.1' }, ['d1'], () => ({
    state: { ...initialState, opened: { by: 'U1', text: 'hi' } },
    effects,
  }));
  delivery.wake();
}

const outcome = async (count: number): Promise<{ status: string; attempts: number; error: string | null }[]> => {
  for (let wait = 0; wait < 400; wait += 1) {
    const rows = await database.db.selectFrom('outbox').select(['status', 'attempts', 'error']).orderBy('id').execute();
    if (rows.filter(({ status }) => status !== 'pending').length >= count) return rows;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Not delivered');
};

test('waits as long as Slack says, then delivers, in order', async () => {
  const started = Date.now();
  nock(API).post('/chat.postMessage').reply(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' });
  for (const text of ['one', 'two'])
    nock(API)
      .post('/chat.postMessage', new RegExp(`text=${text}`))
      .reply(200, { ok: true, ts: '2.2' });
  await post('one', 'two');

  expect((await outcome(2)).map(({ status, attempts }) => [status, attempts])).toEqual([
    ['done', 0],
    ['done', 0],
  ]);
  expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
});

test('tries again after an error of Slack’s, once the thread shows that nothing arrived', async () => {
  nock(API).post('/chat.postMessage').reply(503, 'down');
  nock(API)
    .post('/conversations.replies', /include_all_metadata=true/)
    .reply(200, { ok: true, messages: [] });
  nock(API).post('/chat.postMessage').reply(200, { ok: true, ts: '2.2' });
  await post('one');

  expect(await outcome(1)).toEqual([{ status: 'done', attempts: 1, error: null }]);
});

test('does not post again what arrived although Slack’s answer was lost', async () => {
  let posted: unknown;
  const arrives = (body: { metadata: string }): boolean => {
    posted = JSON.parse(body.metadata);
    return true;
  };
  nock(API).post('/chat.postMessage', arrives).reply(503, 'down');
  nock(API)
    .post('/conversations.replies')
    .reply(200, () => ({ ok: true, messages: [{ ts: '1.1' }, { ts: '2.2', metadata: posted }] }));
  await post('one');

  expect(await outcome(1)).toEqual([{ status: 'done', attempts: 1, error: null }]);
  expect(await database.db.selectFrom('outbox').select('ts').execute()).toEqual([{ ts: '2.2' }]);
});

test('gives up what Slack refuses for good, tells the person, and goes on with the rest', async () => {
  nock(API).post('/chat.postMessage').reply(200, { ok: false, error: 'cannot_reply_to_message' });
  nock(API).post('/chat.postMessage').reply(200, { ok: true, ts: '2.2' });
  nock(API)
    .post('/chat.postEphemeral', /user=U1/)
    .reply(200, { ok: true });
  await post('one', 'two');

  expect((await outcome(3)).map(({ status, error }) => [status, error])).toEqual([
    ['dead', 'cannot_reply_to_message'],
    ['done', null],
    ['done', null],
  ]);
});

test('tries again with the next token when one has run out', async () => {
  nock(API).post('/chat.postMessage').reply(200, { ok: false, error: 'token_expired' });
  nock(API).post('/chat.postMessage').reply(200, { ok: true, ts: '2.2' });
  await post('one');

  expect(await outcome(1)).toEqual([{ status: 'done', attempts: 1, error: null }]);
});

test('gives up what is for a workspace that has left', async () => {
  await delivery.stop();
  delivery = startDelivery(outboxIn<Effect>(database), async () => undefined, log);
  await post('one');

  expect(await outcome(1)).toEqual([{ status: 'dead', attempts: 0, error: 'not_installed' }]);
});
