import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCore } from '../../../src/app/advisor.ts';
import { initialState } from '../../../src/dialogue/state/state.ts';
import { step } from '../../../src/dialogue/step.ts';
import { isLong } from '../../cases.ts';
import { databases } from '../../store/databases.ts';
import { forOne, openOutbound, say } from './outage.ts';
import { answerLost, away, type Fault } from './simulated-slack.ts';

const MINUTE = 60_000;

const body = (fields: object): Fault => ({ instead: { body: fields } });
const limited: Fault = { instead: { status: 429, retryAfter: 30, body: { ok: false, error: 'ratelimited' } } };

const outages = [
  ['10 minutes, refusing connections', 10, away.refused],
  ['10 minutes, with errors', 10, away.unavailable],
  ['10 minutes, without answering', 10, away.hanging],
  ['3 hours, refusing connections', 180, away.refused],
  ['3 hours, with errors', 180, away.unavailable],
  ['3 hours, without answering', 180, away.hanging],
] as const;

describe.each(databases)('Slack is away, with %s', (name, open) => {
  let outbound: Awaited<ReturnType<typeof openOutbound>>;
  beforeEach(async () => {
    outbound = await openOutbound(open);
  });
  afterEach(() => outbound.close());

  // What a database does takes real time, and three hours are many queries.
  const short = outages.filter(([, minutes]) => name === 'SQLite' || minutes === 10);
  const sample = name === 'SQLite' ? [...outages.slice(0, 3), outages[4]] : [outages[2]];
  const tried = isLong ? short : sample;

  test.each(tried)(
    'for %s: everything arrives, in order, once',
    async (_outage, minutes, fault) => {
      const { slack, time } = outbound;
      const end = time.now() + minutes * MINUTE;
      slack.fault = () => (time.now() < end ? fault() : undefined);
      for (let thread = 0; thread < 12; thread += 1)
        await outbound.post(
          ['a', 'b', 'c'].map((part) => say(`${thread}${part}`)),
          `${thread}.1`,
          `C${thread % 3}`,
        );

      await outbound.settled(12);

      for (let thread = 0; thread < 12; thread += 1) {
        const shown = slack.posts.filter(({ thread_ts }) => thread_ts === `${thread}.1`).map(({ text }) => text);
        expect(shown).toEqual([`${thread}a`, `${thread}b`, `${thread}c`]);
      }
      expect((await outbound.rows()).map(({ status }) => status)).toEqual(Array(36).fill('done'));
      expect(slack.busiest()).toBeLessThanOrEqual(2);
      expect(slack.refusedCalls).toBe(0);
    },
    60_000,
  );
});

