import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
};
/** What people run in production: npm scripts that start a program of ours, by name, with its arguments for Node. */
const programs = Object.entries(scripts).flatMap(([name, script]) => {
  const [command, ...args] = script.split(' ');
  return command === 'node' &&
    !args.includes('&&') &&
    args.some((arg) => /^(?:src\/app|tools)\//.test(arg)) &&
    !args.includes('--watch')
    ? [[name, args] as const]
    : [];
});

const call = (args: readonly string[], node = process.execPath, env: Record<string, string> = {}) =>
  new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    const options = { env: { PATH: process.env['PATH'], ...env } };
    execFile(node, args, options, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    ).stdin!.end();
  });

test('every program is looked at', () => {
  expect(programs.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'start',
      'ask',
      'mcp',
      'migrate',
      'backup',
      'decisions',
      'doctor',
      'outbox',
      'review',
      'stale',
    ]),
  );
});

describe.each(programs)('%s', (_name, args) => {
  test('says how it is used, even where the environment is wrong', async () => {
    const { status, stdout, stderr } = await call([...args, '--help'], process.execPath, { PORT: 'x' });

    expect(stdout).toMatch(/^npm (?:run|start) ?/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('says its version', async () => {
    expect(await call([...args, '--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

test.each([
  ['start', '--terminl'],
  ['ask', '--jsn'],
  ['migrate', 'sideways'],
  ['doctor', '--jsn'],
  ['backup', ''],
  ['decisions', 'lst'],
])('%s refuses %j and says how it is used, with status 2', async (name, word) => {
  const [, args] = programs.find(([each]) => each === name)!;
  const { status, stderr } = await call([...args, ...(word ? [word] : [])]);

  expect(stderr).toContain('--help');
  expect(status).toBe(2);
});

test.each([
  'npm run --silent ask -- --help | head -n 0',
  'npm run --silent stale -- 0 | head -n 1',
  'echo "what is a vm?" | npm run --silent ask | head -n 1',
])('%s ends quietly', (command) => {
  const { stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: 'file::memory:' },
  });

  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

/** A real Node that is too old, where this machine has one. */
const olderNode = process.env['PATH']!.split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(
    (node) => isExecutable(node) && /^v(?:1\d|2[0-3])\./.test(spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout),
  );

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!olderNode).each(programs)(
  '%s says to an older Node, in one line, that it is too old',
  async (_name, args) => {
    const options = args.filter((arg) => !arg.startsWith('--max-semi'));
    const { status, stdout, stderr } = await call(options, olderNode);

    expect(stderr).toMatch(/^Node 24 or later is needed, and this is v\d+\.\d+\.\d+\. .*\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  },
);
