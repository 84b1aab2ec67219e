import type { ActionValues } from '../../actions.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';

/** Draws the Home tab with the decisions that hold a word. */
export const search =
  (advisor: ListenerContext) =>
  async ({ ack, body, context, client }: Click, word: ActionValues['search']): Promise<void> => {
    await ack();
    advisor.later(() => advisor.home.publish(client, context.teamId ?? 'unknown', body.user.id, word?.trim()));
  };
