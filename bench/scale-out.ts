import { type AppProcess, end, startApp } from './app-process.ts';
import { type CpuLimit, cpuLimit } from './cpu-limit.ts';
import { emptyPostgres } from './postgres.ts';
import { closeConnections, mention, sendSigned } from './signed.ts';
import { openSlackStub } from './slack-stub.ts';
import { compared } from './table.ts';

const EVENTS = 600;
const WARM_UP = 600;
const AT_ONCE = 48;
const ROUNDS = 3;

/**
 * The share of a core that each process is held to: on one small machine the cores are used up by one process, the
 * generator and PostgreSQL, and what is asked is whether two processes stand in each other's way.
 */
const SHARE = 0.3;

/** Events a second of one and of two processes on the same PostgreSQL. */
export async function scaleOut() {
  const slack = await openSlackStub();
  const figures: Record<string, { one: number; two: number; ratio: number }> = {};
  for (const share of shares()) {
    const rates: Record<1 | 2, number[]> = { 1: [], 2: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const count of [1, 2] as const) rates[count].push(await rate(count, share, slack.url));
    const { whole: two, bare: one, ratio } = compared(rates[2], rates[1]);
    const held = share === undefined ? 'all sharing the cores' : `${share} of a core each`;
    figures[`events a second, ${held}`] = { one, two, ratio };
  }
  closeConnections();
  await slack.close();
  return figures;
}

function shares(): readonly (number | undefined)[] {
  const limit = cpuLimit('advisor-bench', SHARE);
  limit?.remove();
  if (!limit) process.stdout.write('Processes cannot be held to a share of a core here: that takes Linux and root.\n');
  return limit ? [SHARE, undefined] : [undefined];
}

let sent = 0;

async function rate(count: 1 | 2, share: number | undefined, api: string): Promise<number> {
  const url = await emptyPostgres('advisor_bench');
  const env = { SLACK_API_URL: api, DATABASE_URL: url, LOG_LEVEL: 'info' };
  const apps: AppProcess[] = [];
  for (let index = 0; index < count; index += 1) apps.push(await startApp('src/app/main.ts', env));
  await fire(apps, WARM_UP * count);
  const limits = share === undefined ? [] : apps.map((app, index) => held(app, `advisor-bench-${index}`, share));
  const started = performance.now();
  await fire(apps, EVENTS * count);
  const perSecond = (EVENTS * count) / ((performance.now() - started) / 1000);
  for (const app of apps) await end(app);
  for (const limit of limits) limit.remove();
  return perSecond;
}

function held({ child }: AppProcess, name: string, share: number): CpuLimit {
  const limit = cpuLimit(name, share)!;
  limit.hold(child.pid!);
  return limit;
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
