import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { type Logger, pino } from 'pino';
import { createCore, settingOf } from './advisor.ts';
import type { Config } from './config.ts';
import { createApp } from './slack/app.ts';
import { boltLogger } from './slack/bolt-logger.ts';
import { startDelivery } from './slack/delivery.ts';
import { httpReceiver, socketReceiver } from './slack/receivers.ts';
import { conversationsIn } from './store/conversations.ts';
import { openDatabase } from './store/database.ts';
import { decisionsIn } from './store/decisions.ts';
import { outboxIn } from './store/outbox.ts';
import { unrecognisedIn } from './store/unrecognised.ts';

export interface Service {
  /** Where Slack's requests are taken; `undefined` in Socket Mode. */
  readonly port: number | undefined;
  /** Takes nothing new, finishes what is under way and closes the database. */
  stop(): Promise<void>;
}

export const createLog = (level: Config['LOG_LEVEL']): Logger =>
  pino({ level, redact: { paths: ['*.token', '*.headers', 'err.config', 'err.original'], remove: true } });

/** The whole app: receiver, core, store and delivery. */
export async function startService(
  config: Config,
  botToken: string,
  log = createLog(config.LOG_LEVEL),
): Promise<Service> {
  const database = await openDatabase(config.DATABASE_URL);
  const client = new WebClient(botToken, {
    slackApiUrl: config.SLACK_API_URL,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });
  const outbox = outboxIn(database);
  await outbox.recover();
  const delivery = startDelivery(outbox, client, log);
  const unrecognised = unrecognisedIn(database);
  const receiver = config.SLACK_APP_TOKEN
    ? socketReceiver(config.SLACK_APP_TOKEN, config.SLACK_API_URL, log)
    : httpReceiver(config.SLACK_SIGNING_SECRET!, config.PORT, log);
  const app = createApp({
    receiver,
    botToken,
    apiUrl: config.SLACK_API_URL,
    core: createCore(settingOf(config)),
    conversations: conversationsIn(database),
    decisions: decisionsIn(database),
    retentionDays: config.RETENTION_DAYS,
    onAdvanced: delivery.wake,
    onUnrecognised: (text, guess, confidence) => {
      log.info({ guess, confidence }, 'A message was not understood.');
      if (config.KEEP_UNRECOGNISED)
        unrecognised
          .keep({ text, guess, confidence })
          .catch((err) => log.error({ err }, 'It could not be kept for review.'));
    },
    log,
  });
  const server: unknown = await app.start();
  delivery.wake();
  return {
    port: portOf(server),
    async stop() {
      await app.stop();
      await delivery.stop();
      await database.db.destroy();
    },
  };
}

const portOf = (server: unknown): number | undefined =>
  server && typeof server === 'object' && 'address' in server && typeof server.address === 'function'
    ? (server.address() as AddressInfo | null)?.port
    : undefined;
