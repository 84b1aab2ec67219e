import type { DatabaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Outbox } from './outbox.ts';
import { pending } from './outbox-status.ts';

/** What is noted of a message while it is on its way, so that it outlasts the process. */
export function notesIn(
  { db, write }: Database,
  time: DatabaseTime,
  owner: string,
): Pick<Outbox, 'noteSending' | 'noteLookedUp'> {
  const noteSending = prepared<
    { readonly id: number; readonly sendings: number; readonly at: number; readonly leaseMs: number },
    { readonly id: number }
  >((value) =>
    db
      .updateTable('outbox')
      .set({ claims: value('sendings'), leased_until: time.after(value('at'), value('leaseMs')) })
      .where('id', '=', value('id'))
      .where('leased_by', '=', owner)
      .where('status', '=', pending)
      .returning('id'),
  );
  return {
    noteSending: (id, sendings, leaseMs) =>
      write(async (tx) => (await noteSending(tx, { id, sendings, at: time.value(), leaseMs })).length > 0),
    async noteLookedUp(id, to) {
      await write((tx) => tx.updateTable('outbox').set({ looked_up_to: to }).where('id', '=', id).execute(), false);
    },
  };
}
