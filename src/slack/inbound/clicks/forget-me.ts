import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';

/** "Delete my data": the wish is kept, and the deletion, which may take a while, goes on in the background. */
export const forgetMe =
  (advisor: ListenerContext) =>
  async ({ ack, body, context, client }: Click): Promise<void> => {
    const team = context.teamId ?? 'unknown';
    await advisor.forget(team, body.user.id);
    await ack();
    advisor.later(() => advisor.home.publish(client, team, body.user.id));
  };
