import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLong } from '../cases.ts';
import { openRecordedSlack } from '../slack/recorded-slack.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ');
const instructions = (name: string) =>
  [...dockerfile.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, rest]) => rest!);
/** What is copied from this folder: sources and target of each instruction. */
const copies = instructions('COPY')
  .filter((words) => !words.startsWith('--from'))
  .map((words) => words.split(' '))
  .map((words) => ({ sources: words.slice(0, -1), target: words.at(-1)! }));
const ignore = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const kept = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
const dropped = ignore.filter((line) => !line.startsWith('!'));

function copyFiles(app: string): void {
  for (const { sources, target } of copies)
    for (const source of sources)
      cpSync(source, join(app, target, target.endsWith('/') ? source : ''), {
        recursive: true,
        filter: (path) => !dropped.includes(path),
      });
}

/** The packages of this repository, which the image leaves out. */
const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8')) as { workspaces: string[] };
const workspace = (path: string): boolean => workspaces.includes(path.replace('node_modules/', ''));

/** What `npm ci --omit=dev` installs, without asking the registry for it. */
function copyPackages(app: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  const paths = Object.entries(packages).flatMap(([path, { dev, devOptional }]) =>
    dev || devOptional || workspace(path) ? [] : [path],
  );
  for (const path of paths.filter((each) => each && existsSync(each)))
    cpSync(path, join(app, path), {
      recursive: true,
      dereference: true,
      filter: (from) => !from.slice(path.length).includes('node_modules'),
    });
}

/** What `node` is started with. */
function startCommand(): string[] {
  const [program, ...args] = JSON.parse(instructions('CMD').at(-1)!) as string[];
  expect(program).toBe('node');
  return args;
}

describe('the image', () => {
  let app: string;
  beforeAll(() => {
    app = mkdtempSync(join(tmpdir(), 'image-'));
    copyFiles(app);
    copyPackages(app);
  }, 60_000);
  afterAll(() => rmSync(app, { recursive: true }));

  test('is made of files that exist and are not left out', () => {
    expect(dropped[0]).toBe('*');
    for (const source of copies.flatMap(({ sources }) => sources)) {
      expect(existsSync(source), source).toBe(true);
      expect(kept).toContain(source);
    }
    expect(readdirSync(app).sort()).toEqual([
      'intents',
      'manifest.yml',
      'node_modules',
      'package-lock.json',
      'package.json',
      'src',
    ]);
    expect(existsSync(join(app, 'node_modules/vitest'))).toBe(false);
  });

  test('runs Node 24 as somebody who is not root', () => {
    expect(new Set(instructions('FROM').map((from) => from.split(' ')[0]))).toEqual(new Set(['node:24-alpine']));
    expect(instructions('USER')).toEqual(['node']);
  });

  test('serves many workspaces', async () => {
    const slack = await openRecordedSlack();
    const child = spawn(process.execPath, startCommand(), {
      cwd: app,
      env: {
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'client',
        SLACK_STATE_SECRET: 'state',
        SLACK_SIGNING_SECRET: 's',
        ENCRYPTION_KEY: 'ab'.repeat(32),
        SLACK_API_URL: slack.api,
        DATABASE_URL: 'file::memory:',
        PORT: '0',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    await expect.poll(() => output).toMatch(/on port \d+/);
    const page = await fetch(`http://127.0.0.1:${/on port (\d+)/.exec(output)![1]}/slack/install`);
    child.kill('SIGKILL');
    slack.close();

    expect(page.status).toBe(200);
    expect(await page.text()).toContain('chat%3Awrite');
  }, 60_000);

  test('learns at the build, starts, and answers its health check', async () => {
    // From nothing in the long run; else what was learned before the tests is found again, as learning takes 15 seconds.
    if (!isLong)
      cpSync('.cache', join(app, '.cache'), {
        recursive: true,
        filter: (path) => /\.cache$|(?:model|knowledge)[^/]*$/.test(path),
      });
    const learn = /node (--.*) -e "(.*)"/.exec(instructions('RUN').find((run) => run.startsWith('node'))!)!;
    await promisify(execFile)(process.execPath, [...learn[1]!.split(' '), '-e', learn[2]!], { cwd: app });
    expect(readdirSync(join(app, '.cache')).sort()).toEqual([
      'compile',
      expect.stringMatching(/^knowledge-/),
      'knowledge.json',
      expect.stringMatching(/^model-/),
      'model.json',
    ]);

    const slack = await openRecordedSlack();
    const child = spawn(process.execPath, startCommand(), {
      cwd: app,
      env: { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_API_URL: slack.api, PORT: '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    await expect.poll(() => output).toMatch(/on port \d+/);
    const health = /127\.0\.0\.1:\S+?(\/\w+)"/.exec(instructions('HEALTHCHECK')[0]!)![1];
    const { status } = await fetch(`http://127.0.0.1:${/on port (\d+)/.exec(output)![1]}${health}`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');

    expect(status).toBe(200);
    expect(await ended).toBe(0);
    expect(existsSync(join(app, 'data/advisor.db'))).toBe(true);
    slack.close();
  }, 120_000);
});
