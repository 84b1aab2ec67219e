import type { FactorId, Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { listPrices, type PriceTable, prices } from '../../knowledge/prices.ts';
import type { SourceId } from '../../knowledge/source.ts';
import { breakEven } from './break-even.ts';
import { containersCost, onDemandContainersCost } from './containers.ts';
import { functionsCost } from './functions.ts';
import { vmsCost } from './vms.ts';
import { assumedNumbers, assumedTime, workloadOf } from './workload.ts';

/** Monthly list prices in USD for one workload. */
export interface CostEstimate {
  readonly serverless: number;
  readonly containers: number;
  readonly onDemandContainers: number;
  readonly vms: number;
  /** Requests a month above which functions cost more than containers; absent when they never do. */
  readonly breakEven?: number;
  /** Options that were not ruled out, in an advice; the bills of others are not shown. */
  readonly compared?: readonly OptionId[];
  /** Whether the containers of an advice are those billed only while they work. */
  readonly onDemand?: boolean;
  /** Whether all prices of an advice are list prices. */
  readonly listed?: boolean;
  /** Numbers that were assumed, not stated. */
  readonly assumed: Partial<Record<FactorId, number>>;
  /** What an assumed time rests on: "half the longest run"; absent where it is the usual one. */
  readonly timeFrom?: string;
  readonly notIncluded: string;
  readonly sources: readonly SourceId[];
}

const costSources = [...new Set(Object.values(prices).map(({ fact }) => fact))];

/** The list prices hold no GPU, whose price would outweigh all that they hold. */
const priced = (profile: Profile): boolean => profile.requests_month !== undefined && profile.gpu !== true;

/** The estimate, or `undefined` while the volume is unknown and for work that needs a GPU. */
export function estimateCost(profile: Profile, price: PriceTable = listPrices): CostEstimate | undefined {
  if (!priced(profile)) return undefined;
  const workload = workloadOf(profile);
  const crossing = breakEven(workload, price);
  const time = assumedTime(profile);
  return {
    serverless: functionsCost(workload, price),
    containers: containersCost(workload, price),
    onDemandContainers: onDemandContainersCost(workload, price),
    vms: vmsCost(workload, price),
    ...(crossing === undefined ? {} : { breakEven: crossing }),
    assumed: Object.fromEntries(
      Object.entries({ ...assumedNumbers, avg_ms: time.ms }).filter(
        ([factor]) => profile[factor as FactorId] === undefined,
      ),
    ),
    ...(profile.avg_ms === undefined && time.from ? { timeFrom: time.from } : {}),
    notIncluded: 'data transfer, logs, NAT gateways, databases and people’s time',
    sources: costSources,
  };
}

/** Differences below this many USD a month matter to no one. */
export const NEGLIGIBLE = 50;

/**
 * Points that the money gives: positive for functions, negative for containers. While the time or the memory of a
 * request is assumed it is weak evidence at most; without an estimate it is none.
 */
export function costPoints(profile: Profile, price: PriceTable = listPrices): number {
  if (!priced(profile)) return 0;
  const workload = workloadOf(profile);
  const functions = functionsCost(workload, price);
  const containers = containersCost(workload, price);
  const ratio = functions / containers;
  const full = ratio <= 0.5 ? 3 : ratio <= 0.8 ? 1 : ratio < 1.25 ? 0 : ratio <= 2 ? -1 : -3;
  const assumed = profile.avg_ms === undefined || profile.memory_mb === undefined;
  const points = assumed || Math.abs(functions - containers) < NEGLIGIBLE ? Math.sign(full) : full;
  return profile.priority === 'lowest_bill' ? points * 2 : points;
}
