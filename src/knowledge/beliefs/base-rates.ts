import type { FactorId, Profile } from '../../domain/profile.ts';

/** The share of each choice, of “yes”, or of each size on the menu in its order. */
type Rates<Value> = [Value] extends [boolean]
  ? number
  : [Value] extends [number]
    ? readonly number[]
    : { readonly [Choice in Value & string]: number };

/** Factors that nobody is asked for are not supposed either: what was not said is not so. */
type Believed = Exclude<
  FactorId,
  | 'separable'
  | 'residency'
  | 'fixed_ip'
  | 'untrusted_code'
  | 'vcpu'
  | 'connections'
  | 'budget_usd'
  | 'spend_usd'
  | 'peak_rps'
>;

/**
 * How often each answer holds of a workload that nobody has said it of: what is unusual is mostly said, so it is rarer
 * here than among all workloads. Expert judgment, adjusted by hand while it was held against the labeled profiles that
 * `npm run evaluate -- --decision` measures.
 */
export const baseRates: { readonly [Id in Believed]: Rates<NonNullable<Profile[Id]>> } = {
  trigger: { http_api: 0.44, event: 0.17, schedule: 0.14, batch: 0.08, daemon: 0.11, long_session: 0.06 },
  traffic: { sporadic: 0.27, diurnal: 0.33, steady: 0.15, spiky: 0.18, seasonal: 0.07 },
  requests_month: [0.5, 0.32, 0.13, 0.05],
  avg_ms: [0.3, 0.5, 0.2],
  max_run_s: [0.79, 0.17, 0.03, 0.01],
  memory_mb: [0.5, 0.45, 0.04, 0.01],
  gpu: 0.01,
  cold_start: { tolerant: 0.55, under_1s: 0.39, none: 0.06 },
  state: { stateless: 0.32, external: 0.6, memory_session: 0.04, local_disk: 0.04 },
  protocol: { http: 0.68, none: 0.25, websocket: 0.04, grpc: 0.01, raw_tcp_udp: 0.02 },
  artifact_mb: [0.9, 0.095, 0.005],
  payload_mb: [0.95, 0.045, 0.005],
  control: { none: 0.79, custom_libs: 0.16, own_linux: 0.03, windows: 0.015, kernel: 0.005 },
  existing: {
    greenfield: 0.63,
    containerised: 0.08,
    functions: 0.06,
    legacy_containerisable: 0.22,
    legacy_fixed: 0.01,
  },
  hosting: { public: 0.96, multi_cloud: 0.01, on_prem: 0.01, edge_cdn: 0.01, edge_device: 0.01 },
  portability: { low: 0.8, medium: 0.18, must: 0.02 },
  isolation: { standard: 0.92, offload_patching: 0.06, own_os_agents: 0.01, dedicated_host: 0.01 },
  team_ops: { none: 0.4, some: 0.46, platform: 0.14 },
  shape: { single: 0.5, few_services: 0.34, complex: 0.06, monolith: 0.1 },
  priority: {
    balanced: 0.42,
    ship_fast: 0.15,
    lowest_bill: 0.26,
    predictable_bill: 0.07,
    max_control: 0.02,
    reliability: 0.08,
  },
  io_wait: [0.2, 0.3, 0.5],
};
