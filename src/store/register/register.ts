import type { Selectable } from 'kysely';
import { type Audience, seenBy } from '../conversations/decisions.ts';
import type { Format, RecordWords } from '../conversations/kept.ts';
import { steadyClock } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import { changer, type RecordChange } from './change-record.ts';
import { noteRecord } from './note-record.ts';

type Row = Selectable<Tables['decision_records']>;
export type RecordStatus = Row['status'];
/** A recorded decision as lists show it; who may see it is for Slack to say. */
export type RecordedDecision = Omit<Row, 'words' | 'trace'>;

/** The place of a record in the list, which goes on behind it. */
export interface Cursor {
  readonly at: number;
  readonly id: string;
}

export interface RecordQuery {
  /** Looked for in the question, the verdict and the products. */
  readonly word?: string | undefined;
  readonly status?: RecordStatus | undefined;
  readonly after?: Cursor | undefined;
}

export interface Register<State> {
  /** A person's own and those that somebody has shared, the newest first. */
  list(team: string, person: string, query: RecordQuery, limit: number): Promise<readonly RecordedDecision[]>;
  /** Any record, with what it was made from; whether a person may see it has still to be asked. */
  find(team: string, id: string): Promise<{ readonly record: RecordedDecision; readonly trace: unknown } | undefined>;
  /** Puts a decision into it that a person sees on the Home tab as their own; gives its id. */
  record(
    team: string,
    person: string,
    conversation: string,
    wordsOf: (state: State) => RecordWords,
  ): Promise<string | undefined>;
  /** False where the record is not this person's to change, or the change makes no sense. */
  change(team: string, owner: string, id: string, change: RecordChange): Promise<boolean>;
  /** Who finds it; the decision of its conversation on the Home tab is seen by the same. */
  setAudience(team: string, owner: string, id: string, audience: Audience): Promise<boolean>;
  remove(team: string, owner: string, id: string): Promise<boolean>;
}

const columns = [
  ...(['id', 'team', 'conversation', 'channel', 'thread', 'person', 'owner', 'title', 'verdict', 'flavour'] as const),
  ...(['confidence', 'knowledge', 'status', 'superseded_by', 'at', 'changed_at', 'shared', 'listed_in'] as const),
] as const;

export function registerIn<State>(
  database: Database,
  { readState }: Pick<Format<State, never>, 'readState'>,
  now = steadyClock,
): Register<State> {
  const { db, write } = database;
  const own = (team: string, owner: string, id: string) =>
    db.deleteFrom('decision_records').where('team', '=', team).where('owner', '=', owner).where('id', '=', id);
  return {
    list: lister(database),
    async find(team, id) {
      const found = await db
        .selectFrom('decision_records')
        .select([...columns, 'trace'])
        .where('team', '=', team)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!found) return undefined;
      const { trace, ...record } = found;
      return { record, trace: JSON.parse(trace) };
    },
    record: (team, person, conversation, wordsOf) =>
      write(async (tx) => {
        const chosen = tx
          .selectFrom('conversations')
          .innerJoin('decisions', 'decisions.conversation', 'conversations.id')
          .select(['conversations.state', 'conversations.channel', 'conversations.thread'])
          .where('conversations.id', '=', conversation)
          .where('decisions.team', '=', team)
          .where('decisions.person', '=', person);
        // Whoever deletes their data meanwhile waits, and then finds the record.
        const found = await (database.concurrentWriters ? chosen.forUpdate() : chosen).executeTakeFirst();
        if (!found) return undefined;
        const { state, channel, thread } = found;
        const words = wordsOf(readState(JSON.parse(state)));
        return noteRecord(tx, { conversation, team, channel, thread }, words, now());
      }),
    change: changer(database, now),
    setAudience: audienceSetter(database),
    remove: async (team, owner, id) => (await own(team, owner, id).executeTakeFirstOrThrow()).numDeletedRows > 0n,
  };
}

const lister =
  ({ db }: Database): Register<unknown>['list'] =>
  (team, person, { word, status, after }, limit) => {
    let found = db
      .selectFrom('decision_records')
      .select(columns)
      .where('team', '=', team)
      .where(({ eb, or }) => or([eb('person', '=', person), eb('owner', '=', person), eb('shared', '=', 1)]))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit);
    if (status) found = found.where('status', '=', status);
    if (word) found = found.where(sql<boolean>`words like ${patternOf(word)} escape ${sql.lit('\\')}`);
    if (after) {
      const { at, id } = after;
      found = found.where(({ eb, or, and }) => or([eb('at', '<', at), and([eb('at', '=', at), eb('id', '<', id)])]));
    }
    return found.execute();
  };

/** Any text with this word in it, which means itself. */
const patternOf = (word: string): string => `%${word.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

const audienceSetter =
  ({ write }: Database): Register<unknown>['setAudience'] =>
  (team, owner, id, audience) =>
    write(async (tx) => {
      const seen = seenBy(audience);
      const [changed] = await tx
        .updateTable('decision_records')
        .set(seen)
        .where('team', '=', team)
        .where('owner', '=', owner)
        .where('id', '=', id)
        .returning(['conversation', 'title'])
        .execute();
      if (!changed) return false;
      await tx
        .updateTable('decisions')
        .set(seen)
        .where('conversation', '=', changed.conversation)
        .where('title', '=', changed.title)
        .execute();
      return true;
    });
