import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { databaseFile, deliveriesTo, openAdvisor } from './advisor.ts';
import { startApp } from './app-process.ts';
import { openRecordedSlack } from './recorded-slack.ts';
import { forgetsHerself } from './said-by-alice.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Conversations of one person each, with a message that was sent. */
function fill(file: string, person: string, count: number): void {
  const db = new DatabaseSync(file);
  const state = `{"phase":"answered","profile":{"traffic":"steady"},"origins":{"traffic":{"by":"${person}","words":"zanzibar all day"}},"opened":{"by":"${person}","text":"should our zanzibar API be a Lambda?","textBy":"${person}"},"closed":[],"questions":3,"turns":5,"thanked":false,"before":{},"components":[]}`;
  const effect = `{"type":"noted","text":"zanzibar ${'x'.repeat(400)}"}`;
  db.exec(`
    begin;
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
    insert into conversations select '${person}' || i, 'T1', 'C1', '${person}' || i, '${state}', 0, ${Date.now()} from n;
    insert into participants (conversation, team, person) select id, 'T1', '${person}' from conversations where id like '${person}%';
    insert into outbox (conversation, effect, status, attempts, created_at, due_at, leased_until, stamp, claims)
      select id, '${effect}', 'done', 0, 0, 0, 0, '', 0 from conversations where id like '${person}%';
    commit`);
  db.close();
}

async function until(holds: () => unknown, ms = 60_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function seeded(counts: Record<string, number>): Promise<string> {
  const file = databaseFile();
  await (await openDatabase(`file:${file}`)).db.destroy();
  for (const [person, count] of Object.entries(counts)) fill(file, person, count);
  return file;
}

const left = (file: string, sql: string): number => {
  const db = new DatabaseSync(file);
  const { count } = db.prepare(`select count(*) as count from ${sql}`).get() as { count: number };
  db.close();
  return count;
};
const ofAlice = "conversations where id like 'U0ALICE%'";

test('beside 100,000 conversations it is acknowledged within a second, and nobody else waits longer', async () => {
  const file = await seeded({ U0BOB: 100_000, U0ALICE: 2000 });
  const advisor = await openAdvisor({ DATABASE_URL: `file:${file}` });
  closers.push(advisor.close);
  await advisor.mention('what is a cold start?', '1.1', 0, 'U0BOB');

  const start = performance.now();
  expect((await forgetsHerself(advisor)).status).toBe(200);
  expect(performance.now() - start).toBeLessThan(1000);

  let longest = 0;
  while (left(file, 'deletions') > 0) {
    const asked = performance.now();
    await advisor.mention('what is a cold start?', advisor.next(), 0, 'U0BOB');
    longest = Math.max(longest, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(longest).toBeLessThan(1000);
  expect(left(file, ofAlice)).toBe(0);
  expect(left(file, "conversations where id like 'U0BOB%'")).toBe(100_000);
}, 120_000);

test('a wish outlasts a crash: it is fulfilled after the next start, and the person is told once', async () => {
  const file = await seeded({ U0ALICE: 3000 });
  const slack = await openRecordedSlack();
  closers.push(slack.close);
  const env = { DATABASE_URL: `file:${file}`, SLACK_API_URL: slack.api };
  const first = await startApp(env);
  const { driver, next } = deliveriesTo(first.port, slack.respond);
  expect((await forgetsHerself({ driver, next } as never)).status).toBe(200);
  first.child.kill('SIGKILL');
  await first.ended;
  const before = left(file, ofAlice);
  expect(before).toBeGreaterThan(0);

  const second = await startApp(env);
  closers.push(() => second.child.kill('SIGKILL'));
  await until(() => left(file, 'deletions') === 0);

  expect(left(file, ofAlice)).toBe(0);
  const told = slack.of('chat.postMessage').filter(({ channel }) => channel === 'U0ALICE');
  expect(told).toEqual([expect.objectContaining({ text: expect.stringContaining('Your data has been deleted') })]);
}, 60_000);
