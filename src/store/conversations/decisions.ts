import type { Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import { sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import type { Format } from './kept.ts';

/** A decision as lists show it. */
export type Decision = Pick<
  Selectable<Tables['decisions']>,
  | 'conversation'
  | 'person'
  | 'title'
  | 'verdict'
  | 'flavour'
  | 'confidence'
  | 'knowledge'
  | 'at'
  | 'shared'
  | 'listed_in'
>;

/** A decision with the channel in which it was made; who may see it is for Slack to say. */
export interface PlacedDecision extends Decision {
  readonly channel: string;
}

/** A decision with what it was made from and where. */
export interface Remembered<State> {
  readonly decision: PlacedDecision;
  readonly state: State;
  readonly thread: string | null;
}

/** Who finds a decision on their Home tab: its owner alone, whoever may see where it was made, or a whole workspace. */
export type Audience = 'owner' | 'place' | { readonly workspace: string };

export interface Decisions<State> {
  /** The newest first; `word` is looked for in question and verdict. */
  ofPerson(team: string, person: string, word?: string): Promise<Decision[]>;
  /** Those of others that somebody has shared, for whomever it may be. */
  sharedBesides(team: string, person: string, word?: string): Promise<PlacedDecision[]>;
  /** Any decision; whether a person may see it has still to be asked. */
  find(team: string, conversation: string): Promise<Remembered<State> | undefined>;
  /** False where the decision is not this person's own. */
  setAudience(team: string, person: string, conversation: string, audience: Audience): Promise<boolean>;
  /** Whether the advice of a thread helped; false where there is none. */
  rate(place: Place, rating: Rating): Promise<boolean>;
}

type Place = { readonly team: string; readonly channel: string; readonly thread: string };
export type Rating =
  | { readonly helpful: true }
  | { readonly helpful: false; readonly reason?: string; readonly by: string };

const LISTED = 10;
/** More than are shown, since not everybody may see all of them. */
const CANDIDATES = 100;

const columns = [
  'conversation',
  'person',
  'title',
  'verdict',
  'flavour',
  'confidence',
  'knowledge',
  'at',
  'shared',
  'listed_in',
] as const;
const qualified = columns.map((column) => `decisions.${column}` as const);

export function decisionsIn<State>(
  database: Database,
  { readState }: Pick<Format<State, never>, 'readState'>,
): Decisions<State> {
  const { db } = database;
  const listed = newestOf(database);
  return {
    ofPerson: (team, person, word) => listed(team, word, LISTED).where('person', '=', person).execute(),
    sharedBesides: (team, person, word) =>
      listed(team, word, CANDIDATES)
        .select('conversations.channel')
        .where('shared', '=', 1)
        .where('person', '!=', person)
        .execute(),
    async find(team, conversation) {
      const found = await db
        .selectFrom('decisions')
        .innerJoin('conversations', 'conversations.id', 'decisions.conversation')
        .select(qualified)
        .select(['conversations.state', 'conversations.channel', 'conversations.thread'])
        .where('decisions.team', '=', team)
        .where('decisions.conversation', '=', conversation)
        .executeTakeFirst();
      if (!found) return undefined;
      const { state, thread, ...decision } = found;
      return { decision, state: readState(JSON.parse(state)), thread };
    },
    setAudience: audienceSetter(database),
    rate: rater(database),
  };
}

/** The newest decisions of a team, with a word in question or verdict where one is given. */
const newestOf =
  ({ db }: Database) =>
  (team: string, word: string | undefined, limit: number) => {
    const newest = db
      .selectFrom('decisions')
      .innerJoin('conversations', 'conversations.id', 'decisions.conversation')
      .select(qualified)
      .where('decisions.team', '=', team)
      .orderBy('at', 'desc')
      .limit(limit);
    if (!word) return newest;
    const like = `%${word.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
    return newest.where(
      sql<boolean>`lower(title || ' ' || verdict || ' ' || flavour) like ${like} escape ${sql.lit('\\')}`,
    );
  };

/** An audience as the tables have it. */
export const seenBy = (audience: Audience) => ({
  shared: audience === 'owner' ? 0 : 1,
  listed_in: typeof audience === 'object' ? audience.workspace : null,
});

const audienceSetter =
  ({ write }: Database): Decisions<unknown>['setAudience'] =>
  (team, person, conversation, audience) =>
    write(async (tx) => {
      const seen = seenBy(audience);
      const [changed] = await tx
        .updateTable('decisions')
        .set(seen)
        .where('team', '=', team)
        .where('person', '=', person)
        .where('conversation', '=', conversation)
        .returning('title')
        .execute();
      if (!changed) return false;
      // What of it is in the register is seen by the same people.
      await tx
        .updateTable('decision_records')
        .set(seen)
        .where('conversation', '=', conversation)
        .where('title', '=', changed.title)
        .where('owner', '=', person)
        .execute();
      return true;
    });

const rater =
  ({ db }: Database): Decisions<unknown>['rate'] =>
  async ({ team, channel, thread }, rating) => {
    const { numUpdatedRows } = await db
      .updateTable('decisions')
      .set(rated(rating))
      .where('conversation', '=', ({ selectFrom }) =>
        selectFrom('conversations')
          .select('id')
          .where('team', '=', team)
          .where('channel', '=', channel)
          .where('thread', '=', thread),
      )
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };

/** A reason stays until another is given or somebody finds the advice helpful. */
function rated(rating: Rating) {
  if (rating.helpful) return { helpful: 1, reason: null, reason_by: null };
  const { reason, by } = rating;
  return { helpful: 0, ...(reason === undefined ? {} : { reason, reason_by: by }) };
}
