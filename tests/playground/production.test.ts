import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

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

test('without the dev dependencies the conversation is held in the terminal, and one line says why', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', withoutEmulator, 'src/main.ts'], {
    input: 'what is a cold start?\n',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '' },
  });

  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toContain('needs the dev dependencies (npm ci)');
  expect(stdout).toContain('Cold start');
});
