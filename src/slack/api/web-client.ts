import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { boltLogger } from './bolt-logger.ts';

/** Speaks to Slack with a token; what fails is for the caller, who knows when to try again. */
export const connectTo =
  (slackApiUrl: string, log: Logger) =>
  (token: string): WebClient =>
    new WebClient(token, {
      slackApiUrl,
      timeout: 10_000,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: boltLogger(log),
    });
