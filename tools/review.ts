import { createInterface } from 'node:readline/promises';
import { run } from '../src/app/programs/run.ts';
import { openDatabase } from '../src/store/database/database.ts';
import { type UnrecognisedMessages, unrecognisedIn } from '../src/store/unrecognised.ts';
import { type Decision, decisionIn, HELP } from './review/decision.ts';
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
      process.stdout.write(`${await carriedOut(decisionIn(line, list), messages)}\n`);
    }
  }
  await database.db.destroy();
});

/** What came of a decision: how many messages are done with, or why none is. */
async function carriedOut(decision: Decision | string, messages: UnrecognisedMessages): Promise<string> {
  if (typeof decision === 'string') return decision;
  const refused = taught(decision.additions);
  if (refused) return refused;
  await messages.remove(decision.ids);
  return `${decision.ids.length} done.`;
}
