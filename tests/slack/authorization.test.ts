import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { authorizeOne } from '../../src/slack/authorization.ts';
import { databaseFile, deliveriesTo } from './advisor.ts';
import { startApp } from './app-process.ts';
import { openRecordedSlack } from './recorded-slack.ts';

test('Slack is asked who the bot is until it answers, and then no more', async () => {
  let asked = 0;
  const fetched = async (): Promise<Response> => {
    asked += 1;
    return asked === 1
      ? new Response('', { status: 503 })
      : Response.json({ ok: true, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1' });
  };
  const authorize = authorizeOne('xoxb-1', new WebClient('xoxb-1', { fetch: fetched, retryConfig: { retries: 0 } }));

  // This joins the call that was made at the start.
  await expect(authorize()).rejects.toThrow();
  expect(await authorize()).toEqual({ botToken: 'xoxb-1', botUserId: 'U0BOT', botId: 'B1' });
  expect(await authorize()).toMatchObject({ botUserId: 'U0BOT' });
  expect(asked).toBe(2);
});

test('an app that is started while Slack is away lives, and answers once it is back', async () => {
  const recorded = await openRecordedSlack();
  recorded.slack.away = true;
  const app = await startApp({ SLACK_API_URL: recorded.api, DATABASE_URL: `file:${databaseFile()}` });
  try {
    const { mention, next } = deliveriesTo(app.port, recorded.respond);
    const thread = next();
    expect(await mention('what is a vm?', thread)).not.toBe(200);
    recorded.slack.away = false;

    expect(await mention('what is a vm?', thread, 1)).toBe(200);
    expect(await recorded.until('chat.postMessage', 1)).toHaveLength(1);
    expect(app.child.exitCode).toBeNull();
  } finally {
    app.child.kill('SIGKILL');
    recorded.close();
  }
}, 30_000);
