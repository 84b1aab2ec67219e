import type { FactorId, Profile } from '../../domain/profile.ts';
import type { When } from '../claim.ts';

/** How many times likelier, or less likely, each value is beside others; a size is named by its place on the menu. */
type Times<Value> = {
  readonly [Key in Value extends string ? Value : Value extends boolean ? `${Value}` : number]?: number;
};

/** What goes together: with any of these values of one factor, others are likelier or less likely; read both ways. */
export interface Affinity {
  readonly beside: When;
  readonly times: { readonly [Id in FactorId]?: Times<NonNullable<Profile[Id]>> };
}

/** Expert judgment, as the base rates are. */
export const affinities: readonly Affinity[] = [
  {
    beside: { trigger: ['schedule'] },
    times: {
      traffic: { sporadic: 8, diurnal: 0.5, steady: 0.2, spiky: 0.2 },
      protocol: { none: 12, http: 0.3, websocket: 0.02, grpc: 0.1, raw_tcp_udp: 0.05 },
      requests_month: { 0: 6, 2: 0.05, 3: 0.01 },
      avg_ms: { 0: 0.2, 2: 4 },
      max_run_s: { 1: 3, 2: 2.5, 3: 2 },
      cold_start: { tolerant: 6, none: 0.1 },
      state: { memory_session: 0.1 },
      shape: { single: 2.5, complex: 0.3, monolith: 0.4 },
      existing: { legacy_containerisable: 0.6, legacy_fixed: 0.5 },
    },
  },
  {
    beside: { trigger: ['batch'] },
    times: {
      traffic: { sporadic: 5, steady: 0.5 },
      protocol: { none: 10, http: 0.3, websocket: 0.02, grpc: 0.1, raw_tcp_udp: 0.05 },
      requests_month: { 0: 6, 2: 0.1, 3: 0.02 },
      avg_ms: { 0: 0.1, 2: 5 },
      max_run_s: { 0: 0.4, 2: 3, 3: 6 },
      memory_mb: { 0: 0.4, 2: 2, 3: 2 },
      cold_start: { tolerant: 6, none: 0.1 },
      state: { memory_session: 0.1 },
      control: { custom_libs: 1.6 },
      io_wait: { 0: 3, 2: 0.4 },
    },
  },
  {
    beside: { trigger: ['event'] },
    times: {
      traffic: { spiky: 2.5, sporadic: 1.2 },
      protocol: { none: 8, http: 0.7, websocket: 0.05, grpc: 0.2, raw_tcp_udp: 0.05 },
      cold_start: { tolerant: 4, none: 0.3 },
      state: { stateless: 1.5, memory_session: 0.15, local_disk: 0.3 },
      shape: { single: 2.5, complex: 0.4, monolith: 0.2 },
      existing: { legacy_containerisable: 0.5, legacy_fixed: 0.3 },
    },
  },
  {
    beside: { trigger: ['http_api'] },
    times: {
      protocol: { http: 12, none: 0.02, websocket: 0.3, grpc: 0.5, raw_tcp_udp: 0.03 },
      max_run_s: { 0: 2, 2: 0.2, 3: 0.1 },
      memory_mb: { 3: 0.4 },
      cold_start: { tolerant: 0.6 },
      control: { own_linux: 0.3 },
      existing: { legacy_fixed: 0.3 },
    },
  },
  {
    beside: { trigger: ['daemon'] },
    times: {
      traffic: { steady: 4, sporadic: 0.3 },
      protocol: { raw_tcp_udp: 2.5, none: 0.7 },
      cold_start: { none: 2 },
      state: { local_disk: 2, memory_session: 1.5, external: 0.5, stateless: 0.4 },
      control: { none: 0.4, own_linux: 2 },
      existing: { functions: 0.1, legacy_fixed: 2 },
      shape: { monolith: 1.5 },
    },
  },
  {
    beside: { trigger: ['long_session'] },
    times: {
      traffic: { diurnal: 1.5, sporadic: 0.6 },
      protocol: { websocket: 20, raw_tcp_udp: 6, grpc: 2, http: 0.4, none: 0.02 },
      cold_start: { none: 2, tolerant: 0.5 },
      state: { memory_session: 5, external: 0.4, stateless: 0 },
      existing: { functions: 0.3 },
    },
  },
  {
    beside: { traffic: ['sporadic'] },
    times: {
      requests_month: { 0: 4, 1: 0.05, 2: 0, 3: 0 },
      cold_start: { tolerant: 1.8, none: 0.4 },
      team_ops: { none: 1.6, platform: 0.4 },
      shape: { single: 1.6, complex: 0.2 },
      priority: { lowest_bill: 1.6 },
      isolation: { own_os_agents: 0.3, dedicated_host: 0.2 },
    },
  },
  {
    beside: { traffic: ['steady'] },
    times: { requests_month: { 0: 0.4, 2: 2, 3: 3 }, protocol: { raw_tcp_udp: 1.8 } },
  },
  {
    beside: { traffic: ['diurnal'] },
    times: { shape: { single: 0.6, monolith: 2.5 }, protocol: { none: 0.5 } },
  },
  {
    beside: { team_ops: ['none'] },
    times: {
      portability: { low: 2.5, must: 0.15 },
      isolation: { offload_patching: 1.5, own_os_agents: 0.1, dedicated_host: 0.1 },
      control: { own_linux: 0.5, windows: 0.7, kernel: 0.3 },
      hosting: { on_prem: 0.3, multi_cloud: 0.2 },
      shape: { single: 2, complex: 0.1 },
      priority: { lowest_bill: 2, ship_fast: 1.5, max_control: 0.2 },
      requests_month: { 0: 2, 3: 0.1 },
      cold_start: { tolerant: 1.3, none: 0.4 },
      existing: { containerised: 0.6, functions: 1.5 },
    },
  },
  {
    beside: { team_ops: ['platform'] },
    times: {
      portability: { medium: 1.5, must: 2 },
      isolation: { own_os_agents: 2 },
      existing: { containerised: 2 },
      shape: { single: 0.5, few_services: 1.5, complex: 4 },
      requests_month: { 2: 2, 3: 3 },
    },
  },
  {
    beside: { gpu: [true] },
    times: {
      memory_mb: { 0: 0.02, 1: 0.3, 2: 5, 3: 6 },
      artifact_mb: { 1: 4, 2: 6 },
      max_run_s: { 3: 2 },
      control: { none: 0.3, custom_libs: 6 },
      io_wait: { 0: 5, 2: 0.2 },
    },
  },
  {
    beside: { shape: ['single'] },
    times: {
      existing: { legacy_containerisable: 0.6, legacy_fixed: 0.6 },
      portability: { low: 1.5, must: 0.5 },
      isolation: { own_os_agents: 0.5, dedicated_host: 0.5 },
    },
  },
  {
    beside: { shape: ['complex'] },
    times: {
      existing: { containerised: 2, functions: 0.5 },
      portability: { medium: 1.5 },
      requests_month: { 2: 2, 3: 2 },
    },
  },
  {
    beside: { shape: ['monolith'] },
    times: {
      existing: { legacy_containerisable: 6, legacy_fixed: 3, greenfield: 0.2, functions: 0.05, containerised: 0.7 },
      control: { none: 0.4, custom_libs: 1.5 },
      state: { local_disk: 1.5, memory_session: 1.5 },
      protocol: { none: 0.3, raw_tcp_udp: 0.2 },
    },
  },
  {
    beside: { existing: ['functions'] },
    times: {
      control: { none: 2, own_linux: 0.1, windows: 0.1, kernel: 0 },
      state: { local_disk: 0.05, memory_session: 0.2 },
      protocol: { raw_tcp_udp: 0.05 },
      hosting: { on_prem: 0.05, edge_device: 0.1 },
      isolation: { own_os_agents: 0.1, dedicated_host: 0.1 },
    },
  },
  {
    beside: { existing: ['containerised'] },
    times: { control: { kernel: 0, custom_libs: 1.5 }, hosting: { multi_cloud: 1.5 }, portability: { low: 0.8 } },
  },
  {
    beside: { existing: ['legacy_fixed'] },
    times: { control: { none: 0.3, own_linux: 2, windows: 4, kernel: 4 }, state: { local_disk: 3 } },
  },
  {
    beside: { existing: ['greenfield'] },
    times: { control: { windows: 0.3, kernel: 0.5 }, priority: { ship_fast: 2 } },
  },
  {
    beside: { hosting: ['on_prem'] },
    times: { isolation: { own_os_agents: 3, dedicated_host: 3 }, portability: { must: 2 }, control: { windows: 2 } },
  },
  {
    beside: { hosting: ['multi_cloud'] },
    times: { portability: { must: 8, medium: 2, low: 0 } },
  },
  {
    beside: { hosting: ['edge_cdn'] },
    times: {
      control: { own_linux: 0, windows: 0, kernel: 0 },
      isolation: { own_os_agents: 0, dedicated_host: 0 },
      state: { local_disk: 0.05, memory_session: 0.3 },
      gpu: { true: 0.1 },
    },
  },
  {
    beside: { priority: ['max_control'] },
    times: { control: { own_linux: 4, kernel: 3 }, isolation: { own_os_agents: 3, dedicated_host: 2 } },
  },
  {
    beside: { priority: ['lowest_bill', 'ship_fast'] },
    times: { isolation: { own_os_agents: 0.4, dedicated_host: 0.3 }, portability: { low: 1.5, must: 0.5 } },
  },
  {
    beside: { state: ['local_disk'] },
    times: {
      protocol: { raw_tcp_udp: 2.4, none: 0.3 },
      control: { none: 0.4, own_linux: 2 },
      shape: { few_services: 0.5, complex: 0.5 },
      cold_start: { tolerant: 0.8 },
    },
  },
  {
    beside: { state: ['external'] },
    times: {
      protocol: { websocket: 0.3, raw_tcp_udp: 0.2 },
      control: { none: 1.5, custom_libs: 0.6, own_linux: 0.4 },
      memory_mb: { 3: 0.4 },
    },
  },
  {
    beside: { protocol: ['raw_tcp_udp'] },
    times: { cold_start: { tolerant: 0.4 }, control: { none: 0.4 }, existing: { containerised: 0.6 } },
  },
  {
    beside: { control: ['custom_libs'] },
    times: { io_wait: { 0: 1.9, 2: 0.4 }, memory_mb: { 0: 0.4 } },
  },
  {
    beside: { control: ['none'] },
    times: { io_wait: { 0: 0.3, 2: 1.8 } },
  },
  {
    beside: { max_run_s: [2400] },
    times: { avg_ms: { 0: 0.3, 2: 3 } },
  },
];
