import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Outbox, OutboxMessage, Outcome } from '../../store/outbox.ts';
import type { Delivered } from '../metrics.ts';
import type { ClientOf } from '../workspaces.ts';
import { alreadyPosted } from './find-posted.ts';
import { answerPrivately } from './private-answer.ts';
import { send } from './send.ts';

/** Calls to Slack at a time; each conversation has at most one. */
const MOST_AT_ONCE = 20;
/** Longer than one call to Slack may take. */
const LEASE_MS = 15_000;
const MOST_ATTEMPTS = 8;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 300_000;
/** What waits behind a call under way is looked at when that ends, so there is no hurry. */
const SHORTEST_PAUSE_MS = 200;

export interface Delivery {
  /** Delivers what waits; called after a commit, at start-up and when a retry is due. */
  wake(): void;
  /** Delivers what is due, then takes nothing new. */
  stop(): Promise<void>;
}

/** Carries the outbox to Slack, one message at a time in each conversation. */
export function startDelivery(
  outbox: Outbox,
  clientOf: ClientOf,
  log: Logger,
  onDelivered: (outcome: Delivered) => void = () => {},
): Delivery {
  const underWay = new Set<Promise<void>>();
  let claiming: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function claim(): Promise<void> {
    do {
      again = false;
      const messages = await outbox.claim(MOST_AT_ONCE - underWay.size, LEASE_MS);
      for (const message of messages) start(message);
      if (messages.length === 0 && underWay.size === 0 && !stopped) await pause();
    } while (again && !stopped && underWay.size < MOST_AT_ONCE);
  }

  function start(message: OutboxMessage): void {
    const work = deliver(message, outbox, clientOf, log)
      .then(onDelivered)
      .catch((err: unknown) => log.error({ err, message: message.id }, 'The outbox cannot be written; trying again.'))
      .finally(() => {
        underWay.delete(work);
        wake();
      });
    underWay.add(work);
  }

  async function pause(): Promise<void> {
    const due = await outbox.nextDue();
    if (due !== undefined) schedule(Math.max(SHORTEST_PAUSE_MS, due - Date.now()));
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(ms, LEASE_MS));
    timer.unref();
  }

  function wake(): void {
    again = true;
    if (stopped || claiming || underWay.size >= MOST_AT_ONCE) return;
    claiming = claim()
      .catch((error: unknown) => {
        log.error({ err: error }, 'The outbox cannot be read; trying again.');
        schedule(FIRST_RETRY_MS);
      })
      .finally(() => {
        claiming = undefined;
        if (again) wake();
      });
  }

  return {
    wake,
    async stop() {
      wake();
      while (claiming || underWay.size > 0) await Promise.all([claiming, ...underWay]);
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function deliver(message: OutboxMessage, outbox: Outbox, clientOf: ClientOf, log: Logger): Promise<Delivered> {
  const client = await clientOf(message.team);
  if (!client) {
    await outbox.markDead(message.id, 'not_installed');
    return 'dead';
  }
  try {
    const ts = message.uncertain ? await alreadyPosted(message, client) : undefined;
    if (ts) await outbox.done(message.id, ts, rootOf(message));
    else await send(message, outbox, client);
    return 'sent';
  } catch (error) {
    return await failed(message, error, outbox, client, log);
  }
}

async function failed(
  message: OutboxMessage,
  error: unknown,
  outbox: Outbox,
  client: WebClient,
  log: Logger,
): Promise<Delivered> {
  const reason = reasonOf(error);
  const outcome = outcomeOf(error);
  const last = message.attempts + 1 >= MOST_ATTEMPTS;
  if ((outcome === 'refused' && reason !== RAN_OUT) || (outcome !== 'limited' && last)) {
    log.error({ message: message.id, reason }, 'A message cannot be delivered and is given up.');
    await outbox.markDead(message.id, reason);
    if (message.effect.type === 'opening') await answerPrivately(message, message.effect, outbox, client, log);
    return 'dead';
  }
  const wait =
    error instanceof WebAPIRateLimitedError
      ? error.retryAfter * 1000
      : Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** message.attempts);
  log.warn({ message: message.id, reason, wait }, 'A message could not be delivered yet.');
  await outbox.retry(message.id, wait, reason, outcome);
  return outcome === 'limited' ? 'rate_limited' : 'retried';
}

/** An opening without a thread is the root of one. */
const rootOf = ({ effect, thread, channel }: OutboxMessage) =>
  effect.type === 'opening' && !thread ? { channel } : undefined;

/** Said of a token that has a successor, which is read in a moment. */
const RAN_OUT = 'token_expired';

/** Errors after which Slack may have done its work all the same. */
const halfDone = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];

/** Slack's own refusals stay refusals; after a time-out, a 5xx or a broken connection nobody knows. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof WebAPIRateLimitedError) return 'limited';
  if (!(error instanceof WebAPIPlatformError)) return 'unclear';
  if (error.data.error === 'ratelimited') return 'limited';
  return halfDone.includes(error.data.error) ? 'unclear' : 'refused';
}

const reasonOf = (error: unknown): string =>
  error instanceof WebAPIPlatformError ? error.data.error : error instanceof Error ? error.message : String(error);
