import type { FactorId, Profile } from '../../domain/profile.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import type { PlaceId } from '../../knowledge/places.ts';
import type { PriceTable } from '../../knowledge/prices.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { SourceId } from '../../knowledge/source.ts';
import type { Readable } from '../../knowledge/workloads/workload.ts';
import { choicesOf } from '../fit/candidates.ts';
import { demandsOf } from '../fit/fit.ts';
import { placesOf } from '../fit/places.ts';
import type { Policy } from '../house-rules/policy.ts';
import type { ProviderSetting } from '../provider.ts';
import { assumptionsOf, runsAsJobs, type UsualNumbers } from './assumptions.ts';
import type { Item } from './bill.ts';
import { breakEven } from './break-even.ts';
import { type Comparison, cheapestOf } from './cheapest.ts';
import { isPriced } from './points.ts';
import { elsewhereOf } from './region.ts';
import { distinct, type ShownBill, shownBill } from './shown-bill.ts';
import { cheapestSmall } from './small-hosts.ts';
import { type Unpriced, unpriced } from './unpriced.ts';
import { hasLoad, type Workload, workloadOf } from './workload.ts';

/** What a workload costs a month: on each host the advised product, and on one of them what else would do. */
export interface CostEstimate {
  /** The lines of the first bill. */
  readonly items: readonly Item[];
  readonly bills: readonly ShownBill[];
  readonly unpriced: readonly Unpriced[];
  /** Requests a month above which the functions of the compared host cost more than its containers. */
  readonly breakEven?: { readonly requests: number; readonly functions: string; readonly containers: string };
  /** Numbers that were assumed, not stated. */
  readonly assumed: Partial<Record<FactorId, number>>;
  /** What an assumed time rests on: "half the longest"; absent where it is the usual one. */
  readonly timeFrom?: string;
  /** The load is not known, so this is what it costs just to have it running. */
  readonly atLeast?: true;
  /** What the person said that it may cost, USD. */
  readonly budget?: number;
  /** What the person said that they pay now, USD a month. */
  readonly spend?: number;
  /** What they pay is for functions, as the first bill is. */
  readonly paysForSame?: true;
  /** Where it is wanted, if the bills are of another place. */
  readonly elsewhere?: { readonly wanted: string; readonly priced: readonly string[] };
  /** Parts of the workload that the bills leave out. */
  readonly leftOut?: readonly string[];
  readonly sources: readonly SourceId[];
}

export interface CostQuestion {
  readonly profile: Profile;
  readonly provider: ProviderSetting;
  readonly prices: PriceTable;
  /** House rules, which may ban products. */
  readonly policy?: Policy;
  /** What is advised; absent: nothing is. */
  readonly advised?: readonly Product[];
  /** Options to compare with, apart from that of what is advised. */
  readonly others?: readonly OptionId[];
  /** Numbers that are usual for the named workloads. */
  readonly numbers?: UsualNumbers;
  /** What it pulls its work from, where something else does not call it. */
  readonly reads?: Readable;
  /** The country or region that was told. */
  readonly place?: PlaceId;
  /** It is named as a program of Windows, whatever else it needs. */
  readonly windows?: true;
  /** An instance of what is advised is kept up, though it could scale to zero. */
  readonly keptUp?: boolean;
}

/** What a bill is compared with because the person named it. */
const namedSums = (
  { budget_usd, spend_usd, existing }: Profile,
  [first]: readonly Product[],
): Pick<CostEstimate, 'budget' | 'spend' | 'paysForSame'> => ({
  ...(budget_usd === undefined ? {} : { budget: budget_usd }),
  ...(spend_usd === undefined ? {} : { spend: spend_usd }),
  ...(spend_usd !== undefined && existing === 'functions' && first?.option === 'serverless'
    ? { paysForSame: true }
    : {}),
});

