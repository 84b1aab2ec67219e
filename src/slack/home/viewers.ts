import { belongsTo, isGuest, type User, workspacesOf } from '../api/user.ts';

/** Somebody who wants to see what others have shared. */
export interface Viewer {
  /** The workspaces they are a full member of: none for guests, for people of other organizations, for bots and for the gone. */
  readonly workspaces: ReadonlySet<string>;
}

export const viewerFrom = (team: string, user: User): Viewer => ({
  workspaces: belongsTo(team, user) && !isGuest(user) && !user.is_bot && !user.deleted ? workspacesOf(user) : new Set(),
});
