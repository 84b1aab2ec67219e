import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Logger } from 'pino';
import type { SocketModeReceiver } from '../bolt.ts';

type Client = SocketModeReceiver['client'];

export interface Pace {
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** Between attempts with a token that Slack refuses. */
  readonly refusedMs: number;
  /** A connection that has stood for so long is renewed at once. */
  readonly stoodMs: number;
  /** How long one attempt may take. */
  readonly attemptMs: number;
}

const usual: Pace = {
  firstRetryMs: 1000,
  longestRetryMs: 60_000,
  refusedMs: 300_000,
  stoodMs: 10_000,
  attemptMs: 30_000,
};

export interface SocketConnection {
  /** Resolves after the first attempt, whatever came of it. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether the socket stands at this moment; Slack renews it every few hours. */
  isOpen(): boolean;
}

/**
 * Keeps the socket connected for as long as the app runs. The client's own reconnection gives up, by a rejection that
 * nobody catches, where Slack cannot be reached or refuses the token.
 */
export function keepConnected(client: Client, log: Logger, pace: Pace = usual): SocketConnection {
  const stopping = new AbortController();
  const report = reportTo(log);
  let open = false;
  let running: Promise<void> = Promise.resolve();
  client.on('connected', () => {
    open = true;
    report.connected();
  });
  client.on('disconnected', () => {
    open = false;
  });

  /** One connection until it ends: whether it stood for long, and how long Slack is to be left alone at least. */
  async function attempt(tried: () => void): Promise<{ readonly stood: boolean; readonly pause: number }> {
    try {
      return { stood: (await connect(client, pace, tried)) >= pace.stoodMs, pause: 0 };
    } catch (error) {
      if (!stopping.signal.aborted) report.failed(error);
      void client.disconnect();
      return { stood: false, pause: pauseAfter(error, pace) };
    }
  }

  async function run(tried: () => void): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const { stood, pause } = await attempt(tried);
      failures = stood ? 0 : failures + 1;
      tried();
      await wait(Math.max(pause, backOffMs(failures, pace)), undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  return {
    start: () =>
      new Promise((resolve) => {
        running = run(resolve);
      }),
    async stop() {
      stopping.abort();
      await soon(Promise.all([client.disconnect(), running]));
    },
    isOpen: () => open,
  };
}

/** One connection until it ends; gives the milliseconds for which it stood. `tried` is called once it stands. */
async function connect(client: Client, { attemptMs }: Pace, tried: () => void): Promise<number> {
  const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const started = client.start();
  started.catch(() => {});
  await inTime(started, attemptMs);
  tried();
  const since = performance.now();
  await ended;
  return performance.now() - since;
}

const backOffMs = (failures: number, { firstRetryMs, longestRetryMs }: Pace): number =>
  failures === 0 ? 0 : Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));

/** Says each state of the connection once. */
function reportTo(log: Logger) {
  let said = '';
  const once = (state: string, write: () => void): void => {
    if (said !== state) write();
    said = state;
  };
  return {
    connected: () => once('connected', () => log.info('Listening in Socket Mode.')),
    failed(error: unknown): void {
      const reason = reasonOf(error);
      once(reason, () =>
        isRefusal(error)
          ? log.error(
              { reason },
              'Slack rejects SLACK_APP_TOKEN: replace it and restart. Trying again every few minutes.',
            )
          : log.warn({ reason }, 'No connection to Slack; trying again.'),
      );
    },
  };
}

/** What Slack says on a bad day, of a token that is good. */
const passing = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited'];

const isRefusal = (error: unknown): boolean =>
  error instanceof WebAPIPlatformError && !passing.includes(error.data.error);

/** How long Slack is to be left alone at least. */
function pauseAfter(error: unknown, { refusedMs }: Pace): number {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter * 1000;
  return isRefusal(error) ? refusedMs : 0;
}

const reasonOf = (error: unknown): string =>
  error instanceof WebAPIPlatformError ? error.data.error : error instanceof Error ? error.message : 'closed';

async function inTime(work: Promise<unknown>, ms: number): Promise<void> {
  const late = wait(ms, 'late' as const, { ref: false });
  if ((await Promise.race([work, late])) === 'late') throw new Error('no answer in time');
}

/** A second is enough for a connection to be closed; the process is about to end. */
const soon = (work: Promise<unknown>): Promise<unknown> => Promise.race([work, wait(1000, undefined, { ref: false })]);
