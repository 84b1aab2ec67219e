import { existsSync } from 'node:fs';
import { type MigrationStatus, migrationStatus, SCHEMA_STEP, stepIn } from '../schema/migrator.ts';
import { currentSchema, DatabaseError, isPostgres, pathOf } from './database.ts';
import { openPostgresPatiently } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** How the tables of a database stand to this version of the app. */
export interface SchemaStatus {
  /** Whether there is a database yet; the first start makes one. */
  readonly exists: boolean;
  readonly migrations: readonly MigrationStatus[];
  /** By how many releases a newer app has changed the tables. */
  readonly ahead: number;
}

/** Looks at a database and changes nothing. */
export async function schemaStatus(url: string): Promise<SchemaStatus> {
  if (!isPostgres(url) && !existsSync(pathOf(url))) return { exists: false, migrations: [], ahead: 0 };
  try {
    const { db } = isPostgres(url) ? await openPostgresPatiently(url) : openSqlite(pathOf(url), false);
    try {
      const schema = isPostgres(url) ? await currentSchema(db) : undefined;
      const migrations = await migrationStatus(db, isPostgres(url) ? 'serial' : 'integer', schema);
      return { exists: true, migrations, ahead: Math.max(0, ((await stepIn(db)) ?? 0) - SCHEMA_STEP) };
    } finally {
      await db.destroy();
    }
  } catch (error) {
    throw new DatabaseError(url, error as Error);
  }
}
