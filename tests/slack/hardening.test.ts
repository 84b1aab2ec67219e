import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBuckets } from '../../src/app/rate-buckets.ts';
import { type Advisor, openAdvisor, SECRET } from './advisor.ts';

let advisor: Advisor;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function open(env: Record<string, string> = {}): Promise<void> {
  advisor = await openAdvisor(env);
  closers.push(advisor.close);
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 150));
const now = () => Math.floor(Date.now() / 1000);

describe('a request', () => {
  test.each([
    ['with a wrong signature', 'another secret', 0],
    ['signed ten minutes ago', SECRET, -600],
  ])('%s is refused and changes nothing', async (_name, secret, shift) => {
    await open();
    const event = { type: 'app_mention', channel: 'C1', user: 'U1', text: 'what is a vm?', ts: '1.1' };
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event });

    const { status } = await advisor.driver.send(body, 'application/json', secret, now() + shift);

    expect(status).toBe(401);
    await soon();
    expect(advisor.slack.of('chat.postMessage')).toHaveLength(0);
  });

  test.each([
    [200, 900 * 1024],
    [413, 1100 * 1024],
  ])('is answered with %i when it has %i bytes', async (expected, length) => {
    await open();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c', filling: 'x'.repeat(length) });

    expect((await advisor.driver.send(body, 'application/json')).status).toBe(expected);
  });
});

describe('someone who sends more than the limit', () => {
  test('is told so once, alone, and the rest is left out', async () => {
    await open({ RATE_LIMIT: '3' });
    for (let count = 0; count < 6; count += 1) expect(await advisor.mention('what is a vm?')).toBe(200);
    await advisor.slack.until('chat.postMessage', 3);
    await soon();

    expect(advisor.slack.of('chat.postMessage')).toHaveLength(3);
    expect(advisor.slack.of('chat.postEphemeral')).toEqual([
      expect.objectContaining({ channel: 'C1', user: 'U0ALICE', text: expect.stringContaining('slow down a little') }),
    ]);
    expect(await (await fetch(`${advisor.url}/metrics`)).text()).toContain(
      'advisor_events_total{type="app_mention",outcome="throttled"} 3',
    );
  });

  test('is told so by commands and clicks as well, which are acknowledged', async () => {
    await open({ RATE_LIMIT: '1' });
    await advisor.command('help');

    expect(await advisor.command('help')).toEqual({ status: 200, body: '' });
    expect(await advisor.click('1.1', { action_id: 'skip', value: '{"factor":"traffic"}' })).toBe(200);
    await soon();
    expect(advisor.slack.of('respond')).toHaveLength(1);
  });

  test('does not slow down anybody else', async () => {
    await open({ RATE_LIMIT: '1' });
    await advisor.mention('what is a vm?');
    await advisor.mention('what is a vm?');
    await advisor.mention('what is a vm?', undefined, 0, 'U0BOB');

    expect(await advisor.slack.until('chat.postMessage', 2)).toHaveLength(2);
  });

  test('is heard where Slack sends something again that was let in', async () => {
    await open({ RATE_LIMIT: '1' });
    await advisor.mention('what is a vm?');
    await advisor.mention('what is a pod?', undefined, 1);

    expect(await advisor.slack.until('chat.postMessage', 2)).toHaveLength(2);
  });

  test('may talk to others as much as they like', async () => {
    await open({ RATE_LIMIT: '2' });
    for (let count = 0; count < 10; count += 1) await advisor.reply('9.9', 'talk of others');
    await advisor.mention('what is a vm?');

    expect(await advisor.slack.until('chat.postMessage', 1)).toHaveLength(1);
    expect(advisor.slack.of('chat.postEphemeral')).toHaveLength(0);
  });

  test('is limited in a conversation’s thread too', async () => {
    await open({ RATE_LIMIT: '3' });
    const ts = advisor.next();
    await advisor.mention('what is a vm?', ts);
    for (let count = 0; count < 6; count += 1) await advisor.reply(ts, 'what is a pod?');
    await advisor.slack.until('chat.postMessage', 3);
    await soon();

    expect(advisor.slack.of('chat.postMessage')).toHaveLength(3);
    expect(advisor.slack.of('chat.postEphemeral')).toEqual([
      expect.objectContaining({ user: 'U0ALICE', thread_ts: ts, text: expect.stringContaining('slow down a little') }),
    ]);
  });
});

describe('the buckets', () => {
  let time = 0;
  const emptied = (perMinute: number) => {
    const buckets = createBuckets(perMinute, () => time);
    for (let count = 0; count < perMinute; count += 1) buckets.take('T1:U1');
    return buckets;
  };

  test('fill up again evenly', () => {
    const buckets = emptied(60);
    expect(buckets.isEmpty('T1:U1')).toBe(true);
    time += 1000;
    expect(buckets.isEmpty('T1:U1')).toBe(false);
    buckets.take('T1:U1');
    expect(buckets.isEmpty('T1:U1')).toBe(true);
  });

  test('are separate for each workspace', () => {
    expect(emptied(5).isEmpty('T2:U1')).toBe(false);
  });

  test('are told of once, and again only after a pause', () => {
    const buckets = emptied(60);
    expect([buckets.shouldTell('T1:U1'), buckets.shouldTell('T1:U1')]).toEqual([true, false]);
    time += 40_000;
    expect(buckets.shouldTell('T1:U1')).toBe(true);
  });

  test('do not run empty when the clock of the machine is set back', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const buckets = createBuckets(60);
      buckets.take('T1:U1');
      vi.setSystemTime(Date.now() - 3_600_000);

      expect(buckets.isEmpty('T1:U1')).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test('take up a bounded amount of memory', () => {
    const buckets = createBuckets(1, () => time);
    for (let count = 0; count < 30_000; count += 1) buckets.take(`T1:U${count}`);

    expect(buckets.isEmpty('T1:U29999')).toBe(true);
    expect(buckets.isEmpty('T1:U1')).toBe(false);
  });
});
