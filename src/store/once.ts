import type { Database } from './database/database.ts';

/** Whether a name is used for the first time; names are kept as long as those of deliveries. */
export type Once = (name: string) => Promise<boolean>;

export const onceIn =
  ({ db }: Database, now: () => number = Date.now): Once =>
  async (name) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('deliveries')
      .values({ id: name, at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  };
