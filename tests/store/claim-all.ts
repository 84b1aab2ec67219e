import type { Effect } from '../../src/dialogue/effect.ts';
import type { Outbox, OutboxMessage } from '../../src/store/outbox/outbox.ts';

/** Takes everything that is due, for a second unless told otherwise. */
export async function claimAll(outbox: Outbox<Effect>, leaseMs = 1000): Promise<readonly OutboxMessage<Effect>[]> {
  return (await outbox.claim({ limit: 10, leaseMs, admit: () => 'now' })).messages;
}
