import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Runs work in a transaction and resolves once it is committed; work that throws leaves no trace. With `lasting` false
 * a power cut may undo it, which is enough for what can be found out again.
 */
export type Write = <T>(work: (tx: Transaction<Tables>) => Promise<T>, lasting?: boolean) => Promise<T>;

/** A transaction for each work, for databases with several connections. */
export const separately =
  (db: Kysely<Tables>): Write =>
  (work) =>
    db.transaction().execute(work);

interface Waiting {
  readonly lasting: boolean;
  readonly run: (tx: Transaction<Tables>) => Promise<void>;
  readonly commit: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A commit costs a write to the disk, so work that waits while another commits is committed together. Lasting work
 * that throws is undone alone; other work, which only keeps account, takes its batch with it.
 */
export function together(db: Kysely<Tables>): Write {
  let waiting: Waiting[] = [];
  let busy = false;
  let synchronous = 'full';

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
      await sync(batch.some(({ lasting }) => lasting) ? 'full' : 'normal');
      await db.transaction().execute(async (tx) => {
        for (const each of batch) {
          const guarded = each.lasting && batch.length > 1;
          if (!guarded) await each.run(tx);
          if (!guarded || (await succeeds(each, tx))) done.push(each);
        }
      });
      for (const { commit: settle } of done) settle();
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }

  /** A commit waits for the disk only with `full`. */
  async function sync(wanted: 'full' | 'normal'): Promise<void> {
    if (wanted === synchronous) return;
    await sql`pragma synchronous = ${sql.raw(wanted)}`.execute(db);
    synchronous = wanted;
  }

  return (work, lasting = true) =>
    new Promise((resolve, reject) => {
      let settle = (): void => {};
      waiting.push({
        lasting,
        // Bound, so that what it logs names its own delivery and not the one that began the batch.
        run: AsyncLocalStorage.bind(async (tx: Transaction<Tables>) => {
          const result = await work(tx);
          settle = () => resolve(result);
        }),
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
    // After some failures, such as a full disk, SQLite has undone the whole transaction by itself.
    await savepoint.undo.execute(tx).catch(() => Promise.reject(error));
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
