import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Place } from '../../store/conversations/conversations.ts';
import { requests } from '../monitoring/request.ts';
import { placeOf } from '../payload/place.ts';
import { type Sender, senderOf } from '../payload/sender.ts';
import { tellPrivately } from './ephemeral.ts';

const SENT_AGAIN =
  'Something isn’t working on my side, so I couldn’t take that in yet. I’ll keep trying for a few minutes; if I haven’t answered in ten, please send it again.';
const NOT_DONE =
  'Something isn’t working on my side, so that didn’t go through and nothing was changed. Please try again in a minute.';
/** Slack waits three seconds for an acknowledgement. */
const TOO_LATE_MS = 2500;
/** Threads and posts that are remembered. */
const MOST = 10_000;

type Args = AllMiddlewareArgs & AnyMiddlewareArgs;
export type Threads = ReturnType<typeof createThreads>;

/** The threads that we were lately part of, for when the database cannot tell. */
export function createThreads() {
  const threads = new LRUCache<string, true>({ max: MOST });
  return {
    add: (place: Place): unknown => threads.set(keyOf(place), true),
    has: (place: Place): boolean => threads.has(keyOf(place)),
  };
}

const keyOf = ({ team, channel, thread }: Place): string => `${team}:${channel}:${thread}`;

/**
 * Whoever sent what could not be handled is told so at once. Messages stay unacknowledged, so that Slack sends them
 * again; commands and clicks it never does, so they are acknowledged with the apology.
 */
export function apologise(threads: Threads, log: Logger): Middleware<AnyMiddlewareArgs> {
  const told = new LRUCache<string, true>({ max: MOST });
  return async (args) => {
    try {
      await args.next();
    } catch (error) {
      const sender = senderOf(args.body);
      if (sender) tellOnce(sender, args);
      if (!sender || sender.message || !(await settle(args, sender, log))) throw error;
      log.error({ err: error }, 'A command or a click could not be handled; the person was told.');
    }
  };

  function tellOnce(sender: Sender, args: Args): void {
    const post = postMeant(sender, args, threads);
    if (!post) return;
    if (!told.has(post)) void tellPrivately(sender, SENT_AGAIN, args.client, log);
    told.set(post, true);
  }
}

/** Names the message if it was meant for us, the same for `app_mention` and `message`. */
function postMeant({ message, addressed }: Sender, { context }: Args, threads: Threads): string | undefined {
  if (!message) return undefined;
  const place = placeOf(context, message);
  const ours = message.parent_user_id !== undefined && message.parent_user_id === context.botUserId;
  return addressed || ours || threads.has(place) ? keyOf({ ...place, thread: message.ts }) : undefined;
}

/** Acknowledges with an apology; false where that is not possible, so that Slack shows an error of its own. */
async function settle(args: Args, sender: Sender, log: Logger): Promise<boolean> {
  const request = requests.getStore();
  if (request) request.outcome = 'failed';
  const { ack } = args as { ack?: (response?: unknown) => Promise<void> };
  if (!ack) return false;
  if (sender.kind === 'command' && request && performance.now() - request.received < TOO_LATE_MS) {
    await ack({ response_type: 'ephemeral', text: NOT_DONE });
    return true;
  }
  if (!(await tellPrivately(sender, NOT_DONE, args.client, log))) return false;
  await ack();
  return true;
}
