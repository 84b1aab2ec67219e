import type { HostId } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { productsOfOption } from '../../knowledge/products/index.ts';
import { limitsOf, type ProviderSetting } from '../provider.ts';
import { type Choice, candidates, suited } from './candidates.ts';
import { canRunCluster, isCluster } from './clusters.ts';
import { type Demand, demandsOf, fitOf, type Outcome, outcomeFor, outcomes, promises } from './fit.ts';
import type { Question } from './flavour-order.ts';
import { placesOf } from './places.ts';

/** How well the best product of an option fits, on each host or on any. */
export function standingOf(
  option: OptionId,
  profile: Profile,
  setting: ProviderSetting,
  demands: readonly Demand[] = demandsOf(profile),
): Outcome {
  const { hosts: places, all } = placesOf(profile, setting);
  let found = all ? 0 : outcomes.length - 1;
  for (const host of places) {
    const level = levelAt(option, host, profile, demands);
    found = all ? Math.max(found, level) : Math.min(found, level);
  }
  return outcomes[found]!;
}

function levelAt(option: OptionId, host: HostId, profile: Profile, demands: readonly Demand[]): number {
  let best = outcomes.length - 1;
  for (const product of productsOfOption(option, host)) {
    if (!suited(product, profile)) continue;
    const level = outcomes.indexOf(outcomeFor(product, profile, demands));
    if (level < best) best = level;
    if (best === 0) break;
  }
  return best;
}

/** Whether every product of the option that may take it, on some host that has to, is of one kind. */
export function onlyAs(
  flavour: FlavourId,
  option: OptionId,
  profile: Profile,
  setting: ProviderSetting,
  demands: readonly Demand[],
): boolean {
  const { hosts: places, all } = placesOf(profile, setting);
  // As in the standing of an option: what only may be able to do it stands back where something is.
  const bound = (host: HostId): boolean => {
    const may = candidates(option, host, profile)
      .map((product) => ({ product, outcome: outcomeFor(product, profile, demands) }))
      .filter(({ outcome }) => outcome !== 'fails');
    const sure = may.filter(({ outcome }) => promises(outcome));
    return (sure.length > 0 ? sure : may).every(({ product }) => product.flavours.includes(flavour));
  };
  return all ? places.some(bound) : places.every(bound);
}

/** Whether what an option promises is, on every host in question, a cluster that nobody would run. */
export function isClusterOnly(
  option: OptionId,
  profile: Profile,
  setting: ProviderSetting,
  demands: readonly Demand[],
): boolean {
  if (option !== 'containers' || canRunCluster(profile)) return false;
  return placesOf(profile, setting).hosts.every((host) =>
    candidates(option, host, profile)
      .filter((product) => promises(outcomeFor(product, profile, demands)))
      .every(isCluster),
  );
}

/** What each provider would sell first of an option that fails there, with what it fails on. */
export function failuresOf(option: OptionId, { profile, provider }: Question): readonly Choice[] {
  const demands = demandsOf(profile);
  return limitsOf(provider).flatMap((host) => {
    const all = candidates(option, host, profile);
    if (all.length === 0 || levelAt(option, host, profile, demands) < outcomes.length - 1) return [];
    const product = all[0]!;
    return [{ product, flavour: product.flavours[0], rank: 0, fit: fitOf(product, profile, demands) }];
  });
}

/** Providers of which some product of the option is known to take the whole workload. */
export const fittingHosts = (option: OptionId, profile: Profile, among: readonly HostId[]): readonly HostId[] => {
  const demands = demandsOf(profile);
  return among.filter((host) => levelAt(option, host, profile, demands) === 0);
};
