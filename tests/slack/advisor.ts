import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDriver } from '../../local-slack/driver.ts';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog, startService } from '../../src/app/service.ts';
import { noLimits } from '../../src/slack/outbound/limits.ts';
import { openRecordedSlack } from './recorded-slack.ts';

export const SECRET = 'signing-secret-of-the-tests';
export const TOKEN = 'xoxb-1234567890-secretsecret';

export const databaseFile = (): string => join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db');

export type Advisor = Awaited<ReturnType<typeof openAdvisor>>;

/** The real app over signed HTTP, connected to a Slack that keeps what it is asked. */
export async function openAdvisor(env: Record<string, string> = {}, log = createLog('silent')) {
  const slack = await openRecordedSlack();
  const settings = {
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.api,
    DATABASE_URL: `file:${databaseFile()}`,
    PORT: '0',
    ...env,
  };
  const service = await startService(readConfig(settings), TOKEN, log, noLimits);
  await service.ready;
  return {
    ...deliveriesTo(service.port!, slack.respond),
    slack,
    url: `http://127.0.0.1:${service.port}`,
    managementUrl: `http://127.0.0.1:${service.managementPort ?? service.port}`,
    async close() {
      await service.stop();
      slack.close();
    },
  };
}

/** Sends what Slack sends to an app on this port. */
export function deliveriesTo(port: number, respondTo: string) {
  const driver = createDriver({ port, secret: SECRET, team: 'T1', appId: 'A1', botUser: 'U0BOT' });
  let clock = 1_763_700_000;
  const next = () => {
    clock += 1;
    return `${clock}.000100`;
  };
  const event = async (fields: { ts: string; type: string } & Record<string, unknown>, retry = 0): Promise<number> => {
    const headers = retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_error' } : {};
    const { status } = await driver.event(
      { channel: 'C1', user: 'U0ALICE', ...fields },
      `Ev${fields.type}${fields.ts}`,
      headers as Record<string, string>,
    );
    return status;
  };
  return {
    driver,
    next,
    mention: (text: string, ts = next(), retry = 0, user = 'U0ALICE') =>
      event({ type: 'app_mention', text: `<@U0BOT> ${text}`, ts, user }, retry),
    reply: (thread: string, text: string, ts = next(), retry = 0) =>
      event({ type: 'message', channel_type: 'channel', text, ts, thread_ts: thread }, retry),
    async command(text: string): Promise<{ status: number; body: string }> {
      const response = await driver.command({
        command: '/should-i-go-serverless',
        text,
        user_id: 'U0ALICE',
        team_id: 'T1',
        channel_id: 'C1',
        trigger_id: `trigger${next()}`,
        response_url: respondTo,
      });
      return { status: response.status, body: await response.text() };
    },
    async click(thread: string, action: { action_id: string; value: string }): Promise<number> {
      const payload = {
        type: 'block_actions',
        team: { id: 'T1' },
        user: { id: 'U0ALICE', team_id: 'T1' },
        api_app_id: 'A1',
        trigger_id: `trigger${next()}`,
        channel: { id: 'C1' },
        message: { ts: thread, thread_ts: thread, type: 'message' },
        container: { type: 'message', message_ts: thread },
        actions: [{ type: 'button', block_id: 'b', action_ts: next(), ...action }],
        response_url: respondTo,
      };
      return (await driver.interaction(payload)).status;
    },
  };
}
