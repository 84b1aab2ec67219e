import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { end, startApp } from '../../bench/app-process.ts';
import { type Breakage, breakageNamed, brokenCopy } from '../../bench/breakages.ts';
import { sendSigned } from '../../bench/signed.ts';
import { isLong } from '../cases.ts';

const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const identity = { ok: true, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1', channel: 'C1' };

/** Slack, of which the first post goes as `first` says. */
async function openSlack(first: 'well' | 'refused' | 'answer lost') {
  const posts: { ts: string; metadata: unknown }[] = [];
  let asked = 0;
  const server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await text(request));
    const answer = (more: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...identity, ...more }));
    if (request.url === '/api/conversations.replies') return answer({ messages: posts });
    if (request.url !== '/api/chat.postMessage') return answer({});
    asked += 1;
    const luck = asked === 1 ? first : 'well';
    if (luck === 'refused') return response.writeHead(503).end();
    const ts = `${asked}.1`;
    posts.push({ ts, metadata: JSON.parse(fields.get('metadata')!) });
    return luck === 'answer lost' ? response.destroy() : answer({ ts });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return { posts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/` };
}

/** How often the app, with or without a guard, posts the answer to a question that Slack sends twice. */
async function postsOf(first: Parameters<typeof openSlack>[0], withinMs: number, cwd: string): Promise<number> {
  const slack = await openSlack(first);
  const DATABASE_URL = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`;
  const app = await startApp('src/app/main.ts', { SLACK_API_URL: slack.url, DATABASE_URL }, { cwd });
  closers.push(() => end(app, 'SIGKILL'));
  const [id, event] = [
    randomUUID(),
    { type: 'app_mention', channel: 'C1', user: 'U1', text: 'what is a vm?', ts: '1.1' },
  ];
  for (const _ of [1, 2]) await sendSigned(app.port, event, id);
  await wait(withinMs);
  return slack.posts.length;
}

/** A call whose answer was lost may still be at work inside Slack for twenty seconds, so long nothing is sent again. */
const controls: readonly (readonly [Breakage, Parameters<typeof openSlack>[0], number, number])[] = [
  ['dedupe', 'well', 2, 4000],
  ['outbox', 'refused', 0, 4000],
  ['look-up', 'answer lost', 2, 26_000],
];

// A control of the chaos runs, which are no part of `npm test` either.
test.runIf(isLong).concurrent.for(controls)(
  'without %s, when the first post goes %s, %i are made instead of one',
  { timeout: 120_000 },
  async ([guard, first, posts, withinMs], { expect }) => {
    const copies = [process.cwd(), brokenCopy(guard)];
    expect(await Promise.all(copies.map((cwd) => postsOf(first, withinMs, cwd)))).toEqual([1, posts]);
  },
);

test.each(['nothing', undefined])('a guard named %j is an error', (name) => {
  expect(() => breakageNamed(name)).toThrow('choose dedupe, outbox, look-up');
});
