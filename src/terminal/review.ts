import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { isIntent } from '../domain/intents.ts';
import { run } from '../run.ts';
import { openDatabase } from '../store/database.ts';
import { type Unrecognised, type UnrecognisedMessages, unrecognisedIn } from '../store/unrecognised.ts';

const HELP =
  'Per line: "<numbers> <intent>" adds to intents/<intent>.txt, "<numbers> drop" forgets, end of input ends.\n';

/** `npm run review`: shows messages that were not understood, by best guess, and teaches the chosen ones. */
await run(async ({ DATABASE_URL }) => {
  const database = await openDatabase(DATABASE_URL);
  const messages = unrecognisedIn(database);
  const list = await messages.list();
  show(list);
  if (list.length > 0) {
    process.stdout.write(HELP);
    for await (const line of createInterface({ input: process.stdin })) await decide(line, list, messages);
  }
  await database.db.destroy();
});

function show(all: readonly Unrecognised[]): void {
  if (all.length === 0)
    process.stdout.write('Nothing was kept. Set KEEP_UNRECOGNISED=1 to keep what is not understood.\n');
  for (const [guess, group] of Map.groupBy(all, (message) => message.guess)) {
    process.stdout.write(`\n${guess}\n`);
    for (const { id, text, confidence } of group) process.stdout.write(`  ${id}  ${confidence.toFixed(2)}  ${text}\n`);
  }
}

async function decide(line: string, list: readonly Unrecognised[], messages: UnrecognisedMessages): Promise<void> {
  const words = line.trim().split(/[\s,]+/);
  const verb = words.at(-1) ?? '';
  const chosen = list.filter(({ id }) => words.slice(0, -1).includes(String(id)));
  if (chosen.length === 0 || !(verb === 'drop' || isIntent(verb))) {
    process.stdout.write(HELP);
    return;
  }
  if (verb !== 'drop') {
    const file = fileURLToPath(new URL(`../../intents/${verb}.txt`, import.meta.url));
    appendFileSync(file, chosen.map(({ text }) => `${text}\n`).join(''));
  }
  await messages.remove(chosen.map(({ id }) => id));
  process.stdout.write(`${chosen.length} done.\n`);
}
