import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { inBatches } from './batches.ts';
import { removeRemains } from './remains.ts';

const DAY_MS = 86_400_000;
const EVERY_MS = 6 * 3_600_000;
/** Slack sends an event again for 24 hours at most; after that its name is of no more use. */
const DELIVERY_DAYS = 7;

export interface Expired {
  readonly conversations: number;
  readonly deliveries: number;
  readonly unrecognised: number;
  /** Of the register of decisions. */
  readonly records: number;
}

/** For how many days what is kept. */
export interface Kept {
  readonly conversations: number;
  /** Recorded decisions after their last change; absent: until somebody deletes them. */
  readonly records?: number | undefined;
}

/** Deletes what has not been touched for long enough; a conversation takes its messages with it. */
export async function purgeExpired(
  { db }: Database,
  { conversations: days, records }: Kept,
  at: number,
  signal?: AbortSignal,
): Promise<Expired> {
  const before = at - days * DAY_MS;
  const seenBefore = at - Math.min(days, DELIVERY_DAYS) * DAY_MS;
  return {
    conversations: await inBatches(
      (limit) =>
        db
          .deleteFrom('conversations')
          .where('id', 'in', ({ selectFrom }) =>
            selectFrom('conversations').select('id').where('updated_at', '<', before).limit(limit),
          )
          // Once more, for one that somebody has gone on with in the meantime.
          .where('updated_at', '<', before)
          .executeTakeFirst(),
      signal,
    ),
    deliveries: await inBatches(
      (limit) =>
        db
          .deleteFrom('deliveries')
          .where('id', 'in', ({ selectFrom }) =>
            selectFrom('deliveries').select('id').where('at', '<', seenBefore).limit(limit),
          )
          .executeTakeFirst(),
      signal,
    ),
    unrecognised: await inBatches(
      (limit) =>
        db
          .deleteFrom('unrecognised')
          .where('id', 'in', ({ selectFrom }) =>
            selectFrom('unrecognised').select('id').where('at', '<', before).limit(limit),
          )
          .executeTakeFirst(),
      signal,
    ),
    records: records === undefined ? 0 : await purgeRecords(db, at - records * DAY_MS, signal),
  };
}

const purgeRecords = (db: Database['db'], before: number, signal?: AbortSignal): Promise<number> =>
  inBatches(
    (limit) =>
      db
        .deleteFrom('decision_records')
        .where('id', 'in', ({ selectFrom }) =>
          selectFrom('decision_records').select('id').where('changed_at', '<', before).limit(limit),
        )
        // Once more, for one that somebody has changed in the meantime.
        .where('changed_at', '<', before)
        .executeTakeFirst(),
    signal,
  );

const isNothing = (expired: Expired): boolean => Object.values(expired).every((count) => count === 0);

export interface Retention {
  /** Ends after the batch that is under way. */
  stop(): Promise<void>;
}

/** Deletes in the background, now and every six hours. */
export function startRetention(database: Database, kept: Kept, log: Logger, now: () => number = Date.now): Retention {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= purgeExpired(database, kept, now(), stopping.signal)
      .then(
        async (expired) => {
          const nothing = isNothing(expired);
          if (!nothing) await removeRemains(database, log);
          log[nothing ? 'debug' : 'info'](
            expired,
            'What is older than RETENTION_DAYS and DECISION_RETENTION_DAYS was deleted.',
          );
        },
        (err: unknown) =>
          log.error(
            { err },
            'What is older than RETENTION_DAYS and DECISION_RETENTION_DAYS could not be deleted; later again.',
          ),
      )
      .finally(() => {
        running = undefined;
      });
  };
  run();
  const timer = setInterval(run, EVERY_MS).unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
