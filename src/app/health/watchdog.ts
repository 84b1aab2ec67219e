import type { Logger } from 'pino';

const EVERY_MS = 5000;
/** Ticks without a beat after which the loop counts as stuck: a minute, far longer than any call to Slack takes. */
const MOST_MISSED = 12;
/** Ticks from one look at the outbox to the next. */
const LOOK_EVERY = 12;
const OVERDUE_S = 300;

/** A loop that beats each time round, and what it works on. */
export interface Watched {
  /** Starts a round unless one is under way. */
  wake(): void;
  /** For how many seconds a message has been due that nobody delivers. */
  overdueSeconds(): Promise<number>;
}

export interface Watchdog {
  /** The loop went round. */
  beat(): void;
  /** False once the loop is stuck, until it goes on. */
  alive(): boolean;
  watch(watched: Watched, everyMs?: number): void;
  stop(): void;
}

/**
 * Wakes the delivery loop and counts how often nothing comes of it. It counts ticks instead of time, so that a process
 * that was stopped for a while is not taken for one that is stuck; while the event loop itself is stuck, nobody gets an
 * answer at all.
 */
export function createWatchdog(log: Logger): Watchdog {
  let missed = 0;
  let ticks = 0;
  let wasOverdue = false;
  let timer: NodeJS.Timeout | undefined;

  function tick(watched: Watched): void {
    missed += 1;
    if (missed === MOST_MISSED) log.error('The delivery loop is stuck; /healthz fails until it continues.');
    watched.wake();
    ticks += 1;
    if (ticks % LOOK_EVERY === 0) void look(watched);
  }

  /** Only said, once each time: where Slack or the database is the cause, a new start would not help. */
  async function look({ overdueSeconds }: Watched): Promise<void> {
    const seconds = await overdueSeconds().catch(() => undefined);
    if (seconds === undefined) return;
    const overdue = seconds > OVERDUE_S;
    if (overdue && !wasOverdue) log.error({ seconds }, 'A message has long been due and is not delivered.');
    wasOverdue = overdue;
  }

  return {
    beat() {
      missed = 0;
    },
    alive: () => missed < MOST_MISSED,
    watch(watched, everyMs = EVERY_MS) {
      timer = setInterval(tick, everyMs, watched).unref();
    },
    stop: () => clearInterval(timer),
  };
}
