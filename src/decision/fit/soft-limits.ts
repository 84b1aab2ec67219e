import type { FactorId, Profile } from '../../domain/profile.ts';
import { sayCount } from '../../domain/wording.ts';
import { numberOf } from '../../knowledge/facts/index.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import type { Limit, Product } from '../../knowledge/products/product.ts';
import type { SourceId } from '../../knowledge/source.ts';
import { limitsOf, type ProviderSetting, providerSettings } from '../provider.ts';
import { runLimits } from './offers.ts';

/** A limit that is near but not reached; it counts against functions. */
export interface SoftLimit {
  readonly factor: FactorId;
  /** Negative. */
  readonly points: number;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** The functions that each provider sells first. */
const functions = new Map<ProviderSetting, readonly Product[]>(
  providerSettings.map((setting) => [
    setting,
    limitsOf(setting).flatMap((host) => productsOfHost(host).find(({ option }) => option === 'serverless') ?? []),
  ]),
);

/** Above this many MB unzipped, AWS Lambda takes code only as an image. */
const ZIP_MB = 250;
/** Below this share of a limit there is plenty of room. */
const FAR = 0.05;
/** Runs shorter than this many seconds are near no limit. */
const SHORT_RUN = 60;

type Ceiling = Exclude<Limit, 'unknown'> & { readonly value: number };
const isCeiling = (limit: unknown): limit is Ceiling =>
  typeof limit === 'object' && limit !== null && 'value' in limit && typeof limit.value === 'number';

export function softLimits(profile: Profile, setting: ProviderSetting): SoftLimit[] {
  const { max_run_s, artifact_mb, peak_rps } = profile;
  if (max_run_s === undefined && artifact_mb === undefined && peak_rps === undefined) return none;
  const offered = functions.get(setting)!;
  return [
    runLimit(profile, offered),
    frontDoorLimit(profile, offered),
    artifactLimit(profile, offered),
    atOnceLimit(profile, offered),
  ].filter((found) => found !== undefined);
}

const none: SoftLimit[] = [];

/** The lowest of the products' ceilings; of one product, the loosest that may apply. */
function strictest(profile: Profile, offered: readonly Product[]): Ceiling | undefined {
  let lowest: Ceiling | undefined;
  for (const product of offered) {
    const limits = runLimits(product, profile).map(([, limit]) => limit);
    if (!limits.every(isCeiling)) continue;
    const loosest = limits.reduce<Ceiling | undefined>((a, b) => (a && a.value >= b.value ? a : b), undefined);
    if (loosest && (!lowest || loosest.value < lowest.value)) lowest = loosest;
  }
  return lowest;
}

function runLimit(profile: Profile, offered: readonly Product[]): SoftLimit | undefined {
  const { max_run_s: run } = profile;
  if (run === undefined || run <= SHORT_RUN) return undefined;
  const limit = strictest(profile, offered);
  if (!limit || run > limit.value) return undefined;
  const share = run / limit.value;
  if (share < FAR) return undefined;
  const room = share > 0.5 ? 'little' : 'limited';
  return {
    factor: 'max_run_s',
    points: share > 0.75 ? -3 : share > 0.5 ? -2 : -1,
    text: `Each run uses ${Math.max(1, Math.round(share * 100))}% of the ${limit.value}-second limit for a single invocation, so there is ${room} headroom.`,
    sources: [limit.fact],
  };
}

function frontDoorLimit({ max_run_s: run, trigger }: Profile, offered: readonly Product[]): SoftLimit | undefined {
  if (run === undefined || trigger !== 'http_api') return undefined;
  const exceeded = offered.find(
    ({ gatewayS, httpS }) => isCeiling(gatewayS) && run > gatewayS.value && isCeiling(httpS) && run <= httpS.value,
  );
  if (!exceeded || !isCeiling(exceeded.gatewayS)) return undefined;
  return {
    factor: 'max_run_s',
    points: -2,
    text: `The usual HTTP front end of ${exceeded.name} waits only ${exceeded.gatewayS.value} s for a response, which is less than your longest run: use a function URL, or stream the response.`,
    sources: [exceeded.gatewayS.fact],
  };
}

function artifactLimit({ artifact_mb: artifact }: Profile, offered: readonly Product[]): SoftLimit | undefined {
  const image = offered.find(({ delivery }) => delivery.includes('image'));
  if (artifact === undefined || artifact <= ZIP_MB || !image) return undefined;
  const { artifactMb } = image;
  if (isCeiling(artifactMb) && artifact > artifactMb.value) return undefined;
  return {
    factor: 'artifact_mb',
    points: -1,
    text: `Above ${ZIP_MB} MB the code has to be deployed as an image, which starts more slowly.`,
    sources: ['F-AWS-07'],
  };
}

/** How many calls run at once by default, and whose default that is. */
export const QUOTA = { fact: 'F-AWS-05', provider: 'aws' } as const;
/** How many are in progress at a rate a second, each taking so many milliseconds. */
export const inProgress = (rate: number, ms: number): number => Math.ceil((rate * ms) / 1000);

function atOnceLimit({ peak_rps: peak, avg_ms: ms }: Profile, offered: readonly Product[]): SoftLimit | undefined {
  const product = offered.find(({ host }) => host === QUOTA.provider);
  if (peak === undefined || ms === undefined || !product) return undefined;
  const atOnce = inProgress(peak, ms);
  const quota = numberOf(QUOTA.fact);
  if (atOnce <= quota) return undefined;
  return {
    factor: 'peak_rps',
    points: -1,
    text: `At the peak about ${sayCount(atOnce)} calls run at once, and ${product.name} runs ${sayCount(quota)} in an account and region until you ask for more.`,
    sources: [QUOTA.fact],
  };
}
