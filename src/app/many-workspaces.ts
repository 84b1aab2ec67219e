import type { Logger } from 'pino';
import type { OAuth } from '../slack/installation/oauth.ts';
import type { Uninstalled } from '../slack/installation/uninstalled.ts';
import type { ClientOf } from '../slack/installation/workspaces.ts';
import type { Database } from '../store/database/database.ts';
import { onceIn } from '../store/once.ts';
import { sealUnder } from '../store/workspaces/encryption.ts';
import { type Installations, installationsIn } from '../store/workspaces/installations.ts';
import { tokenChecksIn } from '../store/workspaces/token-checks.ts';
import { type Config, ConfigError } from './config/config.ts';

/** The install page; loaded only where many workspaces are served. */
export async function openOAuth(config: Config, database: Database, log: Logger): Promise<OAuth> {
  const { oauth } = await import('../slack/installation/oauth.ts');
  return oauth(config, await openInstallations(config, database), onceIn(database), log);
}

/** Finds workspaces that the app has left unheard; loaded only where many workspaces are served. */
export async function watchTokens(
  database: Database,
  clientOf: ClientOf,
  onLeft: (workspace: Uninstalled) => Promise<void>,
  log: Logger,
) {
  const { startTokenChecks } = await import('../slack/installation/void-tokens.ts');
  return startTokenChecks({ checks: tokenChecksIn(database), clientOf, onLeft, log });
}

/** The installations, all of them readable and under the first key. */
async function openInstallations({ ENCRYPTION_KEY }: Config, database: Database): Promise<Installations> {
  const installations = installationsIn(database, sealUnder(ENCRYPTION_KEY!));
  const closed = await installations.renew();
  if (closed.length === 0) return installations;
  await database.db.destroy();
  throw new ConfigError(
    `ENCRYPTION_KEY can’t decrypt any of the tokens of ${closed.join(', ')}: add the key they were encrypted with after a comma`,
  );
}
