import type { Outbox, OutboxMessage } from '../../src/store/outbox.ts';

/** Takes everything that is due, for a second unless told otherwise. */
export async function claimAll(outbox: Outbox, leaseMs = 1000): Promise<readonly OutboxMessage[]> {
  return (await outbox.claim({ limit: 10, leaseMs, admit: () => 'now' })).messages;
}
