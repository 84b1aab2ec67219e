import type { Selectable, Transaction } from 'kysely';
import { type State, type Step, stateSchema } from '../dialogue/state.ts';
import type { Database } from './database.ts';
import { sql } from './kysely.ts';
import type { Tables } from './tables.ts';

/** A decision as lists show it. */
export type Decision = Pick<
  Selectable<Tables['decisions']>,
  'conversation' | 'person' | 'title' | 'verdict' | 'flavour' | 'confidence' | 'knowledge' | 'at'
>;

/** A decision with what it was made from and where. */
export interface Remembered {
  readonly decision: Decision;
  readonly state: State;
  readonly channel: string;
  readonly thread: string | null;
}

export interface Decisions {
  /** The newest first; `word` is looked for in question and verdict. */
  ofPerson(team: string, person: string, word?: string): Promise<Decision[]>;
  /** Those that somebody has shared; the others are seen by their people alone. */
  shared(team: string, word?: string): Promise<Decision[]>;
  /** A decision that this person may see: an own or a shared one. */
  find(team: string, person: string, conversation: string): Promise<Remembered | undefined>;
  /** Whether the advice of a thread helped; false where there is none. */
  rate(place: { team: string; channel: string; thread: string }, helpful: boolean, reason?: string): Promise<boolean>;
}

const LISTED = 10;
const LONGEST_TITLE = 120;

const columns = ['conversation', 'person', 'title', 'verdict', 'flavour', 'confidence', 'knowledge', 'at'] as const;

export function decisionsIn({ db }: Database): Decisions {
  const listed = (team: string, word: string | undefined) => {
    const newest = db
      .selectFrom('decisions')
      .select(columns)
      .where('team', '=', team)
      .orderBy('at', 'desc')
      .limit(LISTED);
    if (!word) return newest;
    const like = `%${word.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
    return newest.where(
      sql<boolean>`lower(title || ' ' || verdict || ' ' || flavour) like ${like} escape ${sql.lit('\\')}`,
    );
  };
  return {
    ofPerson: (team, person, word) => listed(team, word).where('person', '=', person).execute(),
    shared: (team, word) => listed(team, word).where('shared', '=', 1).execute(),
    async find(team, person, conversation) {
      const found = await db
        .selectFrom('decisions')
        .innerJoin('conversations', 'conversations.id', 'decisions.conversation')
        .select(columns.map((column) => `decisions.${column}` as const))
        .select(['conversations.state', 'conversations.channel', 'conversations.thread'])
        .where('decisions.team', '=', team)
        .where('decisions.conversation', '=', conversation)
        .where(({ or, eb }) => or([eb('decisions.person', '=', person), eb('decisions.shared', '=', 1)]))
        .executeTakeFirst();
      if (!found) return undefined;
      const { state, channel, thread, ...decision } = found;
      return { decision, state: stateSchema.parse(JSON.parse(state)), channel, thread };
    },
    async rate({ team, channel, thread }, helpful, reason) {
      const { numUpdatedRows } = await db
        .updateTable('decisions')
        .set({ helpful: helpful ? 1 : 0, ...(helpful || reason !== undefined ? { reason: reason ?? null } : {}) })
        .where('conversation', '=', ({ selectFrom }) =>
          selectFrom('conversations')
            .select('id')
            .where('team', '=', team)
            .where('channel', '=', channel)
            .where('thread', '=', thread),
        )
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

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
        helpful: null,
        reason: null,
        ...latest,
      })
      .onConflict((conflict) => conflict.column('conversation').doUpdateSet(latest))
      .execute();
  }
  if (effects.some(({ type }) => type === 'shared'))
    await tx.updateTable('decisions').set({ shared: 1 }).where('conversation', '=', conversation).execute();
}

/** The first words. */
export function titleOf(text: string): string {
  const words = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (words.length <= LONGEST_TITLE) return words || 'A workload from the form';
  return `${words.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
