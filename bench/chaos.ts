import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { createEmulator } from 'emulate';
import { parse } from 'yaml';
import { openDatabase } from '../src/store/database.ts';
import { type AppProcess, BOT_TOKEN, end, startApp } from './app-process.ts';
import { breakageNamed, brokenCopy } from './breakages.ts';
import { BOT, deliver, trafficOf } from './chaos-traffic.ts';
import { judge } from './chaos-verdict.ts';
import { openFaultProxy } from './fault-proxy.ts';
import { emptyPostgres } from './postgres.ts';
import { seeded } from './random.ts';

/**
 * `npm run bench:chaos`: two apps on PostgreSQL, then one on SQLite, killed at random while Slack sends and answers
 * badly. `-- postgres` or `-- sqlite` runs one; `-- --without dedupe|outbox|look-up` takes a guard out, which must fail.
 */
const KILLS = 52;
const AT_ONCE = 40;
/** So many that each gets about as much as Slack lets one channel have. */
const CHANNELS = 64;
const QUIET_MS = 90_000;
const faults = { limited: 0.04, refusedBefore: 0.03, lostAfter: 0.03, slowMs: 25 };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// Status 1 says that a message was lost, doubled or out of order, and nothing else.
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(2);
});
const without = process.argv.indexOf('--without') + 1;
const cwd = without > 0 ? brokenCopy(breakageNamed(process.argv[without])) : process.cwd();
const wanted = ['postgres', 'sqlite'].filter((kind) => process.argv.includes(kind));

let failed = false;
for (const kind of wanted.length > 0 ? wanted : ['postgres', 'sqlite']) {
  const figures = await run(
    kind === 'postgres' ? 2 : 1,
    kind === 'postgres' ? await emptyPostgres('advisor_chaos') : emptySqlite(),
  );
  console.log(JSON.stringify({ store: kind, ...figures }, null, 2));
  failed ||= figures.lost + figures.doubled + figures.disordered > 0;
}
process.exit(failed ? 1 : 0);

async function run(processes: number, url: string) {
  const random = seeded(11);
  const manifest = parse(readFileSync('manifest.yml', 'utf8')) as { oauth_config: { scopes: { bot: string[] } } };
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        channels: Array.from({ length: CHANNELS }, (_, at) => ({ name: `chaos-${at}` })),
        tokens: [
          {
            token: BOT_TOKEN,
            type: 'bot',
            scopes: manifest.oauth_config.scopes.bot,
            bot_user_id: BOT,
            bot_id: 'B000000001',
          },
          { token: 'xoxp-reader', scopes: ['channels:read', 'channels:history'] },
        ],
      },
    },
  });
  const slack = await openFaultProxy(emulator.url, faults, Math.random);
  const reader = new WebClient('xoxp-reader', { slackApiUrl: `${emulator.url}/api/` });
  const { channels } = await reader.conversations.list({ limit: 1000 });
  const chaotic = channels!.filter(({ name }) => name!.startsWith('chaos-')).map(({ id }) => id!);
  const env = { SLACK_API_URL: slack.url, DATABASE_URL: url, LOG_LEVEL: 'info' };
  const start = (port?: number) => startApp('src/main.ts', env, { cwd, ...(port ? { port } : {}) });
  const apps: AppProcess[] = [];
  for (let index = 0; index < processes; index += 1) apps.push(await start());

  const { deliveries, threads } = trafficOf(chaotic, random);
  const total = deliveries.flat().length;
  const began = performance.now();
  let sent = 0;
  let kills = 0;
  let open = true;
  const killing = (async () => {
    while (kills < KILLS) {
      await sleep(150 + Math.random() * 250);
      const at = Math.floor(Math.random() * apps.length);
      const victim = apps[at]!;
      await end(victim, 'SIGKILL');
      kills += 1;
      apps[at] = await start(victim.port);
    }
    open = false;
  })();
  // The kills must fall into the traffic, so a conversation starts only as fast as they go on.
  let next = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const mine = deliveries[next];
      next += 1;
      if (!mine) return;
      for (const delivery of mine) {
        const tries = await deliver(delivery, () => apps.map(({ port }) => port), Math.random);
        sent += tries;
      }
      while (open && next / deliveries.length > (kills + 4) / KILLS) await sleep(20);
    }
  };
  await Promise.all([killing, ...Array.from({ length: AT_ONCE }, worker)]);
  slack.calm();
  const database = await openDatabase(url);
  const waited = await drained(database);
  const seconds = (performance.now() - began) / 1000;
  const dead = await database.db.selectFrom('outbox').select('id').where('status', '=', 'dead').execute();
  for (const app of apps) await end(app);
  const verdict = await judge(database, `${emulator.url}/api/`, threads);
  await database.db.destroy();
  await slack.close();
  await emulator.close();
  return {
    ...verdict,
    lost: verdict.lost + (waited ? 0 : 1),
    drained: waited,
    deliveries: total,
    'sent with retries': sent,
    kills,
    'dead letters': dead.length,
    'Slack faults': slack.counts,
    seconds: Math.round(seconds),
  };
}

/** Whether the outbox has emptied in time. */
async function drained({ db }: Awaited<ReturnType<typeof openDatabase>>): Promise<boolean> {
  const deadline = Date.now() + QUIET_MS;
  while (Date.now() < deadline) {
    const left = await db.selectFrom('outbox').select('id').where('status', '=', 'pending').limit(1).execute();
    if (left.length === 0) return true;
    await sleep(200);
  }
  return false;
}

function emptySqlite(): string {
  return `file:${join(mkdtempSync(join(tmpdir(), 'advisor-chaos-')), 'advisor.db')}`;
}
