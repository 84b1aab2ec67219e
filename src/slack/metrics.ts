import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Request } from './request.ts';

/** What waits for delivery to Slack. */
export interface Waiting {
  readonly messages: number;
  readonly oldestSeconds: number;
}

export type Delivered = 'sent' | 'retried' | 'rate_limited' | 'dead';
export type Metrics = ReturnType<typeof createMetrics>;

/** What the app counts and measures, for Prometheus. */
export function createMetrics(waiting: () => Promise<Waiting>) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const events = new Counter({
    name: 'advisor_events_total',
    help: 'Deliveries from Slack, by type and by what became of them',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const commit = new Histogram({
    name: 'advisor_commit_seconds',
    help: 'From the receipt of a delivery to its commit, after which it is acknowledged',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  const deliveries = new Counter({
    name: 'advisor_deliveries_total',
    help: 'Attempts to deliver a message to Slack, by how they ended',
    labelNames: ['outcome'],
    registers,
  });
  const intents = new Counter({
    name: 'advisor_intents_total',
    help: 'Messages by what they were understood to want',
    labelNames: ['intent'],
    registers,
  });
  const unrecognised = new Counter({
    name: 'advisor_unrecognised_total',
    help: 'Messages that were declined or unsure',
    registers,
  });
  gauges(registers, waiting);
  return {
    handled: ({ type, outcome }: Request): void => events.inc({ type, outcome }),
    committed: (seconds: number): void => commit.observe(seconds),
    delivered: (outcome: Delivered): void => deliveries.inc({ outcome }),
    heard(intent: string, understood: boolean): void {
      intents.inc({ intent });
      if (!understood) unrecognised.inc();
    },
    contentType: registry.contentType,
    text: (): Promise<string> => registry.metrics(),
  };
}

/** Looked up when somebody asks; not a number while the database cannot tell. */
function gauges(registers: Registry[], waiting: () => Promise<Waiting>): void {
  const unknown: Waiting = { messages: Number.NaN, oldestSeconds: Number.NaN };
  const gauge = (name: string, help: string, figure: keyof Waiting): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set((await waiting().catch(() => unknown))[figure]);
      },
    });
  gauge('advisor_outbox_messages', 'Messages that have still to be delivered', 'messages');
  gauge('advisor_outbox_oldest_seconds', 'Age of the oldest message that has still to be delivered', 'oldestSeconds');
}
