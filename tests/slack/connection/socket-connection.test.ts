import { afterEach, describe, expect, test } from 'vitest';
import { brokenProtocol } from '../../../bench/fuzz-frames.ts';
import { createLog } from '../../../src/app/log.ts';
import { socketReceiver } from '../../../src/slack/connection/receivers.ts';
import { keepConnected } from '../../../src/slack/connection/socket-connection.ts';
import { guardFrames } from '../../../src/slack/connection/socket-frames.ts';
import { databaseFile } from '../advisor.ts';
import { startApp } from '../app-process.ts';
import { freePort } from '../free-port.ts';
import { openSocketSlack, until } from '../socket-slack.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const pace = { firstRetryMs: 10, longestRetryMs: 20, refusedMs: 150, stoodMs: 5000, attemptMs: 2000 };

/** A connection to that Slack, and the lines it has logged. */
async function connect(slack: Awaited<ReturnType<typeof openSocketSlack>>) {
  closers.push(slack.close);
  const lines: { readonly level: number; readonly msg: string; readonly reason?: string }[] = [];
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const { client } = socketReceiver('xapp-1', slack.api, log);
  guardFrames(client, log);
  const connection = keepConnected(client, log, pace);
  closers.push(() => connection.stop());
  await connection.start();
  return { connection, lines };
}

describe('a refused app-level token', () => {
  test.each(['invalid_auth', 'token_revoked', 'account_inactive', 'not_allowed_token_type'])(
    '(%s) is logged once, tried again slowly, and used as soon as Slack takes it',
    async (refusal) => {
      const slack = await openSocketSlack(refusal);
      const { connection, lines } = await connect(slack);
      await until(() => slack.token.asked >= 3);

      expect(connection.isOpen()).toBe(false);
      expect(lines).toEqual([expect.objectContaining({ level: 50, reason: refusal })]);

      slack.token.refusal = undefined;
      await until(connection.isOpen);
      expect(connection.isOpen()).toBe(true);
      expect(lines.map(({ msg }) => msg)).toEqual([
        expect.stringContaining('Slack rejects SLACK_APP_TOKEN'),
        'Listening in Socket Mode.',
      ]);
    },
  );

  test('leaves the process alive and not ready', async () => {
    const slack = await openSocketSlack('token_revoked');
    closers.push(slack.close);
    const PORT = String(await freePort());
    const app = await startApp(
      { SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: slack.api, DATABASE_URL: `file:${databaseFile()}`, PORT },
      { ready: /rejects SLACK_APP_TOKEN/ },
    );
    closers.push(() => app.child.kill('SIGKILL'));
    const ready = () => fetch(`http://127.0.0.1:${PORT}/readyz`);

    await expect.poll(async () => (await ready()).status).toBe(503);
    expect(await (await ready()).json()).toMatchObject({ socket: false });
    expect((await fetch(`http://127.0.0.1:${PORT}/healthz`)).status).toBe(200);
    expect(app.child.exitCode).toBeNull();
    expect(app.log().match(/SLACK_APP_TOKEN/g)).toHaveLength(1);

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
  });

  test('that is revoked while the app runs does not end it', async () => {
    const slack = await openSocketSlack();
    const { connection, lines } = await connect(slack);
    slack.token.refusal = 'token_revoked';
    (await slack.open()).socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await until(() => slack.token.asked >= 3);

    expect(connection.isOpen()).toBe(false);
    expect(lines.filter(({ reason }) => reason === 'token_revoked')).toHaveLength(1);
  });
});

test('a bad day of Slack’s is a warning, and over as soon as Slack answers', async () => {
  const slack = await openSocketSlack('internal_error');
  const { connection, lines } = await connect(slack);
  expect(lines).toEqual([expect.objectContaining({ level: 40, reason: 'internal_error' })]);

  slack.token.refusal = undefined;
  await until(connection.isOpen);
  expect(connection.isOpen()).toBe(true);
});

test.each(Object.entries(brokenProtocol))('after %s the app connects again', async (_, bytes) => {
  const slack = await openSocketSlack();
  const { connection } = await connect(slack);
  const { raw } = await slack.open();
  const closed = new Promise((resolve) => raw.once('close', resolve));
  raw.write(bytes);
  await closed;

  await slack.open();
  await until(connection.isOpen);
  expect(slack.connections).toHaveLength(2);
  expect(connection.isOpen()).toBe(true);
});

test.each(['close', 'disconnected', 'connected', 'error', 'ws_message', 'slack_event'])(
  'a frame called %s changes nothing',
  async (type) => {
    const slack = await openSocketSlack();
    const { connection, lines } = await connect(slack);
    const { socket } = await slack.open();

    socket.send(JSON.stringify({ type, envelope_id: 'x', payload: {} }));
    socket.send(JSON.stringify({ type: 'events_api', envelope_id: 'x', payload: { event: { type } } }));
    await until(() => lines.length >= 3);

    expect(lines.slice(1).map(({ msg }) => msg)).toEqual(Array(2).fill('A malformed frame on the socket was ignored.'));
    expect(connection.isOpen()).toBe(true);
    expect(slack.connections).toHaveLength(1);
  },
);
