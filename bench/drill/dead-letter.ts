import { setTimeout as wait } from 'node:timers/promises';
import { end } from '../app-process.ts';
import { openConversations } from './conversations.ts';
import type { Install } from './install.ts';
import { npmRun, start } from './programs.ts';
import { report } from './report.ts';
import type { DrillSlack } from './slack.ts';

const PATIENCE = 100;

/** A message that Slack refuses for good is listed, and arrives once somebody sends it again. */
export async function replayDeadLetter(
  install: Install,
  base: Record<string, string>,
  slack: DrillSlack,
): Promise<void> {
  const settings = { ...base, DATABASE_URL: `file:${install.folder}/data/dead.db` };
  const talk = openConversations(slack);
  const app = await start(install, settings);
  slack.breaks({ archived: ['C9'] });
  await talk.begin(app.port, 'C9');
  let list = '';
  for (let tried = 0; tried < PATIENCE && !list.includes('is_archived'); tried += 1) {
    await wait(200);
    list = (await npmRun(install, settings, 'outbox', 'list')).output;
  }
  report('a dead letter is listed', list.includes('is_archived'), list);
  slack.mends();
  const { output } = await npmRun(install, settings, 'outbox', 'replay', 'all');
  const wrong = await talk.settle();
  report('sent again, it arrives, once', wrong === '' && output.includes('delivered again'), wrong || output);
  await end(app);
}
