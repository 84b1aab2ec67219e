import { type FactorId, type Profile, sayValue } from '../domain/profile.ts';
import { type OptionId, optionIds } from '../knowledge/claim.ts';
import { type Provider, providers } from '../knowledge/facts/fact.ts';
import { type KnockOutId, type KnockOutRule, knockOutRule } from '../knowledge/knock-outs.ts';
import type { Product } from '../knowledge/products/product.ts';
import type { SourceId } from '../knowledge/source.ts';
import { failuresOf, fittingHosts, type Question, standingOf } from './candidates.ts';
import { type Demand, demandsOf, type Finding } from './fit.ts';
import type { ProviderSetting } from './provider.ts';

/** Why an option is out, with what would let it back in. */
export interface KnockOut {
  readonly option: OptionId;
  readonly product: string;
  readonly rule: KnockOutId;
  readonly text: string;
  /** The limit that is exceeded, in the factor's unit. */
  readonly limit?: number;
  readonly factors: readonly FactorId[];
  readonly provider?: Provider;
  /** Providers where the same workload is known to pass. */
  readonly elsewhere: readonly Provider[];
  readonly wayRound: string;
  readonly sources: readonly SourceId[];
  readonly checked: string;
}

/** Which options are out: none of their products can do it. Cheap, for the many evaluations of one question. */
export function optionsOut(
  profile: Profile,
  setting: ProviderSetting,
  demands: readonly Demand[] = demandsOf(profile),
): ReadonlySet<OptionId> {
  const out = optionIds.filter((option) => standingOf(option, profile, setting, demands) === 'fails');
  return out.length === 0 ? none : new Set(out);
}
const none: ReadonlySet<OptionId> = new Set();

/** Cloudflare’s functions are of another kind, so that they are no way round the others’ limits. */
const alternatives = providers.filter((provider) => provider !== 'cloudflare');

interface Hit {
  readonly product: Product;
  readonly finding: Finding;
}

export function knockOuts(profile: Profile, question: Omit<Question, 'profile'>): KnockOut[] {
  return [...optionsOut(profile, question.provider)].flatMap((option) => {
    const hits = failuresOf(option, { ...question, profile }).flatMap(({ product, fit }) =>
      fit.fails.map((finding): Hit => ({ product, finding })),
    );
    const elsewhere = fittingHosts(option, profile, alternatives) as readonly Provider[];
    const byRule = Map.groupBy(hits, ({ finding }) => finding.rule);
    return [...byRule].sort(([a], [b]) => a.localeCompare(b)).map(([, of]) => describe(option, of, profile, elsewhere));
  });
}

function describe(option: OptionId, hits: readonly Hit[], profile: Profile, elsewhere: readonly Provider[]): KnockOut {
  const strictest = hits.reduce((a, b) => ((b.finding.value ?? Infinity) < (a.finding.value ?? Infinity) ? b : a));
  const { product, finding } = strictest;
  const rule = knockOutRule(finding.rule);
  return {
    option,
    product: product.name,
    rule: finding.rule,
    text: textOf(rule, product, finding, profile),
    ...(finding.value === undefined ? {} : { limit: finding.value }),
    factors: finding.factors,
    provider: product.host as Provider,
    elsewhere,
    wayRound: product.wayRound?.[finding.limit] ?? rule.wayRound,
    sources: finding.fact ? [finding.fact] : 'sources' in rule ? rule.sources : [],
    checked: rule.checked,
  };
}

/** "AWS Lambda limits one run to 900 s; you said up to 55 min a run." */
function textOf(
  rule: KnockOutRule,
  { name }: Product,
  { value = 0, factors: [factor] }: Finding,
  profile: Profile,
): string {
  if ('lacks' in rule) return `${name} ${rule.lacks}.`;
  const said = factor && profile[factor] !== undefined ? `; you said ${sayValue(factor, profile[factor])}` : '';
  return `${name} limits ${rule.limits} to ${value.toLocaleString('en-US')} ${rule.unit}${said}.`;
}