/** The bills; while the load is unknown those of what is up in any case, or `undefined`. */
export function estimateCost(question: CostQuestion): CostEstimate | undefined {
  const { profile, provider, prices, advised = [], others = optionIds, numbers = {}, reads } = question;
  if (!hasLoad(profile)) return leastCost(question);
  const assumed = assumptionsOf(profile, numbers);
  const inWords = {
    assumed: Object.fromEntries(Object.entries(assumed).map(([factor, { usual }]) => [factor, usual])),
    ...(assumed.avg_ms?.from ? { timeFrom: assumed.avg_ms.from } : {}),
    ...namedSums(profile, advised),
  };
  if (!isPriced(profile))
    return {
      items: [],
      bills: [],
      unpriced: advised.map((product) => unpriced(product, profile)),
      assumed: {},
      ...namedSums(profile, advised),
      sources: [],
    };
  const priced = advised.flatMap((product) => shownBill(product, question, true) ?? []);
  const host = priced[0]?.provider ?? placesOf(profile, provider).hosts[0]!;
  const comparison = {
    ...question,
    workload: workloadOf(profile, 'usual', numbers, reads),
    demands: demandsOf(profile),
    known: new Map(),
  };
  const compared = others.flatMap((option) => {
    const chosen = choicesOf(option, question).find(({ product }) => product.host === host)?.product;
    const bill = chosen && shownBill(chosen, question, false);
    if (bill) return bill;
    const best = cheapestOf(option, host, comparison);
    return (best && shownBill(best.product, question, false)) ?? [];
  });
  const small =
    provider === 'any' && (minds(profile) || (priced.length > 0 && isUp(advised) && isSmall(profile)))
      ? cheapestSmall(comparison)
      : [];
  const smaller = small.flatMap((product) => shownBill(product, question, false) ?? []);
  const bills = distinct([...priced, ...compared, ...smaller]);
  const crossing = breakEven(
    bills.filter((bill) => bill.provider === host),
    comparison.workload,
    prices,
  );
  return {
    items: bills[0]?.items ?? [],
    bills,
    unpriced: advised
      .filter((product) => !priced.some((bill) => bill.provider === product.host && bill.product === product.id))
      .map((product) => unpriced(product, profile)),
    ...placed(bills, question),
    ...(crossing ? { breakEven: crossing } : {}),
    ...(bills.length > 0 ? inWords : { assumed: {} }),
    ...leftOutOf(comparison.workload),
    sources: sourcesOf(bills),
  };
}

function placed(bills: readonly ShownBill[], question: CostQuestion): Pick<CostEstimate, 'elsewhere'> {
  const elsewhere = elsewhereOf(bills, question);
  return elsewhere ? { elsewhere } : {};
}

/** So few connections at once that any server holds them. */
const FEW_CONNECTIONS = 100;

/** What it pulls its work from, and what open connections take: instances are sized by requests, and nobody said what one connection needs. */
function leftOutOf({ reads, connections }: Workload): Pick<CostEstimate, 'leftOut'> {
  const parts = [
    ...(reads ? [`the ${reads} itself`] : []),
    ...(connections > FEW_CONNECTIONS
      ? [`memory and instances for ${connections.toLocaleString('en-US')} connections at once`]
      : []),
  ];
  return parts.length > 0 ? { leftOut: parts } : {};
}

/** What the lines of bills rest on, and what they take for true. */
const sourcesOf = (bills: readonly ShownBill[]): readonly SourceId[] => [
  ...new Set(
    bills.flatMap(({ items, assumes }) => [...items.map(({ source }) => source), ...assumes.map(({ fact }) => fact)]),
  ),
];

/** What stays up costs the same whether or not it is used, and that is known without any load. */
function leastCost(question: CostQuestion): CostEstimate | undefined {
  const { profile, provider, advised = [], numbers = {}, reads } = question;
  if (profile.shape === 'complex' || profile.shape === 'few_services' || runsAsJobs(profile)) return undefined;
  const up = advised.filter((product) => isUp([product]));
  const priced = up.flatMap((product) => shownBill(product, question, true) ?? []);
  if (priced.length === 0) return undefined;
  const idle: Profile = { ...profile, requests_month: 0 };
  const comparison: Comparison = {
    ...question,
    workload: workloadOf(idle, 'usual', numbers, reads),
    demands: demandsOf(profile),
    known: new Map(),
  };
  const small = provider === 'any' ? cheapestSmall(comparison).filter((product) => isUp([product])) : [];
  const bills = distinct([...priced, ...small.flatMap((product) => shownBill(product, question, false) ?? [])]);
  const { memory_mb: memory } = assumptionsOf(profile, numbers);
  return {
    items: bills[0]!.items,
    bills,
    unpriced: [],
    ...placed(bills, question),
    ...leftOutOf(comparison.workload),
    atLeast: true,
    assumed: memory ? { memory_mb: memory.usual } : {},
    ...namedSums(profile, advised),
    sources: sourcesOf(bills),
  };
}

/** Machines and replicas stay up; of what comes and goes nothing can be said without a load. */
const isUp = (products: readonly Product[]): boolean =>
  products.some(({ pricing }) => pricing?.sizing.kind === 'replicas' || pricing?.sizing.kind === 'machines');

/** Whoever minds the bill also wants to know what a smaller host asks. */
const minds = ({ budget_usd, priority }: Profile): boolean => budget_usd !== undefined || priority === 'lowest_bill';

/** Whoever has people for it, or a load that takes many machines, does not look for the smallest host. */
const MUCH = 20e6;
const isSmall = ({ team_ops, priority, requests_month = 0 }: Profile): boolean =>
  team_ops !== 'platform' && priority !== 'reliability' && priority !== 'max_control' && requests_month < MUCH;
