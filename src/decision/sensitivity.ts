import { askedIds, type FactorId, type FactorValue, factorOf, menu, type Profile } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import { defaultSetting, evaluate, type Setting } from './evaluate.ts';

/** One answer that would give another verdict. */
export interface Change {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly verdict: OptionId;
  /** It contradicts nothing said so far: the factor is still open. */
  readonly open: boolean;
  /** How far the new verdict would lead; small is near. */
  readonly margin: number;
}

/** Every single answer that would change the verdict, at most one a factor and verdict; open factors first. */
export function wouldChange(
  profile: Profile,
  setting: Setting = defaultSetting,
  base = evaluate(profile, setting),
): Change[] {
  const changes: Change[] = [];
  for (const factor of askedIds) {
    const open = profile[factor] === undefined;
    for (const { value } of menu(factor)) {
      if (value === profile[factor]) continue;
      const then = evaluate({ ...profile, [factor]: value }, setting);
      if (then.verdict === base.verdict) continue;
      if (changes.some((each) => each.factor === factor && each.verdict === then.verdict)) continue;
      changes.push({
        factor,
        value: threshold(profile, factor, value, then.verdict, setting),
        verdict: then.verdict,
        open,
        margin: then.margin,
      });
    }
  }
  return changes.sort((a, b) => Number(b.open) - Number(a.open) || b.margin - a.margin);
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
