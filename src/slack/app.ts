import type { AuthorizeResult, Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Step } from '../dialogue/state.ts';
import { type Core, step } from '../dialogue/step.ts';
import { isUnrecognised } from '../dialogue/unread.ts';
import type { Advanced, Conversations } from '../store/conversations.ts';
import type { Decisions } from '../store/decisions.ts';
import type { Author, Unrecognised } from '../store/unrecognised.ts';
import { apologise, createThreads } from './apology.ts';
import { App, AuthorizationError } from './bolt.ts';
import { boltLogger } from './bolt-logger.ts';
import { tellPrivately } from './ephemeral.ts';
import type { Home } from './home.ts';
import { NotInstalledError } from './inbound/installation-store.ts';
import { appHomeOpened } from './listeners/app-home.ts';
import { appMention } from './listeners/app-mention.ts';
import { click } from './listeners/clicks.ts';
import { command } from './listeners/command.ts';
import { feedbackReason } from './listeners/feedback.ts';
import { formSubmitted } from './listeners/form.ts';
import { message } from './listeners/message.ts';
import { askAboutMessage, openFormAnywhere } from './listeners/shortcuts.ts';
import { type Uninstalled, uninstalled } from './listeners/uninstalled.ts';
import type { Metrics } from './metrics.ts';
import { orgWide } from './org-wide.ts';
import { type Buckets, rateLimit } from './rate-limit.ts';
import { requests } from './request.ts';
import { senderOf } from './sender.ts';
import type { Surface } from './surface.ts';

const NOT_SHOWN = 'Slack didn’t let me open that. Please try again.';

export interface AppOptions {
  readonly receiver: Receiver;
  /** Of the one workspace; `undefined` where the receiver's installer knows many. */
  readonly authorize: (() => Promise<AuthorizeResult>) | undefined;
  readonly apiUrl: string;
  readonly core: Core;
  readonly conversations: Conversations;
  readonly decisions: Decisions;
  readonly home: Home;
  readonly forget: Surface['forget'];
  /** Called after every commit, so that what was saved is delivered at once. */
  readonly onAdvanced: () => void;
  /** Called for messages that were declined or unsure, and for replies that no answer was read from. */
  readonly onUnrecognised: (message: Omit<Unrecognised, 'id'>, author: Author) => void;
  readonly metrics: Metrics;
  /** Messages and clicks that each person may send. */
  readonly buckets: Buckets;
  /** Called when the app has left a workspace; what was kept of it is to go. */
  readonly onUninstalled: (workspace: Uninstalled) => Promise<void>;
  readonly log: Logger;
}

export const COMMAND = '/should-i-go-serverless';

/** The Bolt app: listeners that turn payloads into events and wait for the commit, nothing more. */
export function createApp({
  receiver,
  authorize,
  apiUrl,
  core,
  conversations,
  decisions,
  home,
  forget,
  onAdvanced,
  onUnrecognised,
  metrics,
  buckets,
  onUninstalled,
  log,
}: AppOptions): App {
  const app = new App({
    ...(authorize && { authorize }),
    receiver,
    convoStore: false,
    processBeforeResponse: true,
    logger: boltLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 2 } },
  });
  const threads = createThreads();
  const surface: Surface = {
    core,
    decisions,
    home,
    forget,
    find: conversations.find,
    later(work, asker) {
      work().catch((err: unknown) => {
        log.warn({ err }, 'Something that is not kept could not be shown.');
        const sender = asker && senderOf(asker.body);
        if (sender) void tellPrivately(sender, NOT_SHOWN, asker.client, log);
      });
    },
    step: (state, event) => step(state, event, core),
    noteHeard(team, { heard, unread = null, people = [] }) {
      if (!heard) return;
      const { intent = 'nothing', text, confidence } = heard;
      metrics.heard(intent, !isUnrecognised(heard));
      if (unread || isUnrecognised(heard))
        onUnrecognised({ text, guess: intent, confidence, asked: unread }, { team, person: people[0] ?? '' });
    },
    async advance(place, deliveries, stepFrom) {
      let taken: Step | undefined;
      const outcome = await conversations.advance(place, deliveries, (state) => {
        taken = stepFrom(state);
        return taken;
      });
      note(outcome, metrics);
      if (outcome === 'advanced' && taken) surface.noteHeard(place.team, taken);
      if (outcome !== 'ignored') threads.add(place);
      if (outcome === 'advanced') onAdvanced();
      return outcome;
    },
  };
  app.use(orgWide);
  app.use(apologise(threads, log));
  app.use(rateLimit(buckets, threads, log));
  app.event('app_mention', appMention(surface));
  app.event('message', message(surface));
  app.command(COMMAND, command(surface));
  app.event('app_home_opened', appHomeOpened(surface));
  app.shortcut({ type: 'message_action', callback_id: 'ask_about_message' }, askAboutMessage(surface) as never);
  app.shortcut({ type: 'shortcut', callback_id: 'open_form' }, openFormAnywhere(surface) as never);
  app.action(/./, click(surface) as never);
  app.event('app_uninstalled', uninstalled(onUninstalled));
  app.event('tokens_revoked', uninstalled(onUninstalled));
  app.view('form', formSubmitted(surface) as never);
  app.view('feedback', feedbackReason(surface) as never);
  app.error(async (error) => {
    if (error instanceof AuthorizationError && error.original instanceof NotInstalledError)
      return log.warn(`${error.original.message} What Slack sent for it is dropped.`);
    log.error({ err: error }, 'A delivery could not be handled; Slack sends it again.');
    // As an authorization error it would be acknowledged in Socket Mode, and lost.
    throw error instanceof AuthorizationError ? error.original : error;
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
