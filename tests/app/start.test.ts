import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { nodeArguments } from '../node-arguments.ts';
import { databaseFile, deliveriesTo, TOKEN } from '../slack/advisor.ts';
import { type AppProcess, startApp } from '../slack/app-process.ts';
import { freePort } from '../slack/free-port.ts';
import { openRecordedSlack } from '../slack/recorded-slack.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(env: Record<string, string>): Promise<AppProcess> {
  const app = await startApp({ DATABASE_URL: `file:${databaseFile()}`, ...env });
  closers.push(() => app.child.kill('SIGKILL'));
  return app;
}
const slackOf = async () => {
  const slack = await openRecordedSlack();
  closers.push(slack.close);
  return slack;
};

/** The app until it has ended by itself. */
function ended(env: Record<string, string>): Promise<{ status: unknown; stderr: string }> {
  const child = spawn(process.execPath, nodeArguments('src/app/main.ts'), {
    env: { PATH: process.env['PATH'], SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: '0', ...env },
  });
  closers.push(() => child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => child.once('exit', (status) => resolve({ status, stderr })));
}

test.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
  'a token that Slack refuses (%s) makes the app exit with one line and status 2',
  async (refusal) => {
    const slack = await slackOf();
    slack.refusals['auth.test'] = [refusal];
    const { status, stderr } = await ended({ SLACK_API_URL: slack.api, DATABASE_URL: 'file::memory:' });

    expect(stderr).toMatch(new RegExp(`^Slack rejects SLACK_BOT_TOKEN \\(${refusal}\\): copy .* again\\n$`));
    expect(status).toBe(2);
  },
);

test('so does one that was good when the app last ran', async () => {
  const slack = await slackOf();
  const DATABASE_URL = `file:${databaseFile()}`;
  const first = await start({ SLACK_API_URL: slack.api, DATABASE_URL });
  first.child.kill('SIGTERM');
  await first.ended;
  slack.refusals['auth.test'] = ['token_revoked'];

  expect((await ended({ SLACK_API_URL: slack.api, DATABASE_URL, SLACK_BOT_TOKEN: TOKEN })).status).toBe(2);
});

test('while Slack cannot be reached at the start, it is not ready and tries again', async () => {
  const port = await freePort();
  const app = await start({ SLACK_API_URL: `http://127.0.0.1:${port}/api/` });
  const ready = async () => {
    const response = await fetch(`http://127.0.0.1:${app.port}/readyz`);
    return { status: response.status, ...((await response.json()) as object) };
  };

  expect(await ready()).toEqual({ status: 503, running: true, database: true, slack: false });
  expect(app.log()).toMatch(/"reason":"[^"]*ECONNREFUSED[^"]*".*Slack cannot be reached; trying again/);
  expect(app.log()).not.toMatch(/"level":[56]0/);
  const slack = await openRecordedSlack(port);
  closers.push(slack.close);
  await expect.poll(ready).toEqual({ status: 200, running: true, database: true });
  expect(await deliveriesTo(app.port, slack.respond).mention('what is a vm?')).toBe(200);
});

test('a refusal that comes once it runs is said, and it is not ready', async () => {
  const slack = await slackOf();
  const DATABASE_URL = `file:${databaseFile()}`;
  const first = await start({ SLACK_API_URL: slack.api, DATABASE_URL });
  first.child.kill('SIGTERM');
  await first.ended;
  // Longer than the start waits for it.
  slack.delays['auth.test'] = 8000;
  slack.refusals['auth.test'] = ['token_revoked'];
  const app = await start({ SLACK_API_URL: slack.api, DATABASE_URL });
  const ready = async () => (await fetch(`http://127.0.0.1:${app.port}/readyz`)).json();

  expect(await ready()).toMatchObject({ running: true, database: true });
  await expect.poll(app.log).toContain('Slack rejects SLACK_BOT_TOKEN (token_revoked)');
  expect(await ready()).toEqual({ running: true, database: true, slack: false });
});

test('its log says what starts', async () => {
  const slack = await slackOf();
  const app = await start({ SLACK_API_URL: slack.api, PROVIDER: 'aws' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const said = (): string | undefined =>
    app
      .log()
      .split('\n')
      .find((line) => line.includes('"Starting."'));
  await expect.poll(said).toBeDefined();

  expect(JSON.parse(said()!)).toMatchObject({
    version,
    provider: 'aws',
    policy: 'none',
    database: 'sqlite',
    schema: expect.stringMatching(/^\d+$/),
    knowledge: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});

/** In a process of its own, since in this one all connections pass through a library. */
const opens = (port: number, host: string): boolean =>
  spawnSync(process.execPath, [
    '-e',
    "require('node:net').connect(+process.argv[1], process.argv[2], () => process.exit(0)).on('error', () => process.exit(1))",
    String(port),
    host,
  ]).status === 0;

test('HOST is where it listens, and nowhere else', async () => {
  const slack = await slackOf();
  const app = await start({ SLACK_API_URL: slack.api, HOST: '127.0.0.1' });

  expect(opens(app.port, '127.0.0.1')).toBe(true);
  expect(opens(app.port, '127.0.0.2')).toBe(false);
  expect(opens(app.port, '::1')).toBe(false);
});
