import type { PriceTable } from '../../knowledge/prices.ts';
import { balancerCost, cpuSeconds } from './containers.ts';
import { HOURS, SECONDS } from './load.ts';
import type { Workload } from './workload.ts';

const TARGET_CPU = 0.5;
const VCPUS = 2;

/** USD a month for a group of at least two machines sized for the peak. */
export function vmsCost(workload: Workload, price: PriceTable): number {
  const hour = workload.memoryMb > 3072 ? price.largeMachineHour : price.smallMachineHour;
  const peakCpu = (workload.requests / SECONDS) * workload.peak * cpuSeconds(workload, price);
  const machines = Math.max(2, Math.ceil(peakCpu / (VCPUS * TARGET_CPU)));
  return machines * hour * HOURS + balancerCost(price);
}
