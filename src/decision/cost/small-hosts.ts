import { hostIds } from '../../domain/hosts.ts';
import { optionIds } from '../../knowledge/claim.ts';
import { providers } from '../../knowledge/facts/fact.ts';
import { type Currency, reference } from '../../knowledge/pricing/reference.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { type Comparison, cheapestOf, type Priced } from './cheapest.ts';
import { pricedThere, type Wanted } from './region.ts';

const isProvider = (host: string): boolean => (providers as readonly string[]).includes(host);

/** The cheapest product of a smaller host that takes the workload where it is wanted: one a currency, for nothing converts these. */
export function cheapestSmall(comparison: Comparison & Pick<Wanted, 'place'>): readonly Product[] {
  const best = new Map<Currency, Priced>();
  for (const host of hostIds) {
    const currency = reference[host]?.currency;
    if (isProvider(host) || !currency || !pricedThere(host, comparison)) continue;
    for (const option of optionIds) {
      const found = cheapestOf(option, host, comparison);
      if (found && found.cost < (best.get(currency)?.cost ?? Number.POSITIVE_INFINITY)) best.set(currency, found);
    }
  }
  return [...best.values()].map(({ product }) => product);
}
