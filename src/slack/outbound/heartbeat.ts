import type { Logger } from 'pino';
import { LEASE_MS } from './posting/lease.ts';
import type { Outbox } from './posting/outbox.ts';
import type { Time } from './posting/time.ts';

const EVERY_MS = 3000;

export interface Heartbeat {
  hold(id: number): void;
  release(id: number): void;
  stop(): void;
}

/** Renews the leases of what is under way, so that they need not be longer than the slowest delivery. */
export function startHeartbeat(outbox: Outbox, time: Time, log: Logger): Heartbeat {
  const held = new Set<number>();
  let cancel: (() => void) | undefined;

  function beat(): void {
    cancel = undefined;
    if (held.size === 0) return;
    cancel = time.after(EVERY_MS, beat);
    outbox.renew([...held], LEASE_MS).catch((err: unknown) => log.warn({ err }, 'Leases could not be renewed.'));
  }

  return {
    hold(id) {
      held.add(id);
      cancel ??= time.after(EVERY_MS, beat);
    },
    release: (id) => void held.delete(id),
    stop: () => cancel?.(),
  };
}
