import type { Database } from '../database/database.ts';
import type { PlacedDecision } from './decisions.ts';
import type { Format } from './kept.ts';

/** A decision with what it was made from. */
export interface PastDecision<State> extends PlacedDecision {
  readonly state: State;
}

/** The newest decisions of a team or of one channel, for whomever they may be. */
export type PastDecisions<State> = (
  team: string,
  channel: string | undefined,
  most: number,
) => Promise<PastDecision<State>[]>;

const columns = [
  'decisions.conversation',
  'decisions.person',
  'decisions.title',
  'decisions.verdict',
  'decisions.flavour',
  'decisions.confidence',
  'decisions.knowledge',
  'decisions.at',
  'decisions.shared',
  'decisions.listed_in',
] as const;

export const pastDecisionsIn =
  <State>({ db }: Database, { readState }: Pick<Format<State, never>, 'readState'>): PastDecisions<State> =>
  async (team, channel, most) => {
    const newest = db
      .selectFrom('decisions')
      .innerJoin('conversations', 'conversations.id', 'decisions.conversation')
      .select(columns)
      .select(['conversations.state', 'conversations.channel'])
      .where('decisions.team', '=', team)
      .orderBy('at', 'desc')
      .limit(most);
    const rows = await (channel === undefined ? newest : newest.where('conversations.channel', '=', channel)).execute();
    return rows.map(({ state, ...decision }) => ({ ...decision, state: readState(JSON.parse(state)) }));
  };
