import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Runs work in a transaction and resolves once it is committed; work that throws leaves no trace. */
export type Write = <T>(work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/** A transaction for each work, for databases with several connections. */
export const separately =
  (db: Kysely<Tables>): Write =>
  (work) =>
    db.transaction().execute(work);

interface Waiting {
  readonly run: (tx: Transaction<Tables>) => Promise<void>;
  readonly commit: () => void;
  readonly fail: (error: unknown) => void;
}

/** A commit costs a write to the disk, so work that waits while another commits is committed together. */
export function together(db: Kysely<Tables>): Write {
  let waiting: Waiting[] = [];
  let busy = false;

  async function flush(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      await setImmediate();
      const batch = waiting;
      waiting = [];
      await commit(batch);
    }
    busy = false;
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    const done: Waiting[] = [];
    try {
      await db.transaction().execute(async (tx) => {
        for (const each of batch) if (await succeeds(each, tx)) done.push(each);
      });
      for (const { commit: settle } of done) settle();
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      let settle = (): void => {};
      waiting.push({
        run: async (tx) => {
          const result = await work(tx);
          settle = () => resolve(result);
        },
        commit: () => settle(),
        fail: reject,
      });
      if (!busy) void flush();
    });
}

/** Runs one work of a batch; if it throws, it alone is undone and told. */
async function succeeds({ run, fail }: Waiting, tx: Transaction<Tables>): Promise<boolean> {
  await savepoint.set.execute(tx);
  try {
    await run(tx);
    await savepoint.release.execute(tx);
    return true;
  } catch (error) {
    await savepoint.undo.execute(tx);
    await savepoint.release.execute(tx);
    fail(error);
    return false;
  }
}

const savepoint = {
  set: sql`savepoint one_work`,
  undo: sql`rollback to one_work`,
  release: sql`release one_work`,
};
