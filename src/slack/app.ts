import type { AuthorizeResult, BlockAction, Receiver, ViewSubmitAction } from '@slack/bolt';
import { boltLogger } from './api/bolt-logger.ts';
import { noticeView } from './blocks/views/notice.ts';
import { App, AuthorizationError } from './bolt.ts';
import { appHomeOpened } from './inbound/app-home.ts';
import { appMention } from './inbound/app-mention.ts';
import { click } from './inbound/clicks/clicks.ts';
import { command } from './inbound/command.ts';
import { type ListenerOptions, listenerContext } from './inbound/listener-context.ts';
import { message } from './inbound/message.ts';
import { shortcut } from './inbound/shortcuts.ts';
import { submission } from './inbound/submissions.ts';
import { UnsettledThreadError } from './inbound/unsettled-thread-error.ts';
import { NotInstalledError } from './installation/installation-store.ts';
import { type Uninstalled, uninstalled } from './installation/uninstalled.ts';
import { admission } from './middleware/admission.ts';
import { apologise, createThreads } from './middleware/apology.ts';
import { orgWide } from './middleware/org-wide.ts';
import { type Buckets, rateLimit } from './middleware/rate-limit.ts';
import { whenReady } from './middleware/when-ready.ts';

export interface AppOptions extends ListenerOptions {
  readonly receiver: Receiver;
  /** Of the one workspace; `undefined` where the receiver's installer knows many. */
  readonly authorize: (() => Promise<AuthorizeResult>) | undefined;
  readonly apiUrl: string;
  /** Messages and clicks that each person may send. */
  readonly buckets: Buckets;
  /** Until then deliveries wait; absent: they need not. */
  readonly ready?: Promise<void>;
  /** Called when the app has left a workspace; what was kept of it is to go. */
  readonly onUninstalled: (workspace: Uninstalled) => Promise<void>;
}

export const COMMAND = '/should-i-go-serverless';

/** The Bolt app: listeners that turn payloads into events and wait for the commit, nothing more. */
export function createApp(options: AppOptions): App {
  const { receiver, authorize, apiUrl, buckets, ready, onUninstalled, log } = options;
  const app = new App({
    ...(authorize && { authorize }),
    receiver,
    convoStore: false,
    processBeforeResponse: true,
    logger: boltLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 2 } },
  });
  const threads = createThreads();
  const advisor = listenerContext(options, threads);
  if (ready) app.use(whenReady(ready));
  app.use(orgWide);
  app.use(apologise(threads, log));
  app.use(rateLimit(buckets, threads, log));
  app.use(admission(advisor.admit, (because) => noticeView('Not here', because), log));
  app.event('app_mention', appMention(advisor));
  app.event('message', message(advisor));
  app.command(COMMAND, command(advisor));
  app.event('app_home_opened', appHomeOpened(advisor));
  app.shortcut(/./, shortcut(advisor, log));
  app.action<BlockAction>(/./, click(advisor, log));
  app.view<ViewSubmitAction>(/./, submission(advisor, log));
  app.event('app_uninstalled', uninstalled(onUninstalled));
  app.event('tokens_revoked', uninstalled(onUninstalled));
  app.error(async (error) => {
    if (error instanceof AuthorizationError && error.original instanceof NotInstalledError)
      return log.warn(`${error.original.message} What Slack sent for it was dropped.`);
    if (error.original instanceof UnsettledThreadError)
      log.info(`${error.original.message} Slack will send this reply again.`);
    else log.error({ err: error }, 'A delivery could not be handled; Slack will send it again.');
    // As an authorization error it would be acknowledged in Socket Mode, and lost.
    throw error instanceof AuthorizationError ? error.original : error;
  });
  return app;
}
