import type { Transaction } from 'kysely';
import { sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import type { DecisionNote, DecisionWords } from './kept.ts';

/** Keeps what a step says of its conversation's decision. */
export async function noteDecision(
  tx: Transaction<Tables>,
  conversation: string,
  team: string,
  { dropped, latest, shared }: DecisionNote,
  at: number,
): Promise<void> {
  if (dropped) await tx.deleteFrom('decisions').where('conversation', '=', conversation).execute();
  if (latest) await keepLatest(tx, { conversation, team }, latest, at);
  if (shared) await tx.updateTable('decisions').set({ shared: 1 }).where('conversation', '=', conversation).execute();
}

async function keepLatest(
  tx: Transaction<Tables>,
  of: { readonly conversation: string; readonly team: string },
  { person, ...words }: DecisionWords,
  at: number,
): Promise<void> {
  const latest = { ...words, at };
  const unrated = { shared: 0, listed_in: null, helpful: null, reason: null, reason_by: null };
  await tx
    .insertInto('decisions')
    .values({ ...of, person, ...unrated, ...latest })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ ...latest, ...whileTitled(words.title) }))
    .execute();
}

/** What was shared is the decision on one question; another question in the same thread is not shared with it. */
const whileTitled = (title: string) => ({
  shared: sql<number>`case when decisions.title = ${title} then decisions.shared else 0 end`,
  listed_in: sql<string | null>`case when decisions.title = ${title} then decisions.listed_in end`,
});
