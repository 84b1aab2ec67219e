import type { Size } from '../products/product.ts';
import { charge, type Machine, type Pricing, type Sizing } from './pricing.ts';

const GIB = 1024;

const plans = (machines: readonly Machine[], by: 'hour' | 'month' = 'month', ownMb = 0): Sizing => ({
  kind: 'machines',
  machines,
  by,
  least: 1,
  ownMb,
  balanced: 'never',
});
const planned = (machines: readonly Machine[]): Pricing => ({ sizing: plans(machines), charges: [] });
const server = (machines: readonly Machine[]): Pricing => ({ sizing: plans(machines, 'month', 256), charges: [] });

const workers: Pricing = {
  sizing: { kind: 'calls' },
  charges: [
    charge('plan', 'months', 'cloudflare/workers-month'),
    charge('requests', 'requests', 'cloudflare/workers-request', { free: 'cloudflare/workers-free-requests' }),
    charge('processor time', 'cpuMs', 'cloudflare/workers-cpu-ms', { free: 'cloudflare/workers-free-cpu-ms' }),
  ],
  lower: [{ text: 'the free plan takes 100,000 requests a day', fact: 'F-CF-03' }],
};

const cloudflareContainers: Pricing = {
  sizing: {
    kind: 'requests',
    sizes: [
      { vcpu: 1 / 16, memoryMb: [256, 256] },
      { vcpu: 1 / 4, memoryMb: [1024, 1024] },
      { vcpu: 1 / 2, memoryMb: [4096, 4096] },
      { vcpu: 1, memoryMb: [6144, 6144] },
      { vcpu: 2, memoryMb: [8192, 8192] },
      { vcpu: 4, memoryMb: [12_288, 12_288] },
    ],
    concurrency: 20,
    leastVcpu: 0.25,
  },
  charges: [
    charge('plan', 'months', 'cloudflare/workers-month'),
    charge('requests through a Worker', 'requests', 'cloudflare/workers-request', {
      free: 'cloudflare/workers-free-requests',
    }),
    charge('vCPU in use', 'busyVcpuSeconds', 'cloudflare/containers-vcpu-second', {
      free: 'cloudflare/containers-free-vcpu-seconds',
    }),
    charge('memory', 'gibSeconds', 'cloudflare/containers-gib-second', {
      free: 'cloudflare/containers-free-gib-seconds',
    }),
  ],
  outside: [
    { text: 'disk beyond 200 GB-h $0.00000007/GB-s', fact: 'F-CF-06' },
    { text: 'the Durable Object of each container', fact: 'F-CF-18' },
  ],
};

const functionCompute: Pricing = {
  sizing: { kind: 'calls' },
  charges: [
    charge('active vCPU', 'busyVcpuSeconds', 'alibaba/function-vcpu-second'),
    charge('memory', 'gbSeconds', 'alibaba/function-gb-second'),
    charge('invocations', 'requests', 'alibaba/function-request'),
  ],
};

/** One shared vCPU; the price of more is not on file. */
const flyMachine: Pricing = {
  sizing: {
    kind: 'replicas',
    sizes: [{ vcpu: 1, memoryMb: [256, 2048] }],
    leastVcpu: 1,
    balanced: 'never',
    includedGb: 0.25,
  },
  charges: [
    charge('shared vCPU with 256 MB', 'vcpuSeconds', 'fly/shared-1x-second'),
    charge('memory beyond it', 'gbMonths', 'fly/memory-gb-month'),
  ],
  outside: [{ text: 'volumes at $0.15/GB, outbound traffic at $0.02/GB', fact: 'F-FLY-14' }],
  lower: [{ text: 'paying a year ahead costs 40% less', fact: 'F-FLY-19' }],
};

const railway: Pricing = {
  sizing: { kind: 'replicas', sizes: [{ vcpu: 1, memoryMb: [128, 24_576] }], leastVcpu: 1, balanced: 'never' },
  charges: [
    charge('vCPU in use', 'busyVcpuMonths', 'railway/vcpu-month'),
    charge('memory', 'gbMonths', 'railway/gb-month'),
  ],
  atLeast: 'railway/pro-month',
  outside: [{ text: 'volumes at $0.15/GB, outbound traffic at $0.05/GB', fact: 'F-RLW-12' }],
};

