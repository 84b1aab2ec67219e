import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Advisor, openAdvisor } from './advisor.ts';

const url = process.env['TEST_DATABASE_URL'];

describe.skipIf(!url)('while PostgreSQL restarts (TEST_DATABASE_URL)', () => {
  const schema = `restart_${process.pid}`;
  let advisor: Advisor;
  let admin: pg.Client;
  let cutter: pg.Client;
  beforeEach(async () => {
    admin = new pg.Client({ connectionString: url });
    cutter = new pg.Client({ connectionString: url });
    await Promise.all([admin.connect(), cutter.connect()]);
    await admin.query(`create schema ${schema}`);
    const own = `options=-c%20search_path%3D${schema}&application_name=${schema}`;
    advisor = await openAdvisor({ DATABASE_URL: `${url}${url!.includes('?') ? '&' : '?'}${own}` });
  });
  afterEach(async () => {
    await advisor.close();
    await admin.query(`drop schema ${schema} cascade`);
    await Promise.all([admin.end(), cutter.end()]);
  });

  /** Ends every connection of the app, as a restart does. */
  const cut = () =>
    cutter.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [schema]);
  /** No connection of the app is left, and it had time to notice, however busy the machine is. */
  const gone = async (): Promise<void> => {
    const open = () => cutter.query('select 1 from pg_stat_activity where application_name = $1', [schema]);
    while ((await open()).rowCount !== 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1000));
  };
  const countOf = async (table: string): Promise<number> => {
    const { rows } = await admin.query(`select count(*) as count from ${schema}.${table}`);
    return Number(rows[0].count);
  };

  test('connections that broke while nothing happened are replaced unnoticed', async () => {
    const ts = advisor.next();
    await advisor.mention('should our api be a lambda?', ts);
    await advisor.slack.until('chat.postMessage', 1);
    while ((await admin.query(`select 1 from ${schema}.outbox where status = 'pending'`)).rowCount !== 0);
    await cut();
    await gone();

    expect(await advisor.reply(ts, 'just tell me')).toBe(200);

    expect((await advisor.slack.until('chat.postMessage', 2)).at(-1)!['text']).toContain('Recommendation');
  });

  test('a delivery whose commit is cut off is refused, changes nothing, and is answered when it comes again', async () => {
    const ts = advisor.next();
    await admin.query(`begin; lock table ${schema}.deliveries in access exclusive mode`);
    const first = advisor.mention('what is a vm?', ts);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await cut();
    expect(await first).toBe(500);
    await admin.query('rollback');
    for (const table of ['conversations', 'deliveries', 'outbox']) expect(await countOf(table)).toBe(0);
    expect((await advisor.slack.until('chat.postEphemeral', 1))[0]!['text']).toContain('keep trying');

    expect(await advisor.mention('what is a vm?', ts, 1)).toBe(200);

    expect(await advisor.slack.until('chat.postMessage', 1)).toHaveLength(1);
    expect(await countOf('conversations')).toBe(1);
  });

  test('a click whose commit is cut off is apologised for', async () => {
    const ts = advisor.next();
    await advisor.mention('should our api be a lambda?', ts);
    await advisor.slack.until('chat.postMessage', 1);
    await admin.query(`begin; lock table ${schema}.deliveries in access exclusive mode`);
    const click = advisor.click(ts, { action_id: 'answer-now', value: '{"factor":"traffic"}' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await cut();
    expect(await click).toBe(200);
    await admin.query('rollback');

    expect(advisor.slack.of('respond')).toEqual([
      expect.objectContaining({ text: expect.stringContaining('nothing was changed') }),
    ]);
  });

  test('cuts in the middle of many conversations lose and double nothing that was acknowledged', async () => {
    const acknowledged = new Set<string>();
    const waiting = Array.from({ length: 60 }, () => advisor.next());
    const send = async (ts: string) => {
      if ((await advisor.mention('what is a vm?', ts, 1)) === 200) acknowledged.add(ts);
    };
    const all = Promise.all(waiting.map(send));
    for (let count = 0; count < 5; count += 1) {
      await cut();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await all;
    await Promise.all(waiting.filter((ts) => !acknowledged.has(ts)).map(send));

    expect(acknowledged.size).toBe(60);
    await expect
      .poll(() => new Set(advisor.slack.of('chat.postMessage').map(({ thread_ts }) => thread_ts)).size)
      .toBe(60);
    expect(await countOf('outbox')).toBe(60);
  });
});
