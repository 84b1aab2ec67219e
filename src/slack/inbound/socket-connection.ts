import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Logger } from 'pino';
import type { SocketModeReceiver } from '../bolt.ts';

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
export function keepConnected(client: SocketModeReceiver['client'], log: Logger, pace: Pace = usual): SocketConnection {
  const stopping = new AbortController();
  let open = false;
  let failures = 0;
  /** What was last said about the connection. */
  let said = '';
  let running: Promise<void> = Promise.resolve();

  client.on('connected', () => {
    open = true;
    say('connected', () => log.info('Listening in Socket Mode.'));
  });
  client.on('disconnected', () => {
    open = false;
  });

  function say(what: string, write: () => void): void {
    if (said !== what) write();
    said = what;
  }

  async function connect(tried: () => void): Promise<void> {
    const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    await within(client.start(), pace.attemptMs);
    tried();
    const since = performance.now();
    await ended;
    failures = performance.now() - since >= pace.stoodMs ? 0 : failures + 1;
  }

  async function run(tried: () => void): Promise<void> {
    while (!stopping.signal.aborted) {
      let pause = 0;
      try {
        await connect(tried);
      } catch (error) {
        failures += 1;
        pause = complain(error);
      }
      tried();
      const backOff = failures === 0 ? 0 : Math.min(pace.longestRetryMs, pace.firstRetryMs * 2 ** (failures - 1));
      await wait(Math.max(pause, backOff), undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  /** Says each reason once; gives how long Slack is to be left alone at least. */
  function complain(error: unknown): number {
    if (stopping.signal.aborted) return 0;
    void client.disconnect();
    const reason = reasonOf(error);
    const refused = error instanceof WebAPIPlatformError && !passing.includes(reason);
    say(reason, () =>
      refused
        ? log.error(
            { reason },
            'Slack refuses SLACK_APP_TOKEN: replace it and restart. Trying again every few minutes.',
          )
        : log.warn({ reason }, 'No connection to Slack; trying again.'),
    );
    if (error instanceof WebAPIRateLimitedError) return error.retryAfter * 1000;
    return refused ? pace.refusedMs : 0;
  }

  return {
    start: () =>
      new Promise((resolve) => {
        running = run(resolve);
      }),
    async stop() {
      stopping.abort();
      await Promise.race([client.disconnect(), wait(pace.firstRetryMs, undefined, { ref: false })]);
      await Promise.race([running, wait(pace.firstRetryMs, undefined, { ref: false })]);
    },
    isOpen: () => open,
  };
}

/** What Slack says on a bad day, of a token that is good. */
const passing = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited'];

const reasonOf = (error: unknown): string =>
  error instanceof WebAPIPlatformError ? error.data.error : error instanceof Error ? error.message : 'closed';

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const ended = new AbortController();
  const late = wait(ms, undefined, { ref: false, signal: ended.signal }).then(() => {
    throw new Error('no answer in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ended.abort();
    late.catch(() => {});
    work.catch(() => {});
  }
}
