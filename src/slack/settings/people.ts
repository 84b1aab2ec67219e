import type { Logger } from 'pino';
import type { Tenant } from '../../store/workspaces/settings.ts';
import { belongsTo, isGuest, type User, workspacesOf } from '../api/user.ts';
import type { Users } from '../home/users.ts';

export type Kind = 'member' | 'guest' | 'external';

/** Who people are in a workspace; Slack is asked, and what it said holds for a moment. */
export interface People {
  /** Throws where Slack does not answer. */
  kindOf(team: string, person: string): Promise<Kind>;
  /** False where Slack does not answer; `fresh` asks again. */
  isAdmin(tenant: Tenant, person: string, fresh?: boolean): Promise<boolean>;
  /** The workspace of an organization in which a person is at home. */
  homeOf(team: string, person: string): Promise<string | undefined>;
}

/** Somebody waits for the answer, and Slack for an acknowledgement within three seconds. */
const PATIENCE_MS = 2000;
/** What Slack says of people whom it does not let the app see. */
const UNSEEN = /user_not_(?:found|visible)/;

export function peopleOf(users: Users, log: Logger): People {
  const userOf: Users = (team, person, fresh) => soon(users(team, person, fresh));

  const quietly = (asked: Promise<User | undefined>): Promise<User | undefined> =>
    asked.catch((err: unknown) => {
      log.warn({ err }, 'Slack didn’t say who somebody is, so they don’t count as an admin.');
      return undefined;
    });

  return {
    async kindOf(team, person) {
      const user = await userOf(team, person).catch((error: unknown) => {
        if (UNSEEN.test(String(error))) return undefined;
        throw error;
      });
      if (!user || !belongsTo(team, user)) return 'external';
      return isGuest(user) ? 'guest' : 'member';
    },
    async isAdmin(tenant, person, fresh) {
      const user = await quietly(userOf(tenant.team, person, fresh));
      return user !== undefined && administers(tenant, user);
    },
    homeOf: async (team, person) => (await quietly(userOf(team, person)))?.team_id,
  };
}

/** An admin or owner of that very workspace, or of the organization that it belongs to. */
function administers({ team, workspace }: Tenant, user: User): boolean {
  if (user.deleted || isGuest(user) || !belongsTo(team, user) || !workspacesOf(user).has(workspace)) return false;
  const { is_admin, is_owner, is_primary_owner, enterprise_user } = user;
  // Elsewhere in an organization these say what the person is at home.
  const here = user.team_id === workspace && (is_admin || is_owner || is_primary_owner);
  return here || Boolean(enterprise_user?.is_admin || enterprise_user?.is_owner);
}

function soon<T>(asked: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('Slack did not answer in time.')), PATIENCE_MS);
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
