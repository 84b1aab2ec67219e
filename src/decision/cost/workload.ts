import type { Profile } from '../../profile/index.ts';
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
}

export const assumedNumbers = { requests_month: 5e6, avg_ms: 200, memory_mb: 512, io_wait: 0.7 } as const;
const DEFAULT_PEAK = 3;
/** No function is larger; above it the comparison is with the largest. */
const LARGEST_FUNCTION_MB = 10_240;

export function workloadOf(profile: Profile): Workload {
  const peak = profile.traffic ? peakToAverage[profile.traffic] : DEFAULT_PEAK;
  return {
    requests: profile.requests_month ?? assumedNumbers.requests_month,
    ms: profile.avg_ms ?? assumedNumbers.avg_ms,
    memoryMb: profile.memory_mb ?? assumedNumbers.memory_mb,
    wait: profile.io_wait ?? assumedNumbers.io_wait,
    day: dayOf(peak),
    peak,
    facing: profile.trigger === 'http_api' || profile.trigger === 'long_session',
    gateway: profile.trigger === 'http_api',
    warm: profile.cold_start === 'none' ? 2 : 0,
  };
}

export const functionMb = (workload: Workload): number => Math.min(workload.memoryMb, LARGEST_FUNCTION_MB);
