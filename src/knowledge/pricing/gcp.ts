import type { Size } from '../products/product.ts';
import { charge, type Machine, type Pricing, type Sizing } from './pricing.ts';

const GIB = 1024;

const vms: readonly Machine[] = [
  { name: 'e2-micro', vcpu: 2, memoryMb: 1 * GIB, price: 'gcp/e2-micro', baseline: 0.125 },
  { name: 'e2-small', vcpu: 2, memoryMb: 2 * GIB, price: 'gcp/e2-small', baseline: 0.25 },
  { name: 'e2-medium', vcpu: 2, memoryMb: 4 * GIB, price: 'gcp/e2-medium', baseline: 0.5 },
  { name: 'e2-standard-2', vcpu: 2, memoryMb: 8 * GIB, price: 'gcp/e2-standard-2' },
  { name: 'e2-standard-4', vcpu: 4, memoryMb: 16 * GIB, price: 'gcp/e2-standard-4' },
  { name: 'e2-standard-8', vcpu: 8, memoryMb: 32 * GIB, price: 'gcp/e2-standard-8' },
  { name: 'e2-standard-16', vcpu: 16, memoryMb: 64 * GIB, price: 'gcp/e2-standard-16' },
  { name: 'e2-standard-32', vcpu: 32, memoryMb: 128 * GIB, price: 'gcp/e2-standard-32' },
  { name: 'e2-highcpu-4', vcpu: 4, memoryMb: 4 * GIB, price: 'gcp/e2-highcpu-4' },
  { name: 'e2-highcpu-8', vcpu: 8, memoryMb: 8 * GIB, price: 'gcp/e2-highcpu-8' },
  { name: 'e2-highcpu-16', vcpu: 16, memoryMb: 16 * GIB, price: 'gcp/e2-highcpu-16' },
  { name: 'e2-highcpu-32', vcpu: 32, memoryMb: 32 * GIB, price: 'gcp/e2-highcpu-32' },
  { name: 'e2-highmem-2', vcpu: 2, memoryMb: 16 * GIB, price: 'gcp/e2-highmem-2' },
  { name: 'e2-highmem-4', vcpu: 4, memoryMb: 32 * GIB, price: 'gcp/e2-highmem-4' },
  { name: 'e2-highmem-8', vcpu: 8, memoryMb: 64 * GIB, price: 'gcp/e2-highmem-8' },
  { name: 'e2-highmem-16', vcpu: 16, memoryMb: 128 * GIB, price: 'gcp/e2-highmem-16' },
  { name: 'g2-standard-4', vcpu: 4, memoryMb: 16 * GIB, price: 'gcp/g2-standard-4', gpu: true },
  { name: 'g2-standard-8', vcpu: 8, memoryMb: 32 * GIB, price: 'gcp/g2-standard-8', gpu: true },
];

const perRequest = [
  charge('vCPU', 'vcpuSeconds', 'gcp/run-vcpu-second', { free: 'gcp/run-free-vcpu-seconds' }),
  charge('memory', 'gibSeconds', 'gcp/run-gib-second', { free: 'gcp/run-free-gib-seconds' }),
  charge('requests', 'requests', 'gcp/run-request', { free: 'gcp/run-free-requests' }),
] as const;

const functions = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'requests', sizes, stepMb: 512, concurrency: 1, leastVcpu: 0.5 },
  charges: perRequest,
});
const perInstance = [
  charge('vCPU', 'vcpuSeconds', 'gcp/run-instance-vcpu-second', { free: 'gcp/run-instance-free-vcpu-seconds' }),
  charge('memory', 'gibSeconds', 'gcp/run-instance-gib-second', { free: 'gcp/run-instance-free-gib-seconds' }),
] as const;

/** Billed by the request; what nothing calls can only be billed for as long as its instances live. */
const run = (sizes: readonly Size[]): Pricing => {
  const sizing = { kind: 'requests', sizes, stepMb: 512, concurrency: 20, leastVcpu: 1 } as const;
  const charges = perInstance.map((each) => ({ ...each, name: `${each.name} by the instance` }));
  return {
    sizing,
    charges: perRequest,
    uncalled: { sizing: { kind: 'replicas', sizes, stepMb: 512, leastVcpu: 1, balanced: 'never' }, charges },
    keptUp: { sizing: { ...sizing, up: 1 }, charges },
  };
};

const job = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'runs', sizes, stepMb: 512, leastSeconds: 60 },
  charges: perInstance,
});

/** No page says that the free amounts hold beside a GPU. */
const withGpu = [
  charge('GPU', 'gpuSeconds', 'gcp/run-l4-second'),
  charge('vCPU', 'vcpuSeconds', 'gcp/run-instance-vcpu-second'),
  charge('memory', 'gibSeconds', 'gcp/run-instance-gib-second'),
] as const;
const besideGpu = (sizes: readonly Size[]): readonly Size[] => sizes.filter(({ vcpu }) => vcpu >= 4);
const gpu = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'requests', sizes: besideGpu(sizes), concurrency: 1, leastVcpu: 4, gpu: true },
  charges: withGpu,
});
const gpuJob = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'runs', sizes: besideGpu(sizes), leastSeconds: 60, gpu: true },
  charges: withGpu,
});

const balancer = [
  charge('load balancer', 'balancerHours', 'gcp/balancer-hour'),
  charge('traffic through the load balancer', 'passedGb', 'gcp/balancer-gb'),
] as const;
const disk = charge('disks', 'diskGbMonths', 'gcp/disk-gb-month');
const machines = (rest: Partial<Extract<Sizing, { kind: 'machines' }>> = {}): Sizing => ({
  kind: 'machines',
  machines: vms,
  by: 'hour',
  least: 1,
  ownMb: 256,
  balanced: 'several',
  addresses: 0,
  ...rest,
});
const vm: Pricing = {
  sizing: machines(),
  charges: [disk, ...balancer, charge('public IPv4 addresses', 'addressHours', 'gcp/address-hour')],
};
const gke: Pricing = {
  sizing: machines({ least: 2, balanced: 'always', whileRunning: 'for runs' }),
  charges: [charge('GKE cluster', 'clusterHours', 'gcp/gke-cluster-hour'), disk, ...balancer],
};

export const gcpPricing = { functions, run, job, gpu, gpuJob, vm, gke };
