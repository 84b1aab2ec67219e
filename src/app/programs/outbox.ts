import { openDatabase } from '../../store/database/database.ts';
import { type DeadLetter, type DeadLetters, deadLettersIn } from '../../store/outbox/dead-letters.ts';
import { run } from './run.ts';

const USAGE = `npm run outbox -- list               Messages that could not be delivered
npm run outbox -- replay <id>|all    Deliver one of them again, or all
npm run outbox -- --version
npm run outbox -- --help
`;

/** `npm run outbox`: dead letters, listed without anybody's words, and sent again. */
await run(USAGE, async ({ DATABASE_URL }) => {
  const [command, which] = process.argv.slice(2);
  if (!isCommand(command, which)) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const database = await openDatabase(DATABASE_URL);
  try {
    const letters = deadLettersIn(database);
    process.stdout.write(command === 'list' ? await list(letters) : await replay(letters, which!));
  } finally {
    await database.db.destroy();
  }
});

function isCommand(command: string | undefined, which: string | undefined): boolean {
  return command === 'list' || (command === 'replay' && /^(?:all|\d{1,15})$/.test(which ?? ''));
}

async function list(letters: DeadLetters): Promise<string> {
  const all = await letters.list();
  if (all.length === 0) return 'No dead letters.\n';
  return [['id', 'since', 'workspace', 'channel', 'thread', 'message', 'attempts', 'reason'], ...all.map(cellsOf)]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}

function cellsOf({ id, createdAt, team, channel, thread, type, attempts, reason }: DeadLetter) {
  return [id, new Date(createdAt).toISOString(), team, channel, thread ?? '-', type, attempts, reason];
}

async function replay(letters: DeadLetters, which: string): Promise<string> {
  const count = await letters.replay(which === 'all' ? 'all' : Number(which));
  return count === 0
    ? 'There is no such dead letter.\n'
    : `${count} ${count === 1 ? 'message is' : 'messages are'} being delivered again while the app runs.\n`;
}
