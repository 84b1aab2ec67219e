import { askedIds, type FactorId, type FactorValue, factorOf, type Profile } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import { contradictionsIn } from './contradictions.ts';
import { defaultSetting, type Evaluation, evaluate, type Setting } from './evaluate.ts';
import { likelyValues } from './priors.ts';

/** One answer that would give another verdict. */
export interface Change {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly verdict: OptionId;
  /** It contradicts nothing said so far: the factor is still open. */
  readonly open: boolean;
  /** How far the new verdict would lead; small is near. */
  readonly margin: number;
  /** How often people give this answer. */
  readonly likelihood: number;
}

/**
 * Every single answer that would change the verdict, at most one a factor and verdict: the likeliest first, open
 * factors before answered ones. What contradicts the rest of what was said is left out.
 */
export function wouldChange(
  profile: Profile,
  setting: Setting = defaultSetting,
  base = evaluate(profile, setting),
): Change[] {
  return askedIds
    .flatMap((factor) => changesOf(factor, profile, setting, base))
    .sort((a, b) => Number(b.open) - Number(a.open) || b.likelihood - a.likelihood || b.margin - a.margin);
}

function changesOf(factor: FactorId, profile: Profile, setting: Setting, base: Evaluation): Change[] {
  const found = new Map<OptionId, Change>();
  const before = contradictionsIn(profile).length;
  for (const { value, probability: likelihood } of likelyValues(factor)) {
    if (value === profile[factor]) continue;
    const changed = { ...profile, [factor]: value };
    const { verdict, nothingFits, margin } = evaluate(changed, setting);
    const same = verdict === base.verdict || nothingFits || found.has(verdict);
    if (same || contradictionsIn(changed).length > before) continue;
    const turns = threshold(profile, factor, value, verdict, setting);
    found.set(verdict, { factor, value: turns, verdict, open: profile[factor] === undefined, margin, likelihood });
  }
  return [...found.values()];
}

/** For a stated number, where the verdict turns; else the value itself. */
function threshold(
  profile: Profile,
  factor: FactorId,
  value: FactorValue,
  verdict: OptionId,
  setting: Setting,
): FactorValue {
  const stated = profile[factor];
  if (factorOf(factor).kind !== 'number' || typeof stated !== 'number' || typeof value !== 'number') return value;
  let same = Math.max(stated, 1e-3);
  let other = Math.max(value, 1e-3);
  for (let step = 0; step < 12; step += 1) {
    const middle = Math.sqrt(same * other);
    if (evaluate({ ...profile, [factor]: middle }, setting).verdict === verdict) other = middle;
    else same = middle;
  }
  const rounded = [2, 3].map((digits) => Number(other.toPrecision(digits)));
  return rounded.find((round) => evaluate({ ...profile, [factor]: round }, setting).verdict === verdict) ?? other;
}
