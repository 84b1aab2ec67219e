import type { FactorId, Profile } from '../../domain/profile.ts';
import type { FactId } from '../../knowledge/facts/index.ts';
import type { LimitName, Product } from '../../knowledge/products/product.ts';
import { type Need, needs } from './needs.ts';
import type { Offer, Offered } from './offers.ts';

/** One thing that a product cannot do for a workload, or that nobody could find out. */
export interface Finding {
  readonly rule: Need['rule'];
  readonly factors: readonly FactorId[];
  readonly limit: LimitName;
  /** The product's ceiling, in the factor's unit. */
  readonly value?: number;
  readonly fact?: FactId;
  /** All is known, but it depends on something that was not said. */
  readonly depends?: true;
  /** A number that is not known is seldom exceeded; an ability that nobody confirms is not promised. */
  readonly kind: Need['kind'];
}

export interface Fit {
  readonly product: Product;
  readonly outcome: Outcome;
  readonly fails: readonly Finding[];
  /** What cannot be told. */
  readonly unknown: readonly Finding[];
}

/** `likely`: only numbers are unknown. `doubtful`: an ability is. From best to worst. */
export const outcomes = ['fits', 'likely', 'doubtful', 'fails'] as const;
export type Outcome = (typeof outcomes)[number];

/** As far as anybody knows the workload is taken. */
export const promises = (outcome: Outcome): boolean => outcome === 'fits' || outcome === 'likely';

/** A need that this profile has; found once, and then held against many products. */
export interface Demand {
  readonly need: Need;
  readonly amount: number;
  /** What each product was found to offer for it. */
  readonly offered: Map<Product, Terms>;
}

/** What a product offers for a need, and up to which amount that is sure to suffice, and above which it is sure not to. */
interface Terms {
  readonly offers: readonly Offer[];
  readonly fitsUpTo: number;
  readonly failsAbove: number;
}

export function demandsOf(profile: Profile): readonly Demand[] {
  const demands: Demand[] = [];
  for (const need of needs) {
    const amount = need.demand(profile);
    if (amount !== undefined) demands.push({ need, amount, offered: offeredFor(need, profile) });
  }
  return demands;
}

/** Products do not change, so what they offer is put together once for all profiles that ask the same of them. */
const remembered = new Map<Need, Map<string, Map<Product, Terms>>>();

function offeredFor(need: Need, profile: Profile): Map<Product, Terms> {
  const known = remembered.get(need) ?? new Map<string, Map<Product, Terms>>();
  remembered.set(need, known);
  const key = need.dependsOn ? need.dependsOn.map((factor) => profile[factor]).join(' ') : '';
  const offered = known.get(key) ?? new Map<Product, Terms>();
  known.set(key, offered);
  return offered;
}

function termsOf({ need, offered }: Demand, product: Product, profile: Profile): Terms {
  const known = offered.get(product);
  if (known) return known;
  const terms = termsFrom(need.offers(product, profile), need.every);
  offered.set(product, terms);
  return terms;
}

function termsFrom(offers: readonly Offer[], every: boolean): Terms {
  const known = offers.flatMap(([, offered]) => (offered === 'unknown' ? [] : [mostOf(offered.value)]));
  const isUnsure = known.length < offers.length;
  const least = Math.min(...known);
  return {
    offers,
    fitsUpTo: isUnsure ? Number.NEGATIVE_INFINITY : least,
    failsAbove: every || known.length === 0 ? least : isUnsure ? Number.POSITIVE_INFINITY : Math.max(...known),
  };
}

/** The largest amount that an offer covers. */
const mostOf = (offered: number | 'unlimited' | boolean): number => {
  if (typeof offered === 'number') return offered;
  return offered ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
};

/** Whether a product takes a workload: it fits, fails on named limits, or cannot be told. */
export function fitOf(product: Product, profile: Profile, demands = demandsOf(profile)): Fit {
  const fails: Finding[] = [];
  const unknown: Finding[] = [];
  for (const demand of demands) {
    const found = check(demand, product, profile);
    if (found) (found.passes ? unknown : fails).push(found.finding);
  }
  return { product, outcome: outcomeOf(fails, unknown), fails, unknown };
}

/** The same without the findings, for the many evaluations of one question. */
export function outcomeFor(product: Product, profile: Profile, demands: readonly Demand[]): Outcome {
  let worst = 0;
  for (const demand of demands) {
    const level = levelOf(demand, product, profile);
    if (level === FAILS) return 'fails';
    if (level > worst) worst = level;
  }
  return outcomes[worst]!;
}

const FITS = 0;
const FAILS = 3;
const unsure = (need: Need): number => (need.kind === 'ceiling' ? 1 : 2);

function levelOf(demand: Demand, product: Product, profile: Profile): number {
  const { fitsUpTo, failsAbove } = termsOf(demand, product, profile);
  if (demand.amount > failsAbove) return FAILS;
  return demand.amount <= fitsUpTo ? FITS : unsure(demand.need);
}

/** The finding, where there is one; `passes` when it is only unknown. */
function check(
  demand: Demand,
  product: Product,
  profile: Profile,
): { readonly passes: boolean; readonly finding: Finding } | undefined {
  const { need, amount } = demand;
  const level = levelOf(demand, product, profile);
  if (level === FITS) return undefined;
  const all = termsOf(demand, product, profile).offers;
  const offers = need.every ? all : all.toSorted(loosestFirst);
  const [limit, offered] =
    offers.find(([, each]) => each !== 'unknown' && mostOf(each.value) < amount) ??
    offers.find(([, each]) => each === 'unknown')!;
  const depends = level !== FAILS && offers.every(([, each]) => each !== 'unknown');
  return {
    passes: level !== FAILS,
    finding: { ...findingOf(need, limit, offered), ...(depends ? { depends } : {}) },
  };
}

const numberOf = (offered: Offered): number =>
  offered !== 'unknown' && typeof offered.value === 'number' ? offered.value : 0;
/** Where one of several limits would do, the one that is missed by least is the one to tell. */
const loosestFirst = ([, a]: Offer, [, b]: Offer): number => numberOf(b) - numberOf(a);

function findingOf({ rule, factors, kind }: Need, limit: LimitName, offered: Offered): Finding {
  return {
    rule,
    factors,
    kind,
    limit,
    ...(offered !== 'unknown' && 'fact' in offered ? { fact: offered.fact } : {}),
    ...(offered !== 'unknown' && typeof offered.value === 'number' ? { value: offered.value } : {}),
  };
}

function outcomeOf(fails: readonly Finding[], unknown: readonly Finding[]): Outcome {
  if (fails.length > 0) return 'fails';
  if (unknown.length === 0) return 'fits';
  return unknown.every(({ kind }) => kind === 'ceiling') ? 'likely' : 'doubtful';
}
