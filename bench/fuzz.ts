import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/store/database/database.ts';
import { end, SECRET, startApp } from './app-process.ts';
import { type FuzzedApp, fuzzFrames, fuzzRequests, overHttp, overSocket } from './fuzz-apps.ts';
import { mutated, templates } from './fuzz-payloads.ts';
import { seeded } from './random.ts';
import { openSlackStub } from './slack-stub.ts';

/**
 * `npm run bench:fuzz`: bodies that no Slack sends, signed as if it did, and some that are not signed at all; then
 * malformed requests in HTTP and Socket Mode, and malformed frames.
 */
const SIGNED = 5200;
const UNSIGNED = 600;
const AT_ONCE = 16;
const MALFORMED = 500;
/** Each takes the app longer to come back from than the one before. */
const BROKEN_CONNECTIONS = 7;

const random = seeded(23);
const slack = await openSlackStub();
const database = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-fuzz-')), 'advisor.db')}`;
const app = await startApp('src/app/main.ts', { SLACK_API_URL: slack.url, DATABASE_URL: database });
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
const edge = await fuzzEdge();
console.table(edge);
process.exit(bad === 0 && before === 0 && alive && edge.every(({ survived }) => survived) ? 0 : 1);

/** A new app for each: what became of the malformed, and whether a good delivery is still answered. */
async function fuzzEdge() {
  const results: { what: string; survived: boolean; answers: string }[] = [];
  const survive = async <T extends FuzzedApp>(
    what: string,
    open: () => Promise<T>,
    fuzz: (app: T) => Promise<object>,
  ) => {
    const fuzzed = await open();
    const answers = await fuzz(fuzzed).catch((error: unknown) => ({ error: String(error) }));
    const survived = fuzzed.lives() && !('error' in answers) && !('500' in answers) && (await fuzzed.answers());
    results.push({ what, survived, answers: JSON.stringify(answers) });
    await fuzzed.close();
  };
  const requests = (fuzzed: FuzzedApp) => fuzzRequests(fuzzed, MALFORMED, random);
  await survive('requests over HTTP', overHttp, requests);
  await survive('requests in Socket Mode', () => overSocket(), requests);
  await survive('requests in Socket Mode, many workspaces', () => overSocket('many workspaces'), requests);
  await survive(
    'frames in Socket Mode',
    () => overSocket(),
    (fuzzed) => fuzzFrames(fuzzed, MALFORMED - BROKEN_CONNECTIONS, BROKEN_CONNECTIONS, random),
  );
  return results;
}

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
