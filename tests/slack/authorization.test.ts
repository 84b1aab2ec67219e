import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { authorizeOne } from '../../src/slack/installation/authorization.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { botIdentitiesIn } from '../../src/store/workspaces/bot-identity.ts';
import { databaseFile, deliveriesTo } from './advisor.ts';
import { type AppProcess, startApp } from './app-process.ts';
import { openRecordedSlack } from './recorded-slack.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(api: string, file: string): Promise<AppProcess> {
  const app = await startApp({ SLACK_API_URL: api, DATABASE_URL: `file:${file}` });
  closers.push(() => app.child.kill('SIGKILL'));
  return app;
}

test('Slack is asked who the bot is until it answers, and then no more', async () => {
  let asked = 0;
  const fetched = async (): Promise<Response> => {
    asked += 1;
    return asked === 1
      ? new Response('', { status: 503 })
      : Response.json({ ok: true, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1' });
  };
  const client = new WebClient('xoxb-1', { fetch: fetched, retryConfig: { retries: 0 } });
  const database = await openDatabase('file::memory:');
  closers.push(() => database.db.destroy());
  const authorize = authorizeOne('xoxb-1', client, botIdentitiesIn(database), pino({ level: 'silent' }));

  // This joins the call that was made at the start.
  await expect(authorize()).rejects.toThrow();
  const bot = { botToken: 'xoxb-1', botUserId: 'U0BOT', botId: 'B1' };
  expect(await authorize()).toEqual(bot);
  const again = authorizeOne('xoxb-1', client, botIdentitiesIn(database), pino({ level: 'silent' }));
  expect(await again()).toEqual(bot);
  expect(asked).toBe(2);
});

test('an app that is started for the first time while Slack is away lives, and answers once it is back', async () => {
  const { slack, api, respond, until, close } = await openRecordedSlack();
  closers.push(close);
  slack.away = true;
  const app = await start(api, databaseFile());
  const { mention, next } = deliveriesTo(app.port, respond);
  const thread = next();
  expect(await mention('what is a vm?', thread)).not.toBe(200);
  slack.away = false;

  expect(await mention('what is a vm?', thread, 1)).toBe(200);
  expect(await until('chat.postMessage', 1)).toHaveLength(1);
  expect(app.child.exitCode).toBeNull();
});

test('one that is started again while Slack is away takes what people send, and answers once it is back', async () => {
  const { slack, api, respond, until, close } = await openRecordedSlack();
  closers.push(close);
  const file = databaseFile();
  const first = await start(api, file);
  expect(await deliveriesTo(first.port, respond).mention('what is a vm?')).toBe(200);
  await until('chat.postMessage', 1);
  first.child.kill('SIGKILL');
  await first.ended;
  slack.away = true;
  const second = await start(api, file);
  expect(await deliveriesTo(second.port, respond).mention('what is a pod?', '1763900000.000100')).toBe(200);
  slack.away = false;

  expect(await until('chat.postMessage', 2)).toHaveLength(2);
});
