import type { AllMiddlewareArgs } from '@slack/bolt';

/** Nothing is handled before the examples are learned; what Slack sends again meanwhile is known by its id. */
export const whenReady =
  (ready: Promise<void>) =>
  async ({ next }: AllMiddlewareArgs): Promise<void> => {
    await ready;
    await next();
  };