const vercel = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'requests', sizes, concurrency: 20, leastVcpu: 1 },
  charges: [
    charge('one seat', 'months', 'vercel/seat-month'),
    charge('active vCPU', 'busyVcpuHours', 'vercel/active-vcpu-hour'),
    charge('memory', 'gbHours', 'vercel/gb-hour'),
    charge('calls', 'requests', 'vercel/request'),
  ],
});

const scalewayContainers: Pricing = {
  sizing: { kind: 'requests', sizes: [{ vcpu: 1, memoryMb: [128, 4096] }], concurrency: 20, leastVcpu: 1 },
  charges: [
    charge('vCPU', 'vcpuSeconds', 'scaleway/container-vcpu-second', { free: 'scaleway/container-free-vcpu-seconds' }),
    charge('memory', 'gibSeconds', 'scaleway/container-gb-second', { free: 'scaleway/container-free-gb-seconds' }),
  ],
};

export const smallPricing = {
  workers,
  cloudflareContainers,
  functionCompute,
  flyMachine,
  railway,
  vercel,
  render: planned([{ name: 'Starter plan', vcpu: 0.5, memoryMb: 512, price: 'render/starter-month' }]),
  heroku: planned([
    { name: 'Basic dyno', vcpu: 1, memoryMb: 512, price: 'heroku/basic-month', single: true },
    { name: 'Standard-1X dyno', vcpu: 1, memoryMb: 512, price: 'heroku/standard-1x-month' },
    { name: 'Standard-2X dyno', vcpu: 1, memoryMb: 1024, price: 'heroku/standard-2x-month' },
    { name: 'Performance-M dyno', vcpu: 2, memoryMb: 2.5 * GIB, price: 'heroku/performance-m-month' },
    { name: 'Performance-L dyno', vcpu: 8, memoryMb: 14 * GIB, price: 'heroku/performance-l-month' },
  ]),
  appPlatform: planned([
    { name: 'instance with 512 MB', vcpu: 1, memoryMb: 512, price: 'digitalocean/app-512mb-month', single: true },
    { name: 'instance with 2 GB', vcpu: 1, memoryMb: 2 * GIB, price: 'digitalocean/app-2gb-month' },
    { name: 'instance with 32 GB', vcpu: 8, memoryMb: 32 * GIB, price: 'digitalocean/app-32gb-month' },
  ]),
  droplet: server([
    { name: 'Droplet with 4 GB', vcpu: 2, memoryMb: 4 * GIB, price: 'digitalocean/droplet-2vcpu-4gb-month' },
    { name: 'Droplet with 8 GB', vcpu: 4, memoryMb: 8 * GIB, price: 'digitalocean/droplet-4vcpu-8gb-month' },
  ]),
  hetzner: server([
    { name: 'CX23', vcpu: 2, memoryMb: 4 * GIB, price: 'hetzner/cx23-month' },
    { name: 'CX33', vcpu: 4, memoryMb: 8 * GIB, price: 'hetzner/cx33-month' },
    { name: 'CX43', vcpu: 8, memoryMb: 16 * GIB, price: 'hetzner/cx43-month' },
    { name: 'CCX33', vcpu: 8, memoryMb: 32 * GIB, price: 'hetzner/ccx33-month' },
  ]),
  scalewayFunctions: {
    sizing: { kind: 'calls' },
    charges: [
      charge('calls', 'requests', 'scaleway/function-request', { free: 'scaleway/function-free-requests' }),
      charge('run time', 'gbSeconds', 'scaleway/function-gb-second', { free: 'scaleway/function-free-gb-seconds' }),
    ],
  } satisfies Pricing,
  scalewayContainers,
  scalewayInstance: {
    sizing: plans([{ name: 'PLAY2-NANO', vcpu: 2, memoryMb: 4 * GIB, price: 'scaleway/play2-nano-hour' }], 'hour', 256),
    charges: [charge('public IPv4 address', 'addressHours', 'scaleway/address-hour')],
    outside: [{ text: 'disk', fact: 'F-SCW-22' }],
  } satisfies Pricing,
};
