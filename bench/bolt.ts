import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/store/database/database.ts';
import { type AppProcess, end, startApp } from './app-process.ts';
import { closeConnections, mention, percentile, sendSigned } from './signed.ts';
import { openSlackStub } from './slack-stub.ts';
import { compared } from './table.ts';

/** The whole app, with a commit for every event, beside a Bolt app that answers "ok"; both in turns in one run. */
const ROUNDS = 5;
const EVENTS = 3000;
/** Until Node has compiled what runs often; an app runs for days. */
const WARM_UP = 1500;
const AT_ONCE = 16;

let sent = 0;

export async function bolt() {
  const slack = await openSlackStub();
  const env = { SLACK_API_URL: slack.url, LOG_LEVEL: 'info' };
  const rounds = { whole: [] as Measured[], bare: [] as Measured[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.bare.push(await measure('bench/bare-bolt.ts', env));
    rounds.whole.push(await measure('src/app/main.ts', { ...env, DATABASE_URL: await emptyDatabase() }));
  }
  closeConnections();
  await slack.close();
  const of = (name: keyof Measured) =>
    compared(
      rounds.whole.map((each) => each[name]),
      rounds.bare.map((each) => each[name]),
    );
  return {
    'events a second': of('perSecond'),
    'p50 ack (ms)': of('p50'),
    'p99 ack (ms)': of('p99'),
    'time to ready (ms)': of('readyMs'),
    'memory after load (MB)': of('memoryMb'),
  };
}

/** As at a restart: the file is there. */
async function emptyDatabase(): Promise<string> {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-bench-')), 'advisor.db')}`;
  const { db } = await openDatabase(url);
  await db.destroy();
  return url;
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly readyMs: number;
  readonly memoryMb: number;
}

async function measure(entry: string, env: Readonly<Record<string, string>>): Promise<Measured> {
  const app = await startApp(entry, env);
  await fire(app, WARM_UP);
  const started = performance.now();
  const acks = await fire(app, EVENTS);
  const seconds = (performance.now() - started) / 1000;
  const memoryMb = residentMb(app);
  await end(app);
  return {
    perSecond: EVENTS / seconds,
    p50: percentile(acks, 0.5),
    p99: percentile(acks, 0.99),
    readyMs: app.readyMs,
    memoryMb,
  };
}

/** Sends mentions, so many at once; gives how long each took to be acknowledged. */
export async function fire(app: AppProcess, events: number): Promise<number[]> {
  const acks: number[] = [];
  let left = events;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      sent += 1;
      acks.push(await sendSigned(app.port, mention(sent), `EvBench${sent}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return acks;
}

export function residentMb({ child }: AppProcess): number {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1024;
}
