import type { Logger } from 'pino';
import type { ClientOf } from '../installation/workspaces.ts';
import type { Metrics } from '../monitoring/metrics.ts';
import { type Alarm, createAlarm } from './alarm.ts';
import { LONGEST_BACK_OFF_MS } from './back-off.ts';
import type { Delivering } from './deliver-message.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { type Limits, planOf, slackLimits } from './limits.ts';
import { LEASE_MS } from './posting/lease.ts';
import type { Claim, Outbox } from './posting/outbox.ts';
import { systemTime, type Time } from './posting/time.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';

/** After this time it is noticed that the leases of a process that died have ended. */
const LONGEST_PAUSE_MS = 5000;
const SHORTEST_PAUSE_MS = 20;
/** Of clocks that count whole milliseconds. */
const ROUNDING_MS = 2;
const READ_AGAIN_MS = 1000;
/** What is due this soon is still sent when the app stops. */
const STOP_WITHIN_MS = 3000;

export interface Delivery {
  /** Delivers what waits; called after a commit, at startup and when a retry is due. */
  wake(): void;
  /** Delivers what is due, then takes nothing new. */
  stop(): Promise<void>;
}

export interface DeliveryOptions {
  readonly limits?: Limits;
  readonly time?: Time;
  readonly random?: () => number;
  readonly metrics?: Pick<Metrics, 'delivered' | 'repeated'>;
  /** Called each time the loop has gone round, whether or not that worked. */
  readonly beat?: () => void;
}

/** Carries the outbox to Slack, one message at a time in each conversation. */
export function startDelivery(
  outbox: Outbox,
  clientOf: ClientOf,
  log: Logger,
  { limits = slackLimits, time = systemTime, random = Math.random, metrics, beat = () => {} }: DeliveryOptions = {},
): Delivery {
  const limiter = createLimiter(limits, time.now);
  const onRepeat = metrics?.repeated ?? (() => {});
  const delivering = { outbox, clientOf, limiter, time, random, log, onRepeat };
  const alarm = createAlarm(time, wake);
  const leases = startHeartbeat(outbox, time, log);
  const onDelivered = metrics?.delivered ?? (() => {});
  const underWay = createUnderWay(delivering, { leases, alarm, onDelivered, onEnded: wake });
  const loop = createLoop(delivering, underWay, alarm, beat);

  function wake(): void {
    loop.wake();
  }

  return {
    wake,
    async stop() {
      await deliverDue(loop, underWay, delivering);
      loop.end();
      alarm.clear();
      leases.stop();
    },
  };
}

interface Loop {
  /** Goes round once more, unless it is to do so anyway. */
  wake(): void;
  /** Resolves once it is between two rounds. */
  rested(): Promise<void> | undefined;
  end(): void;
}

function createLoop(delivering: Delivering, underWay: UnderWay, alarm: Alarm, beat: () => void): Loop {
  const { log } = delivering;
  const claim = claims(delivering, underWay, alarm);
  let round: Promise<void> | undefined;
  let again = false;
  let ended = false;

  async function goRound(): Promise<void> {
    do {
      again = false;
      again = (await claim()) || again;
    } while (again && !ended && underWay.room() > 0);
  }

  function wake(): void {
    again = true;
    if (ended || round || underWay.room() === 0) return;
    round = goRound()
      .catch((err: unknown) => {
        log.error({ err }, 'The outbox cannot be read; trying again.');
        again = false;
        if (!ended) alarm.set(READ_AGAIN_MS);
      })
      .finally(() => {
        round = undefined;
        beat();
        if (again) wake();
      });
  }

  return {
    wake,
    rested: () => round,
    end() {
      ended = true;
    },
  };
}

/** Starts what is due; gives whether there may be more. */
function claims({ outbox, limiter, time }: Delivering, underWay: UnderWay, alarm: Alarm): () => Promise<boolean> {
  const admit = admission(limiter, underWay, alarm);
  let capped = false;
  return async () => {
    if (!capped) await outbox.capWaits(LONGEST_BACK_OFF_MS, LEASE_MS);
    capped = true;
    const asked = time.now();
    const { messages, more } = await outbox.claim({ limit: underWay.room(), leaseMs: LEASE_MS, admit });
    for (const message of messages) underWay.start(message);
    if (messages.length === 0 && !more && !alarm.isSet()) {
      const dueIn = (await dueAfter(outbox, time, asked)) ?? LONGEST_PAUSE_MS;
      alarm.set(Math.max(SHORTEST_PAUSE_MS, Math.min(dueIn, LONGEST_PAUSE_MS)));
    }
    return more;
  };
}

/** Milliseconds until the next message is due that was not yet when it was asked for. */
const dueAfter = (outbox: Outbox, time: Time, asked: number): Promise<number | undefined> =>
  outbox.nextDueIn(time.now() - asked + ROUNDING_MS);

/** Delivers what is due before the app stops. */
async function deliverDue(loop: Loop, underWay: UnderWay, { outbox, time }: Delivering): Promise<void> {
  const until = time.now() + STOP_WITHIN_MS;
  for (let dueIn: number | undefined = 0; dueIn !== undefined && time.now() + dueIn <= until; ) {
    await new Promise<void>((resolve) => void time.after(Math.max(SHORTEST_PAUSE_MS, dueIn!), resolve));
    const asked = time.now();
    loop.wake();
    while (loop.rested() || !underWay.isEmpty()) await Promise.all([loop.rested(), underWay.settled()]);
    dueIn = await dueAfter(outbox, time, asked).catch(() => undefined);
  }
}

/** A message takes its turn at the limiter; none is delivered twice at a time, even if its lease ran out. */
const admission =
  (limiter: Limiter, underWay: UnderWay, alarm: Alarm): Claim['admit'] =>
  (message) => {
    if (underWay.has(message.id)) return 'leave';
    const laterMs = limiter.admit(message.id, planOf(message));
    if (laterMs === 0) return 'now';
    alarm.set(laterMs);
    return { laterMs };
  };
