import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/app/config/config.ts';
import { nodeArguments } from '../node-arguments.ts';

const key = 'ab'.repeat(32);
const many = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client',
  SLACK_STATE_SECRET: 'state',
  ENCRYPTION_KEY: key,
  SLACK_SIGNING_SECRET: 'signing',
};

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
    [{ MANAGEMENT_PORT: '65536' }, 'MANAGEMENT_PORT must be a port number'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be file:<path> or postgres://'],
    [{ ENCRYPTION_KEY: 'secret' }, 'ENCRYPTION_KEY must be 32 bytes in base64 or hex'],
    [{ ENCRYPTION_KEY: `${key},short` }, 'generate one with: openssl rand -base64 32'],
    [{ SLACK_BOT_TOKEN: 'xoxb-', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN must start with "xoxb-" and continue'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-' }, 'SLACK_APP_TOKEN must start with "xapp-" and continue'],
    [{ HTTPS_PROXY: 'socks5://proxy:1080' }, 'HTTPS_PROXY must be an http(s) URL'],
    [{ DECISION_RETENTION_DAYS: 'forever' }, 'DECISION_RETENTION_DAYS must be a number of days, or left out to keep'],
    [{ DECISION_RETENTION_DAYS: '0' }, 'DECISION_RETENTION_DAYS must be at least 1; leave it out to keep'],
    [{ DECISION_REPOSITORY: 'https://github.com/acme' }, 'DECISION_REPOSITORY must name an owner and a repository'],
    [{ SLACK_API_URL: 'nowhere' }, 'SLACK_API_URL must be an http(s) URL'],
  ])('names the variable and the remedy for %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });

  test('keeps recorded decisions unless it says for how long, and may name their repository', () => {
    expect(readConfig({}).DECISION_RETENTION_DAYS).toBeUndefined();
    expect(
      readConfig({ DECISION_RETENTION_DAYS: '365', DECISION_REPOSITORY: 'https://github.com/acme/adr' }),
    ).toMatchObject({ DECISION_RETENTION_DAYS: 365, DECISION_REPOSITORY: { kind: 'github', branch: 'main' } });
  });

  test('may be for many workspaces, over HTTP or in Socket Mode', () => {
    const { SLACK_SIGNING_SECRET, ...rest } = many;

    expect(readConfig(many).ENCRYPTION_KEY).toEqual([Buffer.from(key, 'hex')]);
    expect(readConfig({ ...rest, SLACK_APP_TOKEN: 'xapp-1' })).toMatchObject({ SLACK_CLIENT_ID: '1.2' });
  });

  test.each([
    ['SLACK_CLIENT_ID', 'copy it from “Basic Information → App Credentials”'],
    ['SLACK_CLIENT_SECRET', 'copy it from “Basic Information → App Credentials”'],
    ['SLACK_STATE_SECRET', 'generate one with: openssl rand -hex 32'],
    ['ENCRYPTION_KEY', 'generate one with: openssl rand -base64 32'],
  ])('for many workspaces names %s when it is missing', (name, remedy) => {
    expect(() => readConfig({ ...many, [name]: '' })).toThrow(
      new ConfigError(`${name} is missing: many workspaces need it; ${remedy}`),
    );
  });

  test('for many workspaces needs a way in for Slack, and no token of one', () => {
    expect(() => readConfig({ ...many, SLACK_SIGNING_SECRET: '' })).toThrow('or SLACK_SIGNING_SECRET (HTTP)');
    expect(() => readConfig({ ...many, SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow('SLACK_BOT_TOKEN is for one workspace');
  });

  test('may name a proxy in either case, and without a scheme', () => {
    expect(readConfig({ https_proxy: 'proxy:3128', no_proxy: 'localhost' })).toMatchObject({
      HTTPS_PROXY: 'http://proxy:3128',
      NO_PROXY: 'localhost',
    });
    expect(readConfig({ HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:1' }).HTTPS_PROXY).toBe('http://a:1');
  });

  test('says once that a variable is empty', () => {
    expect(() => readConfig({ POLICY_FILE: ' ' })).toThrow(/^POLICY_FILE is empty$/);
    expect(() => readConfig({ HOST: ' ' })).toThrow(/^HOST is empty$/);
  });

  test('never shows a wrong key', () => {
    expect(() => readConfig({ ENCRYPTION_KEY: 'my-secret' })).not.toThrow('my-secret');
  });

  test('exits with status 2 and no stack when it is wrong', () => {
    const run = () =>
      execFileSync(process.execPath, nodeArguments('src/app/main.ts'), {
        env: { PATH: process.env['PATH'], PORT: 'x' },
        stdio: 'pipe',
      });

    expect(run).toThrow(expect.objectContaining({ status: 2, stderr: Buffer.from('PORT must be a port number\n') }));
  });
});
