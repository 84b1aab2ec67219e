import type { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { PlacedDecision } from '../../store/conversations/decisions.ts';
import type { ClientOf } from '../installation/workspaces.ts';
import { type Reach, reachOf } from './channels.ts';
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

/** How long what Slack said holds. */
const HELD_MS = 60_000;
const MOST_HELD = 5000;
/** Channels that are asked about for one list: Slack allows some fifty of these calls a minute. */
const MOST_CHANNELS = 20;

export function visibilityOf(clientOf: ClientOf, log: Logger, heldMs = HELD_MS): Visibility {
  const ask = <Said extends object>(read: (client: WebClient, team: string, id: string) => Promise<Said>) => {
    const held = new LRUCache<string, Said>({ max: MOST_HELD, ttl: heldMs });
    return async (team: string, id: string): Promise<Said | undefined> => {
      const key = `${team}:${id}`;
      const known = held.get(key);
      if (known) return known;
      try {
        const client = await clientOf(team);
        const said = client && (await read(client, team, id));
        if (said) held.set(key, said);
        return said;
      } catch (err) {
        log.warn(
          { err },
          'Slack did not say who may see what was shared, so it is not shown. It takes the scopes of manifest.yml.',
        );
        return undefined;
      }
    };
  };
  const viewer = ask(viewerFrom);
  const reach = ask(reachOf);

  return {
    async visible(team, person, decisions, most) {
      const shared = decisions.filter(({ shared }) => shared === 1);
      const who = shared.length > 0 ? await viewer(team, person) : undefined;
      if (!who || who.workspaces.size === 0) return [];
      const channels = new Set(shared.filter(({ listed_in }) => listed_in === null).map(({ channel }) => channel));
      const reaches = new Map(
        await Promise.all(
          [...channels].slice(0, MOST_CHANNELS).map(async (id) => [id, await reach(team, id)] as const),
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
