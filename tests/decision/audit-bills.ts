import type { HostId } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';

/** A bill that the audit worked out by hand, with its arithmetic. */
export interface HandBill {
  readonly name: string;
  readonly host: HostId;
  readonly product: string;
  readonly profile: Profile;
  /** USD a month. */
  readonly total: number;
  readonly arithmetic: string;
}

const index: Profile = {
  trigger: 'http_api',
  traffic: 'steady',
  requests_month: 5e6,
  avg_ms: 50,
  memory_mb: 30_720,
  io_wait: 0.3,
};
const iis: Profile = {
  trigger: 'http_api',
  traffic: 'diurnal',
  requests_month: 3e6,
  avg_ms: 200,
  memory_mb: 4096,
  io_wait: 0.7,
  control: 'windows',
  existing: 'legacy_containerisable',
};
const big: Profile = { trigger: 'event', requests_month: 1e5, avg_ms: 20_000, max_run_s: 120, memory_mb: 8192 };
const steady: Profile = {
  trigger: 'event',
  traffic: 'steady',
  requests_month: 60e6,
  avg_ms: 100,
  memory_mb: 512,
  io_wait: 0.7,
};

/** The audit's recomputations; the public IPv4 addresses of a balancer, which it left out, come on top. */
export const auditBills: readonly HandBill[] = [
  {
    name: 'a 30 GB index API in two tasks',
    host: 'aws',
    product: 'fargate',
    profile: index,
    total: 453 + 7.3,
    arithmetic: '2 × (4 × 0.04048 + 30 × 0.004445) × 730 + 16.43 + 5.84, and 2 × 0.005 × 730',
  },
  {
    name: 'the same on two machines with 32 GB',
    host: 'aws',
    product: 'ec2-group',
    profile: index,
    total: 335 + 7.3,
    arithmetic: '2 × 0.2142 × 730 + 16.43 + 5.84, and 2 × 0.005 × 730',
  },
  {
    name: 'a 60 GB job of 4 h, 30 times',
    host: 'aws',
    product: 'fargate-task',
    profile: { trigger: 'schedule', requests_month: 30, avg_ms: 14_400_000, memory_mb: 61_440, io_wait: 0 },
    total: 70.86,
    arithmetic: '(8 × 0.04048 + 60 × 0.004445) × 120',
  },
  {
    name: 'IIS in two Windows tasks',
    host: 'aws',
    product: 'fargate',
    profile: iis,
    total: 282 + 7.3,
    arithmetic: '2 × (0.09148 + 0.046 + 4 × 0.01005) × 730 + 16.43 + 5.84, and 2 × 0.005 × 730',
  },
  {
    name: 'IIS on two Windows machines',
    host: 'aws',
    product: 'ec2-group',
    profile: iis,
    total: 296.7 + 7.3,
    arithmetic: '2 × (0.096 + 2 × 0.046) × 730 + 16.43 + 5.84, and 2 × 0.005 × 730',
  },
  {
    name: 'rewriting at the edge, 300 M × 5 ms',
    host: 'cloudflare',
    product: 'workers',
    profile: { trigger: 'http_api', requests_month: 300e6, avg_ms: 5, memory_mb: 64 },
    total: 121.4,
    arithmetic: '5 + 290 × 0.30 + 1,470 × 0.02',
  },
  {
    name: 'steady events in functions, 60 M × 100 ms',
    host: 'aws',
    product: 'lambda',
    profile: steady,
    total: 55.13,
    arithmetic: '59 × 0.20 + 2.6 M × 0.0000166667',
  },
  {
    name: 'the same on Lambda’s managed instances',
    host: 'aws',
    product: 'lambda-managed-instances',
    profile: steady,
    total: 217.5,
    arithmetic: '3 × 0.0816 × 730 × 1.15 + 60 × 0.20',
  },
  {
    name: 'work for the processor, 500 M × 300 ms',
    host: 'gcp',
    product: 'cloud-run',
    profile: { trigger: 'http_api', requests_month: 500e6, avg_ms: 300, memory_mb: 2048, io_wait: 0.1 },
    total: 4100,
    arithmetic: '51 vCPU for 2,628,000 s × (0.000024 + 2 × 0.0000025) + 498 × 0.40',
  },
  {
    name: '8 GB for 20 s on Cloud Run',
    host: 'gcp',
    product: 'cloud-run',
    profile: big,
    total: 131,
    arithmetic: '2 M s × (2 × 0.000024 + 8 × 0.0000025), less what is free',
  },
  {
    name: '8 GB for 20 s in Container Apps',
    host: 'azure',
    product: 'container-apps',
    profile: big,
    total: 235,
    arithmetic: '2 M s × (4 × 0.000024 + 8 × 0.000003), less what is free',
  },
  {
    name: 'a billion calls behind a gateway',
    host: 'aws',
    product: 'lambda',
    profile: {
      trigger: 'http_api',
      traffic: 'steady',
      requests_month: 1.3e9,
      avg_ms: 50,
      memory_mb: 512,
      io_wait: 0.7,
    },
    total: 1995,
    arithmetic: '1,299 × 0.20 + 32.1 M × 0.0000166667 + 300 × 1.00 + 1,000 × 0.90',
  },
  {
    name: 'a billion calls without a gateway',
    host: 'aws',
    product: 'lambda',
    profile: { trigger: 'event', traffic: 'steady', requests_month: 1.3e9, avg_ms: 50, memory_mb: 512, io_wait: 0.7 },
    total: 795,
    arithmetic: '1,299 × 0.20 + 32.1 M × 0.0000166667',
  },
  {
    name: 'a model on a GPU that sleeps, 160,000 s',
    host: 'gcp',
    product: 'cloud-run-gpu',
    profile: { trigger: 'http_api', requests_month: 20_000, avg_ms: 8000, memory_mb: 16_384, gpu: true },
    total: 46.5,
    arithmetic: '160,000 × (0.0001867 + 4 × 0.000018 + 16 × 0.000002)',
  },
  {
    name: '50,000 WebSockets in two tasks',
    host: 'aws',
    product: 'fargate',
    profile: {
      trigger: 'long_session',
      protocol: 'websocket',
      requests_month: 1e7,
      avg_ms: 20,
      memory_mb: 1024,
      connections: 50_000,
      io_wait: 0.7,
    },
    total: 2 * 18.02 + 16.43 + 97.33 + 7.3,
    arithmetic: '2 × (0.5 × 0.04048 + 0.004445) × 730 + 16.43 + 50,000 ÷ 3,000 × 0.008 × 730 + 2 × 0.005 × 730',
  },
];
