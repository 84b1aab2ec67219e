import type { Database } from '../database/database.ts';
import { inBatches } from './batches.ts';

/**
 * Deletes everything of a workspace (or an organization): its tokens, its conversations with their messages, its
 * settings, its decisions, and what was kept of it for review. The names of deliveries are left to retention, since they tell nothing.
 */
export async function purgeTeam({ db }: Database, team: string): Promise<number> {
  for (const table of ['unrecognised', 'deletions', 'settings', 'decision_records'] as const)
    await db.deleteFrom(table).where('team', '=', team).execute();
  await db.deleteFrom('installations').where('id', '=', team).execute();
  return inBatches((limit) =>
    db
      .deleteFrom('conversations')
      .where('id', 'in', ({ selectFrom }) =>
        selectFrom('conversations').select('id').where('team', '=', team).limit(limit),
      )
      .executeTakeFirst(),
  );
}

/** Whether tokens of this workspace were kept after that second: then what is told of that second is history. */
export async function isInstalledSince({ db }: Database, team: string, second: number): Promise<boolean> {
  const found = await db
    .selectFrom('installations')
    .select('id')
    .where('id', '=', team)
    .where('updated_at', '>=', (second + 1) * 1000)
    .executeTakeFirst();
  return found !== undefined;
}
