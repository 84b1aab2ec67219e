import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

/** Somebody who wants to see what others have shared. */
export interface Viewer {
  /** The workspaces they are a full member of: none for guests, for people of other organizations and for the gone. */
  readonly workspaces: ReadonlySet<string>;
}

const flag = z.boolean().default(false);
const answerSchema = z.object({
  user: z.object({
    team_id: z.string(),
    deleted: flag,
    is_restricted: flag,
    is_ultra_restricted: flag,
    is_stranger: flag,
    is_bot: flag,
    enterprise_user: z
      .object({ enterprise_id: z.string().optional(), teams: z.array(z.string()).default([]) })
      .optional(),
  }),
});

/** Installations of a whole organization are kept under its own id. */
export const isOrganization = (team: string): boolean => team.startsWith('E');

/** What Slack says of a person; throws where it says nothing. */
export async function viewerFrom(client: WebClient, team: string, person: string): Promise<Viewer> {
  const { user } = answerSchema.parse(await client.users.info({ user: person }));
  const { team_id, enterprise_user: inOrganization } = user;
  const isGuest = user.is_restricted || user.is_ultra_restricted || user.is_bot;
  const workspaces = new Set([team_id, ...(inOrganization?.teams ?? [])]);
  const belongs = isOrganization(team) ? inOrganization?.enterprise_id === team : workspaces.has(team);
  return { workspaces: belongs && !isGuest && !user.is_stranger && !user.deleted ? workspaces : new Set() };
}
