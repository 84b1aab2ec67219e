import { numberOf } from '../facts/index.ts';
import type { Size } from '../products/product.ts';
import { charge, type Machine, type Pricing, type Sizing } from './pricing.ts';

const GIB = 1024;

const linux: readonly Machine[] = [
  { name: 'B1s', vcpu: 1, memoryMb: 1 * GIB, price: 'azure/B1s', baseline: 0.1 },
  { name: 'B1ms', vcpu: 1, memoryMb: 2 * GIB, price: 'azure/B1ms', baseline: 0.2 },
  { name: 'B2s', vcpu: 2, memoryMb: 4 * GIB, price: 'azure/B2s', baseline: 0.2 },
  { name: 'B2ms', vcpu: 2, memoryMb: 8 * GIB, price: 'azure/B2ms', baseline: 0.3 },
  { name: 'F2s_v2', vcpu: 2, memoryMb: 4 * GIB, price: 'azure/F2s_v2' },
  { name: 'F4s_v2', vcpu: 4, memoryMb: 8 * GIB, price: 'azure/F4s_v2' },
];
const both: readonly Machine[] = [
  { name: 'D2s_v5', vcpu: 2, memoryMb: 8 * GIB, price: 'azure/D2s_v5' },
  { name: 'D4s_v5', vcpu: 4, memoryMb: 16 * GIB, price: 'azure/D4s_v5' },
  { name: 'D8s_v5', vcpu: 8, memoryMb: 32 * GIB, price: 'azure/D8s_v5' },
  { name: 'D16s_v5', vcpu: 16, memoryMb: 64 * GIB, price: 'azure/D16s_v5' },
  { name: 'E2s_v5', vcpu: 2, memoryMb: 16 * GIB, price: 'azure/E2s_v5' },
  { name: 'E4s_v5', vcpu: 4, memoryMb: 32 * GIB, price: 'azure/E4s_v5' },
  { name: 'E8s_v5', vcpu: 8, memoryMb: 64 * GIB, price: 'azure/E8s_v5' },
  { name: 'E16s_v5', vcpu: 16, memoryMb: 128 * GIB, price: 'azure/E16s_v5' },
];
const gpu: readonly Machine[] = [
  { name: 'NC4as_T4_v3', vcpu: 4, memoryMb: 28 * GIB, price: 'azure/NC4as_T4_v3', gpu: true },
  { name: 'NC8as_T4_v3', vcpu: 8, memoryMb: 56 * GIB, price: 'azure/NC8as_T4_v3', gpu: true },
  { name: 'NC24ads_A100_v4', vcpu: 24, memoryMb: 220 * GIB, price: 'azure/NC24ads_A100_v4', gpu: true },
];

const balancer = [
  charge('load balancer', 'balancerHours', 'azure/balancer-hour'),
  charge('traffic through the load balancer', 'passedGb', 'azure/balancer-gb'),
  charge('public IPv4 addresses', 'addressHours', 'azure/address-hour'),
] as const;
const disk = charge('disks', 'diskMonths', 'azure/disk-month');
const license = charge('Windows license', 'machineVcpuHours', 'azure/windows-vcpu-hour');

const machines = (list: readonly Machine[], rest: Partial<Extract<Sizing, { kind: 'machines' }>> = {}): Sizing => ({
  kind: 'machines',
  machines: list,
  by: 'hour',
  least: 1,
  ownMb: 256,
  balanced: 'several',
  addresses: 1,
  ...rest,
});

const vm: Pricing = {
  sizing: machines([...linux, ...both, ...gpu]),
  charges: [disk, ...balancer],
  windows: { sizing: machines(both, { ownMb: 1024 }), charges: [license, disk, ...balancer] },
};

const clusterFee = charge('AKS cluster (Standard tier)', 'clusterHours', 'azure/aks-cluster-hour');
const aks: Pricing = {
  sizing: machines([...linux, ...both, ...gpu], { least: 2, balanced: 'always', whileRunning: 'for runs' }),
  charges: [clusterFee, disk, ...balancer],
  windows: {
    sizing: machines(both, { least: 2, balanced: 'always', ownMb: 1024, whileRunning: 'for runs' }),
    charges: [clusterFee, license, disk, ...balancer],
  },
};

