import type { ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Metrics } from '../monitoring/metrics.ts';
import { requestOf, requests } from '../monitoring/request.ts';
import { isSlackPayload, UnreadableError } from '../payload/payload.ts';

export type Process = (event: ReceiverEvent) => Promise<void>;

/** Where every delivery passes on its way to Bolt. */
export interface InFlight {
  /** Names, counts and logs a delivery; it ends when the delivery has been handled. */
  take(event: ReceiverEvent, process: Process): Promise<void>;
  /** Refuses what comes from now on: unacknowledged, so that Slack sends it again, to another instance. */
  close(): void;
  /** Resolves once everything that was taken has been handled. */
  idle(): Promise<void>;
}

/** Bolt wraps what listeners throw. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof UnreadableError ||
  (error instanceof Error && 'original' in error && error.original instanceof UnreadableError);

export function createInFlight(metrics: Metrics, log: Logger): InFlight {
  const handling = new Set<Promise<void>>();
  let closed = false;

  async function handle(event: ReceiverEvent, process: Process): Promise<void> {
    const request = requests.getStore()!;
    try {
      await process(event);
    } catch (error) {
      request.outcome = 'failed';
      if (!isUnreadable(error)) throw error;
      log.warn({ type: request.type }, 'A delivery could not be read and was dropped.');
      // Its listener may have acknowledged it before it read on.
      await event.ack().catch(() => {});
    } finally {
      const { type, outcome, received } = request;
      metrics.handled(request);
      const level = outcome === 'ignored' ? 'debug' : 'info';
      log[level]({ type, outcome, ms: Math.round(performance.now() - received) }, 'Delivery handled.');
    }
  }

  return {
    async take(event, process) {
      if (closed) throw new Error('The app is stopping.');
      if (!isSlackPayload(event.body)) {
        log.warn('A delivery in a shape that Slack doesn’t send was dropped.');
        return event.ack();
      }
      const handled = requests.run(requestOf(event.body), () => handle(event, process));
      handling.add(handled);
      await handled.finally(() => handling.delete(handled));
    },
    close() {
      closed = true;
    },
    async idle() {
      while (handling.size > 0) await Promise.allSettled(handling);
    },
  };
}
