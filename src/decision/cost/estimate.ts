import type { HostId } from '../../domain/hosts.ts';
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
import { leftOutOf, namedSums, numbersBehind, placed, sourcesOf } from './beside-bills.ts';
import type { Item } from './bill.ts';
import { breakEven } from './break-even.ts';
import { type Comparison, cheapestOf } from './cheapest.ts';
import { isPriced } from './points.ts';
import { distinct, type ShownBill, shownBill, shownBills } from './shown-bill.ts';
import { cheapestSmall, looksForSmall, staysUp } from './small-hosts.ts';
import { type Unpriced, unpriced } from './unpriced.ts';
import { hasLoad, workloadOf } from './workload.ts';

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

/** The bills; while the load is unknown those of what is up in any case, or `undefined`. */
export function estimateCost(question: CostQuestion): CostEstimate | undefined {
  const { profile, advised = [] } = question;
  if (!hasLoad(profile)) return leastCost(question);
  if (isPriced(profile)) return costOfLoad(question);
  return {
    items: [],
    bills: [],
    unpriced: advised.map((product) => unpriced(product, profile)),
    assumed: {},
    ...namedSums(profile, advised),
    sources: [],
  };
}

/** The bills of what is advised, of what else would do on the same host, and of smaller hosts. */
function costOfLoad(question: CostQuestion): CostEstimate {
  const { profile, provider, prices, advised = [] } = question;
  const comparison = comparisonOf(question, profile);
  const priced = shownBills(advised, question, true);
  const host = priced[0]?.provider ?? placesOf(profile, provider).hosts[0]!;
  const small = looksForSmall(question, priced.length > 0) ? cheapestSmall(comparison) : [];
  const bills = distinct([
    ...priced,
    ...otherOptions(host, question, comparison),
    ...shownBills(small, question, false),
  ]);
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
    ...(bills.length > 0 ? numbersBehind(question) : { assumed: {} }),
    ...leftOutOf(comparison.workload),
    sources: sourcesOf(bills),
  };
}

/** A workload as it is held against many products; `load` tells how much of it there is. */
const comparisonOf = (question: CostQuestion, load: Profile): Comparison & CostQuestion => ({
  ...question,
  workload: workloadOf(load, 'usual', question.numbers, question.reads),
  demands: demandsOf(question.profile),
  known: new Map(),
});

/** What else would do on a host: of each other option what is chosen there, or else the cheapest that takes it. */
const otherOptions = (host: HostId, question: CostQuestion, comparison: Comparison): readonly ShownBill[] =>
  (question.others ?? optionIds).flatMap((option) => {
    const chosen = choicesOf(option, question).find(({ product }) => product.host === host)?.product;
    const bill = chosen && shownBill(chosen, question, false);
    if (bill) return bill;
    const best = cheapestOf(option, host, comparison);
    return (best && shownBill(best.product, question, false)) ?? [];
  });

/** What stays up costs the same whether or not it is used, and that is known without any load. */
function leastCost(question: CostQuestion): CostEstimate | undefined {
  const { profile, provider, advised = [] } = question;
  if (profile.shape === 'complex' || profile.shape === 'few_services' || runsAsJobs(profile)) return undefined;
  const priced = shownBills(advised.filter(staysUp), question, true);
  if (priced.length === 0) return undefined;
  const comparison = comparisonOf(question, { ...profile, requests_month: 0 });
  const small = provider === 'any' ? cheapestSmall(comparison).filter(staysUp) : [];
  const bills = distinct([...priced, ...shownBills(small, question, false)]);
  const { memory_mb: memory } = assumptionsOf(profile, question.numbers);
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
