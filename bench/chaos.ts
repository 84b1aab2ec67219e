import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../src/store/database/database.ts';
import { breakageNamed, brokenCopy } from './breakages.ts';
import { startApps } from './chaos-apps.ts';
import { type ChaoticDatabase, chaoticPostgres, chaoticSqlite } from './chaos-database.ts';
import { openChaoticSlack } from './chaos-slack.ts';
import { deliver, trafficOf } from './chaos-traffic.ts';
import { judge } from './chaos-verdict.ts';
import { seeded } from './random.ts';

/**
 * `npm run bench:chaos`: two apps on PostgreSQL whose clocks differ, then one on SQLite, killed at random while Slack
 * sends and answers badly and connections to the database fall silent. `-- postgres` or `-- sqlite` runs one;
 * `-- --without dedupe|outbox|look-up` takes a guard out, which must fail; `-- --kills 60 --conversations 800` asks for
 * more.
 */
const AT_ONCE = 40;
const QUIET_MS = 120_000;
/** Slack and the database stay bad for a while after the last kill, in which much of the backlog goes out. */
const STILL_BAD_MS = 15_000;
/** Threads in which others have said much. */
const LONG_EVERY = 40;
const faults = {
  limited: 0.03,
  limitedInBody: 0.01,
  unavailable: 0.03,
  failed: 0.01,
  lostAfter: 0.03,
  html: 0.01,
  slow: 0.03,
  usualMs: 25,
};

// Status 1 says that a message was lost, doubled or out of order, and nothing else.
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(2);
});
const { values, positionals } = parseArgs({
  options: {
    without: { type: 'string' },
    kills: { type: 'string', default: '26' },
    conversations: { type: 'string', default: '320' },
  },
  allowPositionals: true,
});
const cwd = values.without ? brokenCopy(breakageNamed(values.without)) : process.cwd();
const mostKills = Number(values.kills);

const stores = {
  postgres: async () => run(2, await chaoticPostgres()),
  sqlite: () => run(1, chaoticSqlite()),
};
type Store = keyof typeof stores;
const isStore = (name: string): name is Store => name in stores;
const unknown = positionals.find((name) => !isStore(name));
if (unknown !== undefined) throw new Error(`There is no store "${unknown}": choose ${Object.keys(stores).join(', ')}.`);

let failed = false;
for (const kind of positionals.length > 0 ? positionals.filter(isStore) : (Object.keys(stores) as Store[])) {
  const figures = await stores[kind]();
  console.log(JSON.stringify({ store: kind, ...figures }, null, 2));
  failed ||= figures.lost + figures.doubled + figures.disordered > 0;
}
process.exit(failed ? 1 : 0);

async function run(processes: number, store: ChaoticDatabase) {
  const random = seeded(11);
  const slack = await openChaoticSlack(faults);
  const { deliveries, threads } = trafficOf(Number(values.conversations), slack.channels, random);
  await Promise.all(threads.filter((_, at) => at % LONG_EVERY === 0).map(slack.lengthen));
  const apps = await startApps(processes, { SLACK_API_URL: slack.url, DATABASE_URL: store.url }, cwd);
  const began = performance.now();
  let sent = 0;
  let kills = 0;
  const killing = apps.kill(mostKills, () => {
    kills += 1;
  });
  // The kills must fall into the traffic, so a conversation starts only as fast as they go on.
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let mine = deliveries[next++]; mine; mine = deliveries[next++]) {
      for (const delivery of mine) {
        const times = await deliver(delivery, apps.ports, Math.random);
        sent += times;
      }
      while (kills < mostKills && next / deliveries.length > (kills + 4) / mostKills) await sleep(20);
    }
  };
  await Promise.all([killing, ...Array.from({ length: AT_ONCE }, worker)]);
  const busySeconds = (performance.now() - began) / 1000;
  await sleep(STILL_BAD_MS);
  slack.calm();
  store.calm();
  const database = await openDatabase(store.plainUrl);
  const waited = await drained(database);
  const seconds = (performance.now() - began) / 1000;
  const dead = await database.db.selectFrom('outbox').select('error').where('status', '=', 'dead').execute();
  await apps.end();
  const verdict = await judge(database, slack.api, threads);
  await database.db.destroy();
  await slack.close();
  store.close();
  return {
    ...verdict,
    lost: verdict.lost + (waited ? 0 : 1),
    drained: waited,
    deliveries: deliveries.flat().length,
    'sent with retries': sent,
    kills,
    'silent connections': store.silenced(),
    'dead letters': dead.length,
    'Slack faults': slack.counts,
    'busy seconds': Math.round(busySeconds),
    seconds: Math.round(seconds),
  };
}

/** Whether the outbox has emptied in time. */
async function drained({ db }: Database): Promise<boolean> {
  const deadline = Date.now() + QUIET_MS;
  while (Date.now() < deadline) {
    const left = await db.selectFrom('outbox').select('id').where('status', '=', 'pending').limit(1).execute();
    if (left.length === 0) return true;
    await sleep(200);
  }
  return false;
}
