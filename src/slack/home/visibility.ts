import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { PlacedDecision } from '../../store/conversations/decisions.ts';
import type { ClientOf } from '../installation/workspaces.ts';
import { type Reach, reachOf } from './channels.ts';
import { HELD_MS, usersOf } from './users.ts';
import { type Viewer, viewerFrom } from './viewers.ts';

/** Who may see which of other people’s decisions; Slack is asked, and where it does not answer, nobody may. */
export interface Visibility {
  /** The first `most` of those that a person may see. */
  visible<Each extends Shareable>(
    team: string,
    person: string,
    decisions: readonly Each[],
    most: number,
  ): Promise<readonly Each[]>;
  /** Whether somebody is a full member of the workspace; guests and people of other organizations are not. */
  isMember(team: string, person: string): Promise<boolean>;
}

/** What says who may see it. */
type Shareable = Pick<PlacedDecision, 'shared' | 'listed_in' | 'channel'>;

const MOST_HELD = 5000;
/** Channels that are asked about for one list: Slack allows some fifty of these calls a minute. */
const MOST_CHANNELS = 20;

export function visibilityOf(
  clientOf: ClientOf,
  log: Logger,
  heldMs = HELD_MS,
  users = usersOf(clientOf, heldMs),
): Visibility {
  const held = new LRUCache<string, Reach>({ max: MOST_HELD, ttl: heldMs });

  async function reachIn(team: string, channel: string): Promise<Reach | undefined> {
    const key = `${team}:${channel}`;
    const known = held.get(key);
    if (known) return known;
    const client = await clientOf(team);
    const said = client && (await reachOf(client, team, channel));
    if (said) held.set(key, said);
    return said;
  }

  const quietly = <Said>(asked: Promise<Said>): Promise<Said | undefined> =>
    asked.catch((err: unknown) => {
      log.warn(
        { err },
        'Slack didn’t say who can see what was shared, so it isn’t shown. This needs the scopes in manifest.yml.',
      );
      return undefined;
    });

  async function viewer(team: string, person: string): Promise<Viewer | undefined> {
    const user = await quietly(users(team, person));
    return user && viewerFrom(team, user);
  }

  return {
    async visible(team, person, decisions, most) {
      const shared = decisions.filter(({ shared }) => shared === 1);
      const who = shared.length > 0 ? await viewer(team, person) : undefined;
      if (!who || who.workspaces.size === 0) return [];
      const channels = new Set(shared.filter(({ listed_in }) => listed_in === null).map(({ channel }) => channel));
      const reaches = new Map(
        await Promise.all(
          [...channels].slice(0, MOST_CHANNELS).map(async (id) => [id, await quietly(reachIn(team, id))] as const),
        ),
      );
      const maySee = ({ channel, listed_in }: Shareable): boolean =>
        listed_in === null ? isWithin(reaches.get(channel), person, who) : who.workspaces.has(listed_in);
      return shared.filter(maySee).slice(0, most);
    },
    isMember: async (team, person) => ((await viewer(team, person))?.workspaces.size ?? 0) > 0,
  };
}

function isWithin(reach: Reach | undefined, person: string, { workspaces }: Viewer): boolean {
  if (!reach) return false;
  return 'members' in reach ? reach.members.has(person) : [...reach.workspaces].some((id) => workspaces.has(id));
}
