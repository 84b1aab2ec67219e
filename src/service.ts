import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { createCore, settingOf } from './advisor.ts';
import { type Config, ConfigError } from './config.ts';
import { createLog } from './log.ts';
import { createApp } from './slack/app.ts';
import { boltLogger } from './slack/bolt-logger.ts';
import { startDelivery } from './slack/delivery.ts';
import { createEntrance } from './slack/entrance.ts';
import { createMetrics } from './slack/metrics.ts';
import type { OAuth } from './slack/oauth.ts';
import { manyWorkspaces, oneWorkspace } from './slack/workspaces.ts';
import { answers, waitingIn } from './store/condition.ts';
import { conversationsIn } from './store/conversations.ts';
import { type Database, openDatabase } from './store/database.ts';
import { decisionsIn } from './store/decisions.ts';
import { sealUnder } from './store/encryption.ts';
import { type Installations, installationsIn } from './store/installations.ts';
import { outboxIn } from './store/outbox.ts';
import { isInstalledSince, purgePerson, purgeTeam } from './store/purge.ts';
import { startRetention } from './store/retention.ts';
import { unrecognisedIn } from './store/unrecognised.ts';

export { createLog } from './log.ts';

export interface Service {
  /** Where Slack's requests are taken; `undefined` in Socket Mode. */
  readonly port: number | undefined;
  /** Takes nothing new, finishes what is under way, sends what is due and closes the database. */
  stop(): Promise<void>;
}

/** The whole app: receiver, core, store and delivery; without `botToken` for every workspace that installs it. */
export async function startService(
  config: Config,
  botToken: string | undefined,
  log = createLog(config.LOG_LEVEL),
): Promise<Service> {
  const database = await openDatabase(config.DATABASE_URL);
  const many = botToken === undefined ? await openOAuth(config, database, log) : undefined;
  const metrics = createMetrics(() => waitingIn(database));
  const entrance = createEntrance(config, () => answers(database), metrics, log, many);
  const connect = (token: string): WebClient =>
    new WebClient(token, {
      slackApiUrl: config.SLACK_API_URL,
      timeout: 10_000,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: boltLogger(log),
    });
  const workspaces =
    botToken === undefined ? manyWorkspaces(entrance.receiver.installer!, connect) : oneWorkspace(botToken, connect);
  const outbox = outboxIn(database);
  await outbox.recover();
  const delivery = startDelivery(outbox, workspaces.clientOf, log, metrics.delivered);
  const unrecognised = unrecognisedIn(database);
  const core = createCore(settingOf(config));
  const app = createApp({
    receiver: entrance.receiver,
    botToken,
    apiUrl: config.SLACK_API_URL,
    core,
    conversations: conversationsIn(database),
    decisions: decisionsIn(database),
    retentionDays: config.RETENTION_DAYS,
    forget: (team, person) => purgePerson(database, team, person),
    onAdvanced: delivery.wake,
    onUnrecognised: (message) => {
      const { guess, confidence, asked } = message;
      log.info({ guess, confidence, asked }, 'A message was not understood.');
      if (config.KEEP_UNRECOGNISED)
        unrecognised.keep(message).catch((err) => log.error({ err }, 'It could not be kept for review.'));
    },
    metrics,
    mostPerMinute: config.RATE_LIMIT,
    async onUninstalled({ team, at }) {
      if (await isInstalledSince(database, team, at)) return;
      workspaces.forget(team);
      log.info(
        { team, conversations: await purgeTeam(database, team) },
        'The app was uninstalled; its data is deleted.',
      );
    },
    log,
  });
  const started: unknown = await app.start().catch(async (error: unknown) => {
    await database.db.destroy();
    throw error;
  });
  const server = started instanceof Server ? started : undefined;
  delivery.wake();
  // Learned and loaded now, and not while the first person waits.
  setImmediate(() => {
    metrics.start();
    core.understand('hello', { phase: 'new' });
  });
  const retention = startRetention(database, config.RETENTION_DAYS, log);
  return {
    port: (server?.address() as AddressInfo | undefined)?.port,
    async stop() {
      await entrance.close(server);
      await retention.stop();
      await delivery.stop();
      await database.db.destroy();
    },
  };
}

/** The install page; loaded only where many workspaces are served. */
async function openOAuth(config: Config, database: Database, log: Logger): Promise<OAuth> {
  const { oauth } = await import('./slack/oauth.ts');
  return oauth(config, await openInstallations(config, database), log);
}

/** The installations, all of them readable and under the first key. */
async function openInstallations({ ENCRYPTION_KEY }: Config, database: Database): Promise<Installations> {
  const installations = installationsIn(database, sealUnder(ENCRYPTION_KEY!));
  const closed = await installations.renew();
  if (closed.length === 0) return installations;
  await database.db.destroy();
  throw new ConfigError(
    `ENCRYPTION_KEY opens none of the tokens of ${closed.join(', ')}: add the key they were kept with after a comma`,
  );
}
