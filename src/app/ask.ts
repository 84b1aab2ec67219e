import { holdConversation } from '../terminal/conversation.ts';
import { runJsonLines } from '../terminal/json-lines.ts';
import { stopWhenNobodyReads } from '../terminal/reader.ts';
import { createCore, settingOf } from './advisor.ts';
import { run } from './run.ts';

stopWhenNobodyReads(process.stdout);

/** `npm run ask`: a conversation in the terminal, or JSON Lines with `--json`. */
const [first, ...rest] = process.argv.slice(2);
await run(async (config) => {
  const core = createCore(settingOf(config));
  if (first === '--json') await runJsonLines(core, process.stdin, process.stdout);
  else await holdConversation(core, [first, ...rest].join(' ').trim() || undefined, process.stdin, process.stdout);
});
