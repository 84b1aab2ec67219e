import type { Logger } from 'pino';
import { SetupError } from '../domain/setup-error.ts';
import type { Config } from './config/config.ts';
import { run } from './programs/run.ts';
import type { Service } from './service.ts';

const NO_CREDENTIALS = 'No Slack credentials: set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET';
/** Orchestrators commonly kill ten seconds after they asked. */
const STOP_WITHIN_MS = 8000;
let stopping = false;

const USAGE = `npm start                     The app in Slack or, without credentials, in a Slack on this machine
npm start -- --terminal       A conversation in the terminal
npm start -- --version
npm start -- --help

The variables are in docs/configuration.md; npm run doctor checks them.
`;

await run(USAGE, async (config) => {
  const [option] = process.argv.slice(2);
  if (option !== undefined && option !== '--terminal')
    throw new SetupError(`There is no option ${option}.\n\n${USAGE}`);
  if (option === '--terminal') await talk(config);
  else if (config.SLACK_BOT_TOKEN || config.SLACK_CLIENT_ID) await serve(config);
  else await play(config);
});

/** Loaded only here, so that a port is open before the core is loaded. */
async function talk(config: Config): Promise<void> {
  const { holdConversation } = await import('../terminal/conversation.ts');
  const { createCore, settingOf } = await import('./advisor.ts');
  await holdConversation(createCore(settingOf(config)), undefined, process.stdin, process.stdout);
}

/** Bolt, the store and the log are loaded only where they are used. */
async function serve(config: Config): Promise<void> {
  const { createLog, startService } = await import('./service.ts');
  const log = createLog(config.LOG_LEVEL);
  endOnFaults(log);
  const starting = startService(config, config.SLACK_BOT_TOKEN, log);
  const leave = stopOnSignals(starting, log);
  // What failed to start ends by itself; should Node hang in that (nodejs/node#54918), a signal ends it.
  await starting.catch((error: unknown) => {
    leave();
    throw error;
  });
  if (!config.SLACK_BOT_TOKEN) log.info('Workspaces install the app at /slack/install.');
}

/** Without credentials a development install runs the app against a Slack on this machine. */
async function play(config: Config): Promise<void> {
  const local = config.NODE_ENV === 'production' ? undefined : await localSlack();
  if (!local) {
    if (config.NODE_ENV === 'production' || !process.stdin.isTTY)
      throw new SetupError(`${NO_CREDENTIALS}, or use --terminal to talk to it here`);
    process.stdout.write(`${NO_CREDENTIALS}. Until then, talk to it here.\n`);
    return talk(config);
  }
  const { createLog } = await import('./service.ts');
  // The terminal belongs to whoever tries it out, unless they ask for more.
  const log = createLog(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const service = await local.startLocalSlack(config, log);
  process.stdout.write(`No Slack credentials, so this is a local workspace. Talk to the advisor at ${service.url}\n`);
  stopOnSignals(Promise.resolve(service), log);
}

/** The local Slack, which an install without the dev dependencies lacks. */
async function localSlack(): Promise<typeof import('../../local-slack/start.ts') | undefined> {
  return import('../../local-slack/start.ts').catch((error: unknown) => {
    if (!isMissingPackage(error)) throw error;
    return undefined;
  });
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

/** What is not finished in time is in the database and goes on after the next start. Gives what stops listening. */
function stopOnSignals(started: Promise<Pick<Service, 'stop'>>, log: Logger): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    stopping = true;
    log.info({ signal }, 'Stopping.');
    setTimeout(() => {
      log.warn('Not everything ended in time.');
      process.exit(0);
    }, STOP_WITHIN_MS);
    started
      .then((service) => service.stop())
      .catch((err: unknown) => log.error({ err }, 'It did not stop cleanly.'))
      .finally(() => process.exit(0));
  };
  const signals = ['SIGTERM', 'SIGINT'] as const;
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

/** After a fault that nobody caught, only a new start is sure to be sound. */
function endOnFaults(log: Logger): void {
  const end = (err: unknown): void => {
    log.fatal({ err }, 'Unexpected error, exiting.');
    // The socket's client may leave a rejection behind when it is closed while it reconnects.
    if (!stopping) process.exit(1);
  };
  process.on('unhandledRejection', end);
  process.on('uncaughtException', end);
}
