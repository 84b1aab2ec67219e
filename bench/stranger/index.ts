import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { deadLetters, drain } from './drain.ts';
import { startKills } from './kills.ts';
import { type Options, readOptions } from './options.ts';
import { seeded } from './random.ts';
import { openRehearsal } from './rehearsal.ts';
import { isGood, type Outcome, summary, tell } from './report.ts';
import { openStage, type Stage } from './stage.ts';
import { startTraffic } from './traffic.ts';
import { judge } from './verdict.ts';

const options = readOptions(process.argv.slice(2));
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'stranger-'));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

say(`Everything is kept in ${folder}. Rehearsing …`);
const rehearsal = await openRehearsal(folder);
if (options.store === 'postgres') await emptyDatabase(options['database-url']);
const stage = await openStage({
  folder,
  databaseUrl: options.store === 'postgres' ? options['database-url'] : `file:${join(folder, 'advisor.db')}`,
  instances: options.store === 'postgres' ? 2 : 1,
  random: seeded(options.seed),
  faultShare: options.faults,
  slow: options.slow,
  control: options.control,
});
const outcome = await run(stage, options);
say(summary(outcome, stage));
const stories = join(folder, 'stories.md');
tell(outcome, stage, stories);
if (!isGood(outcome)) say(`What went wrong is told in ${stories}.`);
await Promise.all([stage.close(), rehearsal.close()]);
process.exit(isGood(outcome) ? 0 : 1);

async function run(stage: Stage, options: Options): Promise<Outcome> {
  stage.storm.isOn = true;
  const seconds = options.questions / options.rate;
  const kills = startKills(options.kills, seconds / Math.max(1, options.kills), stage);
  // Where the machine is slow, people wait for the kills, so that these fall into the whole of the traffic.
  const mayGoOn = (share: number): boolean => share < kills.count() / options.kills + 0.05;
  const mayAlwaysGoOn = (): boolean => true;
  const traffic = startTraffic({ ...options, mayGoOn: options.kills > 0 ? mayGoOn : mayAlwaysGoOn }, stage, rehearsal);
  const progress = setInterval(
    () => say(`${stage.journal.now().toFixed(0)} s: ${traffic.asked()} asked, ${kills.count()} kills`),
    30_000,
  );
  await Promise.all([traffic.over, kills.over]);
  stage.storm.isOn = false;
  stage.slack.faults.stop();
  stage.journal.write({ what: 'phase', note: 'the storm is over' });
  const drained = await drain(stage);
  clearInterval(progress);
  const judgments = await Promise.all(traffic.conversations.map((one) => judge(one, stage, rehearsal)));
  return { options, traffic, kills: kills.count(), drained, deadLetters: await deadLetters(stage.apps), judgments };
}

/** Drops what an earlier run has left. */
async function emptyDatabase(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query('drop schema if exists public cascade');
  await client.query('create schema public');
  await client.end();
}
