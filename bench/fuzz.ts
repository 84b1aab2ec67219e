import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/store/database.ts';
import { end, SECRET, startApp } from './app-process.ts';
import { mutated, templates } from './fuzz-payloads.ts';
import { seeded } from './random.ts';
import { openSlackStub } from './slack-stub.ts';

/** `npm run bench:fuzz`: bodies that no Slack sends, signed as if it did, and some that are not signed at all. */
const SIGNED = 5200;
const UNSIGNED = 600;
const AT_ONCE = 16;

const random = seeded(23);
const slack = await openSlackStub();
const database = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-fuzz-')), 'advisor.db')}`;
const app = await startApp('src/main.ts', { SLACK_API_URL: slack.url, DATABASE_URL: database });
const statuses: Record<string, Record<number, number>> = { signed: {}, unsigned: {} };
const failing: string[] = [];

await inLanes(UNSIGNED, async (index) => {
  const { body, type } = templates[index % templates.length]!(index);
  const stale = index % 2 === 0;
  note('unsigned', await send(body, type, stale ? SECRET : 'wrong', stale ? Date.now() - 3_600_000 : Date.now()), body);
});
const before = await rows();
await inLanes(SIGNED, async (index) => {
  const { body, type } = templates[index % templates.length]!(index);
  const strange = mutated(body, type, random);
  note('signed', await send(strange, type, SECRET, Date.now()), strange);
});
const alive = app.child.exitCode === null && (await fetch(`http://127.0.0.1:${app.port}/healthz`)).status === 200;
await end(app);
await slack.close();

const bad = failing.length;
console.table(statuses);
console.table({ 'rows after unsigned ones': before, 'answered with 5xx': bad, alive: Number(alive) });
for (const body of failing.slice(0, 5)) console.log(body.slice(0, 2000));
process.exit(bad === 0 && before === 0 && alive ? 0 : 1);

async function inLanes(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function send(body: string, type: string, secret: string, at: number): Promise<number> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const response = await fetch(`http://127.0.0.1:${app.port}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

function note(kind: 'signed' | 'unsigned', status: number, body: string): void {
  statuses[kind]![status] = (statuses[kind]![status] ?? 0) + 1;
  if (status >= 500) failing.push(`${status} ${body}`);
}

/** Everything that the app has saved so far. */
async function rows(): Promise<number> {
  const { db } = await openDatabase(database);
  let sum = 0;
  for (const table of ['conversations', 'deliveries', 'outbox', 'decisions'] as const)
    sum += (await db.selectFrom(table).selectAll().execute()).length;
  await db.destroy();
  return sum;
}
