import type { Logger } from 'pino';
import { KNOWLEDGE_VERSION } from '../../knowledge/index.ts';
import { version } from '../../mcp/version.ts';
import { createMetrics, type Metrics } from '../../slack/monitoring/metrics.ts';
import { waitingIn } from '../../store/condition.ts';
import { type Database, isPostgres } from '../../store/database/database.ts';
import { deadLettersIn } from '../../store/outbox/dead-letters.ts';
import { SCHEMA_STEP } from '../../store/schema/migrator.ts';
import { settingOf } from '../advisor.ts';
import type { Config } from '../config/config.ts';

/** Says which version starts and how it is set up, and measures it from then on. */
export function openMetrics(config: Config, database: Database, socketOpen: () => boolean, log: Logger): Metrics {
  const build = {
    version,
    node: process.versions.node,
    provider: settingOf(config).provider ?? config.PROVIDER,
    policy: config.POLICY_FILE ?? 'none',
    database: isPostgres(config.DATABASE_URL) ? 'postgres' : 'sqlite',
    schema: String(SCHEMA_STEP),
    knowledge: KNOWLEDGE_VERSION,
  };
  log.info(build, 'Starting.');
  return createMetrics({
    build,
    knowledge: KNOWLEDGE_VERSION,
    waiting: () => waitingIn(database),
    deadLetters: deadLettersIn(database).count,
    pool: database.pool,
    socketOpen: config.SLACK_APP_TOKEN ? socketOpen : undefined,
  });
}
