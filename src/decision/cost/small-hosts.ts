import { type HostId, hostIds } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import { optionIds } from '../../knowledge/claim.ts';
import { providers } from '../../knowledge/facts/fact.ts';
import { type Currency, reference } from '../../knowledge/pricing/reference.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { type Comparison, cheapestOf, type Priced } from './cheapest.ts';
import type { CostQuestion } from './estimate.ts';
import { pricedThere, type Wanted } from './region.ts';

/** Whether a smaller host is worth a look: somebody minds the bill, or a small load is to be kept up. */
export const looksForSmall = ({ profile, provider, advised = [] }: CostQuestion, hasBill: boolean): boolean =>
  provider === 'any' && (minds(profile) || (hasBill && advised.some(staysUp) && isSmall(profile)));

/** Machines and replicas stay up; of what comes and goes nothing can be said without a load. */
export const staysUp = ({ pricing }: Product): boolean =>
  pricing?.sizing.kind === 'replicas' || pricing?.sizing.kind === 'machines';

/** Whoever minds the bill also wants to know what a smaller host asks. */
const minds = ({ budget_usd, priority }: Profile): boolean => budget_usd !== undefined || priority === 'lowest_bill';

/** Whoever has people for it, or a load that takes many machines, does not look for the smallest host. */
const MUCH = 20e6;
const isSmall = ({ team_ops, priority, requests_month = 0 }: Profile): boolean =>
  team_ops !== 'platform' && priority !== 'reliability' && priority !== 'max_control' && requests_month < MUCH;

const isProvider = (host: HostId): boolean => providers.some((provider) => provider === host);

/** Every host that is none of the large providers and has prices, with what it bills in. */
const smallHosts = hostIds.flatMap((host) => {
  const currency = reference[host]?.currency;
  return currency && !isProvider(host) ? [{ host, currency }] : [];
});

/** The cheapest product of a smaller host that takes the workload where it is wanted: one a currency, for nothing converts these. */
export function cheapestSmall(comparison: Comparison & Pick<Wanted, 'place'>): readonly Product[] {
  const best = new Map<Currency, Priced>();
  for (const { host, currency } of smallHosts) {
    if (!pricedThere(host, comparison)) continue;
    for (const option of optionIds) {
      const found = cheapestOf(option, host, comparison);
      if (found && found.cost < (best.get(currency)?.cost ?? Number.POSITIVE_INFINITY)) best.set(currency, found);
    }
  }
  return [...best.values()].map(({ product }) => product);
}
