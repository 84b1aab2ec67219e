import type { Profile } from '../../domain/profile.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { SourceId } from '../../knowledge/source.ts';
import { assumptionsOf } from './assumptions.ts';
import type { CostEstimate, CostQuestion } from './estimate.ts';
import { elsewhereOf } from './region.ts';
import type { ShownBill } from './shown-bill.ts';
import type { Workload } from './workload.ts';

/** What a bill is compared with because the person named it. */
export const namedSums = (
  { budget_usd, spend_usd, existing }: Profile,
  [first]: readonly Product[],
): Pick<CostEstimate, 'budget' | 'spend' | 'paysForSame'> => ({
  ...(budget_usd === undefined ? {} : { budget: budget_usd }),
  ...(spend_usd === undefined ? {} : { spend: spend_usd }),
  ...(spend_usd !== undefined && existing === 'functions' && first?.option === 'serverless'
    ? { paysForSame: true }
    : {}),
});

/** The numbers that bills were worked out with though nobody said them, and those that were said to hold them against. */
export function numbersBehind({
  profile,
  advised = [],
  numbers,
}: CostQuestion): Pick<CostEstimate, 'assumed' | 'timeFrom' | 'budget' | 'spend' | 'paysForSame'> {
  const assumed = assumptionsOf(profile, numbers);
  return {
    assumed: Object.fromEntries(Object.entries(assumed).map(([factor, { usual }]) => [factor, usual])),
    ...(assumed.avg_ms?.from ? { timeFrom: assumed.avg_ms.from } : {}),
    ...namedSums(profile, advised),
  };
}

/** Where it is wanted, if the bills are of another place. */
export function placed(bills: readonly ShownBill[], question: CostQuestion): Pick<CostEstimate, 'elsewhere'> {
  const elsewhere = elsewhereOf(bills, question);
  return elsewhere ? { elsewhere } : {};
}

/** How what many connections take is named where it is left out. */
export const FOR_CONNECTIONS = 'memory and instances for';

/** So few connections at once that any server holds them. */
const FEW_CONNECTIONS = 100;

/** What it pulls its work from, and what open connections take: instances are sized by requests, and nobody said what one connection needs. */
export function leftOutOf({ reads, connections }: Workload): Pick<CostEstimate, 'leftOut'> {
  const parts = [
    ...(reads ? [`the ${reads} itself`] : []),
    ...(connections > FEW_CONNECTIONS
      ? [`${FOR_CONNECTIONS} ${connections.toLocaleString('en-US')} connections at once`]
      : []),
  ];
  return parts.length > 0 ? { leftOut: parts } : {};
}

/** What the lines of bills rest on, and what they take for true. */
export const sourcesOf = (bills: readonly ShownBill[]): readonly SourceId[] => [
  ...new Set(
    bills.flatMap(({ items, assumes }) => [...items.map(({ source }) => source), ...assumes.map(({ fact }) => fact)]),
  ),
];
