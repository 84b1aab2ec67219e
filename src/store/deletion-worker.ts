import type { Logger } from 'pino';
import type { Database } from './database.ts';
import { type Deletion, deletionsIn } from './deletions.ts';
import { purgePerson } from './purge.ts';
import { removeRemains } from './remains.ts';

const LEASE_MS = 60_000;
const RENEW_MS = 20_000;
/** After this long a person is no longer told. */
const TELL_WITHIN_MS = 86_400_000;

export interface DeletionWorker {
  /** Called when somebody has made a wish. */
  wake(): void;
  /** Ends after the piece of work that is under way; what is left is done after the next start. */
  stop(): Promise<void>;
}

/** Deletes what people want deleted, in the background, and tells them; what fails is tried again. */
export function startDeletions(
  database: Database,
  tell: (deletion: Deletion) => Promise<void>,
  log: Logger,
  retryMs = LEASE_MS,
): DeletionWorker {
  const deletions = deletionsIn(database);
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let again = false;

  /** Whether all of it is gone. */
  async function purge(deletion: Deletion): Promise<boolean> {
    const { id, team, person, up_to: upTo } = deletion;
    let held = performance.now();
    const goOn = async (): Promise<boolean> => {
      if (performance.now() - held > RENEW_MS) {
        held = performance.now();
        await deletions.hold(id, LEASE_MS);
      }
      return !stopping.signal.aborted;
    };
    const conversations = await purgePerson(database, team, person, { upTo, goOn });
    if (conversations === undefined) {
      await deletions.hold(id, 0);
      return false;
    }
    await removeRemains(database, log);
    log.info({ team, conversations }, 'The data of a person who wished so is deleted.');
    return deletions.deleted(deletion);
  }

  async function handle(deletion: Deletion): Promise<void> {
    try {
      if (deletion.deleted_at === null && !(await purge(deletion))) return;
      const isLate = deletion.deleted_at !== null && Date.now() - deletion.deleted_at > TELL_WITHIN_MS;
      if (!isLate) await tell(deletion);
      await deletions.finish(deletion.id);
    } catch (err) {
      log.error({ err, team: deletion.team }, 'The data of a person could not be deleted yet, or they not be told.');
      await deletions.hold(deletion.id, retryMs);
    }
  }

  async function work(): Promise<void> {
    do {
      again = false;
      for (let next = await deletions.claim(LEASE_MS); next; next = await deletions.claim(LEASE_MS)) {
        await handle(next);
        if (stopping.signal.aborted) return;
      }
    } while (again);
  }

  function run(job: () => Promise<void>): void {
    running = job()
      .catch((err: unknown) => {
        again = false;
        log.error({ err }, 'The wishes to delete data cannot be read; later again.');
      })
      .finally(() => {
        running = undefined;
        if (again) wake();
      });
  }

  function wake(): void {
    again = true;
    if (!running && !stopping.signal.aborted) run(work);
  }

  run(async () => {
    await deletions.recover();
    await work();
  });
  const timer = setInterval(wake, retryMs).unref();
  return {
    wake,
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
