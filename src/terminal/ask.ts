import { createCore } from '../advisor.ts';
import { holdConversation } from './conversation.ts';
import { runJsonLines } from './json-lines.ts';

/** `npm run ask`: a conversation in the terminal, or JSON Lines with `--json`. */
const [first, ...rest] = process.argv.slice(2);
const core = createCore();
if (first === '--json') await runJsonLines(core, process.stdin, process.stdout);
else await holdConversation(core, [first, ...rest].join(' ').trim() || undefined, process.stdin, process.stdout);