describe('delivery', () => {
  let outbound: Awaited<ReturnType<typeof openOutbound>>;
  beforeEach(async () => {
    outbound = await openOutbound();
  });
  afterEach(() => outbound.close());

  test('works off a backlog of 150 in one channel without one refused call', async () => {
    const { slack, time } = outbound;
    const began = time.now();
    for (let thread = 0; thread < 150; thread += 1) await outbound.post([say(`${thread}`)], `${thread}.1`);

    await outbound.settled();

    expect(slack.texts()).toHaveLength(150);
    expect(time.now() - began).toBeLessThan(170_000);
    expect(slack.refusedCalls).toBe(0);
    expect(slack.calls).toHaveLength(150);
    expect(slack.busiest()).toBeLessThanOrEqual(2);
  });

  test('a busy channel holds no other one up', async () => {
    const { slack, time } = outbound;
    for (let thread = 0; thread < 100; thread += 1) await outbound.post([say(`${thread}`)], `${thread}.1`);
    const asked = time.now();
    await outbound.post([say('elsewhere')], '9.9', 'C2');
    await time.until(() => slack.texts('C2').length > 0);

    expect(time.now() - asked).toBeLessThan(1000);
  });

  test('a rate limit of a channel is waited for by its messages alone', async () => {
    const { slack, time } = outbound;
    const began = time.now();
    slack.fault = ({ fields }) =>
      fields['channel'] === 'C1' && time.now() < began + 30_000
        ? { instead: { status: 429, retryAfter: 30, body: { ok: false, error: 'ratelimited' } } }
        : undefined;
    await outbound.post([say('one'), say('two')]);
    await outbound.post([say('other')], '2.1', 'C2');
    await outbound.post([say('three')], '3.1');
    await time.until(() => slack.texts('C2').length > 0);
    expect(time.now() - began).toBeLessThan(1000);
    await outbound.settled();

    expect(slack.texts().toSorted()).toEqual(['one', 'three', 'two']);
    expect(
      slack.of('chat.postMessage').filter(({ at, fields }) => fields['channel'] === 'C1' && at < began + 30_000).length,
    ).toBeLessThanOrEqual(2);
    expect((await outbound.rows()).map(({ attempts }) => attempts)).toEqual([0, 0, 0, 0]);
  });

  test('what Slack limits by workspace is waited for in all channels', async () => {
    const { slack, time } = outbound;
    const began = time.now();
    slack.fault = () =>
      time.now() < began + 60_000
        ? { instead: { status: 429, retryAfter: 60, body: { ok: false, error: 'ratelimited' } } }
        : undefined;
    for (let channel = 0; channel < 50; channel += 1) {
      await outbound.post([say('hi')], '1.1', `C${channel}`);
      await time.pass(10);
    }
    await outbound.settled();

    expect(slack.calls.filter(({ at }) => at < began + 60_000).length).toBeLessThanOrEqual(4);
    expect(slack.posts).toHaveLength(50);
  });

  test('a message that is slow beyond its lease is delivered once, by one of two processes', async () => {
    const { slack } = outbound;
    outbound.deliveries.push(outbound.deliver());
    slack.fault = ({ method }) => ({
      slowMs: method === 'chat.getPermalink' || method === 'chat.postMessage' ? 9500 : 0,
    });
    await outbound.post([{ type: 'noted', text: 'one' }, say('two')]);
    await outbound.post([say('three')], '2.1');

    await outbound.settled();

    expect(slack.texts().toSorted()).toEqual(['one', 'three', 'two']);
    expect(slack.texts().indexOf('one')).toBeLessThan(slack.texts().indexOf('two'));
  });

  test('“Share”, with two calls of nine seconds, is posted once by two processes', async () => {
    const { slack } = outbound;
    outbound.deliveries.push(outbound.deliver());
    slack.fault = () => ({ slowMs: 9000 });
    const core = createCore();
    const asked = step(initialState, { type: 'said', text: 'should our photo resizer be a lambda?', by: 'U1' }, core);
    const { effects } = step(asked.state, { type: 'answer-now', by: 'U1' }, core);
    const advice = effects.find((effect) => effect.type === 'recommendation')!;
    await outbound.post([{ type: 'shared', by: 'U1', advice }]);

    await outbound.settled();

    expect(slack.of('chat.getPermalink')).toHaveLength(1);
    expect(slack.posts).toHaveLength(1);
  });

  test('after 24 hours a message is a dead letter, what follows goes on, and the person is told', async () => {
    const { slack, time } = outbound;
    const began = time.now();
    slack.fault = ({ fields }) => (fields['text'] === 'one' ? away.refused() : undefined);
    await outbound.post([say('one'), say('two')]);
    await outbound.settled();

    expect(time.now() - began).toBeGreaterThan(86_400_000);
    expect(time.now() - began).toBeLessThan(86_400_000 + 10 * MINUTE);
    expect((await outbound.rows()).map(({ status, error }) => [status, error])).toEqual([
      ['dead', 'ECONNREFUSED'],
      ['done', null],
      ['done', null],
    ]);
    expect(slack.texts()).toEqual(['two']);
    expect(
      slack.of('chat.postEphemeral').map(({ fields }) => [fields['user'], fields['thread_ts'], fields['text']]),
    ).toEqual([['U1', '1.1', expect.stringContaining('couldn’t deliver')]]);
  });

  describe('an ephemeral message whose answer was lost', () => {
    test('is repeated once, counted, as a direct message and only after the outage', async () => {
      const { slack, time, metrics } = outbound;
      const end = time.now() + 180 * MINUTE;
      slack.fault = () => (time.now() < end ? away.unavailable() : undefined);
      await outbound.post([forOne]);
      await outbound.settled();

      expect(slack.of('chat.postEphemeral')).toHaveLength(1);
      expect(slack.texts('DU7')).toEqual([expect.stringMatching(/^This was for you in <#C1>:\n.*for you/)]);
      expect(slack.of('chat.postMessage')[0]!.at).toBeGreaterThan(end);
      expect((await outbound.rows()).map(({ status }) => status)).toEqual(['done']);
      expect(metrics.repeats).toBe(1);
    });

    test('is repeated once however often the answers to the direct message are lost or it is refused', async () => {
      const { slack } = outbound;
      const faults = [
        answerLost,
        limited,
        away.unavailable(),
        body({ ok: false, error: 'account_inactive' }),
        answerLost,
      ];
      slack.fault = ({ method }) => (method.startsWith('chat.') ? faults.shift() : undefined);
      await outbound.post([forOne]);
      await outbound.settled();

      expect(faults).toEqual([]);
      expect(slack.of('chat.postEphemeral')).toHaveLength(1);
      expect(slack.texts('DU7')).toHaveLength(1);
      expect((await outbound.rows()).map(({ status }) => status)).toEqual(['done']);
    });
  });
});