/** A message of a queue is an execution of its own. */
const batches: Pricing['batches'] = {
  stream: {
    size: numberOf('F-AZ-64'),
    assumed: {
      text: `Azure Functions take full batches of ${numberOf('F-AZ-64')} events, the default`,
      fact: 'F-AZ-64',
    },
  },
};

const flex: Pricing = {
  batches,
  sizing: { kind: 'calls', memoryMb: [512, 2048, 4096] },
  charges: [
    charge('executions', 'requests', 'azure/flex-request', { free: 'azure/flex-free-requests' }),
    charge('run time', 'gbSeconds', 'azure/flex-gb-second', { free: 'azure/flex-free-gb-seconds' }),
  ],
};

const consumption: Pick<Pricing, 'sizing' | 'charges' | 'batches'> = {
  batches,
  sizing: { kind: 'calls' },
  charges: [
    charge('executions', 'requests', 'azure/consumption-request', { free: 'azure/consumption-free-requests' }),
    charge('run time', 'gbSeconds', 'azure/consumption-gb-second', { free: 'azure/consumption-free-gb-seconds' }),
  ],
};

const ep1: Machine = { name: 'EP1 instance', vcpu: 1, memoryMb: 3584, price: 'azure/functions-ep1-month' };
const premium: Pick<Pricing, 'sizing' | 'charges'> = {
  sizing: { kind: 'machines', machines: [ep1], by: 'month', least: 1, ownMb: 0, balanced: 'never' },
  charges: [],
};

const containerAppsTime = [
  charge('vCPU', 'vcpuSeconds', 'azure/container-apps-vcpu-second', { free: 'azure/container-apps-free-vcpu-seconds' }),
  charge('memory', 'gibSeconds', 'azure/container-apps-gib-second', { free: 'azure/container-apps-free-gib-seconds' }),
  charge('idle vCPU', 'idleVcpuSeconds', 'azure/container-apps-idle-vcpu-second'),
  charge('idle memory', 'idleGibSeconds', 'azure/container-apps-gib-second'),
] as const;

const containerApps = (sizes: readonly Size[]): Pricing => {
  const sizing = { kind: 'requests', sizes, concurrency: 20, leastVcpu: 0.5 } as const;
  const charges = [
    ...containerAppsTime,
    charge('requests', 'requests', 'azure/container-apps-request', { free: 'azure/container-apps-free-requests' }),
  ];
  return {
    sizing,
    charges,
    uncalled: { sizing, charges: containerAppsTime },
    keptUp: { sizing: { ...sizing, warm: 1 }, charges },
  };
};

const containerAppsJob = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'runs', sizes, leastSeconds: 0 },
  charges: [
    charge('vCPU', 'vcpuSeconds', 'azure/container-apps-vcpu-second', {
      free: 'azure/container-apps-free-vcpu-seconds',
    }),
    charge('memory', 'gibSeconds', 'azure/container-apps-gib-second', {
      free: 'azure/container-apps-free-gib-seconds',
    }),
  ],
});

const plans: Sizing = {
  kind: 'machines',
  machines: [
    { name: 'P0v3 plan', vcpu: 1, memoryMb: 4 * GIB, price: 'azure/app-p0v3-month' },
    { name: 'P1v3 plan', vcpu: 2, memoryMb: 8 * GIB, price: 'azure/app-p1v3-month' },
    { name: 'P2v3 plan', vcpu: 4, memoryMb: 16 * GIB, price: 'azure/app-p2v3-month' },
  ],
  by: 'month',
  least: 1,
  ownMb: 0,
  balanced: 'never',
};
const windowsPlans: Sizing = {
  ...plans,
  machines: [
    { name: 'P0v3 plan', vcpu: 1, memoryMb: 4 * GIB, price: 'azure/app-windows-p0v3-month' },
    { name: 'P1v3 plan', vcpu: 2, memoryMb: 8 * GIB, price: 'azure/app-windows-p1v3-month' },
    { name: 'P2v3 plan', vcpu: 4, memoryMb: 16 * GIB, price: 'azure/app-windows-p2v3-month' },
  ],
};

export const azurePricing = {
  flex,
  consumption: { ...consumption, windows: consumption } satisfies Pricing,
  premium: { ...premium, windows: premium } satisfies Pricing,
  containerApps,
  containerAppsJob,
  appService: { sizing: plans, charges: [], windows: { sizing: windowsPlans, charges: [] } } satisfies Pricing,
  vm,
  aks,
};
