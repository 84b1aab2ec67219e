import type { ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import { requestOf, requests } from './request.ts';

export type Process = (event: ReceiverEvent) => Promise<void>;

/** Where every delivery passes on its way to Bolt. */
export interface Intake {
  /** Names, counts and logs a delivery; it ends when the delivery has been handled. */
  take(event: ReceiverEvent, process: Process): Promise<void>;
  /** Refuses what comes from now on: unacknowledged, so that Slack sends it again, to another instance. */
  close(): void;
  /** Resolves once everything that was taken has been handled. */
  idle(): Promise<void>;
}

export function createIntake(metrics: Metrics, log: Logger): Intake {
  const underWay = new Set<Promise<void>>();
  let closed = false;

  async function handle(event: ReceiverEvent, process: Process): Promise<void> {
    const request = requests.getStore()!;
    try {
      await process(event);
    } catch (error) {
      request.outcome = 'failed';
      throw error;
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
      const handled = requests.run(requestOf(event.body), () => handle(event, process));
      underWay.add(handled);
      await handled.finally(() => underWay.delete(handled));
    },
    close() {
      closed = true;
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
