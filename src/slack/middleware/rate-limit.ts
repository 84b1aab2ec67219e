import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Logger } from 'pino';
import { requests } from '../monitoring/request.ts';
import { placeOf } from '../payload/place.ts';
import { type Sender, senderOf } from '../payload/sender.ts';
import type { Threads } from './apology.ts';
import { tellPrivately } from './ephemeral.ts';

const TOLD = 'That was a lot in one minute, so I left some of it out. Please slow down a little.';

/** How much each person may still send. */
export interface Buckets {
  isEmpty(key: string): boolean;
  take(key: string): void;
  /** True once each time that a bucket runs empty. */
  shouldTell(key: string): boolean;
}

type Args = AllMiddlewareArgs & AnyMiddlewareArgs;

/** Leaves out what one person sends beyond the limit; nobody else notices, and Slack is not asked to send it again. */
export function rateLimit(buckets: Buckets, threads: Threads, log: Logger): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { body, context, next } = args;
    const sender = senderOf(body);
    // What Slack sends again was let in before.
    if (!sender || context.retryNum) return next();
    const key = `${context.teamId ?? context.enterpriseId}:${sender.user}`;
    if (!buckets.isEmpty(key)) return letIn(sender, () => buckets.take(key), next);
    return leaveOut(args, sender, isMeant(sender, args, threads) && buckets.shouldTell(key), log);
  };
}

async function letIn({ addressed }: Sender, count: () => void, next: () => Promise<void>): Promise<void> {
  if (addressed) count();
  await next();
  // What was overheard counts where it led to something.
  if (!addressed && requests.getStore()?.outcome === 'advanced') count();
}

/** Said to us, or in a thread of ours; where people talk among themselves, they hear nothing of a limit. */
const isMeant = ({ addressed, message }: Sender, { context }: Args, threads: Threads): boolean =>
  addressed || (message !== undefined && threads.has(placeOf(context, message)));

async function leaveOut(args: Args, sender: Sender, tell: boolean, log: Logger): Promise<void> {
  const request = requests.getStore();
  if (request) request.outcome = 'throttled';
  // Not waited for: an acknowledgement never waits for a call to Slack.
  if (tell) void tellPrivately(sender, TOLD, args.client, log);
  if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
}
