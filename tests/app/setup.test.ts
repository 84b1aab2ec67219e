import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeArguments } from '../node-arguments.ts';
import { openRecordedSlack } from '../slack/recorded-slack.ts';

const blocker = createServer();
beforeAll(() => new Promise<void>((resolve) => blocker.listen(0, resolve)));
afterAll(() => blocker.close());

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
const start = (args: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ status: unknown; stderr: string }>((resolve) => {
    const options = { env: { PATH: process.env['PATH'], ...env } };
    execFile(process.execPath, args, options, (error, _stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stderr }),
    ).stdin!.end();
  });

test.each([
  ['src/app/main', { PORT: 'x' }, /^PORT must be a port number\n$/],
  ['src/app/main', { ...slack, DATABASE_URL: 'file:./package.json/a.db' }, /^DATABASE_URL: .* cannot be opened.*\n$/],
  [
    'src/app/main',
    { ...slack, DATABASE_URL: 'postgres://advisor:hunter2@127.0.0.1:1/none' },
    /^DATABASE_URL: .*ECONNREFUSED.*\n$/,
  ],
  ['src/app/programs/ask', { PROVIDER: 'ibm' }, /^PROVIDER must be one of any, aws.*\n$/],
  ['src/app/programs/ask', { POLICY_FILE: 'none.yml' }, /^POLICY_FILE none\.yml cannot be read \(ENOENT\).*\n$/],
  ['tools/review', { PORT: 'x' }, /^PORT must be a port number\n$/],
  ['tools/review', { DATABASE_URL: 'file:./package.json/a.db' }, /^DATABASE_URL: .* cannot be opened.*\n$/],
])('%s.ts ends with status 2 and one message for %j', async (program, env, message) => {
  const { status, stderr } = await start(nodeArguments(`${program}.ts`), env);

  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('hunter2');
  expect(status).toBe(2);
});

test('a port that is taken is named', async () => {
  const { api, close } = await openRecordedSlack();
  const { port } = blocker.address() as { port: number };
  const env = { ...slack, SLACK_API_URL: api, PORT: String(port), DATABASE_URL: 'file::memory:' };

  const { status, stderr } = await start(nodeArguments('src/app/main.ts'), env);
  close();

  expect(stderr).toBe(`PORT ${port} is taken: stop what uses it, or set PORT to another one\n`);
  expect(status).toBe(2);
});

test('a Node that is too old says so, in one line', async () => {
  const older = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })")}`;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  for (const script of [scripts['start']!, scripts['ask']!]) {
    const [, ...args] = script.split(' ');
    const { status, stderr } = await start(['--import', older, ...args]);

    expect(stderr).toMatch(/^Node 24 or later is needed.*\n$/);
    expect(status).toBe(2);
  }
});
