import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { readAs } from '../payload/payload.ts';

export interface Uninstalled {
  readonly team: string;
  /** In seconds since 1970. */
  readonly at: number;
}

type Args = AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked'>;

const bodySchema = z.object({
  event_time: z.number(),
  event: z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }).optional() }),
});

/** The app has left a workspace, or its token there is void. Slack may tell both, in any order, and more than once. */
export const uninstalled =
  (onUninstalled: (workspace: Uninstalled) => Promise<void>) =>
  async ({ body, context }: Args): Promise<void> => {
    const { event_time: at, event } = readAs(bodySchema, body);
    const ofPeopleOnly = event.tokens !== undefined && event.tokens.bot.length === 0;
    if (context.teamId !== undefined && !ofPeopleOnly) await onUninstalled({ team: context.teamId, at });
  };
