import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { appliedTurns } from './applied.ts';
import { isCommand } from './conversation.ts';
import { deadLetters, drain } from './drain.ts';
import { startKills } from './kills.ts';
import { type Options, readOptions } from './options.ts';
import { seeded } from './random.ts';
import { openRehearsal } from './rehearsal.ts';
import { isGood, type Outcome, summary, writeStories } from './report.ts';
import { openTestbed, type Testbed } from './testbed.ts';
import { startTraffic } from './traffic.ts';
import { judge } from './verdict.ts';

const options = readOptions(process.argv.slice(2));
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'stranger-'));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

say(`Everything is kept in ${folder}. Rehearsing …`);
const rehearsal = await openRehearsal(folder);
if (options.store === 'postgres') await emptyDatabase(options['database-url']);
const testbed = await openTestbed({
  folder,
  databaseUrl: options.store === 'postgres' ? options['database-url'] : `file:${join(folder, 'advisor.db')}`,
  instances: options.store === 'postgres' ? 2 : 1,
  random: seeded(options.seed),
  faultShare: options.faults,
  slow: options.slow,
  control: options.control,
});
const outcome = await run(testbed, options);
say(summary(outcome, testbed));
const stories = join(folder, 'stories.md');
writeStories(outcome, testbed, stories);
if (!isGood(outcome)) say(`What went wrong is told in ${stories}.`);
await Promise.all([testbed.close(), rehearsal.close()]);
process.exit(isGood(outcome) ? 0 : 1);

async function run(testbed: Testbed, options: Options): Promise<Outcome> {
  testbed.cuts.isOn = true;
  const seconds = options.questions / options.rate;
  const kills = startKills(options.kills, seconds / Math.max(1, options.kills), testbed);
  // Where the machine is slow, people wait for the kills, so that these fall into the whole of the traffic.
  const mayGoOn = (share: number): boolean => share < kills.count() / options.kills + 0.05;
  const mayAlwaysGoOn = (): boolean => true;
  const traffic = startTraffic(
    { ...options, mayGoOn: options.kills > 0 ? mayGoOn : mayAlwaysGoOn },
    testbed,
    rehearsal,
  );
  const progress = setInterval(
    () => say(`${testbed.journal.now().toFixed(0)} s: ${traffic.asked()} asked, ${kills.count()} kills`),
    30_000,
  );
  await Promise.all([traffic.over, kills.over]);
  testbed.cuts.isOn = false;
  testbed.slack.faults.stop();
  testbed.journal.write({ what: 'phase', note: 'faults and kills are over' });
  const drained = await drain(testbed);
  clearInterval(progress);
  const applied = appliedTurns(testbed.apps);
  const judgments = await Promise.all(
    traffic.conversations.map((one) => {
      const logged = applied(one.id);
      // A command is in the log under another name, and before everything that is said in its thread.
      return judge(one, testbed, rehearsal, isCommand(one) ? [0, ...logged] : logged);
    }),
  );
  return { options, traffic, kills: kills.count(), drained, deadLetters: await deadLetters(testbed.apps), judgments };
}

/** Drops what an earlier run has left. */
async function emptyDatabase(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query('drop schema if exists public cascade');
  await client.query('create schema public');
  await client.end();
}
