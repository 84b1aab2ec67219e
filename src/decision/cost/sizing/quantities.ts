import type { Sizing } from '../../../knowledge/pricing/pricing.ts';
import type { Size } from '../../../knowledge/products/product.ts';
import type { PricedMachine } from '../rates.ts';
import { dayOfWorkload, inFlight, share, type Workload } from '../workload.ts';
import { type Amounts, slots } from './amounts.ts';
import { addFrontDoor } from './front-door.ts';
import { HOURS, SECONDS } from './load.ts';
import { machines } from './machines.ts';
import type { Taken } from './taken.ts';

/** Adds how much of everything a workload takes; `undefined` where no size that is sold holds it. */
export function take(
  sizing: Sizing,
  workload: Workload,
  cheapestFirst: readonly PricedMachine[],
  amounts: Amounts,
): Taken | undefined {
  switch (sizing.kind) {
    case 'calls':
      return calls(sizing, workload, amounts);
    case 'requests':
      return requests(sizing, workload, amounts);
    case 'runs':
      return runs(sizing, workload, amounts);
    case 'replicas':
      return replicas(sizing, workload, amounts);
    case 'machines':
      return machines(sizing, workload, cheapestFirst, amounts);
  }
}

type Of<Kind extends Sizing['kind']> = Extract<Sizing, { readonly kind: Kind }>;

function calls({ memoryMb: sizes, gatewayS }: Of<'calls'>, workload: Workload, amounts: Amounts): Taken | undefined {
  // What stays up makes no calls, but for those that a gateway makes of its messages.
  if (workload.constant && !workload.socket) return undefined;
  const mb = sizes ? sizes.find((each) => each >= workload.memoryMb) : workload.memoryMb;
  if (mb === undefined) return undefined;
  const gb = mb / 1024;
  const seconds = (workload.requests * workload.ms) / 1000;
  if (workload.gateway && gatewayS !== undefined && workload.longestS > gatewayS) {
    amounts[slots.gatewayRequests] = 0;
    amounts[slots.urlRequests] = workload.requests;
  }
  amounts[slots.gbSeconds] = seconds * gb;
  amounts[slots.warmGbSeconds] = workload.warm * gb * SECONDS;
  amounts[slots.cpuMs] = workload.requests * workload.ms * (1 - workload.wait);
  amounts[slots.busyVcpuSeconds] = seconds * share(workload);
  return { gb };
}

/** The smallest size that holds the memory and the processors; a run that has it to itself would take longer on less. */
function fitting(sizes: readonly Size[], workload: Workload, leastVcpu = 0): Size | undefined {
  const least = Math.max(workload.vcpu, leastVcpu, workload.alone ? share(workload) : 0);
  return sizes.find(({ vcpu, memoryMb }) => vcpu >= least && memoryMb[1] >= workload.memoryMb);
}

/** Its memory, in the steps in which it is set. */
const memoryOf = ({ memoryMb: [least, most] }: Size, { memoryMb }: Workload, stepMb = 1): number =>
  Math.max(least, Math.min(most, Math.ceil(memoryMb / stepMb) * stepMb)) / 1024;

function requests(sizing: Of<'requests'>, workload: Workload, amounts: Amounts): Taken | undefined {
  const size = fitting(sizing.sizes, workload, sizing.leastVcpu);
  if (!size) return undefined;
  const gb = memoryOf(size, workload, sizing.stepMb);
  const load = inFlight(workload);
  // As many at once as its processors bear; a job or a GPU is not shared.
  const atOnce =
    workload.alone || sizing.gpu ? 1 : Math.max(1, Math.min(sizing.concurrency, size.vcpu / share(workload)));
  // Where few are under way at once, none finds another to share with.
  const shared = load / atOnce;
  const apart = Math.exp(-load);
  const serving = Math.max(1 - apart, shared + (load - shared) * apart);
  const { up: held = 0, warm = 0 } = sizing;
  const up = Math.max(held, workload.constant ? Math.max(workload.floor, serving) : serving);
  const idle = workload.constant ? 0 : Math.max(0, Math.max(warm, workload.warm) - up);
  addTime(amounts, up * SECONDS, size.vcpu, gb);
  amounts[slots.idleVcpuSeconds] = idle * SECONDS * size.vcpu;
  amounts[slots.idleGibSeconds] = idle * SECONDS * gb;
  addWork(amounts, workload);
  if (sizing.gpu) amounts[slots.gpuSeconds] = up * SECONDS;
  return { vcpu: size.vcpu, gb };
}

/** Adds what instances of a size are billed for so many seconds. */
function addTime(amounts: Amounts, seconds: number, vcpu: number, gb: number): void {
  amounts[slots.vcpuSeconds] = seconds * vcpu;
  amounts[slots.gibSeconds] = seconds * gb;
  amounts[slots.vcpuHours] = (seconds * vcpu) / 3600;
  amounts[slots.gbHours] = (seconds * gb) / 3600;
}

/** Adds the time that processors are at work. */
function addWork(amounts: Amounts, workload: Workload): void {
  const vcpu = inFlight(workload) * share(workload);
  amounts[slots.busyVcpuSeconds] = vcpu * SECONDS;
  amounts[slots.busyVcpuHours] = vcpu * HOURS;
  amounts[slots.busyVcpuMonths] = vcpu;
}

function runs(sizing: Of<'runs'>, workload: Workload, amounts: Amounts): Taken | undefined {
  const size = fitting(sizing.sizes, workload);
  if (!size) return undefined;
  const gb = memoryOf(size, workload, sizing.stepMb);
  const seconds = workload.requests * Math.max(workload.ms / 1000, sizing.leastSeconds);
  addTime(amounts, seconds, size.vcpu, gb);
  if (sizing.gpu) amounts[slots.gpuSeconds] = seconds;
  return { vcpu: size.vcpu, gb };
}

/** The share of their processors that instances are sized for. */
export const TARGET_CPU = 0.6;
const TARGET_MEMORY = 0.7;
/** Memory that a request takes while it is under way, as a share of the whole, and at most. */
const IN_FLIGHT = { share: 1 / 8, mostMb: 64 };

function replicas(sizing: Of<'replicas'>, workload: Workload, amounts: Amounts): Taken | undefined {
  const size = fitting(sizing.sizes, workload, sizing.leastVcpu);
  if (!size) return undefined;
  const gb = memoryOf(size, workload, sizing.stepMb);
  const count = averageReplicas(workload, size.vcpu, gb);
  addFrontDoor(amounts, workload, sizing, count);
  addTime(amounts, count * SECONDS, size.vcpu, gb);
  addWork(amounts, workload);
  amounts[slots.gbMonths] = count * Math.max(0, gb - (sizing.includedGb ?? 0));
  return { count, vcpu: size.vcpu, gb };
}

/** Over a day, hour by hour between the floor and what the load needs. */
function averageReplicas(workload: Workload, vcpu: number, gb: number): number {
  const load = inFlight(workload);
  const inFlightGb = Math.min(IN_FLIGHT.mostMb, workload.memoryMb * IN_FLIGHT.share) / 1024;
  const need = workload.alone
    ? load
    : Math.max((load * share(workload)) / (vcpu * TARGET_CPU), (load * inFlightGb) / (gb * TARGET_MEMORY));
  if (need * workload.peak <= workload.floor) return workload.floor;
  const day = dayOfWorkload(workload);
  let sum = 0;
  for (const hour of day) sum += Math.max(workload.floor, Math.ceil(need * hour - 1e-9));
  return sum / day.length;
}
