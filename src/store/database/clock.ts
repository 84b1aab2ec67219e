import type { Expression } from 'kysely';
import { sql } from '../schema/kysely.ts';
import type { Database } from './database.ts';

/** Milliseconds since 1970. */
export type Clock = () => number;

/** The time at which the process started plus what has passed since, so that a system clock set back stops nothing. */
export const steadyClock: Clock = () => Math.round(performance.timeOrigin + performance.now());

// Unlike `clock_timestamp()` it is the same for a whole statement, so that an index can be used.
const serverTime = sql<number>`(extract(epoch from statement_timestamp()) * 1000)::bigint`;

const whole = (value: Expression<number>) => sql<number>`cast(${value} as bigint)`;

export type DatabaseTime = ReturnType<typeof databaseTime>;

/**
 * The clock that leases and due times are measured by: PostgreSQL's own, since the clocks of several hosts differ; the
 * process's on SQLite, which has one writer; or the one given.
 */
export function databaseTime({ concurrentWriters }: Pick<Database, 'concurrentWriters'>, clock?: Clock) {
  const own = clock ?? (concurrentWriters ? undefined : steadyClock);
  return {
    /** What a prepared query is given as its time; PostgreSQL does without. */
    value: (): number => own?.() ?? 0,
    /** Now, in a prepared query that is given `at`. */
    at: (at: Expression<number>): Expression<number> => (own ? whole(at) : serverTime),
    /** `ms` from now, in a prepared query that is given `at`. */
    after: (at: Expression<number>, ms: Expression<number>): Expression<number> =>
      sql<number>`${own ? whole(at) : serverTime} + ${whole(ms)}`,
    /** `ms` from now, in a query that is built when it runs. */
    in: (ms: number): Expression<number> =>
      own ? whole(sql.val(Math.round(own() + ms))) : sql<number>`${serverTime} + ${whole(sql.val(Math.round(ms)))}`,
  };
}
