import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../schema/tables.ts';

/** What the owner of a record can change. */
export type RecordChange =
  | { readonly status: 'proposed' | 'accepted' }
  | { readonly supersededBy: string }
  | { readonly owner: string };

type Changer = (team: string, owner: string, id: string, change: RecordChange) => Promise<boolean>;

export const changer =
  ({ write }: Database, now: () => number): Changer =>
  (team, owner, id, change) =>
    write(async (tx) => {
      if ('supersededBy' in change && (await leadsBack(tx, team, change.supersededBy, id))) return false;
      const { numUpdatedRows } = await tx
        .updateTable('decision_records')
        .set({ ...columnsOf(change), changed_at: now() })
        .where('team', '=', team)
        .where('owner', '=', owner)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    });

function columnsOf(change: RecordChange) {
  if ('owner' in change) return change;
  if ('supersededBy' in change) return { status: 'superseded' as const, superseded_by: change.supersededBy };
  return { ...change, superseded_by: null };
}

/** Whether what takes a record’s place does not exist, is the record itself, or was in the end replaced by it. */
async function leadsBack(tx: Transaction<Tables>, team: string, from: string, to: string): Promise<boolean> {
  const passed = new Set<string>();
  for (let id: string | null = from; id !== null; ) {
    if (id === to || passed.has(id)) return true;
    passed.add(id);
    const next: { superseded_by: string | null } | undefined = await tx
      .selectFrom('decision_records')
      .select('superseded_by')
      .where('team', '=', team)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!next) return id === from;
    id = next.superseded_by;
  }
  return false;
}
