import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withSecretFiles } from '../../src/app/config/secret-files.ts';
import { examine } from '../../src/app/programs/doctor/examine.ts';
import { type Finding, isSound, sayFindings } from '../../src/app/programs/doctor/finding.ts';
import { botScopes } from '../../src/slack/installation/manifest-scopes.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { sealUnder } from '../../src/store/workspaces/encryption.ts';
import { installationsIn } from '../../src/store/workspaces/installations.ts';
import { nodeArguments } from '../node-arguments.ts';
import { databaseFile } from '../slack/advisor.ts';

/** What Slack says to whoever asks it about an installation. */
const sound = { refusal: '', socketRefusal: '', scopes: botScopes(), date: 0, app: 'A0MINE' };
let slackSays = { ...sound };
const http = createServer(async (request, response) => {
  await text(request);
  if (!request.url!.startsWith('/api/')) return response.writeHead(404).end('<html>Not here</html>');
  const { port } = http.address() as AddressInfo;
  const method = request.url!.split('/').at(-1)!;
  if (slackSays.date) response.setHeader('date', new Date(Date.now() + slackSays.date).toUTCString());
  response.setHeader('x-oauth-scopes', slackSays.scopes.join(','));
  const refusal = method === 'apps.connections.open' ? slackSays.socketRefusal : slackSays.refusal;
  const fields = {
    'auth.test': { user: 'advisor', team: 'Acme', bot_id: 'B1' },
    'apps.connections.open': { url: `ws://127.0.0.1:${port}/socket?ticket=1` },
    'bots.info': { bot: { app_id: slackSays.app } },
  }[method];
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify(refusal ? { ok: false, error: refusal } : { ok: true, ...fields }));
});
let api: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/`;
});
afterAll(() => {
  http.close();
  http.closeAllConnections();
});

/** A database that has been used. */
async function usedDatabase(): Promise<string> {
  const file = databaseFile();
  const { db } = await openDatabase(`file:${file}`);
  await db
    .insertInto('deliveries')
    .values({ id: 'Ev1', at: Date.now() - 180_000 })
    .execute();
  await db.destroy();
  return file;
}

interface Examination {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const settingsWith = async (env: Record<string, string>): Promise<Record<string, string>> => ({
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1-A0MINE-2-3',
  SLACK_API_URL: api,
  DATABASE_URL: `file:${await usedDatabase()}`,
  PORT: '0',
  ...env,
});

/** `npm run doctor` as it is called. */
const program = async (settings: Record<string, string>, ...args: string[]): Promise<Examination> => {
  const env = { PATH: process.env['PATH'], ...(await settingsWith(settings)) };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...nodeArguments('src/app/programs/doctor.ts'), ...args],
      { env },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });
};

/** The same in this process, which is faster. */
const doctor = async (env: Record<string, string> = {}): Promise<Pick<Examination, 'status' | 'stdout'>> => {
  const settings = await settingsWith(env);
  const findings = await examine(() => withSecretFiles(settings));
  return { status: isSound(findings) ? 0 : 1, stdout: sayFindings(findings) };
};

test('finds nothing wrong with a sound installation, one line for each look', async () => {
  slackSays = { ...sound };
  const { status, stdout, stderr } = await program({});

  expect(stderr).toBe('');
  for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^ok {4}[a-z ]+: \S/);
  expect(stdout).toMatch(/^ok {4}token: advisor in Acme$/m);
  expect(stdout).toMatch(/^ok {4}scopes: all that manifest.yml asks for$/m);
  expect(stdout).toMatch(/^ok {4}socket: Slack opens connections/m);
  expect(stdout).toMatch(/^ok {4}clock: agrees with Slack’s$/m);
  expect(stdout).toMatch(/^ok {4}database: SQLite, up to date$/m);
  expect(stdout).toMatch(/^ok {4}write access: /m);
  expect(stdout).toMatch(/^ok {4}events: the last delivery from Slack came 3 minutes ago$/m);
  expect(status).toBe(0);
});

test('gives the same as JSON', async () => {
  slackSays = { ...sound, refusal: 'invalid_auth' };
  const { status, stdout } = await program({}, '--json');
  const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: Finding[] };

  expect(ok).toBe(false);
  expect(findings).toContainEqual(expect.objectContaining({ subject: 'token', status: 'fail' }));
  expect(status).toBe(1);
});

describe('names what is broken and what to do, with status 1:', () => {
  const broken: readonly [string, Partial<typeof sound>, Record<string, string>, RegExp][] = [
    [
      'a token',
      { refusal: 'invalid_auth' },
      {},
      /^fail {2}token: Slack rejects SLACK_BOT_TOKEN \(invalid_auth\) – copy/m,
    ],
    [
      'an app-level token',
      { socketRefusal: 'not_allowed_token_type' },
      {},
      /^fail {2}socket: Slack rejects SLACK_APP_TOKEN/m,
    ],
    ['a scope', { scopes: ['chat:write'] }, {}, /^fail {2}scopes: app_mentions:read, .* missing – add them/m],
    ['tokens of two apps', { app: 'A0OTHER' }, {}, /^fail {2}socket: SLACK_APP_TOKEN belongs to the app A0MINE, and/m],
    ['the clock', { date: -600_000 }, {}, /^fail {2}clock: \d+ seconds ahead of Slack’s.* – synchronize/m],
    [
      'the way to Slack',
      {},
      { SLACK_API_URL: 'http://127.0.0.1:1/api/' },
      /^fail {2}network: Slack cannot be reached at/m,
    ],
    [
      'a host that is not Slack',
      {},
      { SLACK_API_URL: 'API/nothing/' },
      /^fail {2}network: .*not a response from Slack/m,
    ],
    ['a variable', {}, { PORT: 'x' }, /^fail {2}environment: PORT must be a port number$/m],
    [
      'a secret file',
      {},
      { ENCRYPTION_KEY_FILE: '/none' },
      /^fail {2}environment: ENCRYPTION_KEY_FILE \/none cannot be read/m,
    ],
    ['the database’s path', {}, { DATABASE_URL: 'file:./package.json/a.db' }, /^fail {2}database: .*package\.json/m],
    [
      'a file that is no database',
      {},
      { DATABASE_URL: 'file:./package.json' },
      /^fail {2}database: .* is not a database/m,
    ],
    [
      'a server that is away',
      {},
      { DATABASE_URL: 'postgres://a:hunter2@127.0.0.1:1/x' },
      /^fail {2}database: .*ECONNREFUSED/m,
    ],
    ['a missing policy', {}, { POLICY_FILE: 'none.yml' }, /^fail {2}policy: none.yml cannot be read/m],
  ];
  test.each(broken)('%s', async (_what, says, env, line) => {
    slackSays = { ...sound, ...says };
    const url = env['SLACK_API_URL']?.replace('API/', api.replace('/api/', '/'));
    const { status, stdout } = await doctor({ ...env, ...(url ? { SLACK_API_URL: url } : {}) });

    expect(stdout).toMatch(line);
    expect(stdout).not.toContain('hunter2');
    expect(status).toBe(1);
  });

  // In a process of its own, since in this one all connections pass through a library.
  test('the proxy', async () => {
    const { status, stdout } = await program({ HTTPS_PROXY: 'http://127.0.0.1:1' });

    expect(stdout).toMatch(/^fail {2}proxy: 127.0.0.1:1 does not answer \(ECONNREFUSED\) – correct HTTPS_PROXY$/m);
    expect(status).toBe(1);
  });

  test('a policy, by its line', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'rules.yml');
    writeFileSync(file, 'provider: aws\nforbidden:\n  - what: vmss\n    because: no\n');
    const { stdout, status } = await doctor({ POLICY_FILE: file });

    expect(stdout).toMatch(/^fail {2}policy: .*rules\.yml, line 3: /m);
    expect(status).toBe(1);
  });

  test('a port that another program has', async () => {
    const { port } = http.address() as AddressInfo;
    const { stdout, status } = await doctor({ PORT: String(port) });

    expect(stdout).toMatch(new RegExp(`^fail {2}port: PORT ${port} is taken`, 'm'));
    expect(status).toBe(1);
  });

  test('a database that does not take what is written', async () => {
    const file = await usedDatabase();
    const database = new DatabaseSync(file);
    database.exec('create trigger full before insert on deliveries begin select raise(abort, "full"); end');
    database.close();
    chmodSync(file, 0o600);

    expect((await doctor({ DATABASE_URL: `file:${file}` })).stdout).toMatch(/^fail {2}write access: /m);
  });
});

test('with many workspaces it says whose tokens the key does not open', async () => {
  slackSays = { ...sound };
  const file = await usedDatabase();
  const database = await openDatabase(`file:${file}`);
  await installationsIn(database, sealUnder([Buffer.alloc(32, 1)])).keep('T0ACME', {});
  await installationsIn(database, sealUnder([Buffer.alloc(32, 2)])).keep('T0BETA', {});
  await database.db.destroy();
  const many = {
    SLACK_BOT_TOKEN: '',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client',
    SLACK_STATE_SECRET: 'state',
    DATABASE_URL: `file:${file}`,
  };
  const one = await doctor({ ...many, ENCRYPTION_KEY: '01'.repeat(32) });
  const both = await doctor({ ...many, ENCRYPTION_KEY: `${'01'.repeat(32)},${'02'.repeat(32)}` });

  expect(one.stdout).toMatch(/^fail {2}installations: ENCRYPTION_KEY can’t decrypt any of the tokens of T0BETA – add/m);
  expect(both.stdout).toMatch(/^ok {4}installations: 2, and ENCRYPTION_KEY decrypts all of them$/m);
  expect([one.status, both.status]).toEqual([1, 0]);
});

describe('only warns', () => {
  test('where some of what the app does would fail', async () => {
    slackSays = { ...sound, scopes: botScopes().filter((scope) => scope !== 'users:read') };
    const { status, stdout } = await doctor();

    expect(stdout).toMatch(/^warn {2}scopes: users:read missing/m);
    expect(status).toBe(0);
  });

  test('where nothing has come from Slack, and where tables are to be changed', async () => {
    slackSays = { ...sound };
    const file = await usedDatabase();
    const database = new DatabaseSync(file);
    database.exec('delete from deliveries');
    expect((await doctor({ DATABASE_URL: `file:${file}` })).stdout).toMatch(/^warn {2}events: nothing has come/m);
    database.exec('delete from kysely_migration where name = (select max(name) from kysely_migration)');
    database.close();

    const { status, stdout } = await doctor({ DATABASE_URL: `file:${file}` });
    expect(stdout).toMatch(/^warn {2}database: 1 migration is pending – npm run migrate -- up/m);
    expect(status).toBe(0);
  });
});
