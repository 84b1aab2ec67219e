import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Surface } from '../listener-context.ts';

type Click = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

/** "Delete my data": the wish is kept, and the deletion, which may take a while, goes on in the background. */
export const forgetMe =
  (surface: Surface) =>
  async ({ ack, body, context, client }: Click): Promise<void> => {
    const team = context.teamId ?? 'unknown';
    await surface.forget(team, body.user.id);
    await ack();
    surface.later(() => surface.home.publish(client, team, body.user.id));
  };
