import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const closers: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A Web API that lets nothing through until it is opened, as if the network were slow. */
async function openSlack() {
  const posted: string[] = [];
  const slack = { open: false };
  const http = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url === '/api/chat.postMessage') {
      if (!slack.open) return;
      posted.push(new URLSearchParams(body).get('text') ?? '');
    }
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ ok: true, ts: '2.1', user_id: 'U1', bot_id: 'B1', team_id: 'T1' }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closers.push(
    () => http.closeAllConnections(),
    () => http.close(),
  );
  return { slack, posted, api: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/` };
}

function startApp(api: string, database: string): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 's',
      SLACK_API_URL: api,
      DATABASE_URL: database,
      PORT: '0',
      LOG_LEVEL: 'info',
    },
  });
  closers.push(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The app ended at once')));
    child.stdout.on('data', (data) => {
      const port = /on port (\d+)/.exec(String(data))?.[1];
      if (port) resolve({ child, port: Number(port) });
    });
  });
}

test('a reply that was committed before a SIGKILL arrives after the restart, once', async () => {
  const { slack, posted, api } = await openSlack();
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`;
  const first = await startApp(api, database);
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    event_id: 'Ev1',
    authorizations: [{ team_id: 'T1', user_id: 'U1', is_bot: true }],
    event: { type: 'app_mention', channel: 'C1', user: 'U2', text: '<@U1> what is a cold start?', ts: '1.1' },
  });
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', 's').update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature,
  };
  const post = (port: number) => fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', headers, body });
  expect((await post(first.port)).status).toBe(200);
  const dead = new Promise((resolve) => first.child.once('exit', resolve));
  first.child.kill('SIGKILL');
  await dead;
  expect(posted).toEqual([]);

  slack.open = true;
  const second = await startApp(api, database);
  expect((await post(second.port)).status).toBe(200);
  for (let wait = 0; wait < 500 && posted.length === 0; wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 300));

  expect(posted).toHaveLength(1);
  expect(posted[0]).toContain('Cold start');
}, 30_000);
