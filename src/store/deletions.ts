import type { Database } from './database.ts';
import { type Kysely, sql } from './kysely.ts';
import type { Tables } from './tables.ts';

/** A person who wants their data deleted. */
export interface Deletion {
  readonly id: number;
  readonly team: string;
  readonly person: string;
  readonly up_to: number;
  readonly deleted_at: number | null;
}

/** The wishes of people to have their data deleted; they outlast a crash. */
export interface Deletions {
  /** Once this resolves, the data will be deleted, whatever happens. */
  request(team: string, person: string): Promise<void>;
  isUnderWay(team: string, person: string): Promise<boolean>;
  /** Takes the next one that nobody works on, for `leaseMs`. */
  claim(leaseMs: number): Promise<Deletion | undefined>;
  /** Keeps it for another `leaseMs`; for one that failed: not again before that. */
  hold(id: number, leaseMs: number): Promise<void>;
  /** The data is gone and the person has still to be told; false where they have wished it again in the meantime. */
  deleted(deletion: Deletion): Promise<boolean>;
  finish(id: number): Promise<void>;
  /** Frees what a process that died worked on, where no other may be at work: on SQLite. */
  recover(): Promise<void>;
}

const columns = ['id', 'team', 'person', 'up_to', 'deleted_at'] as const;

export function deletionsIn({ db, concurrentWriters, write }: Database): Deletions {
  const now = concurrentWriters
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
  const after = (ms: number) => sql<number>`${now} + ${sql.lit(ms)}`;
  const of = (from: Kysely<Tables>, team: string, person: string) =>
    from.selectFrom('participants').where('team', '=', team).where('person', '=', person);

  return {
    request: (team, person) =>
      write(async (tx) => {
        const { newest } = await of(tx, team, person)
          .select(({ fn }) => fn.max('id').as('newest'))
          .executeTakeFirstOrThrow();
        const wish = { up_to: Number(newest ?? 0), deleted_at: null, leased_until: 0 };
        await tx
          .insertInto('deletions')
          .values({ team, person, ...wish })
          .onConflict((conflict) => conflict.columns(['team', 'person']).doUpdateSet(wish))
          .execute();
      }),
    async isUnderWay(team, person) {
      const found = await db
        .selectFrom('deletions')
        .select('id')
        .where('team', '=', team)
        .where('person', '=', person)
        .where('deleted_at', 'is', null)
        .executeTakeFirst();
      return found !== undefined;
    },
    claim: (leaseMs) =>
      write(async (tx) => {
        const free = tx.selectFrom('deletions').select(columns).where('leased_until', '<=', now).orderBy('id').limit(1);
        const found = await (concurrentWriters ? free.forUpdate().skipLocked() : free).executeTakeFirst();
        if (found)
          await tx
            .updateTable('deletions')
            .set({ leased_until: after(leaseMs) })
            .where('id', '=', found.id)
            .execute();
        return found;
      }),
    async hold(id, leaseMs) {
      await db
        .updateTable('deletions')
        .set({ leased_until: after(leaseMs) })
        .where('id', '=', id)
        .execute();
    },
    async deleted({ id, up_to }) {
      const { numUpdatedRows } = await db
        .updateTable('deletions')
        .set({ deleted_at: now })
        .where('id', '=', id)
        .where('up_to', '=', up_to)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    async finish(id) {
      // A wish that was made again in the meantime stays.
      await db.deleteFrom('deletions').where('id', '=', id).where('deleted_at', 'is not', null).execute();
    },
    async recover() {
      if (!concurrentWriters) await db.updateTable('deletions').set({ leased_until: 0 }).execute();
    },
  };
}
