import { createRequire } from 'node:module';
import type { Registry } from 'prom-client';
import type { Recommendation } from '../../decision/recommendation/recommendation.ts';
import { registerGauges, type State } from './gauges.ts';
import type { Request } from './request.ts';

type Prometheus = typeof import('prom-client');
const load = createRequire(import.meta.url);

export type Delivered = 'sent' | 'retried' | 'rate_limited' | 'dead';
export type Metrics = ReturnType<typeof createMetrics>;

/** What the app counts and measures, for Prometheus; its client, eighty files, is loaded at the first use. */
export function createMetrics(state: State) {
  let made: ReturnType<typeof measures> | undefined;
  const all = (): ReturnType<typeof measures> => {
    made ??= measures(load('prom-client') as Prometheus, state);
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
    advised({ verdict, confidence, lean }: Pick<Recommendation, 'verdict' | 'confidence' | 'lean'>): void {
      all().recommendations.inc({ verdict, confidence });
      all().lean.observe(lean[verdict]);
    },
    rated: (helpful: boolean): void => all().feedback.inc({ helpful: helpful ? 'yes' : 'no' }),
    text: async (): Promise<{ readonly type: string; readonly text: string }> => {
      const { registry } = all();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

function measures(prometheus: Prometheus, state: State) {
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const all = { registry, ...deliveryMeasures(prometheus, registers), ...adviceMeasures(prometheus, registers) };
  registerGauges(prometheus.Gauge, registers, state);
  return all;
}

const deliveryMeasures = ({ Counter, Histogram }: Prometheus, registers: Registry[]) => ({
  events: new Counter({
    name: 'advisor_events_total',
    help: 'Deliveries from Slack, by type and outcome',
    labelNames: ['type', 'outcome'],
    registers,
  }),
  commit: new Histogram({
    name: 'advisor_commit_seconds',
    help: 'From the receipt of a delivery to its commit, after which it is acknowledged',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  }),
  deliveries: new Counter({
    name: 'advisor_deliveries_total',
    help: 'Attempts to deliver a message to Slack, by outcome',
    labelNames: ['outcome'],
    registers,
  }),
  repeats: new Counter({
    name: 'advisor_unconfirmed_repeats_total',
    help: 'Messages for one person sent again although the first may have arrived, since they can’t be looked up',
    registers,
  }),
});

const adviceMeasures = ({ Counter, Histogram }: Prometheus, registers: Registry[]) => ({
  intents: new Counter({
    name: 'advisor_intents_total',
    help: 'Messages by recognized intent',
    labelNames: ['intent'],
    registers,
  }),
  unrecognised: new Counter({
    name: 'advisor_unrecognised_total',
    help: 'Messages that were declined or unsure',
    registers,
  }),
  recommendations: new Counter({
    name: 'advisor_recommendations_total',
    help: 'Recommendations and their revisions, by verdict and confidence',
    labelNames: ['verdict', 'confidence'],
    registers,
  }),
  lean: new Histogram({
    name: 'advisor_recommendation_lean',
    help: 'How likely the verdict of a recommendation was thought to be right',
    buckets: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1],
    registers,
  }),
  feedback: new Counter({
    name: 'advisor_feedback_total',
    help: 'What people said about a recommendation',
    labelNames: ['helpful'],
    registers,
  }),
});
