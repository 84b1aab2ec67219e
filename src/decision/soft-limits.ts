import { functionLimits } from '../knowledge/limits.ts';
import type { SourceId } from '../knowledge/source.ts';
import type { FactorId, Profile } from '../profile/index.ts';
import { limitsOf, type ProviderSetting } from './provider.ts';

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
    .reduce<{ value: number; fact: SourceId } | undefined>((a, b) => (a && a.value <= b.value ? a : b), undefined);

const cache = new Map<ProviderSetting, ReturnType<typeof ceilings>>();
const ceilings = (setting: ProviderSetting) => ({
  run: strictest(setting, 'runS'),
  http: strictest(setting, 'httpS'),
  artifact: strictest(setting, 'artifactMb'),
  payload: strictest(setting, 'payloadMb'),
  stream: strictest(setting, 'streamMb'),
});

/** Above this many MB unzipped, AWS Lambda takes code only as an image. */
const ZIP_MB = 250;

export function softLimits(profile: Profile, setting: ProviderSetting): SoftLimit[] {
  const { max_run_s: run, artifact_mb: artifact, payload_mb: payload } = profile;
  if (run === undefined && artifact === undefined && payload === undefined) return [];
  let ceiling = cache.get(setting);
  if (!ceiling) cache.set(setting, (ceiling = ceilings(setting)));
  const found: SoftLimit[] = [];
  if (run !== undefined && ceiling.run && run > 60 && run <= ceiling.run.value) {
    const share = run / ceiling.run.value;
    const points = share > 0.75 ? -3 : share > 0.5 ? -2 : -1;
    found.push({ factor: 'max_run_s', points, text: `A run takes ${Math.max(1, Math.round(share * 100))} % of the ${ceiling.run.value} s that one function run may take, so there is ${share > 0.5 ? 'little' : 'limited'} room to grow.`, sources: [ceiling.run.fact] });
  }
  if (run !== undefined && ceiling.http && profile.trigger === 'http_api' && run > ceiling.http.value && run <= (ceiling.run?.value ?? Number.POSITIVE_INFINITY)) {
    found.push({ factor: 'max_run_s', points: -2, text: `The usual HTTP front door waits ${ceiling.http.value} s for a reply, less than your longest run.`, sources: [ceiling.http.fact] });
  }
  if (artifact !== undefined && artifact > ZIP_MB && artifact <= (ceiling.artifact?.value ?? Number.POSITIVE_INFINITY)) {
    found.push({ factor: 'artifact_mb', points: -1, text: `Above ${ZIP_MB} MB the code has to be deployed as an image, which starts more slowly.`, sources: ['F-AWS-07'] });
  }
  if (payload !== undefined && ceiling.payload && payload > ceiling.payload.value && payload <= (ceiling.stream?.value ?? Number.POSITIVE_INFINITY)) {
    found.push({ factor: 'payload_mb', points: -2, text: `Payloads above ${ceiling.payload.value} MB have to be streamed or go through object storage.`, sources: [ceiling.payload.fact] });
  }
  return found;
}
