import { type HostId, hosts } from '../../domain/hosts.ts';
import { type FactorId, type Profile, sayValue } from '../../domain/profile.ts';
import { sayRefused } from '../../domain/refusals.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { options } from '../../knowledge/index.ts';
import { listPrices, type PriceId } from '../../knowledge/prices.ts';
import { products } from '../../knowledge/products/index.ts';
import { forbiddenOptions, houseEvidence, type Setting } from '../evaluate.ts';
import { flavourOf } from '../fit/flavour.ts';
import { placesOf } from '../fit/places.ts';
import { type Policy, ruleNameOf } from './policy.ts';

/** "House rule: no VMs (…)", and before it what the person will not have. */
export function houseRules(profile: Profile, stated: Profile, setting: Setting): string[] {
  const { policy, refused = [] } = setting;
  const own = refused.length > 0 ? [`As you asked: ${sayRefused(refused)}.`] : [];
  if (!policy) return own;
  const out: readonly string[] = forbiddenOptions(profile, setting);
  const kinds: readonly string[] = out.map((option) => flavourOf(option as OptionId, profile, setting));
  const places: readonly string[] = placesOf(profile, setting.provider).hosts;
  const applied = policy.forbidden.filter(
    ({ what }) => out.includes(what) || kinds.includes(what) || places.includes(what.split('/')[0]!),
  );
  const defaults = (Object.keys(policy.defaults) as FactorId[]).filter((factor) => stated[factor] === undefined);
  return [
    ...own,
    ...applied.map(({ what, because }) => `House rule: no ${nameOf(what)} (${because}).`),
    ...houseEvidence(profile, setting).map(({ text }) => `House rule: ${text}`),
    ...defaults.map((factor) => `House rule: ${sayValue(factor, policy.defaults[factor]!)}, unless said otherwise.`),
  ];
}

/** Every house rule that is in force, whatever the workload. */
export function standingRules({ policy }: Setting): string[] {
  if (!policy) return [];
  return [
    ...policy.forbidden.map(({ what, because }) => `No ${nameOf(what)} (${because}).`),
    ...policy.evidence.map(({ text }) => text),
    ...(Object.keys(policy.defaults) as FactorId[]).map(
      (factor) => `${sayValue(factor, policy.defaults[factor]!)}, unless said otherwise.`,
    ),
    ...pricesOf(policy),
  ];
}

const pricesOf = ({ prices }: Policy): string[] =>
  (Object.entries(prices) as [PriceId, number][]).map(
    ([id, price]) => `${id} costs ${price} instead of ${listPrices[id]}.`,
  );

const nameOf = (what: string): string => {
  if (what in options) return options[what as OptionId].name.toLowerCase();
  return what in hosts
    ? hosts[what as HostId].name
    : (products.find((each) => ruleNameOf(each) === what)?.name ?? what);
};
