import type { Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../schema/tables.ts';

/** A workspace; installed org-wide, one of those of the organization that `team` names. */
export interface Tenant {
  readonly team: string;
  readonly workspace: string;
}

/** What was set at a time, for a workspace or for one of its channels. */
export interface Version<Content> {
  /** Absent: the whole workspace. */
  readonly channel: string | undefined;
  /** Counted from 1, for each channel and for the workspace. */
  readonly version: number;
  readonly content: Content;
  /** Who set it; absent once this person has had their data deleted. */
  readonly person: string | undefined;
  readonly at: number;
}

/** What admins have set; nothing is ever changed or taken away, the newest version counts. */
export interface Settings<Content> {
  /** The newest versions of the workspace and, of its channels, of these or of all. */
  newest(tenant: Tenant, channels?: readonly string[]): Promise<Version<Content>[]>;
  /** The newest first. */
  history(tenant: Tenant, most: number): Promise<Version<Content>[]>;
  find(tenant: Tenant, channel: string | undefined, version: number): Promise<Version<Content> | undefined>;
  /** Follows the version that whoever sets it has seen (0: none); false where there is a newer one by now. */
  add(
    tenant: Tenant,
    set: Pick<Version<Content>, 'channel' | 'content'> & { readonly person: string; readonly follows: number },
  ): Promise<boolean>;
}

/** Stands for the whole workspace among the channels. */
const WHOLE = '';

export function settingsIn<Content>(
  { db, write }: Database,
  read: (stored: unknown) => Content,
  now: () => number = Date.now,
): Settings<Content> {
  const of = ({ team, workspace }: Tenant) =>
    db.selectFrom('settings').selectAll().where('team', '=', team).where('workspace', '=', workspace);
  const versionFrom = (row: Selectable<Tables['settings']>): Version<Content> => ({
    channel: row.channel === WHOLE ? undefined : row.channel,
    version: row.version,
    content: read(JSON.parse(row.content)),
    person: row.person ?? undefined,
    at: row.at,
  });
  return {
    async newest(tenant, channels) {
      const all = of(tenant).where('version', '=', ({ selectFrom }) =>
        selectFrom('settings as other')
          .select(({ fn }) => fn.max('other.version').as('newest'))
          .whereRef('other.team', '=', 'settings.team')
          .whereRef('other.workspace', '=', 'settings.workspace')
          .whereRef('other.channel', '=', 'settings.channel'),
      );
      const rows = await (channels ? all.where('channel', 'in', [WHOLE, ...channels]) : all).execute();
      return rows.map(versionFrom);
    },
    async history(tenant, most) {
      const rows = await of(tenant).orderBy('at', 'desc').orderBy('version', 'desc').limit(most).execute();
      return rows.map(versionFrom);
    },
    async find(tenant, channel = WHOLE, version) {
      const row = await of(tenant).where('channel', '=', channel).where('version', '=', version).executeTakeFirst();
      return row && versionFrom(row);
    },
    add: ({ team, workspace }, { channel = WHOLE, content, person, follows }) =>
      write(async (tx) => {
        const row = { team, workspace, channel, version: follows + 1, content: JSON.stringify(content), person };
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('settings')
          .values({ ...row, at: now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }),
  };
}
