import { type Clock, steadyClock } from '../../../store/database/clock.ts';

/** The clock and the timers of delivery; a test has its own, so that an outage of hours takes no time. */
export interface Time {
  readonly now: Clock;
  /** Runs it after so many milliseconds; gives what cancels that. */
  after(ms: number, run: () => void): () => void;
}

export const systemTime: Time = {
  now: steadyClock,
  after(ms, run) {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};
