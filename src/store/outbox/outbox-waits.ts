import type { DatabaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { sql } from '../schema/kysely.ts';
import type { Outbox } from './outbox.ts';
import { pending } from './outbox-status.ts';

/** How long messages wait until they are due. */
export function waitsIn(
  { db, concurrentWriters }: Database,
  time: DatabaseTime,
): Pick<Outbox, 'capWaits' | 'nextDueIn'> {
  return {
    async capWaits(dueMs, leaseMs) {
      if (concurrentWriters) return;
      const waiting = db.updateTable('outbox').where('status', '=', pending);
      await waiting
        .set({ due_at: time.in(dueMs) })
        .where('due_at', '>', time.in(dueMs))
        .execute();
      await waiting
        .set({ leased_until: time.in(leaseMs) })
        .where('leased_until', '>', time.in(leaseMs))
        .execute();
    },
    async nextDueIn(agoMs) {
      const next = sql<number | null>`min(due_at) - ${time.in(0)}`;
      const { wait } = await db
        .selectFrom('outbox')
        .select(next.as('wait'))
        .where('status', '=', pending)
        .where('due_at', '>', time.in(-agoMs))
        .where('leased_until', '<=', time.in(0))
        .executeTakeFirstOrThrow();
      return wait === null ? undefined : Math.max(0, Number(wait));
    },
  };
}
