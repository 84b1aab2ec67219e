import { type OptionId, optionIds } from '../knowledge/claim.ts';
import { listPrices, type PriceTable } from '../knowledge/prices.ts';
import type { Profile } from '../profile/index.ts';
import { costPoints } from './cost/estimate.ts';
import { optionsOut } from './knock-outs.ts';
import { addPoints, type Scores, startingScores } from './points.ts';
import type { ProviderSetting } from './provider.ts';
import { softLimits } from './soft-limits.ts';

/** What one evaluation depends on besides the profile. */
export interface Setting {
  readonly provider: ProviderSetting;
  readonly prices: PriceTable;
}

export const defaultSetting: Setting = { provider: 'any', prices: listPrices };

export interface Evaluation {
  readonly scores: Scores;
  readonly out: ReadonlySet<OptionId>;
  /** Options that are left, best first. */
  readonly ranking: readonly OptionId[];
  readonly verdict: OptionId;
  /** Points between the best and the next; `Infinity` when one option is left. */
  readonly margin: number;
}

export function evaluate(profile: Profile, setting: Setting = defaultSetting): Evaluation {
  const scores = startingScores();
  addPoints(profile, scores);
  for (const { points } of softLimits(profile, setting.provider)) scores.serverless += points;
  const money = costPoints(profile, setting.prices);
  if (money > 0) scores.serverless += money;
  else scores.containers -= money;
  return rank(profile, scores, optionsOut(profile, setting.provider));
}

function rank(profile: Profile, scores: Scores, out: ReadonlySet<OptionId>): Evaluation {
  const left = optionIds.filter((option) => !out.has(option));
  const preference = tieOrder(profile);
  const ranking = (left.length > 0 ? left : (['vms'] as const)).toSorted(
    (a, b) => scores[b] - scores[a] || preference.indexOf(a) - preference.indexOf(b),
  );
  const [best, next] = ranking;
  return {
    scores,
    out,
    ranking,
    verdict: best!,
    margin: next === undefined ? Number.POSITIVE_INFINITY : scores[best!] - scores[next],
  };
}

/** What the team runs already wins a tie, then the option with the least to operate. */
const tieOrder = (profile: Profile): readonly OptionId[] =>
  profile.existing === 'containerised' ? containersFirst : optionIds;
const containersFirst: readonly OptionId[] = ['containers', 'serverless', 'vms'];
