import { setImmediate } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../schema/tables.ts';
import type { Scrubber } from './purge-person.ts';

/** What of a record may be in somebody's words. */
export interface Scrubbable {
  readonly title: string;
  readonly words: string;
  readonly trace: unknown;
}

type Row = Selectable<Tables['decision_records']>;

/** Deletes a person's recorded decisions, and takes the person out of those that are somebody else's. */
export async function purgeFromRecords(
  { db, write, concurrentWriters }: Database,
  scrubber: Pick<Scrubber, 'scrubRecord'>,
  team: string,
  person: string,
): Promise<void> {
  const theirs = await db
    .selectFrom('decision_records')
    .select('id')
    .where('team', '=', team)
    .where(({ eb, or }) =>
      or([eb('person', '=', person), eb('owner', '=', person), eb('trace', 'like', `%"${person}"%`)]),
    )
    .execute();
  for (const { id } of theirs) {
    await write(async (tx) => {
      const one = tx.selectFrom('decision_records').selectAll().where('id', '=', id);
      const row = await (concurrentWriters ? one.forUpdate() : one).executeTakeFirst();
      if (!row) return;
      if (isTheirs(row, person)) await tx.deleteFrom('decision_records').where('id', '=', id).execute();
      else
        await tx
          .updateTable('decision_records')
          .set(without(person, row, scrubber))
          .where('id', '=', id)
          .execute();
    });
    await setImmediate();
  }
}

/** What somebody else has taken over stays, and so does what a person took over from somebody else. */
const isTheirs = ({ person, owner }: Row, of: string): boolean => owner === of && (person === of || person === '');

function without(of: string, row: Row, { scrubRecord }: Pick<Scrubber, 'scrubRecord'>) {
  const { title, words } = row;
  const scrubbed = scrubRecord(of, { title, words, trace: JSON.parse(row.trace) });
  return {
    title: scrubbed.title,
    words: scrubbed.words,
    trace: JSON.stringify(scrubbed.trace),
    person: row.person === of ? '' : row.person,
    owner: row.owner === of ? row.person : row.owner,
  };
}
