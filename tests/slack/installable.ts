import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDriver } from '../../local-slack/driver.ts';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog, startService } from '../../src/app/service.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { BOT, CLIENT_SECRET, openSlack, type Slack, type Team, type Terms } from './organization.ts';

export const STATE_SECRET = 'the-state-secret';
export const SIGNING_SECRET = 'the-signing-secret';
export const KEY = randomBytes(32).toString('base64');
const ALICE = 'U0ALICE';

/** The app for every workspace of that Slack, with all that it writes to its log. */
async function openApp(slack: Slack, env: Record<string, string>) {
  const lines: string[] = [];
  const config = readConfig({
    SLACK_CLIENT_ID: 'client-id',
    SLACK_CLIENT_SECRET: CLIENT_SECRET,
    SLACK_STATE_SECRET: STATE_SECRET,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    ENCRYPTION_KEY: KEY,
    SLACK_API_URL: slack.api,
    PORT: '0',
    ...env,
  });
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  const service = await startService(config, undefined, log);
  const url = `http://127.0.0.1:${service.port}`;
  const { send } = createDriver({
    port: service.port!,
    secret: SIGNING_SECRET,
    team: slack.teams[0]!.id,
    appId: 'A1',
    botUser: BOT,
  });
  let events = 0;
  const app = {
    lines,
    stop: service.stop,
    /** Where the button of the install page leads, and the cookie that comes with it. */
    async installPage() {
      const page = await fetch(`${url}/slack/install`);
      const [, href = ''] = /href="(https?:[^"]+)"/.exec(await page.text()) ?? [];
      const [cookie = '', ...attributes] = page.headers.get('set-cookie')?.split('; ') ?? [];
      return { status: page.status, authorize: new URL(href), cookie, attributes };
    },
    get: (path: string): Promise<Response> => fetch(`${url}${path}`),
    /** Slack sends the installer's browser back. */
    comeBack: ({ search }: URL, cookie: string): Promise<Response> =>
      fetch(`${url}/slack/oauth_redirect${search}`, { headers: { cookie } }),
    async install(team: Team): Promise<Response> {
      const { authorize, cookie } = await app.installPage();
      return app.comeBack(await slack.agree(team, authorize), cookie);
    },
    /** One signed event; `around` replaces what Slack writes around it. */
    async event(team: Team, event: object, around: object = {}): Promise<number> {
      events += 1;
      const envelope = {
        type: 'event_callback',
        team_id: team.id,
        api_app_id: 'A1',
        event_id: `Ev${events}`,
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [{ team_id: team.id, user_id: BOT, is_bot: true }],
        event,
        ...around,
      };
      return (await send(JSON.stringify(envelope), 'application/json')).status;
    },
    mention(team: Team, text: string, ts: string, around?: object, user = ALICE): Promise<number> {
      const mentioned = { channel: team.channel, user, text: `<@${BOT}> ${text}`, ts };
      return app.event(team, { type: 'app_mention', ...mentioned }, around);
    },
    /** What somebody does with a button or a modal. */
    async interaction(team: Team, payload: object, user = ALICE): Promise<Response> {
      events += 1;
      const from = { team: { id: team.id }, user: { id: user, team_id: team.id }, api_app_id: 'A1' };
      const whole = JSON.stringify({ ...from, trigger_id: `t${events}`, ...payload });
      return send(new URLSearchParams({ payload: whole }).toString(), 'application/x-www-form-urlencoded');
    },
    /** A press of Alice's on a button of the Home tab. */
    async press(team: Team, action_id: string): Promise<number> {
      const actions = [{ type: 'button', action_id, action_ts: '1.1', value: '{}' }];
      return (await app.interaction(team, { type: 'block_actions', view: { id: 'V1', type: 'home' }, actions })).status;
    },
    async command(team: Team, text: string): Promise<number> {
      events += 1;
      const form = {
        command: '/should-i-go-serverless',
        text,
        user_id: ALICE,
        team_id: team.id,
        channel_id: team.channel,
        trigger_id: `t${events}`,
        response_url: `${slack.api}response`,
      };
      return (await send(new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded')).status;
    },
  };
  return app;
}

const closers: (() => Promise<void>)[] = [];

/** Ends all that `open` has started. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

/** Two workspaces and the app, which neither has installed yet. */
export async function open(terms?: Terms, env?: Record<string, string>) {
  const slack = await openSlack(['T0ACME', 'T0BETA'], terms);
  closers.push(slack.close);
  const [acme, beta] = slack.teams as [(typeof slack.teams)[0], (typeof slack.teams)[0]];
  const file = join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db');
  const start = async (more: Record<string, string> = {}) => {
    const app = await openApp(slack, { DATABASE_URL: `file:${file}`, ...env, ...more });
    let stopped = false;
    const stop = async () => {
      if (!stopped) await app.stop();
      stopped = true;
    };
    closers.push(stop);
    return { ...app, stop };
  };
  return { slack, acme, beta, file, start, app: await start() };
}

/** What the database holds, by workspace. */
export async function rowsOf(file: string) {
  const { db } = await openDatabase(`file:${file}`);
  const [installations, conversations, outbox] = await Promise.all([
    db.selectFrom('installations').select('id').orderBy('id').execute(),
    db.selectFrom('conversations').select('team').orderBy('team').execute(),
    db.selectFrom('outbox').select('conversation').orderBy('conversation').execute(),
  ]);
  await db.destroy();
  return {
    installations: installations.map(({ id }) => id),
    conversations: conversations.map(({ team }) => team),
    messages: outbox.map(({ conversation }) => conversation.split(':')[0]),
  };
}
