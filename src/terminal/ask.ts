import { createCore, settingOf } from '../advisor.ts';
import { run } from '../run.ts';
import { holdConversation } from './conversation.ts';
import { runJsonLines } from './json-lines.ts';
import { stopWhenNobodyReads } from './reader.ts';

stopWhenNobodyReads(process.stdout);

/** `npm run ask`: a conversation in the terminal, or JSON Lines with `--json`. */
const [first, ...rest] = process.argv.slice(2);
await run(async (config) => {
  const core = createCore(settingOf(config));
  if (first === '--json') await runJsonLines(core, process.stdin, process.stdout);
  else await holdConversation(core, [first, ...rest].join(' ').trim() || undefined, process.stdin, process.stdout);
});
