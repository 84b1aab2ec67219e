import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { beforeAll, expect, test } from 'vitest';
import { fastest } from '../fastest.ts';

const QUESTION = 'should a nightly 6-minute job run on Lambda?';

/** A folder of somebody else's with the packed tarball in it, and what production needs beside it. */
const bare = mkdtempSync(join(tmpdir(), 'advisor-bare-'));
const installed = join(bare, 'node_modules/deployment-advisor');
const env = {
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  HOME: join(bare, 'home'),
  // Belongs to the project that the folder is of.
  DATABASE_URL: 'mysql://shop',
  PORT: 'web',
};

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--pack-destination', bare, '--json', '--silent'], { encoding: 'utf8' });
  const { filename } = Object.values(JSON.parse(packed.slice(packed.search(/^[[{]/m))) as object)[0];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', join(bare, filename), '-C', installed, '--strip-components=1']);
  for (const name of productionPackages()) {
    const link = join(bare, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules', name), link);
  }
  mkdirSync(env.HOME);
  writeFileSync(join(bare, 'package.json'), '{ "private": true }');
  writeFileSync(join(bare, '.env'), 'PROVIDER=nobody\n');
  // As npm does it.
  mkdirSync(join(bare, 'node_modules/.bin'));
  chmodSync(join(installed, manifest().bin['deployment-advisor']), 0o755);
  symlinkSync(
    join(installed, manifest().bin['deployment-advisor']),
    join(bare, 'node_modules/.bin/deployment-advisor'),
  );
}, 300_000);

const manifest = (): { bin: { 'deployment-advisor': string } } =>
  JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; link?: boolean }>;
  };
  return Object.entries(packages).flatMap(([path, { dev, link }]) => {
    const [, name] = /^node_modules\/(?!.*node_modules\/)(.+)$/.exec(path) ?? [];
    return dev || link || !name || !existsSync(path) ? [] : [name];
  });
}

const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync('npx', ['--offline', 'deployment-advisor', ...args], {
    cwd: bare,
    env,
    encoding: 'utf8',
    input: '',
  });
  return { stdout, stderr, status };
};

/** What npx takes to start a program that does nothing. */
const nodeAlone = () => spawnSync('npx', ['--offline', '-c', 'node --eval 0'], { cwd: bare, env });

test('the tarball holds JavaScript, and neither source nor examples', () => {
  for (const made of ['model', 'knowledge']) expect(existsSync(join(installed, `dist/app/${made}.bin`))).toBe(true);
  for (const left of ['src', 'intents', 'tests', 'dist/slack/app.js'])
    expect(existsSync(join(installed, left)), left).toBe(false);
});

test('answers the second time in three times what npx and Node alone take, or less', () => {
  const first = run(QUESTION);
  const second = run(QUESTION);
  // It waits for other processes, which other tests may hold up.
  const [answer, alone] = fastest([() => run(QUESTION), nodeAlone], ([answer, alone]) => answer! / alone! < 3, {
    fewest: 2,
    most: 12,
    clock: () => performance.now(),
  });

  expect(first.stderr).toBe('');
  expect(first.stdout).toMatch(/^Recommendation: .+/);
  expect(first.stdout).toMatch(/Still open, and it could change the advice: .+\?\n$/);
  expect(second.stdout).toBe(first.stdout);
  expect(answer! / alone!).toBeLessThan(3);
  expect(existsSync(join(bare, '.cache'))).toBe(false);
}, 60_000);

test('answers although the input stays open, as behind an agent', async () => {
  const child = spawn('npx', ['--offline', 'deployment-advisor', QUESTION], { cwd: bare, env, stdio: 'pipe' });

  expect(await text(child.stdout)).toMatch(/^Recommendation: /);
}, 60_000);

test('says how to use it and which version it is', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('deployment-advisor mcp') });
  expect(run('--version').stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
  expect(run('--jsn')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Unknown option '--jsn'/),
  });
}, 60_000);

test('reads JSON Lines', () => {
  const input = `${JSON.stringify({ id: 'a', messages: ['what is faas'] })}\n`;
  const { stdout } = spawnSync('npx', ['--offline', 'deployment-advisor', '--json'], { cwd: bare, env, input });

  expect(JSON.parse(String(stdout))).toMatchObject({ id: 'a', turns: [{ intent: 'define' }] });
}, 60_000);

test('is an MCP server', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const server = { command: 'npx', args: ['--offline', 'deployment-advisor', 'mcp'], cwd: bare, env };
  await client.connect(new StdioClientTransport(server));
  const { structuredContent } = await client.callTool({ name: 'advise', arguments: { text: QUESTION } });

  expect(structuredContent).toMatchObject({ recommendation: { verdict: 'serverless' } });
  await client.close();
}, 60_000);

test('a Node that is too old says so, in one line', () => {
  const older = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })")}`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', older, join(installed, 'dist/app/bin.js'), QUESTION],
    { env, encoding: 'utf8' },
  );

  expect(stderr).toMatch(/^Node 24 or later is needed.*\n$/);
  expect(status).toBe(2);
});
