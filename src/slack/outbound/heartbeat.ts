import type { Logger } from 'pino';
import type { Outbox } from './posting/outbox.ts';
import type { Time } from './posting/time.ts';

const EVERY_MS = 3000;
/** Longer than a call to Slack may take. */
const CALL_MS = 10_000;

export interface Heartbeat {
  /** Keeps a lease that was asked for at that time; gives whether it lasts for another call. */
  hold(id: number, asked: number): () => boolean;
  release(id: number): void;
  stop(): void;
}

/** Renews the leases of what is under way, so that they need not be longer than the slowest delivery. */
export function startHeartbeat(outbox: Outbox, time: Time, log: Logger, leaseMs: number): Heartbeat {
  const ends = new Map<number, number>();
  let cancel: (() => void) | undefined;

  function beat(): void {
    cancel = undefined;
    if (ends.size === 0) return;
    cancel = time.after(EVERY_MS, beat);
    const asked = time.now();
    outbox.renew([...ends.keys()], leaseMs).then(
      (renewed) => {
        for (const id of renewed) if (ends.has(id)) ends.set(id, asked + leaseMs);
      },
      (err: unknown) => log.warn({ err }, 'Leases could not be renewed.'),
    );
  }

  return {
    hold(id, asked) {
      ends.set(id, asked + leaseMs);
      cancel ??= time.after(EVERY_MS, beat);
      return () => (ends.get(id) ?? 0) - time.now() > CALL_MS;
    },
    release: (id) => void ends.delete(id),
    stop: () => cancel?.(),
  };
}
