import type { Random } from '../random.ts';

const outcomes = [
  'rate limited',
  'rate limited in the body',
  'status 500',
  'status 503',
  'internal_error',
  'a page of HTML',
  'half an answer',
  'connection reset',
] as const;

export type Outcome = (typeof outcomes)[number];

/** How Slack treats one call. */
export interface Plan {
  readonly outcome: Outcome | 'an answer';
  /** Whether the call takes effect, which the app cannot tell from what comes back. */
  readonly happens: boolean;
  readonly waitBeforeMs: number;
  readonly waitAfterMs: number;
}

export interface Faults {
  readonly plan: () => Plan;
  readonly stop: () => void;
}

export interface FaultOptions {
  readonly share: number;
  readonly slow: boolean;
}

const SLOWEST_MS = 8000;
const SLOW_SHARE = 0.1;
/** What Slack says of these is that nothing happened. */
const clean = new Set<Plan['outcome']>(['rate limited', 'rate limited in the body']);

export function openFaults(random: Random, { share, slow }: FaultOptions): Faults {
  let stopped = false;
  const slowness = (): number => (slow && random.chance(SLOW_SHARE) ? random.between(500, SLOWEST_MS) : 0);
  return {
    stop: () => {
      stopped = true;
    },
    plan: () => {
      if (stopped) return { outcome: 'an answer', happens: true, waitBeforeMs: 0, waitAfterMs: 0 };
      const outcome = random.chance(share) ? random.pick(outcomes) : 'an answer';
      const happens = outcome === 'an answer' || (!clean.has(outcome) && random.chance(0.5));
      const wait = slowness();
      // What is slow before it takes effect may do so when the app has long given up waiting.
      const before = random.chance(0.5) ? wait : 0;
      return { outcome, happens, waitBeforeMs: before, waitAfterMs: wait - before };
    },
  };
}
