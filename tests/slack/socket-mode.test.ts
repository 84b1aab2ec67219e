import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog, type Service, startService } from '../../src/app/service.ts';
import { freePort } from './free-port.ts';
import { envelope, openSocketSlack, until } from './socket-slack.ts';

const question = 'Should our thumbnail resizer, about 2 million uploads a month, be a Lambda?';
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(api: string, env: Record<string, string> = { SLACK_BOT_TOKEN: 'xoxb-1' }): Promise<Service> {
  const config = readConfig({
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: api,
    DATABASE_URL: 'file::memory:',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const service = await startService(config, config.SLACK_BOT_TOKEN, createLog('silent'));
  await service.ready;
  closers.push(() => service.stop());
  return service;
}

test('holds the same conversation over Socket Mode and acknowledges after the commit', async () => {
  const { api, posted, acks, connected, close } = await openSocketSlack();
  closers.push(close);
  await start(api);
  const socket = await connected;
  const send = (id: string, event: object) => socket.send(envelope(id, event));

  send('one', { type: 'app_mention', channel: 'C1', user: 'U0ALICE', text: `<@U000000001> ${question}`, ts: '10.1' });
  await until(() => posted.length === 1 && acks.length === 1);
  expect(acks).toEqual(['one']);
  expect(posted[0]).toMatchObject({
    thread_ts: '10.1',
    text: expect.stringContaining('My understanding: about 2M uploads a month'),
  });

  send('two', {
    type: 'message',
    channel_type: 'channel',
    channel: 'C1',
    user: 'U0ALICE',
    text: 'just tell me',
    ts: '10.2',
    thread_ts: '10.1',
  });
  await until(() => posted.length === 2 && acks.length === 2);
  expect(posted[1]).toMatchObject({
    thread_ts: '10.1',
    text: expect.stringMatching(/Recommendation: Serverless functions[\s\S]*Why: /),
  });

  send('two again', {
    type: 'message',
    channel_type: 'channel',
    channel: 'C1',
    user: 'U0ALICE',
    text: 'just tell me',
    ts: '10.2',
    thread_ts: '10.1',
  });
  await until(() => acks.length === 3);
  expect(posted).toHaveLength(2);
});

test('many workspaces install the app over HTTP and are served over Socket Mode', async () => {
  const { api, posted, connected, close } = await openSocketSlack();
  closers.push(close);
  const port = await freePort();
  await start(api, {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client',
    SLACK_STATE_SECRET: 'state',
    ENCRYPTION_KEY: randomBytes(32).toString('hex'),
    PORT: String(port),
  });
  const socket = await connected;
  const page = await fetch(`http://127.0.0.1:${port}/slack/install`);
  const state = /state=([^&"]+)/.exec(await page.text())?.[1];
  const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
  const back = await fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?code=c&state=${state}`, {
    headers: { cookie },
  });
  expect(back.status).toBe(200);

  const event = { type: 'app_mention', channel: 'C1', user: 'U0ALICE', text: `<@U000000001> ${question}`, ts: '10.1' };
  const authorizations = [{ team_id: 'T1', user_id: 'U000000001', is_bot: true }];
  const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', authorizations, event };
  socket.send(JSON.stringify({ type: 'events_api', envelope_id: 'one', payload }));
  await until(() => posted.length === 1);

  expect(posted[0]).toMatchObject({ thread_ts: '10.1', authorization: 'Bearer xoxb-of-t1' });
});
