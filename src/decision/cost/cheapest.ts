import type { HostId } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { PriceTable } from '../../knowledge/prices.ts';
import type { Pricing } from '../../knowledge/pricing/pricing.ts';
import { productsOfOption } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { takes } from '../fit/candidates.ts';
import type { Demand } from '../fit/fit.ts';
import { bans, type Policy } from '../house-rules/policy.ts';
import { costOf } from './bill.ts';
import type { Workload } from './workload.ts';

export interface Priced {
  readonly product: Product;
  /** A month, in the host's currency. */
  readonly cost: number;
}

/** One workload whose costs are compared; products with the same pricing cost the same. */
export interface Comparison {
  readonly profile: Profile;
  readonly workload: Workload;
  readonly demands: readonly Demand[];
  readonly prices: PriceTable;
  readonly policy?: Policy;
  readonly known: Map<Pricing, number | undefined>;
}

/** The cheapest product of an option on a host that takes the workload and whose prices are on file. */
export function cheapestOf(option: OptionId, host: HostId, comparison: Comparison): Priced | undefined {
  const { profile, demands, policy } = comparison;
  let best: Priced | undefined;
  for (const product of productsOfOption(option, host)) {
    if (!product.pricing || bans(policy, product)) continue;
    const cost = knownCost(product, product.pricing, comparison);
    // Whether it fits takes longer to find out than what it costs.
    if (cost === undefined || (best && cost >= best.cost)) continue;
    if (takes(product, profile, demands)) best = { product, cost };
  }
  return best;
}

function knownCost(product: Product, pricing: Pricing, { workload, prices, known }: Comparison): number | undefined {
  if (known.has(pricing)) return known.get(pricing);
  const cost = costOf(product, workload, prices);
  known.set(pricing, cost);
  return cost;
}
