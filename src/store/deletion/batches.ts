import { setImmediate } from 'node:timers/promises';

export const BATCH = 200;

/** Deletes in small batches, with room for others between them; gives how many rows went. */
export async function inBatches(
  deleteSome: (limit: number) => Promise<{ readonly numDeletedRows: bigint }>,
  signal?: AbortSignal,
): Promise<number> {
  let total = 0;
  for (;;) {
    if (signal?.aborted) return total;
    const deleted = Number((await deleteSome(BATCH)).numDeletedRows);
    total += deleted;
    if (deleted < BATCH) return total;
    await setImmediate();
  }
}
