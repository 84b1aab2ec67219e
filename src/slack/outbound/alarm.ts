import type { Time } from './posting/time.ts';

export interface Alarm {
  /** Rings after so many milliseconds, unless it is to ring before that. */
  set(ms: number): void;
  readonly isSet: () => boolean;
  clear(): void;
}

/** Rings once, at the earliest of the times it was set to. */
export function createAlarm(time: Time, ring: () => void): Alarm {
  let at = Number.POSITIVE_INFINITY;
  let cancel = (): void => {};
  return {
    set(ms) {
      const wanted = time.now() + ms;
      if (wanted >= at) return;
      cancel();
      at = wanted;
      cancel = time.after(ms, () => {
        at = Number.POSITIVE_INFINITY;
        ring();
      });
    },
    isSet: () => at < Number.POSITIVE_INFINITY,
    clear() {
      cancel();
      at = Number.POSITIVE_INFINITY;
    },
  };
}
