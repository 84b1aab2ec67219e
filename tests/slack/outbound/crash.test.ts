import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, test } from 'vitest';
import { emptyDatabases } from '../../store/databases.ts';
import { databaseFile, deliveriesTo } from '../advisor.ts';
import { type AppProcess, startApp } from '../app-process.ts';

const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Post {
  readonly ts: string;
  readonly text: string;
  readonly thread: string;
  readonly metadata: unknown;
}

/** A Web API that shows what is posted after so long, whether or not anybody still waits for the answer. */
async function openSlack() {
  const slack = { slowMs: 0, posts: [] as Post[], asked: 0 };
  const http = createServer(async (request, response) => {
    const fields = new URLSearchParams(await text(request).catch(() => ''));
    const answer: Record<string, unknown> = { ok: true, user_id: 'U1', bot_id: 'B1', team_id: 'T1' };
    if (request.url === '/api/chat.postMessage') {
      slack.asked += 1;
      await new Promise((resolve) => setTimeout(resolve, slack.slowMs));
      const ts = `${Math.floor(Date.now() / 1000)}.${String(slack.posts.length).padStart(6, '0')}`;
      const metadata: unknown = JSON.parse(fields.get('metadata') ?? 'null');
      slack.posts.push({ ts, text: fields.get('text') ?? '', thread: fields.get('thread_ts') ?? '', metadata });
      answer['ts'] = ts;
    }
    if (request.url === '/api/conversations.replies')
      answer['messages'] = slack.posts.filter(({ thread }) => thread === fields.get('ts'));
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    http.closeAllConnections();
    http.close();
  });
  return { slack, api: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/` };
}

const start = async (api: string, database: string): Promise<AppProcess> => {
  const app = await startApp({ SLACK_API_URL: api, DATABASE_URL: database });
  closers.push(() => app.child.kill('SIGKILL'));
  return app;
};

test.concurrent.for(emptyDatabases)(
  'what was being sent when the process was killed stands in Slack once and in order, on %s',
  { timeout: 60_000 },
  async ([, empty], { expect }) => {
    const { slack, api } = await openSlack();
    const { url: database, drop } = await empty();
    closers.unshift(drop);
    slack.slowMs = 8000;
    const first = await start(api, database);
    const { mention, next } = deliveriesTo(first.port, api);
    const thread = next();
    expect(await mention('what is a cold start?', thread)).toBe(200);
    await expect.poll(() => slack.asked).toBe(1);
    const reply = () => deliveriesTo(first.port, api).reply(thread, 'what is a vm?', `${Number(thread) + 1}`);
    expect(await reply()).toBe(200);
    first.child.kill('SIGKILL');
    await first.ended;

    slack.slowMs = 0;
    const second = await start(api, database);
    expect(await deliveriesTo(second.port, api).mention('what is a cold start?', thread, 1)).toBe(200);
    await expect.poll(() => slack.posts.length, { timeout: 30_000 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1000));

    expect(slack.posts.map(({ text: said }) => said.slice(0, 10))).toEqual([
      expect.stringMatching(/^\*?Cold start/),
      expect.stringMatching(/virtual|VM/i),
    ]);
  },
);

test.concurrent('what was committed and not yet sent arrives soon after a restart, once', async ({ expect }) => {
  const { slack, api } = await openSlack();
  const database = `file:${databaseFile()}`;
  slack.slowMs = 600_000;
  const first = await start(api, database);
  const { mention, next } = deliveriesTo(first.port, api);
  const threads = Array.from({ length: 5 }, () => next());
  for (const thread of threads) expect(await mention('what is a cold start?', thread)).toBe(200);
  first.child.kill('SIGKILL');
  await first.ended;

  slack.slowMs = 0;
  await start(api, database);
  const restarted = Date.now();
  await expect.poll(() => slack.posts.length, { timeout: 25_000 }).toBe(5);

  expect(Date.now() - restarted).toBeLessThan(22_000);
  expect(new Set(slack.posts.map(({ thread }) => thread))).toEqual(new Set(threads));
}, 60_000);
