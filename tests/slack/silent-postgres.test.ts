import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { type Advisor, openAdvisor } from './advisor.ts';
import { openSilentProxy } from './silent-proxy.ts';

const url = process.env['TEST_DATABASE_URL'];
const WITHIN_MS = 20_000;

describe.skipIf(!url)('connections to PostgreSQL that fall silent (TEST_DATABASE_URL)', () => {
  const schema = `silent_${process.pid}`;
  let admin: pg.Client;
  let proxy: Awaited<ReturnType<typeof openSilentProxy>>;
  let advisor: Advisor;
  let throughProxy: string;
  beforeEach(async () => {
    admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create schema ${schema}`);
    const through = new URL(url!);
    proxy = await openSilentProxy(Number(through.port || 5432));
    through.hostname = '127.0.0.1';
    through.port = String(proxy.port);
    through.searchParams.set('options', `-c search_path=${schema}`);
    throughProxy = through.href.replaceAll('+', '%20');
    advisor = await openAdvisor({ DATABASE_URL: throughProxy });
  });
  afterEach(async () => {
    await advisor.close();
    proxy.close();
    await admin.query(`drop schema ${schema} cascade`);
    await admin.end();
  });

  const answered = (): (string | undefined)[] =>
    advisor.slack.of('chat.postMessage').map(({ thread_ts }) => thread_ts as string | undefined);
  /** As Slack does, again until it is taken. */
  async function insist(ts: string): Promise<void> {
    for (let retry = 0; (await advisor.mention('what is a vm?', ts, retry)) !== 200; retry += 1);
  }
  const all = (count: number) => Array.from({ length: count }, () => advisor.next());

  test('one of them is replaced, and delivery goes on', async () => {
    await insist(advisor.next());
    await expect.poll(() => answered().length).toBe(1);
    expect(proxy.silence(1)).toBe(1);

    const more = all(5);
    await Promise.all(more.map(insist));

    await expect.poll(() => answered().length, { timeout: WITHIN_MS }).toBe(6);
    expect(new Set(answered()).size).toBe(6);
  }, 60_000);

  test.each([0, 5])(
    'one that falls silent after %i packets at the start of an app is replaced as well',
    async (packets) => {
      const own = await openSilentProxy(Number(new URL(url!).port || 5432));
      own.silenceNext(packets);

      const database = await openDatabase(throughProxy.replace(`:${proxy.port}/`, `:${own.port}/`));
      expect(await database.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
      await database.db.destroy();
      own.close();
    },
    60_000,
  );

  test('all of them are replaced, in the middle of the work, and delivery goes on', async () => {
    // Held up here, so many deliveries take every connection there is.
    await admin.query(`begin; lock table ${schema}.deliveries in access exclusive mode`);
    const first = all(40);
    const busy = Promise.all(first.map(insist));
    await expect.poll(() => proxy.connections()).toBe(10);
    expect(proxy.silence()).toBe(10);
    await admin.query('commit');
    expect((await fetch(`${advisor.url}/readyz`)).status).toBe(503);

    await busy;
    const more = all(5);
    await Promise.all(more.map(insist));

    await expect.poll(() => new Set(answered()).size, { timeout: 40_000 }).toBe(45);
    expect((await fetch(`${advisor.url}/readyz`)).status).toBe(200);
  }, 120_000);
});
