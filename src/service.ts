import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { createCore, settingOf } from './advisor.ts';
import { startPersonalData } from './app/personal-data.ts';
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
import { sealUnder } from './store/encryption.ts';
import { type Installations, installationsIn } from './store/installations.ts';
import { outboxIn } from './store/outbox.ts';
import { isInstalledSince } from './store/purge.ts';
import { removeOldRemains, removeRemainsAtStop } from './store/remains.ts';
import { startRetention } from './store/retention.ts';

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
  await removeOldRemains(database, log);
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
  const core = createCore(settingOf(config));
  const personal = startPersonalData(config, database, core, workspaces.clientOf, log);
  const app = createApp({
    receiver: entrance.receiver,
    botToken,
    apiUrl: config.SLACK_API_URL,
    core,
    conversations: conversationsIn(database),
    decisions: personal.decisions,
    home: personal.home,
    forget: personal.forget,
    onAdvanced: delivery.wake,
    onUnrecognised: personal.keepUnrecognised,
    metrics,
    mostPerMinute: config.RATE_LIMIT,
    async onUninstalled({ team, at }) {
      if (await isInstalledSince(database, team, at)) return;
      workspaces.forget(team);
      await personal.forgetTeam(team);
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
      await Promise.all([retention.stop(), personal.stop()]);
      await delivery.stop();
      await removeRemainsAtStop(database, log);
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
