import { type FactorId, type FactorValue, factorIds, type Profile, sayName } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { answersOf, believedIds, likelihoodsBeside, placeOf } from '../beliefs/likelihoods.ts';
import { evaluate, type Setting } from '../evaluate.ts';

/** The one thing to give up where nothing takes the workload. */
export interface Relaxation {
  readonly factor?: FactorId;
  readonly text: string;
  readonly verdict?: OptionId;
}

/** Of the answers whose change lets something fit, the one whose other answers are most common; else another provider. */
export function relaxation(profile: Profile, setting: Setting): Relaxation {
  const found = factorIds
    .filter((factor) => profile[factor] !== undefined)
    .map((factor) => ({ factor, ...without(profile, factor, setting) }))
    .filter(({ verdict }) => verdict !== undefined)
    .sort((a, b) => a.held - b.held)[0];
  if (found)
    return {
      factor: found.factor,
      verdict: found.verdict!,
      text: `No product I know of can do all of this. The one thing to give up: ${sayName(found.factor)}, as you stated it.`,
    };
  const elsewhere = setting.provider !== 'any' && !evaluate(profile, { ...setting, provider: 'any' }).nothingFits;
  return {
    text: elsewhere
      ? 'None of this provider’s products can do all of this; other providers have one that can.'
      : 'No product I know of can do all of this, and giving up any one answer wouldn’t help.',
  };
}

/** What fits once a factor is open, and how common the answer is that was given. */
function without(profile: Profile, factor: FactorId, setting: Setting): { verdict?: OptionId; held: number } {
  const { [factor]: held, ...rest } = profile;
  const after = evaluate(rest, setting);
  return after.nothingFits ? { held: 1 } : { verdict: after.verdict, held: commonness(factor, held!, rest) };
}

/** What is only read where people say it is seldom given up. */
const HELD = 0.5;

function commonness(factor: FactorId, value: FactorValue, rest: Profile): number {
  if (!believedIds.includes(factor)) return HELD;
  return likelihoodsBeside(factor, rest)[placeOf(factor, value) - answersOf(factor).from]!;
}
