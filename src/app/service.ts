import { createApp } from '../slack/app.ts';
import { authorizeOne } from '../slack/authorization.ts';
import { createTransport } from '../slack/inbound/transport.ts';
import type { Uninstalled } from '../slack/listeners/uninstalled.ts';
import { createMetrics } from '../slack/metrics.ts';
import { startDelivery } from '../slack/outbound/deliver.ts';
import { type Limits, slackLimits } from '../slack/outbound/limits.ts';
import { connectTo } from '../slack/web-client.ts';
import { manyWorkspaces, oneWorkspace } from '../slack/workspaces.ts';
import { botIdentitiesIn } from '../store/bot-identity.ts';
import { waitingIn, writeProbe } from '../store/condition.ts';
import { conversationsIn } from '../store/conversations.ts';
import { openDatabase } from '../store/database.ts';
import { deadLettersIn } from '../store/dead-letters.ts';
import { outboxIn } from '../store/outbox.ts';
import { isInstalledSince } from '../store/purge.ts';
import { removeOldRemains, removeRemainsAtStop } from '../store/remains.ts';
import { startRetention } from '../store/retention.ts';
import { createCore, settingOf } from './advisor.ts';
import type { Config } from './config.ts';
import { prepareModel } from './learned-model.ts';
import { createLog } from './log.ts';
import { openOAuth, watchTokens } from './many-workspaces.ts';
import { startPersonalData } from './personal-data.ts';
import { openPorts, type Ports } from './ports.ts';
import { createBuckets } from './rate-buckets.ts';
import { createWatchdog } from './watchdog.ts';

export { createLog } from './log.ts';

export interface Service extends Omit<Ports, 'close'> {
  /** Takes nothing new, finishes what is under way, sends what is due and closes the database. */
  stop(): Promise<void>;
}

/** The whole app: receiver, core, store and delivery; without `botToken` for every workspace that installs it. */
export async function startService(
  config: Config,
  botToken: string | undefined,
  log = createLog(config.LOG_LEVEL),
  limits: Limits = slackLimits,
): Promise<Service> {
  const database = await openDatabase(config.DATABASE_URL, { exclusive: true });
  await removeOldRemains(database, log);
  const many = botToken === undefined ? await openOAuth(config, database, log) : undefined;
  const metrics = createMetrics(() => waitingIn(database), deadLettersIn(database).count);
  const watchdog = createWatchdog(log);
  const health = { alive: watchdog.alive, canWrite: writeProbe(database) };
  const transport = createTransport(config, health, metrics, log, many);
  const connect = connectTo(config.SLACK_API_URL, log);
  const workspaces =
    botToken === undefined ? manyWorkspaces(transport.receiver.installer!, connect) : oneWorkspace(botToken, connect);
  const delivery = startDelivery(outboxIn(database), workspaces.clientOf, log, {
    limits,
    metrics,
    beat: watchdog.beat,
  });
  const core = createCore(settingOf(config));
  const personal = startPersonalData(config, database, core, workspaces.clientOf, log);
  const onUninstalled = async ({ team, at }: Uninstalled): Promise<void> => {
    if (await isInstalledSince(database, team, at)) return;
    workspaces.forget(team);
    await personal.forgetTeam(team);
  };
  const app = createApp({
    receiver: transport.receiver,
    authorize:
      botToken === undefined ? undefined : authorizeOne(botToken, connect(botToken), botIdentitiesIn(database), log),
    apiUrl: config.SLACK_API_URL,
    core,
    conversations: conversationsIn(database),
    decisions: personal.decisions,
    home: personal.home,
    forget: personal.forget,
    onAdvanced: delivery.wake,
    onUnrecognised: personal.keepUnrecognised,
    metrics,
    buckets: createBuckets(config.RATE_LIMIT),
    onUninstalled,
    log,
  });
  const ports = await openPorts(config, app, transport.routes, log).catch(async (error: unknown) => {
    await database.db.destroy();
    throw error;
  });
  delivery.wake();
  watchdog.watch({ wake: delivery.wake, overdueSeconds: async () => (await waitingIn(database)).overdueSeconds });
  // Learned and loaded now, and not while the first person waits.
  setImmediate(async () => {
    metrics.start();
    await prepareModel(() => log.info('Learning from the examples; this takes some ten seconds, once'));
    core.understand('hello', { phase: 'new' });
  });
  const retention = startRetention(database, config.RETENTION_DAYS, log);
  const tokens = many && (await watchTokens(database, workspaces.clientOf, onUninstalled, log));
  return {
    port: ports.port,
    managementPort: ports.managementPort,
    async stop() {
      watchdog.stop();
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
