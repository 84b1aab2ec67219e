import { config as readDotenv } from 'dotenv';
import { createCore, settingOf } from './advisor.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DatabaseError } from './store/database.ts';
import { holdConversation } from './terminal/conversation.ts';

/** Exit status of a set-up that cannot work. */
const MISCONFIGURED = 2;

try {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const terminal = process.argv.includes('--terminal');
  if (!terminal && config.SLACK_BOT_TOKEN) await serve(config, config.SLACK_BOT_TOKEN);
  else await talk(config, terminal);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = MISCONFIGURED;
}

async function talk(config: Config, terminal: boolean): Promise<void> {
  if (!terminal) process.stdout.write('No Slack credentials (SLACK_BOT_TOKEN), so the conversation is held here.\n');
  await holdConversation(createCore(settingOf(config)), undefined, process.stdin, process.stdout);
}

/** Bolt, the store and the log are loaded only where they are used. */
async function serve(config: Config, botToken: string): Promise<void> {
  const { createLog, startService } = await import('./service.ts');
  const log = createLog(config.LOG_LEVEL);
  const service = await startService(config, botToken, log);
  log.info(service.port === undefined ? 'Listening in Socket Mode.' : `Listening for Slack on port ${service.port}.`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => service.stop().then(() => process.exit(0)));
  }
}
