import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { type Kysely, sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';

/**
 * Runs work in a transaction and resolves once it is committed; work that throws leaves no trace. It may be run a
 * second time, with nothing left of the first. With `lasting` false a power cut may undo it, which is enough for what
 * can be found out again.
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
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
}

/** Turns of the event loop in which work gathers; with two, requests that came together are written together. */
const GATHERING = 2;

/** How long work waits while another process writes to the file; Slack waits three seconds for an answer. */
const PATIENCE_MS = 2500;
const PAUSE_MS = 25;
const SQLITE_BUSY = 5;

/** SQLite adds the kind of lock in the higher bits. */
const isBusy = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;

/** A commit costs a write to the disk, so work that waits while another commits is committed together. */
export function together(db: Kysely<Tables>): Write {
  const commit = committer(db);
  let waiting: Waiting[] = [];
  let busy = false;

  async function flush(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      for (let turn = 0; turn < GATHERING; turn += 1) await setImmediate();
      const batch = waiting;
      waiting = [];
      await commit(batch);
    }
    busy = false;
  }

  return (work, lasting = true) =>
    new Promise((resolve, reject) => {
      let succeed = (): void => {};
      waiting.push({
        lasting,
        // Bound, so that what it logs names its own delivery and not the one that began the batch.
        run: AsyncLocalStorage.bind(async (tx: Transaction<Tables>) => {
          const result = await work(tx);
          succeed = () => resolve(result);
        }),
        succeed: () => succeed(),
        fail: reject,
      });
      if (!busy) void flush();
    });
}

/** Commits work in one transaction, or in one each where something in it fails. */
function committer(db: Kysely<Tables>): (batch: readonly Waiting[]) => Promise<void> {
  const sync = synchronizer(db);

  async function commit(batch: readonly Waiting[], until = performance.now() + PATIENCE_MS): Promise<void> {
    try {
      await sync(batch.some(({ lasting }) => lasting) ? 'full' : 'normal');
      await db.transaction().execute(async (tx) => {
        for (const { run } of batch) await run(tx);
      });
    } catch (error) {
      return undone(batch, error, until);
    }
    for (const { succeed } of batch) succeed();
  }

  /** Nothing of the batch was kept. */
  async function undone(batch: readonly Waiting[], error: unknown, until: number): Promise<void> {
    if (isBusy(error)) return tryAgain(batch, error, until);
    if (batch.length === 1) return failAll(batch, error);
    // The one that failed is to be undone alone.
    for (const each of batch) await commit([each]);
  }

  async function tryAgain(batch: readonly Waiting[], error: unknown, until: number): Promise<void> {
    if (performance.now() >= until) return failAll(batch, error);
    await setTimeout(PAUSE_MS);
    return commit(batch, until);
  }

  return (batch) => commit(batch);
}

function failAll(batch: readonly Waiting[], error: unknown): void {
  for (const { fail } of batch) fail(error);
}

/** A commit waits for the disk only with `full`. */
function synchronizer(db: Kysely<Tables>): (wanted: 'full' | 'normal') => Promise<void> {
  let synchronous = 'full';
  return async (wanted) => {
    if (wanted === synchronous) return;
    await sql`pragma synchronous = ${sql.raw(wanted)}`.execute(db);
    synchronous = wanted;
  };
}
