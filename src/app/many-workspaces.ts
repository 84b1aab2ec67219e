import type { Logger } from 'pino';
import type { OAuth } from '../slack/inbound/oauth.ts';
import type { Uninstalled } from '../slack/listeners/uninstalled.ts';
import type { ClientOf } from '../slack/workspaces.ts';
import type { Database } from '../store/database.ts';
import { sealUnder } from '../store/encryption.ts';
import { type Installations, installationsIn } from '../store/installations.ts';
import { onceIn } from '../store/once.ts';
import { tokenChecksIn } from '../store/token-checks.ts';
import { type Config, ConfigError } from './config.ts';

/** The install page; loaded only where many workspaces are served. */
export async function openOAuth(config: Config, database: Database, log: Logger): Promise<OAuth> {
  const { oauth } = await import('../slack/inbound/oauth.ts');
  return oauth(config, await openInstallations(config, database), onceIn(database), log);
}

/** Finds workspaces that the app has left unheard; loaded only where many workspaces are served. */
export async function watchTokens(
  database: Database,
  clientOf: ClientOf,
  onLeft: (workspace: Uninstalled) => Promise<void>,
  log: Logger,
) {
  const { startTokenChecks } = await import('../slack/inbound/void-tokens.ts');
  return startTokenChecks({ checks: tokenChecksIn(database), clientOf, onLeft, log });
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
