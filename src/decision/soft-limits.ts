import type { FactorId, Profile } from '../domain/profile.ts';
import { functionLimits, type Limit } from '../knowledge/limits.ts';
import type { SourceId } from '../knowledge/source.ts';
import { limitsOf, type ProviderSetting, providerSettings } from './provider.ts';

/** A limit that is near but not reached; it counts against functions. */
export interface SoftLimit {
  readonly factor: FactorId;
  /** Negative. */
  readonly points: number;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

const strictest = (setting: ProviderSetting, limit: 'runS' | 'artifactMb' | 'payloadMb' | 'streamMb' | 'httpS') =>
  limitsOf(setting)
    .map((provider) => functionLimits[provider][limit])
    .filter((each) => each !== undefined)
    .reduce<Limit | undefined>((a, b) => (a && a.value <= b.value ? a : b), undefined);

interface Ceilings {
  readonly run: Limit | undefined;
  readonly http: Limit | undefined;
  readonly artifact: Limit | undefined;
  readonly payload: Limit | undefined;
  readonly stream: Limit | undefined;
}

/** The lowest limits under each setting; computed once. */
const ceilings = new Map<ProviderSetting, Ceilings>(
  providerSettings.map((setting) => [
    setting,
    {
      run: strictest(setting, 'runS'),
      http: strictest(setting, 'httpS'),
      artifact: strictest(setting, 'artifactMb'),
      payload: strictest(setting, 'payloadMb'),
      stream: strictest(setting, 'streamMb'),
    },
  ]),
);

/** Above this many MB unzipped, AWS Lambda takes code only as an image. */
const ZIP_MB = 250;
/** Below this share of a limit there is plenty of room. */
const FAR = 0.05;
/** Runs shorter than this many seconds are near no limit. */
const SHORT_RUN = 60;

export function softLimits(profile: Profile, setting: ProviderSetting): SoftLimit[] {
  if (profile.max_run_s === undefined && profile.artifact_mb === undefined && profile.payload_mb === undefined)
    return none;
  const ceiling = ceilings.get(setting)!;
  return [
    runLimit(profile, ceiling),
    frontDoorLimit(profile, ceiling),
    artifactLimit(profile, ceiling),
    payloadLimit(profile, ceiling),
  ].filter((found) => found !== undefined);
}

const none: SoftLimit[] = [];

const within = (value: number, limit: Limit | undefined): boolean =>
  value <= (limit?.value ?? Number.POSITIVE_INFINITY);

function runLimit({ max_run_s: run }: Profile, { run: limit }: Ceilings): SoftLimit | undefined {
  if (run === undefined || !limit || run <= SHORT_RUN || !within(run, limit)) return undefined;
  const share = run / limit.value;
  if (share < FAR) return undefined;
  const room = share > 0.5 ? 'little' : 'limited';
  return {
    factor: 'max_run_s',
    points: share > 0.75 ? -3 : share > 0.5 ? -2 : -1,
    text: `A run takes ${Math.max(1, Math.round(share * 100))} % of the ${limit.value} s that one function run may take, so there is ${room} room to grow.`,
    sources: [limit.fact],
  };
}

function frontDoorLimit(
  { max_run_s: run, trigger }: Profile,
  { run: most, http: limit }: Ceilings,
): SoftLimit | undefined {
  if (run === undefined || trigger !== 'http_api' || within(run, limit) || !within(run, most)) return undefined;
  return {
    factor: 'max_run_s',
    points: -2,
    text: `The usual HTTP front door waits ${limit!.value} s for a reply, less than your longest run.`,
    sources: [limit!.fact],
  };
}

function artifactLimit({ artifact_mb: artifact }: Profile, { artifact: limit }: Ceilings): SoftLimit | undefined {
  if (artifact === undefined || artifact <= ZIP_MB || !within(artifact, limit)) return undefined;
  return {
    factor: 'artifact_mb',
    points: -1,
    text: `Above ${ZIP_MB} MB the code has to be deployed as an image, which starts more slowly.`,
    sources: ['F-AWS-07'],
  };
}

function payloadLimit({ payload_mb: payload }: Profile, { payload: limit, stream }: Ceilings): SoftLimit | undefined {
  if (payload === undefined || within(payload, limit) || !within(payload, stream)) return undefined;
  return {
    factor: 'payload_mb',
    points: -2,
    text: `Payloads above ${limit!.value} MB have to be streamed or go through object storage.`,
    sources: [limit!.fact],
  };
}
