import type { Logger } from 'pino';
import type { Effect } from '../dialogue/effect.ts';
import { storedConversation } from '../dialogue/stored/conversation.ts';
import { connectTo } from '../slack/api/web-client.ts';
import { type AppOptions, createApp } from '../slack/app.ts';
import type { OpenServer } from '../slack/connection/http-server.ts';
import { createTransport, type Transport } from '../slack/connection/transport.ts';
import { authorizeOne } from '../slack/installation/authorization.ts';
import type { OAuth } from '../slack/installation/oauth.ts';
import type { Uninstalled } from '../slack/installation/uninstalled.ts';
import { manyWorkspaces, oneWorkspace, type Workspaces } from '../slack/installation/workspaces.ts';
import { startDelivery } from '../slack/outbound/deliver.ts';
import { type Limits, slackLimits } from '../slack/outbound/limits.ts';
import { waitingIn, writeProbe } from '../store/condition.ts';
import { conversationsIn } from '../store/conversations/conversations.ts';
import { type Database, openDatabase } from '../store/database/database.ts';
import { isInstalledSince } from '../store/deletion/purge.ts';
import { removeOldRemains, removeRemainsAtStop } from '../store/deletion/remains.ts';
import { startRetention } from '../store/deletion/retention.ts';
import { outboxIn } from '../store/outbox/outbox.ts';
import { botIdentitiesIn } from '../store/workspaces/bot-identity.ts';
import { createCore, operationOf, settingOf } from './advisor.ts';
import type { Config } from './config/config.ts';
import { openSettings } from './config/settings.ts';
import { openMetrics } from './health/open-metrics.ts';
import { openPorts } from './health/ports.ts';
import { startTokenCheck, type TokenCheck } from './health/token-check.ts';
import { createWatchdog } from './health/watchdog.ts';
import { openOAuth, watchTokens } from './many-workspaces.ts';
import { createWarmUp } from './model/warm-up.ts';
import { startPersonalData } from './personal-data.ts';
import { useProxy } from './proxy.ts';
import { createBuckets } from './rate-buckets.ts';
import type { Service } from './service.ts';

/** Receiver, core, store and delivery behind `open`; without `botToken` for every workspace that installs the app. */
export async function compose(
  config: Config,
  botToken: string | undefined,
  open: OpenServer | undefined,
  log: Logger,
  limits: Limits = slackLimits,
): Promise<Service> {
  const dispatcher = useProxy(config);
  const database = await openDatabase(config.DATABASE_URL, { exclusive: true });
  await removeOldRemains(database, log);
  const oauth = botToken === undefined ? await openOAuth(config, database, log) : undefined;
  const base: Base = { config, botToken, database, log, connect: connectTo(config.SLACK_API_URL, log) };
  const token = await checkToken(base);
  const parts = partsOf(base, { open, oauth, dispatcher, isIdentified: token?.isIdentified }, limits);
  const { transport, workspaces, delivery, personal, watchdog, app, onUninstalled } = parts;
  const ports = await openPorts(config, app, transport.routes, log).catch(async (error: unknown) => {
    await database.db.destroy();
    throw error;
  });
  delivery.wake();
  watchdog.watch({ wake: delivery.wake, overdueSeconds: async () => (await waitingIn(database)).overdueSeconds });
  setImmediate(() => parts.metrics.start());
  parts.warmUp.start();
  const kept = { conversations: config.RETENTION_DAYS, records: config.DECISION_RETENTION_DAYS };
  const retention = startRetention(database, kept, log);
  const tokens = oauth && (await watchTokens(database, workspaces.clientOf, onUninstalled, log));
  return {
    ready: parts.warmUp.done,
    port: ports.port,
    managementPort: ports.managementPort,
    async stop() {
      watchdog.stop();
      token?.stop();
      await transport.close();
      await tokens?.stop();
      await Promise.all([retention.stop(), personal.stop()]);
      await delivery.stop();
      await removeRemainsAtStop(database, log);
      await ports.close();
      await database.db.destroy();
    },
  };
}

interface Base {
  readonly config: Config;
  readonly botToken: string | undefined;
  readonly database: Database;
  readonly log: Logger;
  readonly connect: ReturnType<typeof connectTo>;
}

interface Reached {
  readonly open: OpenServer | undefined;
  readonly oauth: OAuth | undefined;
  readonly dispatcher: ReturnType<typeof useProxy>;
  readonly isIdentified: TokenCheck['isIdentified'] | undefined;
}

/** Everything but what runs in the background, put together. */
function partsOf(base: Base, { isIdentified, ...ways }: Reached, limits: Limits) {
  const { config, database, log } = base;
  const metrics = openMetrics(config, database, () => transport.isOpen(), log);
  const watchdog = createWatchdog(log);
  const { alive, beat } = watchdog;
  const core = createCore({ ...settingOf(config), operation: operationOf(config) });
  const warmUp = createWarmUp(core, log);
  const health = { alive, canWrite: writeProbe(database), hasLearned: warmUp.isDone, isIdentified };
  const transport = createTransport(config, health, metrics, log, ways);
  const { workspaces, authorize } = identities(base, transport);
  const outbox = outboxIn<Effect>(database);
  const delivery = startDelivery(outbox, workspaces.clientOf, log, { limits, metrics, beat });
  const settings = openSettings(database, core.setting, workspaces.clientOf, log);
  const personal = startPersonalData(config, database, settings, workspaces.clientOf, log);
  const onUninstalled = async ({ team, at }: Uninstalled): Promise<void> => {
    if (await isInstalledSince(database, team, at)) return;
    workspaces.forget(team);
    await personal.forgetTeam(team);
  };
  const app = createApp({
    receiver: transport.receiver,
    authorize,
    apiUrl: config.SLACK_API_URL,
    core,
    conversations: conversationsIn(database, storedConversation),
    decisions: personal.decisions,
    register: personal.register,
    repository: config.DECISION_REPOSITORY,
    home: personal.home,
    settings,
    forget: personal.forget,
    onAdvanced: delivery.wake,
    onUnrecognised: personal.keepUnrecognised,
    metrics,
    buckets: createBuckets(config.RATE_LIMIT),
    ready: warmUp.done,
    onUninstalled,
    log,
  });
  return { metrics, watchdog, warmUp, transport, workspaces, delivery, core, personal, app, onUninstalled };
}

/** In whose name the app speaks: with one token, or with that of each workspace. */
function identities(
  { botToken, connect, database, log }: Base,
  { receiver }: Transport,
): Pick<AppOptions, 'authorize'> & { readonly workspaces: Workspaces } {
  if (botToken === undefined) return { workspaces: manyWorkspaces(receiver.installer!, connect), authorize: undefined };
  return {
    workspaces: oneWorkspace(botToken, connect),
    authorize: authorizeOne(botToken, connect(botToken), botIdentitiesIn(database), log),
  };
}

/** Whether the token of one workspace is good; without one, each workspace has its own. */
async function checkToken({ botToken, connect, database, log }: Base): Promise<TokenCheck | undefined> {
  if (botToken === undefined) return undefined;
  return startTokenCheck(botToken, connect(botToken), botIdentitiesIn(database), log).catch(async (error: unknown) => {
    await database.db.destroy();
    throw error;
  });
}
