import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { type Deletion, type Deletions, deletionsIn } from './deletions.ts';
import { purgePerson, type Scrubber } from './purge-person.ts';
import { removeRemains } from './remains.ts';

const LEASE_MS = 60_000;
const RENEW_MS = 20_000;
/** After this long a person is no longer told. */
const TELL_WITHIN_MS = 86_400_000;
/** It cannot be looked up whether they were, so what may have been lost is repeated once. */
const MOST_TELLINGS = 2;

export interface DeletionWorker {
  /** Called when somebody has made a wish. */
  wake(): void;
  /** Ends after the piece of work that is under way; what is left is done after the next start. */
  stop(): Promise<void>;
}

/** Whether a person was told: yes or never will be, certainly not yet, or nobody knows. */
export type Told = 'done' | 'not yet' | 'unclear';

interface Duty {
  readonly database: Database;
  readonly scrubber: Scrubber;
  readonly deletions: Deletions;
  readonly tell: (deletion: Deletion) => Promise<Told>;
  readonly log: Logger;
  readonly retryMs: number;
  readonly signal: AbortSignal;
}

/** Deletes what people want deleted, in the background, and tells them; what fails is tried again. */
export function startDeletions(
  database: Database,
  scrubber: Scrubber,
  tell: Duty['tell'],
  log: Logger,
  retryMs = LEASE_MS,
): DeletionWorker {
  const stopping = new AbortController();
  const deletions = deletionsIn(database);
  const duty: Duty = { database, scrubber, deletions, tell, log, retryMs, signal: stopping.signal };
  let running: Promise<void> | undefined;
  let again = false;

  function run(job: () => Promise<void>): void {
    again = false;
    running = job()
      .catch((err: unknown) => log.error({ err }, 'The wishes to delete data cannot be read; later again.'))
      .finally(() => {
        running = undefined;
        if (again) wake();
      });
  }

  function wake(): void {
    if (stopping.signal.aborted) return;
    if (running) again = true;
    else run(() => fulfilAll(duty));
  }

  run(() => deletions.recover().then(() => fulfilAll(duty)));
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

async function fulfilAll(duty: Duty): Promise<void> {
  const { deletions, signal } = duty;
  for (let next = await deletions.claim(LEASE_MS); next; next = await deletions.claim(LEASE_MS)) {
    await fulfil(next, duty);
    if (signal.aborted) return;
  }
}

async function fulfil(deletion: Deletion, duty: Duty): Promise<void> {
  const { deletions, log, retryMs } = duty;
  const { id, team, deleted_at } = deletion;
  try {
    if (deleted_at === null && !(await purge(deletion, duty))) return;
    if (await isTold(deletion, duty)) await deletions.finish(id);
    else await deletions.hold(id, retryMs);
  } catch (err) {
    log.error({ err, team }, 'Could not delete a person’s data yet, or could not tell them.');
    await deletions.hold(id, retryMs);
  }
}

/** Tells the person, unless that is no longer worth it; gives whether nothing is left to do. */
async function isTold(deletion: Deletion, { deletions, tell }: Duty): Promise<boolean> {
  const { id, deleted_at, tellings } = deletion;
  const isLate = deleted_at !== null && Date.now() - deleted_at > TELL_WITHIN_MS;
  if (isLate || tellings >= MOST_TELLINGS) return true;
  await deletions.beginTelling(id);
  const told = await tell(deletion);
  if (told === 'not yet') await deletions.takeBackTelling(id);
  return told === 'done';
}

/** Whether all of it is gone. */
async function purge(deletion: Deletion, { database, scrubber, deletions, log, signal }: Duty): Promise<boolean> {
  const { id, team, person, up_to: upTo } = deletion;
  let held = performance.now();
  const goOn = async (): Promise<boolean> => {
    if (performance.now() - held > RENEW_MS) {
      held = performance.now();
      await deletions.hold(id, LEASE_MS);
    }
    return !signal.aborted;
  };
  const conversations = await purgePerson(database, scrubber, team, person, { upTo, goOn });
  if (conversations === undefined) {
    await deletions.hold(id, 0);
    return false;
  }
  await removeRemains(database, log);
  log.info({ team, conversations }, 'The data of a person who wished so is deleted.');
  return deletions.deleted(deletion);
}
