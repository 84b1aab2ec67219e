import type { Database } from '../database/database.ts';

/** A token that Slack calls void, and has called so each time it was asked. */
export interface VoidToken {
  readonly since: number;
  readonly checks: number;
}

/** What became of asking Slack whether the tokens are still good, kept over restarts and shared by all processes. */
export interface TokenChecks {
  /** Every workspace or organization in which the app is installed. */
  ids(): Promise<string[]>;
  passed(id: string): Promise<void>;
  /** `undefined` where the installation has gone meanwhile. */
  failed(id: string): Promise<VoidToken | undefined>;
}

export const tokenChecksIn = ({ db }: Database, now: () => number = Date.now): TokenChecks => ({
  async ids() {
    const rows = await db.selectFrom('installations').select('id').orderBy('id').execute();
    return rows.map(({ id }) => id);
  },
  async passed(id) {
    await db
      .updateTable('installations')
      .set({ void_since: null, void_checks: 0 })
      .where('id', '=', id)
      .where('void_checks', '>', 0)
      .execute();
  },
  async failed(id) {
    const at = now();
    const row = await db
      .updateTable('installations')
      .set(({ fn, val, eb }) => ({
        void_since: fn.coalesce('void_since', val(at)),
        void_checks: eb('void_checks', '+', 1),
      }))
      .where('id', '=', id)
      .returning(['void_since', 'void_checks'])
      .executeTakeFirst();
    return row && { since: Number(row.void_since), checks: Number(row.void_checks) };
  },
});
