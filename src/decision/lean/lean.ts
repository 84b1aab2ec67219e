import { type OptionId, optionIds, type Verdict } from '../../knowledge/claim.ts';
import type { Evaluation } from '../evaluate.ts';

/** How likely each option is to be the right one; together 1. */
export type Chances = Readonly<Record<OptionId, number>>;
/** The same with what is bought and with a mix. */
export type Lean = Readonly<Record<Verdict, number>>;

/**
 * How many points make an option e times as likely as another to be what an expert would choose; `npm run evaluate --
 * --decision` holds it against labeled profiles.
 */
const POINTS_PER_E = 2;

/** What one evaluation makes of the options that are left. */
export function chancesOf({ ranking, scores }: Evaluation, pointsPerE = POINTS_PER_E): Chances {
  const best = scores[ranking[0]!];
  const odds = { serverless: 0, containers: 0, vms: 0 };
  for (const option of ranking) odds[option] = Math.exp((scores[option] - best) / pointsPerE);
  return scaled(odds, odds.serverless + odds.containers + odds.vms);
}

const scaled = ({ serverless, containers, vms }: Chances, sum: number): Chances => ({
  serverless: serverless / sum,
  containers: containers / sum,
  vms: vms / sum,
});

/** The average over profiles, of the options that are left; all three are even where none of those has a chance. */
export function averageOf(all: readonly Chances[], left: readonly OptionId[] = optionIds): Chances {
  const sums = { serverless: 0, containers: 0, vms: 0 };
  for (const option of left) for (const chances of all) sums[option] += chances[option];
  const total = sums.serverless + sums.containers + sums.vms;
  return total > 0 ? scaled(sums, total) : { serverless: 1 / 3, containers: 1 / 3, vms: 1 / 3 };
}

/** The likeliest first. */
export const byChance = (chances: Chances, among: readonly OptionId[] = optionIds): readonly OptionId[] =>
  among.toSorted((a, b) => chances[b] - chances[a]);

/** The likeliest of the options. */
export const likeliest = (chances: Chances): OptionId =>
  optionIds.reduce((best, option) => (chances[option] > chances[best] ? option : best));

export const leanOf = (chances: Chances, managed = 0): Lean => ({
  serverless: chances.serverless * (1 - managed),
  containers: chances.containers * (1 - managed),
  vms: chances.vms * (1 - managed),
  managed,
  hybrid: 0,
});

/** "83%"; what is all but certain or impossible is not called so. */
export const percent = (chance: number): string => `${Math.min(99, Math.max(1, Math.round(100 * chance)))}%`;
