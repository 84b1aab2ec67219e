import { SetupError } from '../../domain/setup-error.ts';
import { holdConversation } from '../../terminal/conversation.ts';
import { runJsonLines } from '../../terminal/json-lines.ts';
import { createCore, settingOf } from '../advisor.ts';
import { run } from './run.ts';

const USAGE = `npm run --silent ask                 A conversation in the terminal
npm run --silent ask -- "<text>"     The same, beginning with that message
npm run --silent ask -- --json       JSON Lines: one conversation a line in, one a line out
npm run --silent ask -- --version
npm run --silent ask -- --help
`;

/** `npm run ask`: a conversation in the terminal, or JSON Lines with `--json`. */
const [first, ...rest] = process.argv.slice(2);
await run(USAGE, async (config) => {
  if (first?.startsWith('--') && first !== '--json') throw new SetupError(`There is no option ${first}.\n\n${USAGE}`);
  const core = createCore(settingOf(config));
  if (first === '--json') await runJsonLines(core, process.stdin, process.stdout);
  else await holdConversation(core, [first, ...rest].join(' ').trim() || undefined, process.stdin, process.stdout);
});
