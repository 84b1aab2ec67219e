import { type FactorId, type FactorValue, factorIds, menu } from '../domain/profile.ts';

/**
 * How often each answer is given, in the order of the factor's menu. An expert's guess, replaced by counts of
 * real profiles once there are some; only the order of questions depends on it, never a verdict.
 */
const shares: Record<FactorId, readonly number[]> = {
  trigger: [0.4, 0.2, 0.12, 0.12, 0.08, 0.08],
  traffic: [0.25, 0.25, 0.25, 0.15, 0.1],
  requests_month: [0.35, 0.35, 0.2, 0.1],
  avg_ms: [0.3, 0.5, 0.2],
  max_run_s: [0.6, 0.2, 0.12, 0.08],
  memory_mb: [0.4, 0.4, 0.15, 0.05],
  gpu: [0.05, 0.95],
  cold_start: [0.4, 0.4, 0.2],
  state: [0.35, 0.4, 0.15, 0.1],
  protocol: [0.6, 0.2, 0.1, 0.06, 0.04],
  artifact_mb: [0.8, 0.15, 0.05],
  payload_mb: [0.8, 0.15, 0.05],
  control: [0.5, 0.3, 0.1, 0.06, 0.04],
  existing: [0.4, 0.2, 0.1, 0.25, 0.05],
  hosting: [0.8, 0.07, 0.07, 0.03, 0.03],
  portability: [0.6, 0.3, 0.1],
  isolation: [0.78, 0.14, 0.04, 0.04],
  team_ops: [0.35, 0.4, 0.25],
  shape: [0.3, 0.4, 0.2, 0.1],
  priority: [0.35, 0.2, 0.2, 0.1, 0.05, 0.1],
  io_wait: [0.2, 0.3, 0.5],
  separable: [0.5, 0.5],
  residency: [0.85, 0.1, 0.03, 0.02],
  fixed_ip: [0.1, 0.9],
  untrusted_code: [0.05, 0.95],
  vcpu: [],
  connections: [],
  budget_usd: [],
};

export interface Likely {
  readonly value: FactorValue;
  readonly probability: number;
}

const likely = Object.fromEntries(
  factorIds.map((id) => [id, menu(id).map(({ value }, at) => ({ value, probability: shares[id][at]! }))]),
) as unknown as Record<FactorId, readonly Likely[]>;

export const likelyValues = (id: FactorId): readonly Likely[] => likely[id];
