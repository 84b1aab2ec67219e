import type { Profile } from '../../domain/profile.ts';
import { dayOf, peakToAverage } from './load.ts';

/** What the cost formulae need to know. */
export interface Workload {
  readonly requests: number;
  readonly ms: number;
  readonly memoryMb: number;
  /** Share of a request spent waiting. */
  readonly wait: number;
  readonly day: readonly number[];
  readonly peak: number;
  /** Clients wait for it: two replicas and a load balancer or gateway. */
  readonly facing: boolean;
  /** Requests come through an HTTP gateway, billed per request. */
  readonly gateway: boolean;
  /** Function instances that are kept warm. */
  readonly warm: number;
  /** A job that has a container to itself while it runs. */
  readonly alone?: boolean;
}

export const assumedNumbers = { requests_month: 5e6, avg_ms: 200, memory_mb: 512, io_wait: 0.7 } as const;
const DEFAULT_PEAK = 3;
/** No function is larger; above it the comparison is with the largest. */
const LARGEST_FUNCTION_MB = 10_240;

/** A longest run above this many seconds says more of the work than the default time does. */
const LONG_RUN_S = 60;

/**
 * The time of one run where none was stated. For jobs it follows from the longest run: the whole of it on a timer, which
 * repeats the same work, and half of it otherwise, the middle of runs between nothing and the longest. Of requests that
 * clients wait for, and of processes that stay up, the longest is an outlier, which says nothing of the average.
 */
export function assumedTime(profile: Profile): { readonly ms: number; readonly from?: string } {
  const { trigger, max_run_s } = profile;
  if (!max_run_s || !runsAsJobs(profile)) return { ms: assumedNumbers.avg_ms };
  return trigger === 'schedule'
    ? { ms: max_run_s * 1000, from: 'as long as the longest run' }
    : { ms: max_run_s * 500, from: 'half the longest run' };
}

function runsAsJobs({ trigger, max_run_s }: Profile): boolean {
  if (trigger === 'schedule' || trigger === 'batch') return true;
  return (trigger === undefined || trigger === 'event') && (max_run_s ?? 0) > LONG_RUN_S;
}

export function workloadOf(profile: Profile): Workload {
  const peak = profile.traffic ? peakToAverage[profile.traffic] : DEFAULT_PEAK;
  return {
    requests: profile.requests_month ?? assumedNumbers.requests_month,
    ms: profile.avg_ms ?? assumedTime(profile).ms,
    memoryMb: profile.memory_mb ?? assumedNumbers.memory_mb,
    wait: profile.io_wait ?? assumedNumbers.io_wait,
    day: dayOf(peak),
    peak,
    facing: profile.trigger === 'http_api' || profile.trigger === 'long_session',
    gateway: profile.trigger === 'http_api',
    warm: profile.cold_start === 'none' ? 2 : 0,
    alone: runsAsJobs(profile),
  };
}

export const functionMb = (workload: Workload): number => Math.min(workload.memoryMb, LARGEST_FUNCTION_MB);
