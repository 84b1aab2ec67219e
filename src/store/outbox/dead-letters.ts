import { type Clock, databaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { readEffect } from './outbox-claim.ts';
import { WITHDRAWN } from './outbox-end.ts';
import { dead } from './outbox-status.ts';

/** A message that could not be delivered, and why. */
export interface DeadLetter {
  readonly id: number;
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  /** What kind of message; its words stay in the database. */
  readonly type: string;
  readonly reason: string;
  readonly attempts: number;
  readonly createdAt: number;
}

export interface DeadLetters {
  list(): Promise<readonly DeadLetter[]>;
  /** Delivers one again, or all; gives how many. What may have been posted is looked up first. */
  replay(which: number | 'all'): Promise<number>;
  count(): Promise<number>;
}

export function deadLettersIn(database: Database, clock?: Clock): DeadLetters {
  const { db, write } = database;
  const time = databaseTime(database, clock);
  const lost = db
    .selectFrom('outbox as o')
    .where('o.status', '=', dead)
    .where(({ eb, or }) => or([eb('o.error', 'is', null), eb('o.error', '!=', WITHDRAWN)]));
  return {
    async list() {
      const rows = await lost
        .innerJoin('conversations as c', 'c.id', 'o.conversation')
        .select(['o.id', 'o.effect', 'o.error', 'o.attempts', 'o.created_at', 'c.team', 'c.channel', 'c.thread'])
        .orderBy('o.id')
        .execute();
      return rows.map(({ effect, error, created_at, ...rest }) => ({
        ...rest,
        type: readEffect(effect)?.type ?? 'unreadable',
        reason: error ?? 'unknown',
        createdAt: created_at,
      }));
    },
    async count() {
      const { count } = await lost.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
      return Number(count);
    },
    replay: (which) =>
      write(async (tx) => {
        const again = tx
          .updateTable('outbox')
          .set({ status: 'pending', attempts: 0, retrying_since: null, leased_until: 0, due_at: time.in(0) })
          .where('status', '=', dead);
        if (which === 'all') return (await again.returning('id').execute()).length;
        const one = await tx.selectFrom('outbox').select('conversation').where('id', '=', which).executeTakeFirst();
        if (!one) return 0;
        const { thread } = await tx
          .selectFrom('conversations')
          .select('thread')
          .where('id', '=', one.conversation)
          .executeTakeFirstOrThrow();
        // A conversation that never began has to begin with its first message.
        const chosen =
          thread === null ? again.where('conversation', '=', one.conversation) : again.where('id', '=', which);
        return (await chosen.returning('id').execute()).length;
      }),
  };
}
