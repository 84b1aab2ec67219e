import type { Machine, Sizing } from '../../../knowledge/pricing/pricing.ts';
import type { PricedMachine } from '../rates.ts';
import { inFlight, share, type Workload } from '../workload.ts';
import { type Amounts, slots } from './amounts.ts';
import { addFrontDoor } from './front-door.ts';
import { HOURS } from './load.ts';
import type { Taken } from './taken.ts';

type Machines = Extract<Sizing, { readonly kind: 'machines' }>;

/** A machine of its own is billed for a minute at least; the runs on a node share its time. */
const LEAST_MS = 60_000;

/** The share of their processors that machines are sized for at the peak. */
const MACHINE_CPU = 0.5;

/** What a system and its program take; nobody says how much data there is. */
const DISK_GB = 30;

/** The kind and number of machines that carry the workload for the least money. */
export function machines(
  sizing: Machines,
  workload: Workload,
  cheapestFirst: readonly PricedMachine[],
  amounts: Amounts,
): Taken | undefined {
  const fleet = cheapestFleet(sizing, workload, cheapestFirst);
  if (!fleet) return undefined;
  const { machine, price, count } = fleet;
  const comesAndGoes = onlyRunning(sizing, workload);
  const hours = comesAndGoes ? hoursOfRuns(sizing, workload) : sizing.by === 'hour' ? count * HOURS : count;
  const disks = comesAndGoes ? hours / HOURS : count;
  addFrontDoor(amounts, workload, sizing, count);
  amounts[slots.diskMonths] = disks;
  amounts[slots.diskGbMonths] = disks * DISK_GB;
  amounts[slots.machineVcpuHours] = hours * machine.vcpu;
  amounts[slots.machineUsd] = hours * price;
  return { count, machine, hours, usd: hours * price };
}

interface Fleet extends PricedMachine {
  readonly count: number;
}

function cheapestFleet(
  sizing: Machines,
  workload: Workload,
  cheapestFirst: readonly PricedMachine[],
): Fleet | undefined {
  const fewest = onlyRunning(sizing, workload) ? 1 : Math.max(sizing.least, workload.floor);
  let best: Fleet | undefined;
  for (const { machine, price } of cheapestFirst) {
    const bound = best ? best.count * best.price : Number.POSITIVE_INFINITY;
    if (fewest * price >= bound) break;
    const count = countOf(machine, sizing, workload);
    if (count > 0 && count * price < bound) best = { machine, price, count };
  }
  return best;
}

const hoursOfRuns = ({ whileRunning }: Machines, { requests, ms }: Workload): number =>
  (requests * Math.max(ms, whileRunning === 'always' ? LEAST_MS : 0)) / 3_600_000;

const onlyRunning = ({ whileRunning }: Machines, { alone }: Workload): boolean =>
  whileRunning === 'always' || (whileRunning === 'for runs' && alone);

/** Whether a machine is of the right kind, and large enough for one instance and what it takes itself. */
const canHost = (machine: Machine, workload: Workload, ownMb: number): boolean =>
  machine.memoryMb >= workload.memoryMb + ownMb &&
  machine.vcpu >= workload.vcpu &&
  (machine.gpu === true) === workload.gpu &&
  (!machine.arm || workload.arm);

/** How many of one kind carry the workload; 0 where they cannot. */
function countOf(machine: Machine, sizing: Machines, workload: Workload): number {
  const { least, ownMb } = sizing;
  if (!canHost(machine, workload, ownMb)) return 0;
  if (onlyRunning(sizing, workload)) return 1;
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
