import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nodeArguments } from '../node-arguments.ts';

/** Stands for an install without the dev dependencies. */
const withoutEmulator = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(name, context, next) {
      if (name === 'emulate') throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    },
  });
`)}`;

const started = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [...args, ...nodeArguments('src/app/main.ts')], {
    input: 'what is a cold start?\n',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '', ...env },
  });

test.each([
  ['without the dev dependencies', ['--import', withoutEmulator], {}],
  ['in production', [], { NODE_ENV: 'production' }],
])('without credentials and %s, nothing is started where nobody sits at a terminal', (_, args, env) => {
  const { stdout, stderr, status } = started(args, env);

  expect(stderr).toBe(
    'No Slack credentials: set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET, or use --terminal to talk to it here\n',
  );
  expect(status).toBe(2);
  expect(stdout).toBe('');
});
