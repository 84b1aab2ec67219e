import type { Database } from '../database/database.ts';

const PAGE = 200;

/** Every record of a workspace, or of all, the oldest first. */
export async function* allRecords({ db }: Pick<Database, 'db'>, team?: string) {
  let last: { readonly at: number; readonly id: string } | undefined;
  for (;;) {
    let page = db.selectFrom('decision_records').selectAll().orderBy('at').orderBy('id').limit(PAGE);
    if (team !== undefined) page = page.where('team', '=', team);
    if (last) {
      const { at, id } = last;
      page = page.where(({ eb, or, and }) => or([eb('at', '>', at), and([eb('at', '=', at), eb('id', '>', id)])]));
    }
    const rows = await page.execute();
    for (const { trace, ...record } of rows) yield { ...record, trace: JSON.parse(trace) as unknown };
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}
