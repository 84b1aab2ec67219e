import type { PriceTable } from '../../knowledge/prices.ts';
import type { Machine, Sizing } from '../../knowledge/pricing/pricing.ts';
import { balancer } from './front-door.ts';
import { HOURS } from './load.ts';
import type { Quantities } from './quantity.ts';
import { inFlight, share, type Workload } from './workload.ts';

type Machines = Extract<Sizing, { readonly kind: 'machines' }>;

/** A machine is billed for a minute at least. */
const LEAST_MS = 60_000;

/** The share of their processors that machines are sized for at the peak. */
const MACHINE_CPU = 0.5;

/** What a system and its program take; nobody says how much data there is. */
const DISK_GB = 30;

/** The kind and number of machines that carry the workload for the least money. */
export function machines(sizing: Machines, workload: Workload, prices: PriceTable): Quantities | undefined {
  let best: { readonly machine: Machine; readonly count: number; readonly cost: number } | undefined;
  const fewest = sizing.whileRunning ? 1 : Math.max(sizing.least, workload.floor);
  for (const machine of sizing.machines) {
    if (best && fewest * prices[machine.price] >= best.cost) continue;
    const count = countOf(machine, sizing, workload);
    const cost = count * prices[machine.price];
    if (count > 0 && (!best || cost < best.cost)) best = { machine, count, cost };
  }
  if (!best) return undefined;
  const { machine, count } = best;
  const hours = sizing.whileRunning
    ? (workload.requests * Math.max(workload.ms, LEAST_MS)) / 3_600_000
    : sizing.by === 'hour'
      ? count * HOURS
      : count;
  const disks = sizing.whileRunning ? hours / HOURS : count;
  return {
    size: () => `${count} × ${machine.name}`,
    machines: { machine, count, hours },
    front: balancer(workload, sizing, count),
    of: {
      diskMonths: disks,
      diskGbMonths: disks * DISK_GB,
      machineVcpuHours: hours * machine.vcpu,
      machineUsd: hours * prices[machine.price],
    },
  };
}

/** How many of one kind carry the workload; 0 where they cannot. */
function countOf(machine: Machine, { least, ownMb, whileRunning }: Machines, workload: Workload): number {
  if (machine.memoryMb < workload.memoryMb + ownMb || machine.vcpu < workload.vcpu) return 0;
  if ((machine.gpu === true) !== workload.gpu || (machine.arm && !workload.arm)) return 0;
  if (whileRunning) return 1;
  const load = inFlight(workload);
  const cpu = workload.gpu || workload.alone ? load * machine.vcpu * MACHINE_CPU : load * share(workload);
  const count = Math.max(
    least,
    workload.floor,
    Math.ceil((cpu * (workload.alone ? 1 : workload.peak)) / (machine.vcpu * MACHINE_CPU)),
    machine.baseline ? Math.ceil(cpu / (machine.vcpu * machine.baseline)) : 0,
  );
  if (machine.single && count > 1) return 0;
  // Many small machines that must not be busy are no fleet.
  return machine.baseline && count > Math.max(2, least) ? 0 : count;
}
