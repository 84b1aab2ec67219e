import { type FactorId, type Profile, sayValue } from '../../domain/profile.ts';
import { sayDuration, saySize } from '../../domain/wording.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import { type Provider, providers } from '../../knowledge/facts/fact.ts';
import { type KnockOutId, type KnockOutRule, knockOutRule } from '../../knowledge/knock-outs.ts';
import { productsOfOption } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { SourceId } from '../../knowledge/source.ts';
import { limitsOf, type ProviderSetting } from '../provider.ts';
import { type Demand, demandsOf, type Finding, fitOf } from './fit.ts';
import type { Question } from './flavour-order.ts';
import { failuresOf, fittingHosts, standingOf } from './standing.ts';

/** Why an option is out, with what would let it back in. */
export interface KnockOut {
  readonly option: OptionId;
  readonly product: string;
  readonly rule: KnockOutId;
  readonly text: string;
  /** The limit that is exceeded, in the factor's unit. */
  readonly limit?: number;
  /** It is exceeded by what the person said, not by what is usual. */
  readonly isSaid?: true;
  /** It is missed by so little that the work might be made to fit. */
  readonly isNarrow?: true;
  readonly factors: readonly FactorId[];
  readonly provider?: Provider;
  /** Providers where the same workload is known to pass. */
  readonly elsewhere: readonly Provider[];
  readonly workaround: string;
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

/** Cloudflare’s functions are of another kind, so that they are no workaround for the others’ limits. */
const alternatives = providers.filter((provider) => provider !== 'cloudflare');

interface Hit {
  readonly product: Product;
  readonly finding: Finding;
}

/** `stated`: what was said of the profile; the rest is only usual for such work. */
export function knockOuts(
  profile: Profile,
  question: Omit<Question, 'profile'>,
  stated: Profile = profile,
): KnockOut[] {
  return [...optionsOut(profile, question.provider)].flatMap((option) => {
    const hits = failuresOf(option, { ...question, profile }).flatMap(({ product, fit }) =>
      fit.fails.map((finding): Hit => ({ product, finding })),
    );
    const elsewhere = fittingHosts(option, profile, alternatives) as readonly Provider[];
    const byRule = Map.groupBy(hits, ({ finding }) => finding.rule);
    const reach = reachOf(option, profile, question.provider);
    return [...byRule]
      .sort(([a], [b]) => (reach.get(b) ?? 0) - (reach.get(a) ?? 0) || a.localeCompare(b))
      .map(([, of]) => describe({ option, hits: of, elsewhere }, profile, stated));
  });
}

/** How many products of an option each rule is against: what holds of all says more than the limit of one. */
function reachOf(option: OptionId, profile: Profile, provider: ProviderSetting): ReadonlyMap<KnockOutId, number> {
  const demands = demandsOf(profile);
  const reach = new Map<KnockOutId, number>();
  for (const product of limitsOf(provider).flatMap((host) => productsOfOption(option, host)))
    for (const rule of new Set(fitOf(product, profile, demands).fails.map((finding) => finding.rule)))
      reach.set(rule, (reach.get(rule) ?? 0) + 1);
  return reach;
}

interface Out {
  readonly option: OptionId;
  readonly hits: readonly Hit[];
  readonly elsewhere: readonly Provider[];
}

/** What rules one product out, in words. */
export function failureOf(product: Product, finding: Finding, profile: Profile, stated: Profile): Failure {
  const rule = knockOutRule(finding.rule);
  return {
    text: textOf(rule, product, finding, { profile, stated }),
    workaround: product.workaround?.[finding.limit] ?? rule.workaround,
    sources: finding.fact ? [finding.fact] : 'sources' in rule ? rule.sources : [],
  };
}
export type Failure = Pick<KnockOut, 'text' | 'workaround' | 'sources'>;

/** Of several products the one that stands first speaks for all: it is the one that most people know. */
function describe({ option, hits, elsewhere }: Out, profile: Profile, stated: Profile): KnockOut {
  const { product, finding } = hits[0]!;
  const rule = knockOutRule(finding.rule);
  return {
    option,
    product: product.name,
    rule: finding.rule,
    ...failureOf(product, finding, profile, stated),
    ...(finding.value === undefined ? {} : { limit: finding.value }),
    ...(finding.factors.some((factor) => stated[factor] !== undefined) ? { isSaid: true } : {}),
    ...(isNarrow(finding, profile) ? { isNarrow: true } : {}),
    factors: finding.factors,
    provider: product.host as Provider,
    elsewhere,
    checked: rule.checked,
  };
}

/** "AWS Lambda limits one run to 15 minutes; you said up to 55 minutes a run." */
function textOf(
  rule: KnockOutRule,
  { name }: Product,
  { value = 0, factors: [factor] }: Finding,
  { profile, stated }: { readonly profile: Profile; readonly stated: Profile },
): string {
  if ('lacks' in rule) return `${name} ${rule.lacks}.`;
  return `${name} limits ${rule.limits} to ${inUnit[rule.unit](value)}${factor ? saidOf(factor, profile, stated) : ''}.`;
}

const inUnit: Readonly<Record<'s' | 'MB' | 'vCPU', (value: number) => string>> = {
  s: (value) => sayDuration(value * 1000),
  MB: saySize,
  vCPU: (value) => `${value.toLocaleString('en-US')} vCPU`,
};

function saidOf(factor: FactorId, profile: Profile, stated: Profile): string {
  const value = profile[factor];
  if (value === undefined) return '';
  return stated[factor] === undefined
    ? `; usual here: ${sayValue(factor, value)}`
    : `; you said ${sayValue(factor, value)}`;
}

/** What exceeds a limit by no more than this might be made to fit. */
const NARROWLY = 1.25;

function isNarrow({ factors, value }: Finding, profile: Profile): boolean {
  if (value === undefined) return false;
  const numbers = factors.map((factor) => profile[factor]).filter((each) => typeof each === 'number');
  return numbers.some((each) => each > value && each <= value * NARROWLY);
}
