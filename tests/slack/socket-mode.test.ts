import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog, type Service, startService } from '../../src/service.ts';
import { envelope, openSocketSlack, until } from './socket-slack.ts';

const question = 'Should our thumbnail resizer, about 2 million uploads a month, be a Lambda?';
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(api: string): Promise<Service> {
  const config = readConfig({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: api,
    DATABASE_URL: 'file::memory:',
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  const service = await startService(config, 'xoxb-1', createLog('silent'));
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
    text: expect.stringContaining('I understood: about 2M requests a month'),
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
    text: expect.stringMatching(/Recommendation: Serverless functions[\s\S]*Sources: /),
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
