import type { Database } from './database.ts';
import { pending } from './outbox.ts';

const PATIENCE_MS = 2000;

/** Whether the database answers a small query in time. */
export function answers({ db }: Database): Promise<boolean> {
  const asked = db
    .selectFrom('deliveries')
    .select('id')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    );
  const late = new Promise<boolean>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, false).unref();
  });
  return Promise.race([asked, late]);
}

/** How many messages wait in the outbox, and for how long the oldest has. */
export async function waitingIn(
  { db }: Database,
  now: () => number = Date.now,
): Promise<{ messages: number; oldestSeconds: number }> {
  const { messages, since } = await db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('messages'), fn.min('created_at').as('since')])
    .where('status', '=', pending)
    .executeTakeFirstOrThrow();
  return { messages: Number(messages), oldestSeconds: since === null ? 0 : Math.max(0, now() - Number(since)) / 1000 };
}
