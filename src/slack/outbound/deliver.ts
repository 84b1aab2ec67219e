import type { Logger } from 'pino';
import type { Claim, Outbox, OutboxMessage } from '../../store/outbox.ts';
import type { Metrics } from '../metrics.ts';
import type { ClientOf } from '../workspaces.ts';
import { type Alarm, createAlarm } from './alarm.ts';
import { LONGEST_BACK_OFF_MS } from './back-off.ts';
import { type Delivering, deliverMessage } from './deliver-message.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { type Limits, planOf, slackLimits } from './limits.ts';
import { systemTime, type Time } from './time.ts';

/** Messages under way at a time; each conversation has at most one. */
const MOST_AT_ONCE = 20;
/**
 * A heartbeat renews it, so that at any time it lasts for longer than a call to Slack may take: what was sent before a
 * crash has arrived when the lease ends and is looked up.
 */
const LEASE_MS = 15_000;
/** After this time it is noticed that the leases of a process that died have ended. */
const LONGEST_PAUSE_MS = 5000;
const SHORTEST_PAUSE_MS = 20;
/** Of clocks that count whole milliseconds. */
const ROUNDING_MS = 2;
const READ_AGAIN_MS = 1000;
/** What is due this soon is still sent when the app stops. */
const STOP_WITHIN_MS = 3000;

export interface Delivery {
  /** Delivers what waits; called after a commit, at start-up and when a retry is due. */
  wake(): void;
  /** Delivers what is due, then takes nothing new. */
  stop(): Promise<void>;
}

export interface DeliveryOptions {
  readonly limits?: Limits;
  readonly time?: Time;
  readonly random?: () => number;
  readonly metrics?: Pick<Metrics, 'delivered' | 'repeated'>;
}

/** Carries the outbox to Slack, one message at a time in each conversation. */
export function startDelivery(
  outbox: Outbox,
  clientOf: ClientOf,
  log: Logger,
  { limits = slackLimits, time = systemTime, random = Math.random, metrics }: DeliveryOptions = {},
): Delivery {
  const limiter = createLimiter(limits, time.now);
  const onRepeat = metrics?.repeated ?? (() => {});
  return createLoop({ outbox, clientOf, limiter, time, random, log, onRepeat }, metrics?.delivered ?? (() => {}));
}

function createLoop(delivering: Delivering, onDelivered: Metrics['delivered']): Delivery {
  const { outbox, limiter, time, log } = delivering;
  const underWay = new Map<number, Promise<void>>();
  const leases = startHeartbeat(outbox, time, log, LEASE_MS);
  const alarm = createAlarm(time, wake);
  let capped = false;
  let claiming: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const admit = admission(limiter, underWay, alarm);

  async function claim(): Promise<void> {
    if (!capped) await outbox.capWaits(LONGEST_BACK_OFF_MS, LEASE_MS);
    capped = true;
    do {
      again = false;
      const asked = time.now();
      const { messages, more } = await outbox.claim({ limit: MOST_AT_ONCE - underWay.size, leaseMs: LEASE_MS, admit });
      for (const message of messages) start(message, asked);
      again ||= more;
      if (messages.length === 0 && !more && !alarm.isSet()) await pause(asked);
    } while (again && !stopped && underWay.size < MOST_AT_ONCE);
  }

  function start(message: OutboxMessage, asked: number): void {
    const work = deliverMessage(message, leases.hold(message.id, asked), delivering)
      .then(({ outcome, dueInMs }) => {
        if (dueInMs !== undefined) alarm.set(dueInMs);
        onDelivered(outcome);
      })
      .catch((err: unknown) => log.error({ err, message: message.id }, 'The outbox cannot be written; trying again.'))
      .finally(() => {
        leases.release(message.id);
        underWay.delete(message.id);
        wake();
      });
    underWay.set(message.id, work);
  }

  async function pause(asked: number): Promise<void> {
    const dueIn = (await outbox.nextDueIn(time.now() - asked + ROUNDING_MS)) ?? LONGEST_PAUSE_MS;
    if (!stopped) alarm.set(Math.max(SHORTEST_PAUSE_MS, Math.min(dueIn, LONGEST_PAUSE_MS)));
  }

  function wake(): void {
    again = true;
    if (stopped || claiming || underWay.size >= MOST_AT_ONCE) return;
    claiming = claim()
      .catch((err: unknown) => {
        log.error({ err }, 'The outbox cannot be read; trying again.');
        again = false;
        alarm.set(READ_AGAIN_MS);
      })
      .finally(() => {
        claiming = undefined;
        if (again) wake();
      });
  }

  return {
    wake,
    async stop() {
      const until = time.now() + STOP_WITHIN_MS;
      for (let dueIn: number | undefined = 0; dueIn !== undefined && time.now() + dueIn <= until; ) {
        await new Promise<void>((resolve) => void time.after(Math.max(SHORTEST_PAUSE_MS, dueIn!), resolve));
        const asked = time.now();
        wake();
        while (claiming || underWay.size > 0) await Promise.all([claiming, ...underWay.values()]);
        dueIn = await outbox.nextDueIn(time.now() - asked + ROUNDING_MS).catch(() => undefined);
      }
      stopped = true;
      alarm.clear();
      leases.stop();
    },
  };
}

/** A message takes its turn at the limiter; none is delivered twice at a time, even if its lease ran out. */
const admission =
  (limiter: Limiter, underWay: ReadonlyMap<number, unknown>, alarm: Alarm): Claim['admit'] =>
  (message) => {
    if (underWay.has(message.id)) return 'leave';
    const laterMs = limiter.admit(message.id, planOf(message));
    if (laterMs === 0) return 'now';
    alarm.set(laterMs);
    return { laterMs };
  };
