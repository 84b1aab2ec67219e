import type { Profile } from '../../domain/profile.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import type { PriceTable } from '../../knowledge/prices.ts';
import { type Demand, demandsOf } from '../fit.ts';
import { placesOf } from '../places.ts';
import type { Policy } from '../policy.ts';
import type { ProviderSetting } from '../provider.ts';
import { type Comparison, cheapestOf } from './cheapest.ts';
import { workloadOf } from './workload.ts';

export type CostPoints = Readonly<Record<OptionId, number>>;

interface Question {
  readonly provider: ProviderSetting;
  readonly prices: PriceTable;
  /** House rules, which may ban products. */
  readonly policy?: Policy;
}

/** Differences below this many USD a month matter to no one. */
export const NEGLIGIBLE = 50;

const nothing: CostPoints = { serverless: 0, containers: 0, vms: 0 };

/** Whether a bill can be worked out: the volume is known, and it is one service on somebody's machines. */
export const isPriced = (profile: Profile): boolean =>
  (profile.requests_month !== undefined || profile.trigger === 'daemon') && profile.shape !== 'complex';

/**
 * What money says against each option, never for one: 0 for the cheapest, by the cheapest product of each option that
 * fits, on each host by its own prices; where hosts disagree, the middle counts. While the time or the memory of a request
 * is assumed it is weak evidence at most.
 */
export function costPoints(
  profile: Profile,
  { provider, prices, policy }: Question,
  demands: readonly Demand[] = demandsOf(profile),
): CostPoints {
  if (!isPriced(profile)) return nothing;
  const comparison: Comparison = {
    profile,
    workload: workloadOf(profile),
    demands,
    prices,
    ...(policy ? { policy } : {}),
    known: new Map(),
  };
  const weak = profile.avg_ms === undefined || profile.memory_mb === undefined;
  const factor = profile.priority === 'lowest_bill' ? 2 : 1;
  const byHost = placesOf(profile, provider).hosts.flatMap((host) => {
    const costs = optionIds.map((option) => cheapestOf(option, host, comparison)?.cost);
    const known = costs.filter((cost) => cost !== undefined);
    if (known.length < 2) return [];
    const least = Math.min(...known);
    return [costs.map((cost) => (cost === undefined ? 0 : against(cost, least, weak)))];
  });
  if (byHost.length === 0) return nothing;
  const points = optionIds.map((_, at) => middle(byHost.map((each) => each[at]!)) * factor);
  return { serverless: points[0]!, containers: points[1]!, vms: points[2]! };
}

function against(cost: number, least: number, weak: boolean): number {
  const ratio = cost / least;
  const full = cost === least || ratio < 1.25 ? 0 : ratio < 2 ? -1 : -3;
  return weak || cost - least < NEGLIGIBLE ? Math.max(full, -1) : full;
}

/** Of an even number the one that says less. */
const middle = (points: readonly number[]): number =>
  points.toSorted((a, b) => a - b)[Math.floor(points.length / 2)] ?? 0;
