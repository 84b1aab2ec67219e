import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog } from '../../src/app/log.ts';
import { type Service, startService } from '../../src/app/service.ts';
import { databaseFile } from './advisor.ts';
import { type AppProcess, startApp } from './app-process.ts';
import { freePort } from './free-port.ts';
import { envelope, openSocketSlack, until } from './socket-slack.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const question = (id: string) =>
  envelope(id, { type: 'app_mention', channel: 'C1', user: 'U0ALICE', text: 'what is a cold start?', ts: `${id}.1` });

test('in Socket Mode the port answers those who run the app, and readiness follows the socket', async () => {
  const slack = await openSocketSlack();
  closers.push(slack.close);
  const port = await freePort();
  const settings = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: slack.api,
    DATABASE_URL: 'file::memory:',
    PORT: String(port),
  };
  const service: Service = await startService(readConfig(settings), 'xoxb-1', createLog('silent'));
  closers.push(() => service.stop());
  const ready = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return { status: response.status, ...((await response.json()) as object) };
  };
  const socket = await slack.connected;

  await until(async () => (await ready()).status === 200);
  expect(await ready()).toEqual({ status: 200, running: true, database: true, socket: true });
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body: '{}' })).status).toBe(404);
  socket.send(question('1'));
  await until(() => slack.posted.length === 1);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('advisor_events_total{type="app_mention",outcome="advanced"} 1');
  expect(metrics).toContain('advisor_socket_connected 1');

  socket.close();
  await until(async () => (await ready()).status === 503);
  expect(await ready()).toEqual({ status: 503, running: true, database: true, socket: false });
});

test('in Socket Mode, asked to stop, it acknowledges and answers what it has taken', async () => {
  const slack = await openSocketSlack();
  closers.push(slack.close);
  const app: AppProcess = await startApp(
    { SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: slack.api, DATABASE_URL: `file:${databaseFile()}` },
    { ready: /Listening in Socket Mode/ },
  );
  closers.push(() => app.child.kill('SIGKILL'));
  const socket = await slack.connected;
  for (const id of ['1', '2', '3']) socket.send(question(id));
  await until(() => slack.acks.length > 0);
  app.child.kill('SIGTERM');

  expect(await app.ended).toBe(0);
  // What was not taken is not acknowledged, so Slack sends it to another instance.
  expect(slack.posted).toHaveLength(slack.acks.length);
});
