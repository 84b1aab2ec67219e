import { createInterface } from 'node:readline/promises';
import { run } from '../src/app/programs/run.ts';
import { openDatabase } from '../src/store/database/database.ts';
import { unrecognisedIn } from '../src/store/unrecognised.ts';
import { decisionIn, HELP } from './review/decision.ts';
import { listed } from './review/list.ts';
import { taught } from './review/teach.ts';

const USAGE = `npm run review                 Messages that were not understood (KEEP_UNRECOGNISED=1), to be taught one by one
npm run review -- --version
npm run review -- --help
`;

/** `npm run review`: shows openings and replies that were not understood, and teaches the chosen ones. */
await run(USAGE, async ({ DATABASE_URL }) => {
  const database = await openDatabase(DATABASE_URL);
  const messages = unrecognisedIn(database);
  const list = await messages.list();
  process.stdout.write(listed(list));
  if (list.length > 0) {
    process.stdout.write(HELP);
    for await (const line of createInterface({ input: process.stdin })) {
      const decision = decisionIn(line, list);
      const refused = typeof decision === 'string' ? decision : taught(decision.additions);
      if (typeof decision !== 'string' && !refused) await messages.remove(decision.ids);
      process.stdout.write(typeof decision === 'string' || refused ? `${refused}\n` : `${decision.ids.length} done.\n`);
    }
  }
  await database.db.destroy();
});
