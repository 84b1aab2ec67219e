import type { Profile } from '../../domain/profile.ts';

/** A number that nobody stated: the one that the bill is worked out with, and the span that it may lie in. */
export interface Assumption {
  readonly usual: number;
  readonly low: number;
  readonly high: number;
}

export type AssumedId = 'avg_ms' | 'memory_mb' | 'io_wait';
/** Numbers that are usual for the named workloads: nobody said them, but they are nearer than what is usual in general. */
export type UsualNumbers = Readonly<Partial<Record<AssumedId, number>>>;
/** Which end of what was assumed is worked out. */
export type Case = keyof Assumption;

/** What an ordinary web request takes; it waits for databases and services most of its time. */
export const assumedNumbers = { requests_month: 5e6, avg_ms: 200, memory_mb: 512, io_wait: 0.7 } as const;

const REQUEST_MS: Assumption = { usual: assumedNumbers.avg_ms, low: 100, high: 500 };
/** What a model on a GPU takes for one answer. */
const GPU_MS: Assumption = { usual: 2000, low: 500, high: 10_000 };
const MEMORY_MB: Assumption = { usual: assumedNumbers.memory_mb, low: 256, high: 1024 };
/** What works on its own for long holds more at a time than a request does. */
const LONG_JOB_MB: Assumption = { usual: 2048, low: 512, high: 8192 };
const LONG_JOB_S = 900;
const WAITS: Assumption = { usual: assumedNumbers.io_wait, low: 0.9, high: 0.5 };
/** What a processor works on all the time. */
const COMPUTES: Assumption = { usual: 0, low: 0, high: 0 };

/** A run above this many seconds says more of the work than the usual time does. */
const LONG_RUN_S = 60;
/** Within so few milliseconds nothing is waited for. */
const SHORT_MS = 10;

/** A job has an instance to itself while it runs. */
export function runsAsJobs({ trigger, max_run_s }: Profile): boolean {
  if (trigger === 'schedule' || trigger === 'batch') return true;
  return (trigger === undefined || trigger === 'event') && (max_run_s ?? 0) > LONG_RUN_S;
}

/**
 * The time of one run where none was stated. For jobs it follows from the longest run: the whole of it on a timer, which
 * repeats the same work, and half of it otherwise, the middle of runs between nothing and the longest. Of requests that
 * clients wait for, and of processes that stay up, the longest is an outlier, which says nothing of the average, but of
 * those to a model on a GPU all take much the same.
 */
export function assumedTime(profile: Profile): { readonly ms: number; readonly from?: string } {
  const { trigger, max_run_s } = profile;
  if (!max_run_s || !(profile.gpu || runsAsJobs(profile)))
    return { ms: profile.gpu ? GPU_MS.usual : assumedNumbers.avg_ms };
  return trigger === 'schedule'
    ? { ms: max_run_s * 1000, from: 'as long as the longest' }
    : { ms: max_run_s * 500, from: 'half the longest' };
}

/** A run that follows from the longest may be half as long, or as long as that. */
function spanOfTime(profile: Profile): Assumption & { readonly from?: string } {
  const { ms, from } = assumedTime(profile);
  return from
    ? { usual: ms, low: ms / 2, high: (profile.max_run_s ?? 0) * 1000, from }
    : profile.gpu
      ? GPU_MS
      : REQUEST_MS;
}

/** What computes does not wait: jobs, models on a GPU, and what is over in a moment. */
const assumedWait = (profile: Profile): Assumption =>
  profile.gpu || runsAsJobs(profile) || isOverAtOnce(profile) ? COMPUTES : WAITS;

/** What asks a database or a cache on the way waits for it, however short it is. */
const isOverAtOnce = ({ avg_ms, state }: Profile): boolean =>
  avg_ms !== undefined && avg_ms <= SHORT_MS && state !== 'external';

/** What is usual for a kind of work differs from one to the next by as much. */
const FACTOR = 2;
const around = (usual: number): Assumption => ({ usual, low: usual / FACTOR, high: usual * FACTOR });

/** What has to be assumed of a profile. */
export function assumptionsOf(
  profile: Profile,
  usual: UsualNumbers = {},
): Readonly<Partial<Record<AssumedId, Assumption & { from?: string }>>> {
  return {
    ...(profile.avg_ms === undefined ? { avg_ms: timeOf(profile, usual) } : {}),
    ...(profile.memory_mb === undefined ? { memory_mb: memoryOf(profile, usual) } : {}),
    ...(profile.io_wait === undefined ? { io_wait: waitOf(profile, usual) } : {}),
  };
}

function memoryOf(profile: Profile, { memory_mb: memory }: UsualNumbers): Assumption {
  if (memory !== undefined) return around(memory);
  return runsAsJobs(profile) && (profile.max_run_s ?? 0) >= LONG_JOB_S ? LONG_JOB_MB : MEMORY_MB;
}

function timeOf(profile: Profile, { avg_ms: ms }: UsualNumbers): Assumption & { from?: string } {
  const span = spanOfTime(profile);
  return ms === undefined || span.from ? span : around(ms);
}

const waitOf = (profile: Profile, { io_wait: wait }: UsualNumbers): Assumption =>
  wait === undefined || profile.gpu ? assumedWait(profile) : { usual: wait, low: wait, high: wait };
