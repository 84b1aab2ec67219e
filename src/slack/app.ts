import { App, AuthorizationError, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { type Core, isUnrecognised, step } from '../dialogue/step.ts';
import type { Conversations } from '../store/conversations.ts';
import { boltLogger } from './bolt-logger.ts';
import { ownActions } from './click.ts';
import { NotInstalledError } from './installation-store.ts';
import { action } from './listeners/actions.ts';
import { appMention } from './listeners/app-mention.ts';
import { command } from './listeners/command.ts';
import { message } from './listeners/message.ts';
import { type Uninstalled, uninstalled } from './listeners/uninstalled.ts';
import { orgWide } from './org-wide.ts';
import type { Surface } from './surface.ts';

export interface AppOptions {
  readonly receiver: Receiver;
  /** Of the one workspace; `undefined` where the receiver's installer knows many. */
  readonly botToken: string | undefined;
  readonly apiUrl: string;
  readonly core: Core;
  readonly conversations: Conversations;
  /** Called after every commit, so that what was saved is delivered at once. */
  readonly onAdvanced: () => void;
  /** Called for messages that were declined or unsure. */
  readonly onUnrecognised: (text: string, guess: string, confidence: number) => void;
  /** Called when the app has left a workspace; what was kept of it is to go. */
  readonly onUninstalled: (workspace: Uninstalled) => Promise<void>;
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
  onUninstalled,
  log,
}: AppOptions): App {
  const app = new App({
    ...(botToken === undefined ? {} : { token: botToken }),
    receiver,
    convoStore: false,
    processBeforeResponse: true,
    logger: boltLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 2 } },
  });
  const surface: Surface = {
    step(state, event) {
      const result = step(state, event, core);
      const { heard } = result;
      if (heard && isUnrecognised(heard)) onUnrecognised(heard.text, heard.intent ?? 'nothing', heard.confidence);
      return result;
    },
    async advance(...args) {
      const outcome = await conversations.advance(...args);
      if (outcome === 'advanced') onAdvanced();
      return outcome;
    },
  };
  app.use(orgWide);
  app.event('app_mention', appMention(surface));
  app.event('message', message(surface));
  app.command(COMMAND, command(surface));
  app.action(ownActions, action(surface) as never);
  app.event('app_uninstalled', uninstalled(onUninstalled));
  app.event('tokens_revoked', uninstalled(onUninstalled));
  app.error(async (error) => {
    if (error instanceof AuthorizationError && error.original instanceof NotInstalledError)
      return log.warn(`${error.original.message} What Slack sent for it is dropped.`);
    log.error({ err: error }, 'A delivery could not be handled; Slack sends it again.');
    // As an authorization error it would be acknowledged in Socket Mode, and lost.
    throw error instanceof AuthorizationError ? error.original : error;
  });
  return app;
}
