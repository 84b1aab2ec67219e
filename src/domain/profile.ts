import { z } from 'zod';
import type { Factor } from './factor.ts';
import { artifactMb } from './factors/artifact-mb.ts';
import { avgMs } from './factors/avg-ms.ts';
import { budgetUsd } from './factors/budget-usd.ts';
import { coldStart } from './factors/cold-start.ts';
import { connections } from './factors/connections.ts';
import { control } from './factors/control.ts';
import { existing } from './factors/existing.ts';
import { fixedIp } from './factors/fixed-ip.ts';
import { gpu } from './factors/gpu.ts';
import { hosting } from './factors/hosting.ts';
import { ioWait } from './factors/io-wait.ts';
import { isolation } from './factors/isolation.ts';
import { maxRunS } from './factors/max-run-s.ts';
import { memoryMb } from './factors/memory-mb.ts';
import { payloadMb } from './factors/payload-mb.ts';
import { peakRps } from './factors/peak-rps.ts';
import { portability } from './factors/portability.ts';
import { priority } from './factors/priority.ts';
import { protocol } from './factors/protocol.ts';
import { requestsMonth } from './factors/requests-month.ts';
import { residency } from './factors/residency.ts';
import { separable } from './factors/separable.ts';
import { shape } from './factors/shape.ts';
import { spendUsd } from './factors/spend-usd.ts';
import { state } from './factors/state.ts';
import { teamOps } from './factors/team-ops.ts';
import { traffic } from './factors/traffic.ts';
import { trigger } from './factors/trigger.ts';
import { untrustedCode } from './factors/untrusted-code.ts';
import { vcpu } from './factors/vcpu.ts';

/** Every factor of a workload by its public id. */
export const factors = {
  trigger,
  traffic,
  requests_month: requestsMonth,
  avg_ms: avgMs,
  max_run_s: maxRunS,
  memory_mb: memoryMb,
  gpu,
  cold_start: coldStart,
  state,
  protocol,
  artifact_mb: artifactMb,
  payload_mb: payloadMb,
  control,
  existing,
  hosting,
  portability,
  isolation,
  team_ops: teamOps,
  shape,
  priority,
  io_wait: ioWait,
  separable,
  residency,
  fixed_ip: fixedIp,
  untrusted_code: untrustedCode,
  vcpu,
  connections,
  budget_usd: budgetUsd,
  spend_usd: spendUsd,
  peak_rps: peakRps,
} as const;

export type FactorId = keyof typeof factors;
export type FactorValue = string | number | boolean;

type ValueOf<F extends Factor> = z.infer<F['schema']>;

/** What is known of one workload; an absent factor is unknown. */
export type Profile = { readonly [Id in FactorId]?: ValueOf<(typeof factors)[Id]> };

/** The definition without its literal types, for code that treats all factors alike. */
export const factorOf = (id: FactorId): Factor => factors[id];

export const factorIds = Object.keys(factors) as FactorId[];
/** Those that are asked for; the others are read where people say them. */
export const askedIds = factorIds.filter((id) => factorOf(id).asked !== false);
/** Factors that are no evidence by themselves: one for the cost only, one for the split of a workload. */
export const asideIds: readonly FactorId[] = ['io_wait', 'separable'];
export const isFactorId = (id: string): id is FactorId => Object.hasOwn(factors, id);
export const factorIdSchema = z.enum(factorIds as [FactorId, ...FactorId[]]);

/** A factor's name inside a sentence: "longest run", "GPU". */
export const sayName = (id: FactorId): string =>
  factorOf(id).name.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());

export interface MenuItem {
  readonly value: FactorValue;
  readonly label: string;
}

/** The answers a person can pick, in order. */
export function menu(id: FactorId): readonly MenuItem[] {
  return menus[id];
}

const menus = Object.fromEntries(factorIds.map((id) => [id, menuOf(factorOf(id))])) as unknown as Record<
  FactorId,
  readonly MenuItem[]
>;

function menuOf(factor: Factor): readonly MenuItem[] {
  switch (factor.kind) {
    case 'choice':
      return Object.entries(factor.choices).map(([value, { label }]) => ({ value, label }));
    case 'yes-no':
      return [
        { value: true, label: factor.choices.yes.label },
        { value: false, label: factor.choices.no.label },
      ];
    case 'number':
      return factor.menu;
  }
}

/** A value in words: `sayValue('traffic', 'spiky')` → "sudden bursts". */
export function sayValue(id: FactorId, value: FactorValue): string {
  const factor = factorOf(id);
  switch (factor.kind) {
    case 'choice':
      return factor.choices[String(value)]?.says ?? String(value);
    case 'yes-no':
      return value ? factor.choices.yes.says : factor.choices.no.says;
    case 'number':
      return factor.says(Number(value));
  }
}

export const profileSchema = z
  .object(Object.fromEntries(factorIds.map((id) => [id, factorOf(id).schema.optional()])))
  .strict() as unknown as z.ZodType<Profile>;

/** The value if it is one the factor allows, else `undefined`. */
export function parseValue(id: FactorId, value: unknown): FactorValue | undefined {
  const parsed = factorOf(id).schema.safeParse(value);
  return parsed.success ? (parsed.data as FactorValue) : undefined;
}
