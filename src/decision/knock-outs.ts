import { type FactorId, type FactorValue, type Profile, sayValue } from '../domain/profile.ts';
import type { OptionId, When } from '../knowledge/claim.ts';
import { type Provider, providerNames, providers } from '../knowledge/facts/fact.ts';
import { type KnockOutRule, knockOutRules } from '../knowledge/knock-outs.ts';
import { functionLimits, type Limit } from '../knowledge/limits.ts';
import type { SourceId } from '../knowledge/source.ts';
import { limitsOf, type ProviderSetting, providerSettings } from './provider.ts';

/** Why an option is out, with what would let it back in. */
export interface KnockOut {
  readonly option: OptionId;
  readonly rule: string;
  readonly text: string;
  /** The limit that is exceeded, in the factor's unit. */
  readonly limit?: number;
  readonly factors: readonly FactorId[];
  readonly provider?: Provider;
  /** Providers where the same workload would pass. */
  readonly elsewhere: readonly Provider[];
  readonly wayRound: string;
  readonly sources: readonly SourceId[];
  readonly checked: string;
}

/** A rule under one setting: the strictest limit of its providers, or whether one of them lacks the feature. */
interface Compiled {
  readonly removes: readonly OptionId[];
  readonly applies: (profile: Profile) => boolean;
}

const compiled = new Map<ProviderSetting, readonly Compiled[]>(
  providerSettings.map((setting) => [setting, knockOutRules.flatMap((rule) => compile(rule, limitsOf(setting)))]),
);

function compile(rule: KnockOutRule, own: readonly Provider[]): Compiled[] {
  const { removes } = rule;
  if (rule.kind === 'limit') {
    const limit = Math.min(
      ...own.map((provider) => functionLimits[provider][rule.limit]?.value ?? Number.POSITIVE_INFINITY),
    );
    return [{ removes, applies: (profile) => (profile[rule.factor] ?? 0) > limit }];
  }
  const offered = rule.kind === 'feature' && own.every((provider) => functionLimits[provider][rule.feature].offered);
  return offered ? [] : [{ removes, applies: (profile) => matches(rule.when, profile) }];
}

/** Which options are out; cheap, for the many evaluations of one question. */
export function optionsOut(profile: Profile, setting: ProviderSetting): ReadonlySet<OptionId> {
  let out: Set<OptionId> | undefined;
  for (const { removes, applies: ruledOut } of compiled.get(setting)!) {
    if (!ruledOut(profile)) continue;
    out ??= new Set();
    for (const option of removes) out.add(option);
  }
  return out ?? none;
}
const none: ReadonlySet<OptionId> = new Set();

export function knockOuts(profile: Profile, setting: ProviderSetting): KnockOut[] {
  return knockOutRules.flatMap((rule) => {
    const hit = limitsOf(setting).filter((provider) => applies(rule, profile, provider));
    return hit.length === 0 ? [] : rule.removes.map((option) => describe(rule, option, profile, hit));
  });
}

function applies(rule: KnockOutRule, profile: Profile, provider: Provider): boolean {
  switch (rule.kind) {
    case 'limit': {
      const value = profile[rule.factor];
      return value !== undefined && value > (functionLimits[provider][rule.limit]?.value ?? Number.POSITIVE_INFINITY);
    }
    case 'feature':
      return matches(rule.when, profile) && !functionLimits[provider][rule.feature].offered;
    case 'fit':
      return matches(rule.when, profile);
  }
}

function matches(when: When, profile: Profile): boolean {
  for (const factor in when) {
    const value = profile[factor as FactorId];
    if (value === undefined || !(when[factor as FactorId] as readonly FactorValue[]).includes(value)) return false;
  }
  return true;
}

function describe(rule: KnockOutRule, option: OptionId, profile: Profile, hit: readonly Provider[]): KnockOut {
  const { id, wayRound, checked } = rule;
  const common = { option, rule: id, wayRound, checked };
  if (rule.kind === 'fit') {
    return {
      ...common,
      text: rule.text,
      factors: Object.keys(rule.when) as FactorId[],
      elsewhere: [],
      sources: rule.sources,
    };
  }
  const elsewhere = providers.filter((provider) => provider !== 'cloudflare' && !applies(rule, profile, provider));
  if (rule.kind === 'feature') {
    return {
      ...common,
      text: rule.text,
      factors: Object.keys(rule.when) as FactorId[],
      elsewhere,
      provider: hit[0]!,
      sources: rule.sources,
    };
  }
  const limits = hit.map((provider) => ({ provider, ...(functionLimits[provider][rule.limit] as Limit) }));
  const strictest = limits.reduce((a, b) => (b.value < a.value ? b : a));
  const own = sayValue(rule.factor, profile[rule.factor]!);
  return {
    ...common,
    text: `${providerNames[strictest.provider]} limits ${rule.limits} to ${sayLimit(rule.factor, strictest.value)}; you said ${own}.`,
    limit: strictest.value,
    factors: [rule.factor],
    provider: strictest.provider,
    elsewhere,
    sources: [strictest.fact],
  };
}

/** "900 s" rather than "15 min": the number as the provider prints it. */
const sayLimit = (factor: FactorId, value: number): string =>
  `${value.toLocaleString('en-US')} ${factor === 'max_run_s' ? 's' : 'MB'}`;
