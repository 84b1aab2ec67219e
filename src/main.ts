import { config as readDotenv } from 'dotenv';
import { createCore, settingOf } from './advisor.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import type { Service } from './service.ts';
import { DatabaseError } from './store/database.ts';
import { holdConversation } from './terminal/conversation.ts';

/** Exit status of a set-up that cannot work. */
const MISCONFIGURED = 2;

try {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  if (process.argv.includes('--terminal')) await talk(config);
  else if (config.SLACK_BOT_TOKEN || config.SLACK_CLIENT_ID) await serve(config);
  else await play(config);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = MISCONFIGURED;
}

async function talk(config: Config): Promise<void> {
  await holdConversation(createCore(settingOf(config)), undefined, process.stdin, process.stdout);
}

/** Bolt, the store and the log are loaded only where they are used. */
async function serve(config: Config): Promise<void> {
  const { createLog, startService } = await import('./service.ts');
  const log = createLog(config.LOG_LEVEL);
  const service = await startService(config, config.SLACK_BOT_TOKEN, log);
  log.info(service.port === undefined ? 'Listening in Socket Mode.' : `Listening for Slack on port ${service.port}.`);
  if (!config.SLACK_BOT_TOKEN) log.info('Workspaces install the app at /slack/install.');
  stopOnSignals(service);
}

/** Without credentials the app runs against a Slack on this machine, which only a development install has. */
async function play(config: Config): Promise<void> {
  const playground = await import('./playground/start.ts').catch((error: unknown) => {
    if (!isMissingPackage(error)) throw error;
  });
  if (!playground) {
    process.stdout.write(
      'No Slack credentials (SLACK_BOT_TOKEN), and the local workspace needs the dev dependencies (npm ci), so the conversation is held here.\n',
    );
    return talk(config);
  }
  const { createLog } = await import('./service.ts');
  const service = await playground.startPlayground(config, createLog(config.LOG_LEVEL));
  process.stdout.write(`No Slack credentials, so this is a local workspace. Talk to the advisor at ${service.url}\n`);
  stopOnSignals(service);
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

function stopOnSignals(service: Service): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => service.stop().then(() => process.exit(0)));
  }
}
