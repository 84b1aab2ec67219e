import { App, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { type Core, isUnrecognised, step } from '../dialogue/step.ts';
import type { Advanced, Conversations } from '../store/conversations.ts';
import { apologise, createThreads } from './apology.ts';
import { boltLogger } from './bolt-logger.ts';
import { ownActions } from './click.ts';
import { action } from './listeners/actions.ts';
import { appMention } from './listeners/app-mention.ts';
import { command } from './listeners/command.ts';
import { message } from './listeners/message.ts';
import type { Metrics } from './metrics.ts';
import { createBuckets, rateLimit } from './rate-limit.ts';
import { requests } from './request.ts';
import type { Surface } from './surface.ts';

export interface AppOptions {
  readonly receiver: Receiver;
  readonly botToken: string;
  readonly apiUrl: string;
  readonly core: Core;
  readonly conversations: Conversations;
  /** Called after every commit, so that what was saved is delivered at once. */
  readonly onAdvanced: () => void;
  /** Called for messages that were declined or unsure. */
  readonly onUnrecognised: (text: string, guess: string, confidence: number) => void;
  readonly metrics: Metrics;
  /** Messages and clicks that one person may send in a minute. */
  readonly mostPerMinute: number;
  readonly log: Logger;
}

export const COMMAND = '/should-i-go-serverless';

/** The Bolt app: listeners that turn payloads into events and wait for the commit, nothing more. */
export function createApp({
  receiver,
  botToken,
  apiUrl,
  core,
  conversations,
  onAdvanced,
  onUnrecognised,
  metrics,
  mostPerMinute,
  log,
}: AppOptions): App {
  const app = new App({
    token: botToken,
    receiver,
    convoStore: false,
    processBeforeResponse: true,
    logger: boltLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 2 } },
  });
  const threads = createThreads();
  const surface: Surface = {
    step(state, event) {
      const result = step(state, event, core);
      const { heard } = result;
      if (heard) metrics.heard(heard.intent ?? 'nothing', !isUnrecognised(heard));
      if (heard && isUnrecognised(heard)) onUnrecognised(heard.text, heard.intent ?? 'nothing', heard.confidence);
      return result;
    },
    async advance(...args) {
      const outcome = await conversations.advance(...args);
      note(outcome, metrics);
      if (outcome !== 'ignored') threads.add(args[0]);
      if (outcome === 'advanced') onAdvanced();
      return outcome;
    },
  };
  app.use(apologise(threads, log));
  app.use(rateLimit(createBuckets(mostPerMinute), log));
  app.event('app_mention', appMention(surface));
  app.event('message', message(surface));
  app.command(COMMAND, command(surface));
  app.action(ownActions, action(surface) as never);
  app.error(async (error) => {
    log.error({ err: error }, 'A delivery could not be handled; Slack sends it again.');
    throw error;
  });
  return app;
}

/** Notes what became of the delivery that is being handled. */
function note(outcome: Advanced, metrics: Metrics): void {
  const request = requests.getStore();
  if (!request) return;
  request.outcome = outcome;
  if (outcome === 'advanced') metrics.committed((performance.now() - request.received) / 1000);
}
