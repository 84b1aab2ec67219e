import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseFile, deliveriesTo } from './advisor.ts';
import { type AppProcess, startApp } from './app-process.ts';
import { openRecordedSlack, type RecordedSlack } from './recorded-slack.ts';

let slack: RecordedSlack;
let app: AppProcess;
beforeEach(async () => {
  slack = await openRecordedSlack();
});
afterEach(() => {
  app.child.kill('SIGKILL');
  slack.close();
});

const start = async (database = `file:${databaseFile()}`, nodeOptions: string[] = []): Promise<void> => {
  app = await startApp({ SLACK_API_URL: slack.api, DATABASE_URL: database }, { nodeOptions });
};

describe('asked to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s it sends what was committed and ends with status 0',
    async (signal) => {
      await start();
      slack.delays['chat.postMessage'] = 700;
      const { mention } = deliveriesTo(app.port, slack.respond);
      for (const text of ['what is a cold start?', 'what is a vm?', 'what is a pod?'])
        expect(await mention(text)).toBe(200);

      app.child.kill(signal);

      expect(await app.ended).toBe(0);
      expect(slack.of('chat.postMessage')).toHaveLength(3);
    },
  );

  test('it takes nothing new', async () => {
    await start();
    slack.delays['chat.postMessage'] = 1500;
    const { mention } = deliveriesTo(app.port, slack.respond);
    await mention('what is a cold start?');
    app.child.kill('SIGTERM');
    await expect.poll(() => app.log()).toContain('Stopping.');

    await expect(fetch(`http://127.0.0.1:${app.port}/healthz`)).rejects.toThrow('fetch failed');
    expect(await app.ended).toBe(0);
  });

  test('it ends within ten seconds, with status 0, though Slack does not answer', async () => {
    await start();
    slack.delays['chat.postMessage'] = Number.POSITIVE_INFINITY;
    await deliveriesTo(app.port, slack.respond).mention('what is a cold start?');
    const asked = Date.now();
    app.child.kill('SIGTERM');

    expect(await app.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
  });
});

test('a fault that nobody caught is logged with its stack, and ends it with status 1', async () => {
  const fault = "process.on('SIGUSR2', () => { Promise.reject(new Error('a loose end')); })";
  await start(undefined, ['--import', `data:text/javascript,${encodeURIComponent(fault)}`]);

  app.child.kill('SIGUSR2');

  expect(await app.ended).toBe(1);
  const line = app.log().trim().split('\n').at(-1)!;
  expect(JSON.parse(line)).toMatchObject({
    level: 60,
    err: { message: 'a loose end', stack: expect.stringContaining('at ') },
  });
});

const postgres = process.env['TEST_DATABASE_URL'];

test.skipIf(!postgres)(
  'a delivery that waits for the database is still committed, acknowledged and answered',
  async () => {
    const admin = new pg.Client({ connectionString: postgres });
    await admin.connect();
    const schema = `stop_${process.pid}`;
    await admin.query(`create schema ${schema}`);
    await start(`${postgres}${postgres!.includes('?') ? '&' : '?'}options=-c%20search_path%3D${schema}`);
    await admin.query(`begin; lock table ${schema}.deliveries in access exclusive mode`);
    const status = deliveriesTo(app.port, slack.respond).mention('what is a cold start?');
    // A process that is still learning takes a while to accept it, and what it has not accepted it may refuse. Retention
    // waits for the same table, but to delete.
    const waiting = `select 1 from pg_locks where relation = '${schema}.deliveries'::regclass and not granted and mode = 'AccessShareLock'`;
    await expect.poll(async () => (await admin.query(waiting)).rowCount).toBe(1);
    app.child.kill('SIGTERM');
    await expect.poll(app.log).toContain('Stopping.');
    await admin.query('commit');

    expect(await status).toBe(200);
    expect(await app.ended).toBe(0);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    await admin.query(`drop schema ${schema} cascade`);
    await admin.end();
  },
);
