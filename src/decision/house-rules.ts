import { type FactorId, type Profile, sayValue } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import { options } from '../knowledge/index.ts';
import { forbiddenOptions, houseEvidence, type Setting } from './evaluate.ts';
import { flavourOf } from './flavour.ts';

/** "House rule: no VMs (…)". */
export function houseRules(profile: Profile, stated: Profile, setting: Setting): string[] {
  const { policy } = setting;
  if (!policy) return [];
  const out = forbiddenOptions(profile, setting);
  const kinds = out.map((option) => flavourOf(option, profile, setting) as string);
  const bans = policy.forbidden.filter(({ what }) => (out as readonly string[]).includes(what) || kinds.includes(what));
  const defaults = (Object.keys(policy.defaults) as FactorId[]).filter((factor) => stated[factor] === undefined);
  return [
    ...bans.map(
      ({ what, because }) =>
        `House rule: no ${what in options ? options[what as OptionId].name.toLowerCase() : what} (${because}).`,
    ),
    ...houseEvidence(profile, setting).map(({ text }) => `House rule: ${text}`),
    ...defaults.map((factor) => `House rule: ${sayValue(factor, policy.defaults[factor]!)}, unless said otherwise.`),
  ];
}

/** Every house rule that is in force, whatever the workload. */
export function standingRules({ policy }: Setting): string[] {
  if (!policy) return [];
  return [
    ...policy.forbidden.map(
      ({ what, because }) =>
        `No ${what in options ? options[what as OptionId].name.toLowerCase() : what} (${because}).`,
    ),
    ...policy.evidence.map(({ text }) => text),
    ...(Object.keys(policy.defaults) as FactorId[]).map(
      (factor) => `${sayValue(factor, policy.defaults[factor]!)}, unless said otherwise.`,
    ),
  ];
}
