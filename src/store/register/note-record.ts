import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { RecordWords } from '../conversations/kept.ts';
import type { Tables } from '../schema/tables.ts';

/** The conversation that a decision came from, and where it is. */
export interface Origin {
  readonly conversation: string;
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
}

/**
 * Puts a conversation's decision into the register, seen by whoever sees it on the Home tab; gives its id. One that is
 * still only proposed follows the advice; one that was accepted stays as it was, and other advice is another record.
 */
export async function noteRecord(
  tx: Transaction<Tables>,
  origin: Origin,
  { person, trace, ...words }: RecordWords,
  at: number,
): Promise<string> {
  const { conversation } = origin;
  const audience = await tx
    .selectFrom('decisions')
    .select(['shared', 'listed_in'])
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  const seen = audience ?? { shared: 0, listed_in: null };
  const latest = { ...words, trace: JSON.stringify(trace) };
  const known = await tx
    .selectFrom('decision_records')
    .select(['id', 'status', 'trace'])
    .where('conversation', '=', conversation)
    .where('title', '=', words.title)
    .where('status', '!=', 'superseded')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (known && (known.status === 'proposed' || known.trace === latest.trace)) {
    const changed = known.trace === latest.trace ? seen : { ...seen, ...latest, changed_at: at };
    await tx.updateTable('decision_records').set(changed).where('id', '=', known.id).execute();
    return known.id;
  }
  const id = randomUUID();
  const fresh = { id, ...origin, person, owner: person, status: 'proposed' as const, superseded_by: null };
  await tx
    .insertInto('decision_records')
    .values({ ...fresh, ...seen, ...latest, at, changed_at: at })
    .execute();
  return id;
}
