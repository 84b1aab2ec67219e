import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../../store/databases.ts';
import { openOutbound, say } from './outage.ts';
import { answerLost, away, type Fault } from './simulated-slack.ts';

const HOUR = 3_600_000;
let outbound: Awaited<ReturnType<typeof openOutbound>>;
beforeEach(async () => {
  outbound = await openOutbound();
});
afterEach(() => outbound.close());

const body = (fields: object): Fault => ({ instead: { body: fields } });
const limited: Fault = { instead: { status: 429, retryAfter: 30, body: { ok: false, error: 'ratelimited' } } };

/** The answer to the first post is lost, and look-ups fail for two hours. */
function loseAnswerAndLookUps(lookUp: () => Fault): void {
  const { slack, time } = outbound;
  const end = time.now() + 2 * HOUR;
  slack.fault = ({ method }) => {
    if (method.startsWith('conversations.')) return time.now() < end ? lookUp() : undefined;
    return slack.of('chat.postMessage').length === 1 ? answerLost : undefined;
  };
}

describe('posted, the answer lost, and then a look-up that', () => {
  test.each([
    ['is rate limited', () => limited],
    ['is rate limited in the body', () => body({ ok: false, error: 'ratelimited' })],
    ['fails inside Slack', () => body({ ok: false, error: 'internal_error' })],
    ['gives an error page', () => ({ instead: { body: '<html>maintenance</html>' } })],
    ['gives an empty answer', () => body({})],
    ['gives no messages', () => body({ ok: true })],
    ['is down', away.unavailable],
    ['is refused', away.refused],
    ['hangs', away.hanging],
    ['says that the channel is not there', () => body({ ok: false, error: 'channel_not_found' })],
  ])('%s: it is not posted again', async (_name, lookUp) => {
    loseAnswerAndLookUps(lookUp);
    await outbound.post([say('one'), say('two')]);
    await outbound.settled();

    expect(outbound.slack.texts()).toEqual(['one', 'two']);
    expect((await outbound.rows()).map(({ status }) => status)).toEqual(['done', 'done']);
  });

  test.each(['not_in_channel', 'channel_not_found'])(
    'says %s where a conversation begins: the person gets a private answer at once',
    async (error) => {
      const { slack, time } = outbound;
      const began = time.now();
      slack.fault = ({ method, fields }) => {
        if (fields['channel'] !== 'C1') return undefined;
        if (method.startsWith('conversations.')) return body({ ok: false, error });
        return slack.of('chat.postMessage').length === 1 ? away.unavailable() : body({ ok: false, error });
      };
      await outbound.post([{ type: 'opening', by: 'U1', text: 'a vm?' }, say('one')], 'new:1');
      await outbound.settled();

      expect(slack.texts('C1')).toEqual([]);
      expect(slack.texts('DU1')).toEqual([expect.stringContaining('I can’t post in this channel')]);
      expect(time.now() - began).toBeLessThan(60_000);
    },
  );

  test('is never allowed: it becomes a dead letter after 24 hours', async () => {
    const { slack } = outbound;
    slack.fault = ({ method, fields }) => {
      if (method === 'conversations.replies') return body({ ok: false, error: 'missing_scope' });
      return fields['text'] === 'one' ? answerLost : undefined;
    };
    await outbound.post([say('one'), say('two')]);
    await outbound.settled();

    expect(slack.texts()).toEqual(['one', 'two']);
    expect((await outbound.rows()).slice(0, 2).map(({ status, error }) => [status, error])).toEqual([
      ['dead', 'missing_scope'],
      ['done', null],
    ]);
  });
});

