import { globSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { ConfigError } from '../../src/app/config/config.ts';
import { closeAll, KEY, open, SIGNING_SECRET, STATE_SECRET } from './installable.ts';
import { CLIENT_SECRET } from './organization.ts';

afterEach(closeAll);

const question = 'what is a cold start?';
const [first, second] = ['1763700001.000100', '1763700002.000100'];
const NEW_KEY = 'ab'.repeat(32);

test('tokens and secrets are neither in the log, at any level, nor readable in the database', async () => {
  const { app, acme, beta, slack, file } = await open({ expiresIn: 3600 });
  await app.install(acme);
  await app.mention(acme, question, first);
  await acme.answers(first);
  const { authorize, cookie } = await app.installPage();
  const back = await slack.agree(acme, authorize);
  back.searchParams.set('code', 'spent');
  expect((await app.comeBack(back, cookie)).status).toBe(500);
  await app.mention(beta, question, first);
  await app.mention({ ...acme, channel: 'C0NOWHERE' }, question, second);
  for (let wait = 0; wait < 200 && !app.lines.join('').includes('given up'); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));

  const log = app.lines.join('');
  const stored = globSync(`${file}*`).map((path) => readFileSync(path, 'latin1'));
  const secrets = [...slack.given, CLIENT_SECRET, STATE_SECRET, SIGNING_SECRET, KEY];
  expect(log).toContain('given up');
  expect(secrets.length).toBeGreaterThan(8);
  expect(stored.join('')).toContain('T0ACME');
  for (const secret of secrets) {
    expect(log).not.toContain(secret);
    expect(stored.join('')).not.toContain(secret);
  }
});

test('a token that runs out is renewed once, however much comes in at the time', async () => {
  const { app, acme, slack } = await open({ expiresIn: 3600 });
  await app.install(acme);
  const threads = Array.from({ length: 10 }, (_, index) => `17637000${10 + index}.000100`);

  await Promise.all(threads.map((ts) => app.mention(acme, question, ts)));

  for (const thread of threads) expect(await acme.answers(thread)).toHaveLength(1);
  expect(slack.given.filter((token) => token.startsWith('xoxe.xoxb'))).toHaveLength(2);
  expect(app.lines.join('')).not.toContain('invalid_refresh_token');
});

test('keys are changed without losing an installation, and a lost key is named at the start', async () => {
  const { app, acme, start } = await open();
  await app.install(acme);
  await app.stop();

  await (await start({ ENCRYPTION_KEY: `${NEW_KEY}, ${KEY}` })).stop();
  const renewed = await start({ ENCRYPTION_KEY: NEW_KEY });
  await renewed.mention(acme, question, first);
  expect(await acme.answers(first)).toHaveLength(1);
  await renewed.stop();

  const lost = start({ ENCRYPTION_KEY: KEY });
  await expect(lost).rejects.toThrow(ConfigError);
  await expect(lost).rejects.toThrow('ENCRYPTION_KEY can’t decrypt any of the tokens of T0ACME');
});
