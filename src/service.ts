import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { createCore, settingOf } from './advisor.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import { createApp } from './slack/app.ts';
import { boltLogger } from './slack/bolt-logger.ts';
import { startDelivery } from './slack/delivery.ts';
import { createEntrance } from './slack/entrance.ts';
import { createMetrics } from './slack/metrics.ts';
import { answers, waitingIn } from './store/condition.ts';
import { conversationsIn } from './store/conversations.ts';
import { openDatabase } from './store/database.ts';
import { decisionsIn } from './store/decisions.ts';
import { outboxIn } from './store/outbox.ts';
import { unrecognisedIn } from './store/unrecognised.ts';

export { createLog } from './log.ts';

export interface Service {
  /** Where Slack's requests are taken; `undefined` in Socket Mode. */
  readonly port: number | undefined;
  /** Takes nothing new, finishes what is under way, sends what is due and closes the database. */
  stop(): Promise<void>;
}

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
  const metrics = createMetrics(() => waitingIn(database));
  const delivery = startDelivery(outbox, client, log, metrics.delivered);
  const unrecognised = unrecognisedIn(database);
  const entrance = createEntrance(config, () => answers(database), metrics, log);
  const app = createApp({
    receiver: entrance.receiver,
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
    metrics,
    mostPerMinute: config.RATE_LIMIT,
    log,
  });
  const started: unknown = await app.start().catch(async (error: unknown) => {
    await database.db.destroy();
    throw error;
  });
  const server = started instanceof Server ? started : undefined;
  delivery.wake();
  return {
    port: (server?.address() as AddressInfo | undefined)?.port,
    async stop() {
      await entrance.close(server);
      await delivery.stop();
      await database.db.destroy();
    },
  };
}
