import type { Database } from '../database/database.ts';
import type { Seal } from './encryption.ts';

/** Where the app is installed, each with its tokens; in the database there is only what is sealed. */
export interface Installations {
  /** `id` names the workspace or, installed org-wide, the organization. */
  keep(id: string, installation: unknown): Promise<void>;
  find(id: string): Promise<unknown>;
  /** Seals again what was sealed with a replaced key; gives the ids of what no key opens. */
  renew(): Promise<string[]>;
}

/** An installation is there, but none of the keys opens it. */
export class SealedError extends Error {
  override readonly name = 'SealedError';

  constructor(id: string) {
    super(`The installation of ${id} cannot be opened: add the key it was sealed with to ENCRYPTION_KEY.`);
  }
}

export function installationsIn({ db }: Database, seal: Seal, now: () => number = Date.now): Installations {
  /** Only over what was read: what another process has kept since then is newer. */
  const renewed = async (id: string, sealed: string, text: string): Promise<void> => {
    await db
      .updateTable('installations')
      .set({ sealed: seal.seal(text, id) })
      .where('id', '=', id)
      .where('sealed', '=', sealed)
      .execute();
  };
  const open = async ({ id, sealed }: { id: string; sealed: string }): Promise<string | undefined> => {
    const opened = seal.open(sealed, id);
    if (opened?.outdated) await renewed(id, sealed, opened.text);
    return opened?.text;
  };
  return {
    async keep(id, installation) {
      const sealed = seal.seal(JSON.stringify(installation), id);
      const kept = { sealed, updated_at: now(), void_since: null, void_checks: 0 };
      await db
        .insertInto('installations')
        .values({ id, ...kept })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('installations').select(['id', 'sealed']).where('id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      const text = await open(row);
      if (text === undefined) throw new SealedError(id);
      return JSON.parse(text);
    },
    async renew() {
      const rows = await db.selectFrom('installations').select(['id', 'sealed']).orderBy('id').execute();
      const closed: string[] = [];
      for (const row of rows) if ((await open(row)) === undefined) closed.push(row.id);
      return closed;
    },
  };
}
