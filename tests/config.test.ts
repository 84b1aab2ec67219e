import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('the environment', () => {
  test('may be empty', () => {
    expect(readConfig({})).toMatchObject({ DATABASE_URL: 'file:./data/advisor.db', PROVIDER: 'any', PORT: 3000 });
  });

  test.each([
    [{ PORT: 'http' }, 'PORT must be a port number'],
    [{ PROVIDER: 'ibm' }, 'PROVIDER must be one of any, aws'],
    [{ SLACK_BOT_TOKEN: 'oops', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN must start with "xoxb-"'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be file:<path> or postgres://'],
    [{ SLACK_API_URL: 'nowhere' }, 'SLACK_API_URL must be an http(s) address'],
  ])('names the variable and the remedy for %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });

  test('ends the process with status 2 and no stack when it is wrong', () => {
    const run = () =>
      execFileSync(process.execPath, ['src/main.ts'], { env: { PATH: process.env['PATH'], PORT: 'x' }, stdio: 'pipe' });

    expect(run).toThrow(expect.objectContaining({ status: 2, stderr: Buffer.from('PORT must be a port number\n') }));
  });
});
