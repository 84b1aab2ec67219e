import { answersOf, believedIds, placeOf } from '../../src/decision/beliefs/likelihoods.ts';
import { seeded } from '../../src/decision/beliefs/random.ts';
import { defaultSetting, type Setting } from '../../src/decision/evaluate.ts';
import type { FactorId, FactorValue, Profile } from '../../src/domain/profile.ts';
import type { OptionId, Verdict } from '../../src/knowledge/claim.ts';
import { auditRows } from '../../tests/decision/audit-rows.ts';
import { examples } from '../../tests/decision/examples.ts';

/** A profile with the verdict that an expert gave on it. */
export interface Labeled {
  readonly name: string;
  readonly profile: Profile;
  readonly setting: Setting;
  readonly verdict: OptionId;
}

const isOption = (verdict: Verdict): verdict is OptionId => verdict !== 'managed' && verdict !== 'hybrid';

/**
 * Worked examples and what an audit found. The beliefs and some weights were adjusted with these in view, so figures on
 * them say less than figures on profiles that nobody looked at.
 */
export const labeled: readonly Labeled[] = [
  ...examples.map(({ name, profile, verdict }) => ({
    name,
    profile,
    verdict,
    setting: { ...defaultSetting, provider: 'aws' as const },
  })),
  ...auditRows.flatMap(({ name, profile, provider, verdict }) =>
    isOption(verdict) ? [{ name, profile, verdict, setting: { ...defaultSetting, provider } }] : [],
  ),
];

/** Answers that fewer workloads have than this are unusual, and told unasked. */
const UNUSUAL = 0.1;

const isUnusual = (factor: FactorId, value: FactorValue): boolean => {
  if (!believedIds.includes(factor)) return true;
  const { rates, from } = answersOf(factor);
  return rates[placeOf(factor, value) - from]! < UNUSUAL;
};

/** What somebody tells of a workload: what starts it, what is unusual, and this share of the rest. */
export function told(profile: Profile, share: number, random: () => number): Profile {
  const facts = Object.entries(profile) as [FactorId, FactorValue][];
  return Object.fromEntries(
    facts.filter(([factor, value]) => factor === 'trigger' || isUnusual(factor, value) || random() < share),
  ) as Profile;
}

const SHARES = [0.2, 0.4, 0.7, 1];

/** Every labeled profile as more and more is told of it. */
export function toldByDegrees(): readonly Labeled[] {
  const random = seeded(29);
  return labeled.flatMap((each) => SHARES.map((share) => ({ ...each, profile: told(each.profile, share, random) })));
}
