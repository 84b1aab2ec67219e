import { type Kysely, Migrator, sql } from './kysely.ts';
import { migrations, released, type SerialId } from './migrations.ts';

/** How many releases have changed the tables before and including this one. */
export const SCHEMA_STEP = stepOf(Object.keys(migrations).sort().at(-1)!);

/** A database may be so many releases ahead of the app that uses it. */
const STEPS_AHEAD = 1;

/** The release that a migration belongs to, from 1. */
export function stepOf(migration: string, releases = released): number {
  return releases.filter((last) => last < migration).length + 1;
}

/** A newer app has changed the tables in more than one release. */
export class TooNewError extends Error {
  override readonly name = 'TooNewError';
}

/** A migration and when it ran. */
export interface MigrationStatus {
  readonly name: string;
  readonly ranAt: Date | undefined;
}

/** Knows every version that the database has had. */
export const migratorOf = <All>(db: Kysely<All>, serialId: SerialId, schema?: string): Migrator =>
  new Migrator({
    db,
    // Otherwise it takes the migrations of another app in the same database for its own.
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(migrations).map(([name, make]) => [name, make(serialId)])),
    },
  });

/** Every migration that this version knows, in order. */
export async function migrationStatus<All>(
  db: Kysely<All>,
  serialId: SerialId,
  schema?: string,
): Promise<readonly MigrationStatus[]> {
  const all = await migratorOf(db, serialId, schema).getMigrations();
  return all.map(({ name, executedAt }) => ({ name, ranAt: executedAt }));
}

/** Whether every migration that this version knows has run. */
export async function isUpToDate<All>(db: Kysely<All>, serialId: SerialId, schema?: string): Promise<boolean> {
  return (await migrationStatus(db, serialId, schema)).every(({ ranAt }) => ranAt !== undefined);
}

/** The release whose tables the database has; `undefined` in one that is new, or older than this count. */
export async function stepIn<All>(db: Kysely<All>): Promise<number | undefined> {
  try {
    const { rows } = await sql<{ step: number }>`select step from schema_step where id = 1`.execute(db);
    return rows[0]?.step;
  } catch (error) {
    if (isMissingTable(error)) return undefined;
    throw error;
  }
}

const isMissingTable = (error: unknown): boolean =>
  error instanceof Error &&
  (/^no such table/.test(error.message) || (error as { code?: unknown }).code === UNDEFINED_TABLE);

/** As PostgreSQL says it. */
const UNDEFINED_TABLE = '42P01';

/**
 * Brings a database up to date. One that a newer release has changed is used as it is, as long as it is one release
 * ahead: each leaves the app of the release before able to run.
 */
export async function migrate<All>(db: Kysely<All>, serialId: SerialId, schema?: string): Promise<void> {
  const step = (await stepIn(db)) ?? SCHEMA_STEP;
  if (step > SCHEMA_STEP + STEPS_AHEAD) throw new TooNewError(`${step - SCHEMA_STEP} releases ahead`);
  if (step > SCHEMA_STEP) return;
  const { error } = await migratorOf(db, serialId, schema).migrateToLatest();
  if (error) throw error;
  await noteStep(db);
}

/** Whether `migrate` would change nothing. */
export const isCurrent = async <All>(db: Kysely<All>, serialId: SerialId, schema?: string): Promise<boolean> =>
  (await stepIn(db)) === SCHEMA_STEP && (await isUpToDate(db, serialId, schema));

/** Never back: another process of a newer release may have been faster. */
async function noteStep<All>(db: Kysely<All>): Promise<void> {
  await sql`insert into schema_step (id, step) values (1, ${SCHEMA_STEP})
    on conflict (id) do update set step = excluded.step where schema_step.step < excluded.step`.execute(db);
}
