import { createHmac } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog } from '../../src/app/log.ts';
import { startService } from '../../src/app/service.ts';
import { databaseFile, openAdvisor, SECRET, TOKEN } from './advisor.ts';
import { envelope, openSocketSlack, until } from './socket-slack.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function openLog() {
  let written = '';
  const log = createLog('trace', { write: (line) => (written += line) });
  return {
    log,
    written: () => written,
    lines: () =>
      written
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

/** Words that nobody but these people would write. */
const private_ = /zanzibar|quokka|marzipan|gossamer/i;

describe('at level trace the log', () => {
  test('holds nothing of what people write, and no token, over HTTP', async () => {
    const { log, written } = openLog();
    const file = databaseFile();
    const advisor = await openAdvisor({ DATABASE_URL: `file:${file}` }, log);
    closers.push(advisor.close);
    const ts = advisor.next();
    await advisor.mention('should our zanzibar importer, 3M runs a month, be a Lambda?', ts);
    await advisor.slack.until('chat.postMessage', 1);
    await advisor.reply(ts, 'the quokka service is spiky');
    await advisor.mention('flumph my zanzibar');
    await advisor.command('is marzipan a good fit for containers?');
    await advisor.click(ts, { action_id: 'say:0', value: JSON.stringify({ say: 'compare gossamer and VMs' }) });
    await advisor.slack.until('chat.postMessage', 6);
    // The database fails, and requests that are no JSON, unsigned or too old come in.
    new DatabaseSync(file).exec(
      "create trigger full before insert on deliveries begin select raise(abort, 'full'); end",
    );
    await advisor.reply(ts, 'and the quokka keeps its state in memory');
    await advisor.command('marzipan again?');
    await advisor.driver.send('{"text": marzipan', 'application/json');
    await advisor.driver.send('marzipan', 'application/json');
    await advisor.driver.send('{"text":"marzipan"}', 'application/json', 'wrong');
    await advisor.driver.send('{"text":"marzipan"}', 'application/json', SECRET, 1_000_000_000);

    expect(written()).toMatch(/full/);
    expect(written()).not.toMatch(private_);
    expect(written()).not.toContain(TOKEN);
    expect(written()).not.toContain(SECRET);
  });

  test('holds nothing of what people write, and no token, in Socket Mode', async () => {
    const { log, written } = openLog();
    const slack = await openSocketSlack();
    closers.push(slack.close);
    const settings = {
      SLACK_BOT_TOKEN: TOKEN,
      SLACK_APP_TOKEN: 'xapp-1-secretsecret',
      SLACK_API_URL: slack.api,
      DATABASE_URL: 'file::memory:',
      PORT: '0',
    };
    const service = await startService(readConfig(settings), TOKEN, log);
    closers.push(() => service.stop());
    const text = 'should our zanzibar importer be a Lambda?';
    const mention = { type: 'app_mention', channel: 'C1', user: 'U0ALICE', text, ts: '1.1' };
    (await slack.connected).send(envelope('1', mention));
    await until(() => slack.posted.length === 1 && slack.acks.length === 1);

    expect(written()).toContain('Delivery handled.');
    expect(written()).not.toMatch(private_);
    expect(written()).not.toMatch(/xoxb-|xapp-/);
  });
});

test('every line of a delivery carries its id, and an error its stack', async () => {
  const { log, lines } = openLog();
  const file = databaseFile();
  const advisor = await openAdvisor({ DATABASE_URL: `file:${file}` }, log);
  closers.push(advisor.close);
  await advisor.mention('flumph my bork', '5.5');
  new DatabaseSync(file).exec("create trigger full before insert on deliveries begin select raise(abort, 'full'); end");
  await advisor.mention('what is a vm?', '6.6');

  const of = (id: string) => lines().filter(({ request }) => request === id);
  expect(of('Evapp_mention5.5').map(({ msg }) => msg)).toEqual(['A message was not understood.', 'Delivery handled.']);
  expect(of('Evapp_mention6.6')).toContainEqual(
    expect.objectContaining({
      msg: 'A delivery could not be handled; Slack will send it again.',
      err: expect.objectContaining({ stack: expect.stringMatching(/full[\s\S]*node-sqlite\.ts/) }),
    }),
  );
});

test('lines of deliveries that are handled at the same time do not take each other’s id', async () => {
  const { log, lines } = openLog();
  const advisor = await openAdvisor({}, log);
  closers.push(advisor.close);
  const posts = ['1.1', '2.2', '3.3', '4.4', '5.5'];
  await Promise.all(posts.map((ts) => advisor.mention('flumph my bork', ts)));

  const named = lines().filter(({ msg }) => msg === 'A message was not understood.');
  expect(named.map(({ request }) => request).sort()).toEqual(posts.map((ts) => `Evapp_mention${ts}`));
});

test.each([
  ['a token', 'xoxb-12-abc-DEF'],
  ['a rotated token', 'xoxe.xoxb-1-abcDEF'],
  ['an app-level token', 'xapp-1-A1-abc'],
  ['a database password', 'postgres://advisor:hunter2@db:5432/advisor'],
  ['a response address', 'https://hooks.slack.com/commands/T1/2/3abc'],
  ['a response address of GovSlack', 'https://hooks.slack-gov.com/commands/T1/2/3abc'],
])('wherever it stands, %s is left out', (_name, secret) => {
  const { log, written } = openLog();

  log.info({ deep: { within: `see ${secret} there` } }, `said ${secret}`);
  log.error({ err: new Error(`with ${secret}`) });

  expect(written().length).toBeGreaterThan(100);
  expect(written()).not.toMatch(/abc|hunter2/);
  for (const line of written().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

test('of an error only its name, message, stack and code are kept', () => {
  const { log, lines } = openLog();
  const failure = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Failing row contains (zanzibar)',
  });

  log.error({ err: Object.assign(new Error('outer', { cause: failure }), { parameters: ['quokka'], createHmac }) });

  expect(JSON.stringify(lines())).not.toMatch(private_);
  expect(lines()[0].err).toMatchObject({ message: 'outer', causes: [{ message: 'duplicate key', code: '23505' }] });
});
