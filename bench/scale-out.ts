import { type AppProcess, end, startApp } from './app-process.ts';
import { emptyPostgres } from './postgres.ts';
import { closeConnections, mention, sendSigned } from './signed.ts';
import { openSlackStub } from './slack-stub.ts';
import { compared } from './table.ts';

const EVENTS = 1200;
const AT_ONCE = 48;
const ROUNDS = 3;

/** Events a second of one and of two processes on the same PostgreSQL. */
export async function scaleOut() {
  const slack = await openSlackStub();
  const rates: Record<1 | 2, number[]> = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const count of [1, 2] as const) rates[count].push(await rate(count, slack.url));
  closeConnections();
  await slack.close();
  const { whole: two, bare: one, ratio } = compared(rates[2], rates[1]);
  return { 'events a second': { one, two, ratio } };
}

let sent = 0;

async function rate(count: 1 | 2, api: string): Promise<number> {
  const url = await emptyPostgres('advisor_bench');
  const env = { SLACK_API_URL: api, DATABASE_URL: url, LOG_LEVEL: 'info' };
  const apps: AppProcess[] = [];
  for (let index = 0; index < count; index += 1) apps.push(await startApp('src/main.ts', env));
  await fire(apps, 200);
  const started = performance.now();
  await fire(apps, EVENTS);
  const perSecond = EVENTS / ((performance.now() - started) / 1000);
  for (const app of apps) await end(app);
  return perSecond;
}

async function fire(apps: readonly AppProcess[], events: number): Promise<void> {
  let left = events;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      sent += 1;
      await sendSigned(apps[sent % apps.length]!.port, mention(sent), `EvScale${sent}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
