import type { WebClient } from '@slack/web-api';
import type { Told } from '../../store/deletion/deletion-worker.ts';
import type { Deletion } from '../../store/deletion/deletions.ts';
import type { ClientOf } from '../installation/workspaces.ts';
import { failureOf } from '../outbound/posting/failure.ts';
import type { Home } from './home.ts';

const DONE =
  'Your data has been deleted: the conversations you started, your decisions, and your words and name in other people’s. What I posted in Slack stays until you delete it there.';

/** Tells a person that their data is gone. */
export const tellDeleted =
  (clientOf: ClientOf, home: Home) =>
  async ({ team, person, tellings }: Deletion): Promise<Told> => {
    const client = await clientOf(team);
    if (!client) return 'done';
    // In an outage the one repeat would be lost as well.
    if (tellings > 0 && (await isAway(client))) return 'not yet';
    const fault = await client.chat.postMessage({ channel: person, text: DONE }).then(() => undefined, toldOf);
    if (fault) return fault;
    // The Home tab is drawn again whenever it is opened.
    await home.publish(client, team, person).catch(() => {});
    return 'done';
  };

function toldOf(error: unknown): Told {
  const { kind } = failureOf(error);
  if (kind === 'unclear') return 'unclear';
  // Nobody is there to be told.
  return kind === 'permanent' ? 'done' : 'not yet';
}

const isAway = (client: WebClient): Promise<boolean> =>
  client.auth.test().then(
    () => false,
    () => true,
  );
