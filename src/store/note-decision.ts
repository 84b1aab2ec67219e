import type { Transaction } from 'kysely';
import type { Step } from '../dialogue/state.ts';
import { sql } from './kysely.ts';
import type { Tables } from './tables.ts';

const LONGEST_TITLE = 120;

/** Keeps the advice of a step, if it gave any, as the decision of its conversation; once it is forgotten there is none. */
export async function noteDecision(
  tx: Transaction<Tables>,
  conversation: string,
  team: string,
  { state, effects }: Step,
  at: number,
): Promise<void> {
  const advice = effects.find((effect) => effect.type === 'recommendation');
  const startedOver = state.advices > 0 && !state.advised;
  if (startedOver) await tx.deleteFrom('decisions').where('conversation', '=', conversation).execute();
  if (advice) {
    const { verdict, flavour, confidence, knowledge } = advice.recommendation;
    const { by = '', text = '' } = state.opened ?? {};
    const latest = { title: titleOf(text), verdict, flavour, confidence, knowledge, at };
    await tx
      .insertInto('decisions')
      .values({
        conversation,
        team,
        person: by,
        shared: 0,
        listed_in: null,
        helpful: null,
        reason: null,
        reason_by: null,
        ...latest,
      })
      .onConflict((conflict) =>
        conflict.column('conversation').doUpdateSet({ ...latest, ...whileTitled(latest.title) }),
      )
      .execute();
  }
  if (effects.some(({ type }) => type === 'shared'))
    await tx.updateTable('decisions').set({ shared: 1 }).where('conversation', '=', conversation).execute();
}

/** What was shared is the decision on one question; another question in the same thread is not shared with it. */
const whileTitled = (title: string) => ({
  shared: sql<number>`case when decisions.title = ${title} then decisions.shared else 0 end`,
  listed_in: sql<string | null>`case when decisions.title = ${title} then decisions.listed_in end`,
});

/** The first words. */
export function titleOf(text: string): string {
  const words = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (words.length <= LONGEST_TITLE) return words || 'A workload from the form';
  return `${words.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
