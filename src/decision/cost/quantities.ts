import type { PriceTable } from '../../knowledge/prices.ts';
import type { Sizing } from '../../knowledge/pricing/pricing.ts';
import { balancer } from './front-door.ts';
import { HOURS, SECONDS } from './load.ts';
import { machines } from './machines.ts';
import type { Quantities } from './quantity.ts';
import { dayOfWorkload, inFlight, share, type Workload } from './workload.ts';

/** `undefined` where no size that is sold holds it. */
export function quantitiesOf(sizing: Sizing, workload: Workload, prices: PriceTable): Quantities | undefined {
  switch (sizing.kind) {
    case 'calls':
      return calls(sizing, workload);
    case 'requests':
      return requests(sizing, workload);
    case 'runs':
      return runs(sizing, workload);
    case 'replicas':
      return replicas(sizing, workload);
    case 'machines':
      return machines(sizing, workload, prices);
  }
}

type Of<Kind extends Sizing['kind']> = Extract<Sizing, { readonly kind: Kind }>;

function calls({ memoryMb: sizes, gatewayS }: Of<'calls'>, workload: Workload): Quantities | undefined {
  const mb = sizes ? sizes.find((each) => each >= workload.memoryMb) : workload.memoryMb;
  if (mb === undefined) return undefined;
  const gb = mb / 1024;
  const seconds = (workload.requests * workload.ms) / 1000;
  const beyond = workload.gateway && gatewayS !== undefined && workload.longestS > gatewayS;
  return {
    size: () => sayMemory(mb),
    of: {
      ...(beyond ? { gatewayRequests: 0, urlRequests: workload.requests } : {}),
      gbSeconds: seconds * gb,
      warmGbSeconds: workload.warm * gb * SECONDS,
      cpuMs: workload.requests * workload.ms * (1 - workload.wait),
      busyVcpuSeconds: seconds * share(workload),
    },
  };
}

/** The smallest size that holds the memory and the processors. */
function fitting(
  sizes: readonly { readonly vcpu: number; readonly memoryMb: readonly [number, number] }[],
  { memoryMb, vcpu }: Workload,
  { leastVcpu = 0, stepMb = 1 }: { readonly leastVcpu?: number; readonly stepMb?: number },
): { readonly vcpu: number; readonly gb: number } | undefined {
  const size = sizes.find((each) => each.vcpu >= Math.max(vcpu, leastVcpu) && each.memoryMb[1] >= memoryMb);
  return (
    size && {
      vcpu: size.vcpu,
      gb: Math.max(size.memoryMb[0], Math.min(size.memoryMb[1], Math.ceil(memoryMb / stepMb) * stepMb)) / 1024,
    }
  );
}

function requests(sizing: Of<'requests'>, workload: Workload): Quantities | undefined {
  const size = fitting(sizing.sizes, workload, sizing);
  if (!size) return undefined;
  const load = inFlight(workload);
  // As many at once as its processors bear; a job or a GPU is not shared.
  const atOnce =
    workload.alone || sizing.gpu ? 1 : Math.max(1, Math.min(sizing.concurrency, size.vcpu / share(workload)));
  // Where few are under way at once, none finds another to share with.
  const shared = load / atOnce;
  const serving = Math.max(1 - Math.exp(-load), shared + (load - shared) * Math.exp(-load));
  const up = workload.constant ? Math.max(workload.floor, serving) : serving;
  const idle = workload.constant ? 0 : Math.max(0, workload.warm - serving);
  const seconds = up * SECONDS;
  return {
    size: () => saySize(size),
    of: {
      vcpuSeconds: seconds * size.vcpu,
      gibSeconds: seconds * size.gb,
      gbHours: (seconds * size.gb) / 3600,
      idleVcpuSeconds: idle * SECONDS * size.vcpu,
      idleGibSeconds: idle * SECONDS * size.gb,
      busyVcpuSeconds: busy(workload) * SECONDS,
      busyVcpuHours: busy(workload) * HOURS,
      gpuSeconds: sizing.gpu ? seconds : 0,
    },
  };
}

/** Processors at work, on average. */
const busy = (workload: Workload): number => inFlight(workload) * share(workload);

function runs(sizing: Of<'runs'>, workload: Workload): Quantities | undefined {
  const size = fitting(sizing.sizes, workload, sizing);
  if (!size) return undefined;
  const seconds = workload.requests * Math.max(workload.ms / 1000, sizing.leastSeconds);
  return {
    size: () => saySize(size),
    of: {
      gatewayRequests: 0,
      vcpuSeconds: seconds * size.vcpu,
      gibSeconds: seconds * size.gb,
      vcpuHours: (seconds * size.vcpu) / 3600,
      gbHours: (seconds * size.gb) / 3600,
      gpuSeconds: sizing.gpu ? seconds : 0,
    },
  };
}

const TARGET_CPU = 0.6;
const TARGET_MEMORY = 0.7;
/** Memory that a request takes while it is under way, as a share of the whole, and at most. */
const IN_FLIGHT = { share: 1 / 8, mostMb: 64 };

function replicas(sizing: Of<'replicas'>, workload: Workload): Quantities | undefined {
  const size = fitting(sizing.sizes, workload, sizing);
  if (!size) return undefined;
  const count = averageReplicas(workload, size);
  return {
    size: () => `${sayCount(count)} × ${saySize(size)}`,
    front: balancer(workload, sizing, count),
    of: {
      vcpuSeconds: count * size.vcpu * SECONDS,
      vcpuHours: count * size.vcpu * HOURS,
      gbHours: count * size.gb * HOURS,
      gbMonths: count * Math.max(0, size.gb - (sizing.includedGb ?? 0)),
      busyVcpuMonths: busy(workload),
    },
  };
}

/** Over a day, hour by hour between the floor and what the load needs. */
function averageReplicas(workload: Workload, size: { readonly vcpu: number; readonly gb: number }): number {
  const load = inFlight(workload);
  const inFlightGb = Math.min(IN_FLIGHT.mostMb, workload.memoryMb * IN_FLIGHT.share) / 1024;
  const need = workload.alone
    ? load
    : Math.max((load * share(workload)) / (size.vcpu * TARGET_CPU), (load * inFlightGb) / (size.gb * TARGET_MEMORY));
  if (need * workload.peak <= workload.floor) return workload.floor;
  const day = dayOfWorkload(workload);
  let sum = 0;
  for (const hour of day) sum += Math.max(workload.floor, Math.ceil(need * hour - 1e-9));
  return sum / day.length;
}

const sayMemory = (mb: number): string => (mb < 1024 ? `${mb} MB` : `${Number((mb / 1024).toFixed(1))} GB`);
const saySize = ({ vcpu, gb }: { readonly vcpu: number; readonly gb: number }): string =>
  `${Number(vcpu.toFixed(2))} vCPU with ${sayMemory(gb * 1024)}`;
const sayCount = (count: number): string => String(Number(count.toFixed(1)));
