import type { Metrics } from '../monitoring/metrics.ts';
import type { Alarm } from './alarm.ts';
import { type Delivering, deliverMessage } from './deliver-message.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { OutboxMessage } from './posting/outbox.ts';

/** Messages under way at a time; each conversation has at most one. */
const MOST_AT_ONCE = 20;

/** The messages that are on their way to Slack. */
export interface UnderWay {
  has(id: number): boolean;
  /** How many more may be started. */
  room(): number;
  /** Delivers a message that is leased. */
  start(message: OutboxMessage): void;
  isEmpty(): boolean;
  /** Resolves once those that are under way now have ended. */
  settled(): Promise<unknown>;
}

export interface UnderWayOptions {
  readonly leases: Heartbeat;
  readonly alarm: Alarm;
  readonly onDelivered: Metrics['delivered'];
  /** Called when there is room for another one. */
  readonly onEnded: () => void;
}

export function createUnderWay(
  delivering: Delivering,
  { leases, alarm, onDelivered, onEnded }: UnderWayOptions,
): UnderWay {
  const messages = new Map<number, Promise<void>>();

  async function deliver(message: OutboxMessage): Promise<void> {
    leases.hold(message.id);
    try {
      const { outcome, dueInMs } = await deliverMessage(message, delivering);
      if (dueInMs !== undefined) alarm.set(dueInMs);
      onDelivered(outcome);
    } catch (err) {
      delivering.log.error({ err, message: message.id }, 'The outbox cannot be written; trying again.');
    } finally {
      leases.release(message.id);
      messages.delete(message.id);
      onEnded();
    }
  }

  return {
    has: (id) => messages.has(id),
    room: () => MOST_AT_ONCE - messages.size,
    start: (message) => void messages.set(message.id, deliver(message)),
    isEmpty: () => messages.size === 0,
    settled: () => Promise.all(messages.values()),
  };
}
