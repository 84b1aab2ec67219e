import type { WebClient } from '@slack/web-api';
import { belongsTo, isGuest, userFrom, workspacesOf } from '../api/user.ts';

/** Somebody who wants to see what others have shared. */
export interface Viewer {
  /** The workspaces they are a full member of: none for guests, for people of other organizations and for the gone. */
  readonly workspaces: ReadonlySet<string>;
}

/** What Slack says of a person; throws where it says nothing. */
export async function viewerFrom(client: WebClient, team: string, person: string): Promise<Viewer> {
  const user = await userFrom(client, person);
  return { workspaces: belongsTo(team, user) && !isGuest(user) && !user.deleted ? workspacesOf(user) : new Set() };
}
