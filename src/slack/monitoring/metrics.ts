import { createRequire } from 'node:module';
import type { Gauge, Registry } from 'prom-client';
import type { Request } from './request.ts';

type Prometheus = typeof import('prom-client');
const load = createRequire(import.meta.url);

/** What waits for delivery to Slack. */
export interface Waiting {
  readonly messages: number;
  readonly oldestSeconds: number;
  readonly overdueSeconds: number;
}

export type Delivered = 'sent' | 'retried' | 'rate_limited' | 'dead';
export type Metrics = ReturnType<typeof createMetrics>;

/** What the app counts and measures, for Prometheus; its client, eighty files, is loaded at the first use. */
export function createMetrics(waiting: () => Promise<Waiting>, deadLetters: () => Promise<number>) {
  let made: ReturnType<typeof measures> | undefined;
  const all = (): ReturnType<typeof measures> => {
    made ??= measures(load('prom-client') as Prometheus, waiting, deadLetters);
    return made;
  };
  return {
    /** Begins to measure the process itself. */
    start: (): void => void all(),
    handled: ({ type, outcome }: Request): void => all().events.inc({ type, outcome }),
    committed: (seconds: number): void => all().commit.observe(seconds),
    delivered: (outcome: Delivered): void => all().deliveries.inc({ outcome }),
    /** Something that cannot be looked up was sent once more. */
    repeated: (): void => all().repeats.inc(),
    heard(intent: string, understood: boolean): void {
      all().intents.inc({ intent });
      if (!understood) all().unrecognised.inc();
    },
    text: async (): Promise<{ readonly type: string; readonly text: string }> => {
      const { registry } = all();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

function measures(
  { Counter, collectDefaultMetrics, Gauge, Histogram, Registry }: Prometheus,
  waiting: () => Promise<Waiting>,
  deadLetters: () => Promise<number>,
) {
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
  const repeats = new Counter({
    name: 'advisor_unconfirmed_repeats_total',
    help: 'Messages for one person that were sent again although the first may have arrived, since they cannot be looked up',
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
  gauges(Gauge, registers, waiting, deadLetters);
  return { registry, events, commit, deliveries, repeats, intents, unrecognised };
}

/** Looked up when somebody asks; not a number while the database cannot tell. */
function gauges(
  GaugeOf: Prometheus['Gauge'],
  registers: Registry[],
  waiting: () => Promise<Waiting>,
  deadLetters: () => Promise<number>,
): void {
  const gauge = (name: string, help: string, figure: () => Promise<number>): Gauge =>
    new GaugeOf({
      name,
      help,
      registers,
      async collect() {
        this.set(await figure().catch(() => Number.NaN));
      },
    });
  gauge('advisor_outbox_messages', 'Messages that have still to be delivered', async () => (await waiting()).messages);
  gauge(
    'advisor_outbox_oldest_seconds',
    'Age of the oldest message that has still to be delivered',
    async () => (await waiting()).oldestSeconds,
  );
  gauge(
    'advisor_outbox_overdue_seconds',
    'For how long a message has been due that nobody delivers',
    async () => (await waiting()).overdueSeconds,
  );
  gauge('advisor_dead_letters', 'Messages that could not be delivered: npm run outbox -- list', deadLetters);
}
