import { type DatabaseTime, databaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';

/** A person who wants their data deleted. */
export interface Deletion {
  readonly id: number;
  readonly team: string;
  readonly person: string;
  readonly up_to: number;
  readonly deleted_at: number | null;
  /** How often the person may have been told. */
  readonly tellings: number;
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
  /** Goes before the person is told, so that a crash does not hide that they may have been. */
  beginTelling(id: number): Promise<void>;
  /** They certainly were not. */
  takeBackTelling(id: number): Promise<void>;
  finish(id: number): Promise<void>;
  /** Frees what a process that died worked on, where no other may be at work: on SQLite. */
  recover(): Promise<void>;
}

const columns = ['id', 'team', 'person', 'up_to', 'deleted_at', 'tellings'] as const;

export function deletionsIn(database: Database): Deletions {
  const { db, concurrentWriters } = database;
  const time = databaseTime(database);
  const change = (id: number) => db.updateTable('deletions').where('id', '=', id);
  return {
    request: requester(database),
    claim: claimer(database, time),
    async isUnderWay(team, person) {
      const theirs = db.selectFrom('deletions').select('id').where('team', '=', team).where('person', '=', person);
      return (await theirs.where('deleted_at', 'is', null).executeTakeFirst()) !== undefined;
    },
    async hold(id, leaseMs) {
      await change(id)
        .set({ leased_until: time.in(leaseMs) })
        .execute();
    },
    async deleted({ id, up_to }) {
      const unchanged = change(id).where('up_to', '=', up_to);
      const { numUpdatedRows } = await unchanged.set({ deleted_at: time.in(0) }).executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    async beginTelling(id) {
      await change(id)
        .set((eb) => ({ tellings: eb('tellings', '+', 1) }))
        .execute();
    },
    async takeBackTelling(id) {
      await change(id)
        .set((eb) => ({ tellings: eb('tellings', '-', 1) }))
        .execute();
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

const requester =
  ({ write }: Database): Deletions['request'] =>
  (team, person) =>
    write(async (tx) => {
      const { newest } = await tx
        .selectFrom('participants')
        .select(({ fn }) => fn.max('id').as('newest'))
        .where('team', '=', team)
        .where('person', '=', person)
        .executeTakeFirstOrThrow();
      const wish = { up_to: Number(newest ?? 0), deleted_at: null, leased_until: 0, tellings: 0 };
      await tx
        .insertInto('deletions')
        .values({ team, person, ...wish })
        .onConflict((conflict) => conflict.columns(['team', 'person']).doUpdateSet(wish))
        .execute();
    });

const claimer =
  (database: Database, time: DatabaseTime): Deletions['claim'] =>
  (leaseMs) =>
    database.write(async (tx) => {
      const free = tx
        .selectFrom('deletions')
        .select(columns)
        .where('leased_until', '<=', time.in(0))
        .orderBy('id')
        .limit(1);
      const found = await (database.concurrentWriters ? free.forUpdate().skipLocked() : free).executeTakeFirst();
      if (!found) return undefined;
      await tx
        .updateTable('deletions')
        .set({ leased_until: time.in(leaseMs) })
        .where('id', '=', found.id)
        .execute();
      return found;
    });
