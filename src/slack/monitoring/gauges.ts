import type { Gauge, Registry } from 'prom-client';

type Prometheus = typeof import('prom-client');

/** What waits for delivery to Slack. */
export interface Waiting {
  readonly messages: number;
  readonly oldestSeconds: number;
  readonly overdueSeconds: number;
}

/** Connections to the database. */
export interface Pool {
  readonly total: number;
  readonly idle: number;
  /** Queries that wait for a connection. */
  readonly waiting: number;
}

/** What is looked up each time somebody asks how the app is. */
export interface State {
  /** What this app is: its version and how it is set up. */
  readonly build: Readonly<Record<string, string>>;
  /** The day of the newest knowledge, such as "2026-11-20". */
  readonly knowledge: string;
  readonly waiting: () => Promise<Waiting>;
  readonly deadLetters: () => Promise<number>;
  /** Absent where the database has no pool. */
  readonly pool?: (() => Pool) | undefined;
  /** Absent where Slack comes over HTTP. */
  readonly socketOpen?: (() => boolean) | undefined;
}

const DAY_MS = 86_400_000;

/** Not a number while the database cannot tell. */
export function registerGauges(GaugeOf: Prometheus['Gauge'], registers: Registry[], state: State): void {
  const gauge = (name: string, help: string, figure: () => Promise<number>): Gauge =>
    new GaugeOf({
      name,
      help,
      registers,
      async collect() {
        this.set(await figure().catch(() => Number.NaN));
      },
    });
  const { waiting, deadLetters, build, knowledge, socketOpen, pool } = state;
  gauge('advisor_outbox_messages', 'Messages still to be delivered', async () => (await waiting()).messages);
  gauge(
    'advisor_outbox_oldest_seconds',
    'Age of the oldest message still to be delivered',
    async () => (await waiting()).oldestSeconds,
  );
  gauge(
    'advisor_outbox_overdue_seconds',
    'How long a message has been due without being delivered',
    async () => (await waiting()).overdueSeconds,
  );
  gauge('advisor_dead_letters', 'Messages that could not be delivered: npm run outbox -- list', deadLetters);
  gauge('advisor_knowledge_age_days', 'Days since the knowledge was last brought up to date', async () =>
    Math.floor((Date.now() - Date.parse(knowledge)) / DAY_MS),
  );
  const help = 'Always 1; the labels say which version runs and how it is set up';
  new GaugeOf({ name: 'advisor_build_info', help, labelNames: Object.keys(build), registers }).set({ ...build }, 1);
  if (socketOpen)
    gauge('advisor_socket_connected', '1 while the Socket Mode connection is up', async () => Number(socketOpen()));
  if (pool) poolGauge(GaugeOf, registers, pool);
}

function poolGauge(GaugeOf: Prometheus['Gauge'], registers: Registry[], pool: () => Pool): void {
  new GaugeOf({
    name: 'advisor_database_connections',
    help: 'Connections to PostgreSQL: all of them, idle ones, and queries waiting for one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(pool())) this.set({ state }, count);
    },
  });
}
