import type { PriceTable } from '../../knowledge/prices.ts';
import { HOURS, SECONDS } from './load.ts';
import { functionMb, type Workload } from './workload.ts';

export interface ContainerSize {
  readonly vcpu: number;
  readonly gb: number;
}

const TARGET_CPU = 0.6;
const TARGET_MEMORY = 0.7;

/** The task size that holds the workload's memory. */
export function sizeFor(memoryMb: number): ContainerSize {
  if (memoryMb > 4096) return { vcpu: 2, gb: 8 };
  return memoryMb > 1024 ? { vcpu: 1, gb: 4 } : { vcpu: 0.5, gb: 1 };
}

/** vCPU-seconds of one request; the time was measured with a function's share of a processor. */
export const cpuSeconds = (workload: Workload, price: PriceTable): number =>
  (workload.ms / 1000) * (1 - workload.wait) * Math.min(1, functionMb(workload) / price.mbPerVcpu);

/** Average replicas over a day, scaled by the hour between the floor and what the load needs. */
export function replicas(workload: Workload, price: PriceTable, size = sizeFor(workload.memoryMb)): number {
  const floor = workload.facing ? 2 : 1;
  const perSecond = workload.requests / SECONDS;
  const inFlightGb = Math.min(64, workload.memoryMb / 8) / 1024;
  const byCpu = (perSecond * cpuSeconds(workload, price)) / (size.vcpu * TARGET_CPU);
  const byMemory = (perSecond * (workload.ms / 1000) * inFlightGb) / (size.gb * TARGET_MEMORY);
  const need = Math.max(byCpu, byMemory);
  if (need * workload.peak <= floor) return floor;
  let sum = 0;
  for (const hour of workload.day) sum += Math.max(floor, Math.ceil(need * hour - 1e-9));
  return sum / workload.day.length;
}

export const balancerCost = (price: PriceTable): number => (price.balancerHour + price.balancerUnitHour) * HOURS;

/** USD a month for always-on containers with autoscaling. */
export function containersCost(workload: Workload, price: PriceTable, size = sizeFor(workload.memoryMb)): number {
  const task = (size.vcpu * price.containerVcpuHour + size.gb * price.containerGbHour) * HOURS;
  return replicas(workload, price, size) * task + (workload.facing ? balancerCost(price) : 0);
}

/** USD a month for containers that are billed only while requests are in flight (one vCPU, 20 requests or one job at once). */
export function onDemandContainersCost(workload: Workload, price: PriceTable): number {
  const concurrency = 20;
  const gib = Math.max(0.5, workload.memoryMb / 1024);
  const load = (workload.requests / SECONDS) * (workload.ms / 1000);
  const busy = workload.alone ? load : load < concurrency ? 1 - Math.exp(-load) : load / concurrency;
  const seconds = busy * SECONDS;
  return (
    Math.max(0, seconds - price.onDemandFreeVcpuSeconds) * price.onDemandVcpuSecond +
    Math.max(0, seconds * gib - price.onDemandFreeGibSeconds) * price.onDemandGibSecond +
    Math.max(0, workload.requests - price.onDemandFreeRequests) * price.onDemandRequest
  );
}
