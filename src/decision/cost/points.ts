import type { HostId } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { PriceTable } from '../../knowledge/prices.ts';
import type { Readable } from '../../knowledge/workloads/workload.ts';
import { type Demand, demandsOf } from '../fit/fit.ts';
import { placesOf } from '../fit/places.ts';
import type { Policy } from '../house-rules/policy.ts';
import type { ProviderSetting } from '../provider.ts';
import { type Comparison, cheapestOf } from './cheapest.ts';
import { hasLoad, workloadOf } from './workload.ts';

export type CostPoints = Readonly<Record<OptionId, number>>;

interface Question {
  readonly provider: ProviderSetting;
  readonly prices: PriceTable;
  /** House rules, which may ban products. */
  readonly policy?: Policy;
  /** What it pulls its work from. */
  readonly reads?: Readable;
}

/** Differences below this many USD a month matter to no one. */
export const NEGLIGIBLE = 50;

const nothing: CostPoints = { serverless: 0, containers: 0, vms: 0 };

/** Whether a bill can be worked out: the volume is known, and it is one service on somebody's machines. */
export const isPriced = (profile: Profile): boolean => hasLoad(profile) && profile.shape !== 'complex';

/**
 * What money says against each option, never for one: 0 for the cheapest, by the cheapest product of each option that
 * fits, on each host by its own prices; where hosts disagree, the middle counts. Of differences that matter to no one
 * only what is paid for standing by beside cheaper functions counts, unless the bill is what matters most; while the time
 * or the memory of a request is assumed, all is weak evidence.
 */
export function costPoints(
  profile: Profile,
  { provider, prices, policy, reads }: Question,
  demands: readonly Demand[] = demandsOf(profile),
): CostPoints {
  if (!isPriced(profile)) return nothing;
  const comparison: Comparison = {
    profile,
    workload: workloadOf(profile, 'usual', {}, reads),
    demands,
    prices,
    ...(policy ? { policy } : {}),
    known: new Map(),
  };
  const byHost: CostPoints[] = [];
  for (const host of placesOf(profile, provider).hosts) {
    const points = pointsAt(host, comparison);
    if (points) byHost.push(points);
  }
  if (byHost.length < 2) return byHost[0] ?? nothing;
  return {
    serverless: middle(byHost.map(({ serverless }) => serverless)),
    containers: middle(byHost.map(({ containers }) => containers)),
    vms: middle(byHost.map(({ vms }) => vms)),
  };
}

/** The points by the prices of one host; `undefined` where no two options can be compared there. */
function pointsAt(host: HostId, comparison: Comparison): CostPoints | undefined {
  const serverless = cheapestOf('serverless', host, comparison)?.cost;
  const containers = cheapestOf('containers', host, comparison)?.cost;
  const vms = cheapestOf('vms', host, comparison)?.cost;
  if (count(serverless) + count(containers) + count(vms) < 2) return undefined;
  const least = Math.min(orEndless(serverless), orEndless(containers), orEndless(vms));
  const { profile } = comparison;
  return {
    serverless: against(serverless, least, false, profile),
    containers: against(containers, least, serverless === least, profile),
    vms: against(vms, least, serverless === least, profile),
  };
}

const count = (cost: number | undefined): number => (cost === undefined ? 0 : 1);
const orEndless = (cost: number | undefined): number => cost ?? Number.POSITIVE_INFINITY;

function against(
  cost: number | undefined,
  least: number,
  besideFunctions: boolean,
  { priority, avg_ms: ms, memory_mb: memory }: Profile,
): number {
  // What has no bill is not dear.
  if (cost === undefined || cost < 1.25 * least || cost === least) return 0;
  const isBillFirst = priority === 'lowest_bill';
  if (cost - least < NEGLIGIBLE) return isBillFirst || besideFunctions ? -1 : 0;
  const weak = ms === undefined || memory === undefined || cost < 2 * least;
  return (weak ? -1 : -3) * (isBillFirst ? 2 : 1);
}

/** Of an even number the one that says less. */
const middle = (points: readonly number[]): number => points.toSorted((a, b) => a - b)[points.length >> 1] ?? 0;