describe.each([15, 100])('with pages of %i messages', (pageSize) => {
  test('a message is found in a thread of 150', async () => {
    const { slack } = outbound;
    slack.pageSize = pageSize;
    slack.chatter('C1', '1.1', 150);
    slack.fault = ({ method }) => {
      if (method !== 'chat.postMessage' || slack.of(method).length > 1) return undefined;
      slack.chatter('C1', '1.1', 20);
      return answerLost;
    };
    await outbound.post([say('one')]);
    await outbound.settled();

    expect(slack.texts().filter((text) => text === 'one')).toHaveLength(1);
    expect(slack.of('conversations.replies').length).toBeGreaterThan(1);
  });

  test('only what was written since shortly before the first attempt is read', async () => {
    const { slack, time } = outbound;
    slack.pageSize = pageSize;
    slack.chatter('C1', '1.1', 3000);
    await time.pass(3 * HOUR);
    slack.fault = ({ method }) =>
      method === 'chat.postMessage' && slack.of('chat.postMessage').length === 1 ? answerLost : undefined;
    await outbound.post([say('one')]);
    await outbound.settled();

    expect(slack.texts().filter((text) => text === 'one')).toHaveLength(1);
    expect(slack.of('conversations.replies')).toHaveLength(1);
  });

  test.each([
    ['rate limited', { instead: { status: 429, retryAfter: 60, body: { ok: false, error: 'ratelimited' } } }],
    ['down', away.unavailable()],
    ['an error page', { instead: { body: '<html>maintenance</html>' } }],
  ])('a page after the first that is %s is tried again on its own', async (_name, fault) => {
    const { slack } = outbound;
    slack.pageSize = pageSize;
    slack.chatter('C1', '1.1', 150);
    let turn = 0;
    slack.fault = ({ method }) => {
      if (method === 'chat.postMessage') return slack.of('chat.postMessage').length === 1 ? answerLost : undefined;
      turn += 1;
      return turn % 2 === 0 ? fault : undefined;
    };
    await outbound.post([say('one')]);
    await outbound.settled(1);

    expect(slack.texts().filter((text) => text === 'one')).toHaveLength(1);
  });
});

describe.each(databases)('with %s', (_name, open) => {
  test('a look-up that ends again and again goes on where it ended', async () => {
    await outbound.close();
    outbound = await openOutbound(open);
    const { slack, time } = outbound;
    slack.pageSize = 15;
    slack.chatter('C1', '1.1', 150);
    let reads = 0;
    slack.fault = ({ method }) => {
      if (method === 'chat.postMessage') return slack.of(method).length === 1 ? answerLost : undefined;
      reads += 1;
      // Two pages, then nothing for longer than a page is tried.
      return reads % 7 < 2 ? undefined : away.unavailable();
    };
    const began = time.now();
    await outbound.post([say('one')]);
    await outbound.settled(1);

    expect(slack.texts().filter((text) => text === 'one')).toHaveLength(1);
    expect((await outbound.rows()).map(({ status }) => status)).toEqual(['done']);
    expect(time.now() - began).toBeLessThan(600_000);
  });
});

test('a call that goes on inside Slack after it was given up is waited for before the message is posted again', async () => {
  const { slack, time } = outbound;
  let first = true;
  slack.fault = ({ method, fields }) => {
    if (method !== 'chat.postMessage' || !first) return undefined;
    first = false;
    // The connection breaks at once; the work is done eight seconds later.
    void time.wait(8000).then(() => slack.client.chat.postMessage(fields as never));
    return away.hanging().instead ? { instead: new DOMException('reset', 'TimeoutError') } : undefined;
  };
  await outbound.post([say('one')]);
  await outbound.settled();
  await time.pass(30_000);

  expect(slack.texts()).toEqual(['one']);
});

test('a clock an hour ahead of Slack’s doubles nothing', async () => {
  const { slack } = outbound;
  slack.skewMs = -HOUR;
  slack.fault = ({ method }) =>
    method === 'chat.postMessage' && slack.of('chat.postMessage').length === 1 ? answerLost : undefined;
  await outbound.post([say('one')]);
  await outbound.settled();

  expect(slack.texts()).toEqual(['one']);
});
