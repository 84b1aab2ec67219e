import { writeProbe } from '../../../store/condition.ts';
import { DatabaseError, isPostgres, openAsItIs } from '../../../store/database/database.ts';
import { type SchemaStatus, schemaStatus } from '../../../store/database/schema-status.ts';
import { sealUnder } from '../../../store/workspaces/encryption.ts';
import type { Config } from '../../config/config.ts';
import { type Finding, findingsOn } from './finding.ts';
import { checkFolder } from './folder.ts';

const STEPS_AHEAD = 1;

/** The database, its tables, whether it takes what is written, and what it knows of Slack’s deliveries. */
export async function checkDatabase(config: Config, now = Date.now()): Promise<readonly Finding[]> {
  const about = findingsOn('database');
  const { DATABASE_URL: url } = config;
  try {
    const status = await schemaStatus(url);
    const kind = isPostgres(url) ? 'PostgreSQL' : 'SQLite';
    if (!status.exists) return [checkFolder(url)];
    const tables = schema(status, kind);
    return tables.status === 'ok' ? [tables, ...(await contents(config, now))] : [tables];
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return [about.fail(error.found.replace(/^DATABASE_URL: /, ''), lowerFirst(error.remedy))];
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function schema({ migrations, ahead }: SchemaStatus, kind: string): Finding {
  const about = findingsOn('database');
  const pending = migrations.filter(({ ranAt }) => !ranAt).length;
  if (ahead > STEPS_AHEAD)
    return about.fail(
      `the tables are ${ahead} releases ahead of this version`,
      'install a newer version, or restore a backup (docs/upgrade.md)',
    );
  if (pending > 0)
    return about.warn(
      `${pending} ${pending === 1 ? 'migration is' : 'migrations are'} pending`,
      'npm run migrate -- up, or start the app, which runs them',
    );
  return about.ok(ahead > 0 ? `${kind}, one release ahead, which this version runs with` : `${kind}, up to date`);
}

async function contents({ DATABASE_URL, ENCRYPTION_KEY }: Config, now: number): Promise<Finding[]> {
  const database = await openAsItIs(DATABASE_URL);
  try {
    const { db } = database;
    const writable = (await writeProbe(database)())
      ? findingsOn('write access').ok('the database accepts writes')
      : findingsOn('write access').fail(
          'the database does not accept writes',
          'check its permissions, its disk space, and whether another process has locked it',
        );
    const last = await db
      .selectFrom('deliveries')
      .select(({ fn }) => fn.max('at').as('at'))
      .executeTakeFirst();
    const installations = await db.selectFrom('installations').select(['id', 'sealed']).execute();
    return [writable, events(Number(last?.at ?? 0), now), ...keys(installations, ENCRYPTION_KEY)];
  } finally {
    await database.db.destroy();
  }
}

function events(at: number, now: number): Finding {
  const about = findingsOn('events');
  if (at > 0) return about.ok(`the last delivery from Slack came ${ago(now - at)}`);
  return about.warn(
    'nothing has come from Slack in the last few days',
    'mention the bot; if nothing comes, compare “Event Subscriptions” and “Interactivity” with manifest.yml',
  );
}

const MINUTE_MS = 60_000;
function ago(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 120) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`;
  return `${Math.round(minutes / 60)} hours ago`;
}

function keys(installations: readonly { id: string; sealed: string }[], key: Config['ENCRYPTION_KEY']): Finding[] {
  if (!key || installations.length === 0) return [];
  const seal = sealUnder(key);
  const closed = installations.filter(({ id, sealed }) => !seal.open(sealed, id)).map(({ id }) => id);
  const about = findingsOn('installations');
  return [
    closed.length === 0
      ? about.ok(`${installations.length}, and ENCRYPTION_KEY decrypts all of them`)
      : about.fail(
          `ENCRYPTION_KEY can’t decrypt any of the tokens of ${closed.join(', ')}`,
          'add the previous key after a comma',
        ),
  ];
}
