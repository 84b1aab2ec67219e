import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envelope, openSocketSlack, until } from '../tests/slack/socket-slack.ts';
import { type AppProcess, end, startApp } from './app-process.ts';
import { brokenProtocol, malformedFrames } from './fuzz-frames.ts';
import { malformedRequests, sendRaw } from './fuzz-http.ts';
import { sendSigned } from './signed.ts';
import { openSlackStub } from './slack-stub.ts';

export interface FuzzedApp {
  readonly port: number;
  readonly lives: () => boolean;
  /** Whether it takes, acknowledges and answers a delivery as Slack sends it. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

const newDatabase = (): string => `file:${join(mkdtempSync(join(tmpdir(), 'advisor-fuzz-')), 'advisor.db')}`;
const lives = ({ child }: AppProcess): boolean => child.exitCode === null && child.signalCode === null;
const question = (at: number) => ({
  type: 'app_mention',
  channel: 'C1',
  user: `U${at}`,
  text: 'what is a cold start?',
  ts: `${1_763_000_000 + at}.000100`,
});
/** Many workspaces, so that the install page is there. */
const installable = {
  SLACK_BOT_TOKEN: '',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client',
  SLACK_STATE_SECRET: 'state',
  ENCRYPTION_KEY: randomBytes(32).toString('hex'),
};

let asked = 0;

export async function overHttp(): Promise<FuzzedApp> {
  const slack = await openSlackStub();
  const app = await startApp('src/app/main.ts', { SLACK_API_URL: slack.url, DATABASE_URL: newDatabase() });
  return {
    port: app.port,
    lives: () => lives(app),
    async answers() {
      asked += 1;
      const before = slack.posted();
      await sendSigned(app.port, question(asked), `EvGood${asked}`);
      await until(() => slack.posted() > before);
      return slack.posted() > before;
    },
    async close() {
      await end(app, 'SIGKILL');
      await slack.close();
    },
  };
}

export type SocketApp = Awaited<ReturnType<typeof overSocket>>;

/** With `installable`, the install page and no workspace: what Slack sends is acknowledged and dropped. */
export async function overSocket(kind: 'one workspace' | 'many workspaces' = 'one workspace') {
  const slack = await openSocketSlack();
  const app = await startApp('src/app/main.ts', {
    SLACK_API_URL: slack.api,
    SLACK_APP_TOKEN: 'xapp-fuzz',
    DATABASE_URL: newDatabase(),
    ...(kind === 'many workspaces' ? installable : {}),
  });
  return {
    slack,
    port: app.port,
    lives: () => lives(app),
    async answers() {
      asked += 1;
      const id = `good${asked}`;
      const before = slack.posted.length;
      const { socket } = await slack.open();
      socket.send(envelope(id, question(asked)));
      const answered = () => slack.acks.includes(id) && (kind === 'many workspaces' || slack.posted.length > before);
      await until(answered);
      return answered();
    },
    async close() {
      await end(app, 'SIGKILL');
      slack.close();
    },
  };
}

/** What became of `count` malformed requests, by answer. */
export async function fuzzRequests({ port }: FuzzedApp, count: number, random: () => number) {
  const answers: Record<string, number> = {};
  const waiting = malformedRequests(count, random);
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const answer = await sendRaw(port, next);
      answers[answer] = (answers[answer] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return answers;
}

/** Sends malformed frames, and then breaks as many connections as `breaks` says; each time the app connects again. */
export async function fuzzFrames({ slack }: SocketApp, count: number, breaks: number, random: () => number) {
  for (const frame of malformedFrames(count, random)) (await slack.open()).socket.send(frame);
  for (const bytes of Object.values(brokenProtocol).slice(0, breaks)) {
    const { raw } = await slack.open();
    const closed = new Promise((resolve) => raw.once('close', resolve));
    raw.write(bytes);
    await closed;
  }
  return { frames: count, 'broken connections': breaks, connections: slack.connections.length };
}
