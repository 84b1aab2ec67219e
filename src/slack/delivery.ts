import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Outbox, Parcel } from '../store/outbox.ts';
import { answerPrivately } from './private-answer.ts';
import { send } from './send.ts';

const BATCH = 10;
/** Longer than one call to Slack may take. */
const LEASE_MS = 15_000;
const MOST_ATTEMPTS = 8;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 300_000;

export interface Delivery {
  /** Delivers what waits; called after a commit, at start-up and when a retry is due. */
  wake(): void;
  /** Takes nothing new and resolves once what is under way has ended. */
  stop(): Promise<void>;
}

/** Carries the outbox to Slack, one message at a time in each conversation. */
export function startDelivery(outbox: Outbox, client: WebClient, log: Logger): Delivery {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    for (;;) {
      again = false;
      const parcels = stopped ? [] : await outbox.claim(BATCH, LEASE_MS);
      await Promise.all(parcels.map((parcel) => deliver(parcel, outbox, client, log)));
      if (parcels.length === 0 && !again) break;
    }
    const due = stopped ? undefined : await outbox.nextDue();
    if (due !== undefined) schedule(Math.max(50, due - Date.now()));
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(ms, LEASE_MS));
    timer.unref();
  }

  function wake(): void {
    again = true;
    if (stopped || running) return;
    running = run()
      .catch((error: unknown) => {
        log.error({ err: error }, 'The outbox cannot be read; trying again.');
        schedule(FIRST_RETRY_MS);
      })
      .finally(() => {
        running = undefined;
        if (again && !stopped) wake();
      });
  }

  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function deliver(parcel: Parcel, outbox: Outbox, client: WebClient, log: Logger): Promise<void> {
  try {
    await send(parcel, outbox, client);
  } catch (error) {
    const reason = reasonOf(error);
    if (!isPassing(error) || parcel.attempts + 1 >= MOST_ATTEMPTS) {
      log.error({ parcel: parcel.id, reason }, 'A message cannot be delivered and is given up.');
      await outbox.bury(parcel.id, reason);
      if (parcel.effect.type === 'opening') await answerPrivately(parcel, parcel.effect, outbox, client, log);
    } else {
      const wait =
        error instanceof WebAPIRateLimitedError
          ? error.retryAfter * 1000
          : Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** parcel.attempts);
      log.warn({ parcel: parcel.id, reason, wait }, 'A message could not be delivered yet.');
      await outbox.retry(parcel.id, wait, reason);
    }
  }
}

/** Slack's own refusals stay refusals; everything else may pass. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof WebAPIPlatformError)) return true;
  return ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited'].includes(
    error.data.error,
  );
}

const reasonOf = (error: unknown): string =>
  error instanceof WebAPIPlatformError ? error.data.error : error instanceof Error ? error.message : String(error);
