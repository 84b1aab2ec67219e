import { WebAPIPlatformError } from '@slack/web-api';
import type { Deletion } from '../store/deletions.ts';
import type { Home } from './home.ts';
import type { ClientOf } from './workspaces.ts';

const DONE =
  'Your data is deleted: the conversations you started with their decisions, and your words and name in those of others. What I posted in Slack stays until you delete it there.';
/** Nobody is there to be told. */
const unreachable = ['user_not_found', 'user_disabled', 'channel_not_found', 'is_archived', 'cannot_dm_bot'];

/** Tells a person that their data is gone; throws where that is worth another try. */
export const tellDeleted =
  (clientOf: ClientOf, home: Home) =>
  async ({ team, person }: Deletion): Promise<void> => {
    const client = await clientOf(team);
    if (!client) return;
    try {
      await client.chat.postMessage({ channel: person, text: DONE });
    } catch (error) {
      if (!(error instanceof WebAPIPlatformError) || !unreachable.includes(error.data.error)) throw error;
      return;
    }
    // The Home tab is drawn anew whenever it is opened.
    await home.publish(client, team, person).catch(() => {});
  };
