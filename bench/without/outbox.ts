import type { Clock } from '../../src/store/database/clock.ts';
import type { Database } from '../../src/store/database/database.ts';
import * as whole from '../../src/store/outbox/outbox.ts';
import type { Stored } from '../../src/store/outbox/stored.ts';

export * from '../../src/store/outbox/outbox.ts';

/** A message counts as delivered before it is sent. */
export function outboxIn<Effect extends Stored>(database: Database, clock?: Clock): whole.Outbox<Effect> {
  const outbox = whole.outboxIn<Effect>(database, clock);
  return {
    ...outbox,
    noteSending: async () => true,
    async claim(claim) {
      const claimed = await outbox.claim(claim);
      for (const { id } of claimed.messages) await outbox.done(id);
      return claimed;
    },
  };
}
