import { config as readDotenv } from 'dotenv';
import { createCore, settingOf } from '../advisor.ts';
import { ConfigError, readConfig } from '../config.ts';
import { holdConversation } from './conversation.ts';
import { runJsonLines } from './json-lines.ts';

/** `npm run ask`: a conversation in the terminal, or JSON Lines with `--json`. */
const [first, ...rest] = process.argv.slice(2);
try {
  readDotenv({ quiet: true });
  const core = createCore(settingOf(readConfig(process.env)));
  if (first === '--json') await runJsonLines(core, process.stdin, process.stdout);
  else await holdConversation(core, [first, ...rest].join(' ').trim() || undefined, process.stdin, process.stdout);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
