import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { type Advisor, databaseFile, openAdvisor } from './advisor.ts';

let advisor: Advisor;
afterEach(() => advisor.close());

const get = async (path: string): Promise<{ status: number; body: string }> => {
  const response = await fetch(`${advisor.url}${path}`);
  return { status: response.status, body: await response.text() };
};

test('lives and is ready', async () => {
  advisor = await openAdvisor();

  expect(await get('/healthz')).toEqual({ status: 200, body: '{"alive":true}' });
  expect(await get('/readyz')).toEqual({ status: 200, body: '{"running":true,"database":true}' });
});

test('lives for as long as the delivery loop goes round, though there is nothing to deliver', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    advisor = await openAdvisor();
    // Longer than the minute after which a loop that no longer goes round counts as stuck.
    for (let tick = 0; tick < 20; tick += 1) {
      vi.advanceTimersByTime(5000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }

    expect((await get('/healthz')).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});

test('lives, but is not ready, while the database cannot be asked', async () => {
  const file = databaseFile();
  advisor = await openAdvisor({ DATABASE_URL: `file:${file}` });
  new DatabaseSync(file).exec('alter table deliveries rename to gone');

  expect((await get('/healthz')).status).toBe(200);
  expect(await get('/readyz')).toEqual({ status: 503, body: '{"running":true,"database":false}' });
  expect((await get('/metrics')).status).toBe(200);
});

test('counts what comes in, what goes out and what was understood', async () => {
  advisor = await openAdvisor();
  const ts = advisor.next();
  await advisor.mention('what is a cold start?', ts);
  await advisor.mention('what is a cold start?', ts, 1);
  await advisor.mention('flumph my bork');
  await advisor.reply('1.1', 'talk of others');
  await advisor.command('help');
  await advisor.slack.until('chat.postMessage', 2);

  // Slack has a message a moment before it is counted as sent.
  await expect.poll(async () => (await get('/metrics')).body).toContain('advisor_deliveries_total{outcome="sent"} 2');
  const { body } = await get('/metrics');

  expect(body).toContain('advisor_events_total{type="app_mention",outcome="advanced"} 2');
  expect(body).toContain('advisor_events_total{type="app_mention",outcome="duplicate"} 1');
  expect(body).toContain('advisor_events_total{type="message",outcome="ignored"} 1');
  expect(body).toContain('advisor_events_total{type="command",outcome="ignored"} 1');
  expect(body).toContain('advisor_commit_seconds_count 2');
  expect(body).toContain('advisor_commit_seconds_bucket{le="1"} 2');
  expect(body).toContain('advisor_intents_total{intent="define"} 1');
  expect(body).toContain('advisor_unrecognised_total 1');
  expect(body).toContain('advisor_outbox_messages 0');
  expect(body).toContain('process_resident_memory_bytes');
});

test('shows how much waits to be sent, and since when', async () => {
  const file = databaseFile();
  advisor = await openAdvisor({ DATABASE_URL: `file:${file}` });
  advisor.slack.delays['chat.postMessage'] = 2000;
  await advisor.mention('what is a cold start?');
  const database = new DatabaseSync(file);
  database.exec('update outbox set created_at = created_at - 60000');
  database.close();

  const { body } = await get('/metrics');

  expect(body).toContain('advisor_outbox_messages 1');
  expect(Number(/^advisor_outbox_oldest_seconds (\S+)/m.exec(body)?.[1])).toBeGreaterThan(60);
});
