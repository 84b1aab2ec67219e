import type { FactorId, Profile } from '../../domain/profile.ts';
import type { When } from '../../knowledge/claim.ts';
import { numberOf } from '../../knowledge/facts/index.ts';
import { holds } from '../../knowledge/preferences.ts';
import type { Readable } from '../../knowledge/workloads/workload.ts';
import { type AssumedId, assumptionsOf, type Case, runsAsJobs, type UsualNumbers } from './assumptions.ts';
import { dayOf, peakToAverage, SECONDS } from './sizing/load.ts';

/** What the sizings need to know of a workload. */
export interface Workload {
  readonly requests: number;
  readonly ms: number;
  readonly memoryMb: number;
  /** The longest that one request takes, seconds. */
  readonly longestS: number;
  /** Processors that one instance has to have. */
  readonly vcpu: number;
  /** Share of a request spent waiting. */
  readonly wait: number;
  /** Peak load over average load. */
  readonly peak: number;
  /** Clients wait for it, so something has to stand at a public address. */
  readonly facing: boolean;
  /** Requests come over HTTP, through a gateway where functions need one. */
  readonly gateway: boolean;
  /** Clients keep a WebSocket open, which functions need a gateway for. */
  readonly socket: boolean;
  /** Instances that serve, or stand by, at any time. */
  readonly floor: number;
  /** Instances that are kept warm. */
  readonly warm: number;
  /** A run has an instance to itself. */
  readonly alone: boolean;
  /** It pulls its work from one. */
  readonly reads: Readable | undefined;
  /** Nothing calls it, so that there are no requests. */
  readonly uncalled: boolean;
  /** It stays up, whether or not it has work. */
  readonly constant: boolean;
  /** At least one instance is kept up, though it could scale to zero. */
  readonly keptUp?: boolean;
  readonly connections: number;
  readonly payloadMb: number;
  readonly fixedAddress: boolean;
  readonly windows: boolean;
  /** It may be built for Arm processors. */
  readonly arm: boolean;
  readonly gpu: boolean;
}

const DEFAULT_PEAK = 3;

/** Where one instance is enough, though clients wait for it. */
const oneIsEnough: readonly When[] = [
  { state: ['local_disk'] },
  { existing: ['legacy_fixed'] },
  { traffic: ['sporadic'] },
  { team_ops: ['none'], priority: ['lowest_bill'] },
  { shape: ['single'], priority: ['lowest_bill'] },
];
const waitedFor: readonly When[] = [
  { trigger: ['http_api', 'long_session'] },
  { protocol: ['websocket', 'grpc', 'raw_tcp_udp'] },
];
/** What runs by itself and speaks over a WebSocket has opened it: nothing connects to it. */
const connectsOut: readonly When[] = [{ trigger: ['daemon'], protocol: ['websocket'] }];
const staysUp: readonly When[] = [{ trigger: ['daemon', 'long_session'] }, { protocol: ['websocket', 'raw_tcp_udp'] }];
const calledOver: readonly When[] = [{ protocol: ['http', 'websocket', 'grpc', 'raw_tcp_udp'] }];
const startedByCalls: readonly When[] = [{ trigger: ['http_api', 'long_session', 'schedule', 'batch'] }];
/** Machines and replicas that stay up cost the same, whatever goes through them; functions cannot be these. */
const heldUp: readonly When[] = [{ trigger: ['daemon'] }, { trigger: ['long_session'], protocol: ['raw_tcp_udp'] }];
const builtForX86: readonly When[] = [
  { existing: ['legacy_fixed', 'legacy_containerisable'] },
  { control: ['windows', 'kernel'] },
];
const any = (cases: readonly When[], profile: Profile): boolean => cases.some((each) => holds(each, profile));

/** What a bill cannot do without: the volume, unless it makes no difference, and of jobs how long one takes. */
export const missingForBill = (profile: Profile): readonly FactorId[] => [
  ...(profile.requests_month === undefined && !any(heldUp, profile) ? (['requests_month'] as const) : []),
  ...(runsAsJobs(profile) && profile.avg_ms === undefined && profile.max_run_s === undefined
    ? (['max_run_s'] as const)
    : []),
];

/** Whether there is enough to go by for a bill; the same as that nothing is missing, without a list. */
export const hasLoad = (profile: Profile): boolean =>
  (profile.requests_month !== undefined || any(heldUp, profile)) &&
  (profile.avg_ms !== undefined || profile.max_run_s !== undefined || !runsAsJobs(profile));

export function workloadOf(
  profile: Profile,
  which: Case = 'usual',
  usual: UsualNumbers = {},
  named: Readable | undefined = undefined,
): Workload {
  const { requests_month = 0, max_run_s = 0, vcpu = 0, connections = 0, payload_mb = 0 } = profile;
  const assumed = assumptionsOf(profile, usual);
  const stated = (id: AssumedId): number => profile[id] ?? assumed[id]![which];
  const facing = any(waitedFor, profile) && !any(connectsOut, profile);
  const constant = any(staysUp, profile);
  return {
    ...startOf(profile, named),
    requests: requests_month,
    ms: stated('avg_ms'),
    memoryMb: stated('memory_mb'),
    longestS: max_run_s,
    vcpu,
    wait: Math.min(stated('io_wait'), MOST_WAITING),
    peak: peakOf(profile),
    facing,
    gateway: profile.trigger === 'http_api',
    socket: profile.protocol === 'websocket' && facing,
    floor: facing && !any(oneIsEnough, profile) ? 2 : 1,
    warm: profile.cold_start === 'none' ? 2 : 0,
    alone: !constant && runsAsJobs(profile),
    constant,
    connections,
    payloadMb: payload_mb,
    fixedAddress: profile.fixed_ip === true,
    windows: profile.control === 'windows',
    arm: !any(builtForX86, profile),
    gpu: profile.gpu === true,
  };
}

/** What was told of the peak, as far as instances that are added by the hour can follow it, or else what is usual. */
function peakOf({ peak_rps, requests_month, traffic }: Profile): number {
  if (peak_rps === undefined || !requests_month) return traffic ? peakToAverage[traffic] : DEFAULT_PEAK;
  return Number(Math.min(MOST_PEAK, Math.max(1.1, (peak_rps * SECONDS) / requests_month)).toFixed(1));
}
const MOST_PEAK = 8;

/** Whether calls start its work, or what it pulls that from. */
function startOf(profile: Profile, named: Readable | undefined): Pick<Workload, 'reads' | 'uncalled'> {
  const isCalled = any(startedByCalls, profile) || (any(calledOver, profile) && !any(connectsOut, profile));
  const reads = isCalled ? undefined : named;
  return { reads, uncalled: reads !== undefined || (!isCalled && profile.trigger === 'daemon') };
}

/** Some processor time goes into every request. */
const MOST_WAITING = 0.98;

/** The load in requests that are under way at once, on average. */
export const inFlight = ({ requests, ms }: Workload): number => (requests / SECONDS) * (ms / 1000);

/** Memory of a function that has a whole processor; times are those of a function of the workload's memory. */
const MB_PER_VCPU = numberOf('F-AWS-08');

/** Processors that one request takes while it is under way. */
export const share = ({ memoryMb, wait }: Workload): number => (1 - wait) * Math.min(1, memoryMb / MB_PER_VCPU);

export const dayOfWorkload = ({ peak }: Workload): readonly number[] => dayOf(peak);
