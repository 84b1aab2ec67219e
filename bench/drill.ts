import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { freePort } from '../tests/slack/free-port.ts';
import { BOT_TOKEN, SECRET } from './app-process.ts';
import { breakThings } from './drill/break.ts';
import { replayDeadLetter } from './drill/dead-letter.ts';
import { installBare } from './drill/install.ts';
import { npmRun } from './drill/programs.ts';
import { failed, report } from './drill/report.ts';
import { openDrillSlack } from './drill/slack.ts';
import { postgresStore, sqliteStore } from './drill/stores.ts';
import { upgradeAndBack } from './drill/upgrade.ts';
import { closeConnections } from './signed.ts';

/**
 * `npm run bench:drill`: installs the last commit in an empty folder as the README says, breaks one thing after the
 * other for `doctor` to name, upgrades, rolls back, restores a backup and sends a dead letter again. It fails where
 * `doctor` is silent or a message is lost or doubled. With `TEST_DATABASE_URL` it does so on PostgreSQL too.
 */
const slack = await openDrillSlack();
const began = performance.now();
const install = installBare();
report(
  `installed in ${Math.round((performance.now() - began) / 1000)} s, without the development packages`,
  true,
  install.folder,
);
const settings = {
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: slack.url,
  PORT: String(await freePort()),
};
try {
  const { output } = await npmRun(install, {}, 'ask', 'should a nightly 6-minute report be a Lambda?');
  report('it answers in the terminal', output.includes('serverless functions'));
  await breakThings(install, settings, slack);
  const stores = [sqliteStore(install), ...(process.env['TEST_DATABASE_URL'] ? [await postgresStore(install)] : [])];
  const { PORT: _, ...anyPort } = settings;
  for (const store of stores) await upgradeAndBack(install, store, anyPort, slack);
  await replayDeadLetter(install, anyPort, slack);
} finally {
  slack.close();
  closeConnections();
  rmSync(dirname(install.folder), { recursive: true, force: true });
}
process.exitCode = failed() > 0 ? 1 : 0;
