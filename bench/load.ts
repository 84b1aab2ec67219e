import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/store/database/database.ts';
import { end, startApp } from './app-process.ts';
import { closeConnections, mention, percentile, sendSigned } from './signed.ts';
import { openSlackStub } from './slack-stub.ts';

/** `npm run bench:load`: after a warm-up 100 events a second for a minute, each a conversation of its own, on SQLite. */
const PER_SECOND = 100;
const SECONDS = Number(process.argv[2] ?? 60);
/** Until the heap has the size that this load needs; measured at 150 s, it stays the same from there on. */
const WARM_UP_SECONDS = 45;
const limits = { slowestMs: 1000, p99Ms: 100, growth: 1.1 };

const slack = await openSlackStub();
const database = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-load-')), 'advisor.db')}`;
const app = await startApp('src/app/main.ts', { SLACK_API_URL: slack.url, DATABASE_URL: database, LOG_LEVEL: 'info' });

let acks: number[] = [];
const memory: number[] = [];
let failures = 0;
const pending: Promise<void>[] = [];
const began = performance.now();
for (let at = 0; at < PER_SECOND * (WARM_UP_SECONDS + SECONDS); at += 1) {
  if (at === PER_SECOND * WARM_UP_SECONDS) acks = [];
  const due = began + (at * 1000) / PER_SECOND;
  const early = due - performance.now();
  if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
  pending.push(
    sendSigned(app.port, mention(at), `Ev${at}`).then(
      (ms) => void acks.push(ms),
      () => {
        failures += 1;
      },
    ),
  );
  if (at % PER_SECOND === 0) memory.push(residentMb(app.child.pid!));
}
await Promise.all(pending);
memory.push(residentMb(app.child.pid!));

const { db } = await openDatabase(database);
let left = -1;
for (let wait = 0; wait < 300 && left !== 0; wait += 1) {
  left = (await db.selectFrom('outbox').select('id').where('status', '=', 'pending').execute()).length;
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, 100));
}
await db.destroy();
closeConnections();
await end(app);
await slack.close();

const warm = median(memory.slice(WARM_UP_SECONDS, WARM_UP_SECONDS + 5));
const last = median(memory.slice(-5));
const figures = {
  events: acks.length,
  failures,
  'p50 ack (ms)': round(percentile(acks, 0.5)),
  'p99 ack (ms)': round(percentile(acks, 0.99)),
  'slowest ack (ms)': round(Math.max(...acks)),
  'memory after warm-up (MB)': round(warm),
  'memory at the end (MB)': round(last),
  'left in the outbox': left,
};
console.table(figures);
const good =
  failures === 0 &&
  left === 0 &&
  Math.max(...acks) < limits.slowestMs &&
  percentile(acks, 0.99) < limits.p99Ms &&
  last <= warm * limits.growth;
process.exit(good ? 0 : 1);

function residentMb(pid: number): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(pages) / 1024;
}

function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
