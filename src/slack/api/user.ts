import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

const flag = z.boolean().default(false);
const answerSchema = z.object({
  user: z.object({
    team_id: z.string(),
    deleted: flag,
    is_admin: flag,
    is_owner: flag,
    is_primary_owner: flag,
    is_restricted: flag,
    is_ultra_restricted: flag,
    is_stranger: flag,
    is_bot: flag,
    enterprise_user: z
      .object({
        enterprise_id: z.string().optional(),
        is_admin: flag,
        is_owner: flag,
        teams: z.array(z.string()).default([]),
      })
      .optional(),
  }),
});

/** A person, as Slack knows them. */
export type User = z.infer<typeof answerSchema>['user'];

/** What Slack says of a person; throws where it says nothing. */
export const userFrom = async (client: WebClient, person: string): Promise<User> =>
  answerSchema.parse(await client.users.info({ user: person })).user;

/** Installations of a whole organization are kept under its own id. */
export const isOrganization = (team: string): boolean => team.startsWith('E');

export const isGuest = ({ is_restricted, is_ultra_restricted }: User): boolean => is_restricted || is_ultra_restricted;

/** The workspaces in which somebody is; more than one only in an organization. */
export const workspacesOf = ({ team_id, enterprise_user }: User): ReadonlySet<string> =>
  new Set([team_id, ...(enterprise_user?.teams ?? [])]);

/** Whether somebody is of the workspace, or the organization, in which the app is installed. */
export const belongsTo = (team: string, user: User): boolean =>
  !user.is_stranger &&
  (isOrganization(team) ? user.enterprise_user?.enterprise_id === team : workspacesOf(user).has(team));
