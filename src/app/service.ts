import type { Logger } from 'pino';
import { type OpenServer, openServer, shut } from '../slack/connection/http-server.ts';
import type { Limits } from '../slack/outbound/limits.ts';
import type { Config } from './config/config.ts';
import type { Ports } from './health/ports.ts';
import { createLog } from './log.ts';

export { createLog } from './log.ts';

export interface Service extends Omit<Ports, 'close'> {
  /** Messages can be understood; what Slack sends before waits. */
  readonly ready: Promise<void>;
  /** Takes nothing new, finishes what is under way, sends what is due and closes the database. */
  stop(): Promise<void>;
}

/**
 * The whole app; without `botToken` for every workspace that installs it. It listens first: what is sent while the rest
 * is loaded and the database is opened waits for that, where a closed port would refuse it.
 */
export async function startService(
  config: Config,
  botToken: string | undefined,
  log = createLog(config.LOG_LEVEL),
  limits?: Limits,
): Promise<Service> {
  const open = await listenForRequests(config, botToken, log);
  try {
    const { compose } = await import('./composition.ts');
    return await compose(config, botToken, open, log, limits);
  } catch (error) {
    if (open) shut(open.server);
    throw error;
  }
}

/** In Socket Mode a port is open only for what is not elsewhere: the install page and the probes. */
async function listenForRequests(
  { SLACK_APP_TOKEN, MANAGEMENT_PORT, PORT, HOST }: Config,
  botToken: string | undefined,
  log: Logger,
): Promise<OpenServer | undefined> {
  if (SLACK_APP_TOKEN && botToken !== undefined && MANAGEMENT_PORT !== undefined) return undefined;
  const open = await openServer(PORT, HOST, log);
  if (!SLACK_APP_TOKEN) log.info(`Listening for Slack on port ${open.port}.`);
  return open;
}
