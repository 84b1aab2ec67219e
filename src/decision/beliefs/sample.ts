import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { type Evaluation, evaluate, type Setting, withDefaults } from '../evaluate.ts';
import { averageOf, type Chances, chancesOf } from '../lean/lean.ts';
import type { Scores } from '../lean/points.ts';
import type { Beliefs } from './beliefs.ts';
import { drawsFrom } from './draws.ts';
import { answersOf, placeOf } from './likelihoods.ts';

/** The profiles that a workload may have, with what each makes of the options. */
export interface Sample {
  readonly draws: readonly Profile[];
  readonly evaluations: readonly Evaluation[];
  readonly chances: readonly Chances[];
  /** Options that what is known leaves. */
  readonly left: readonly OptionId[];
  readonly average: Chances;
}

export function sampleOf(stated: Profile, beliefs: Beliefs, setting: Setting, left: readonly OptionId[]): Sample {
  const draws = drawsFrom(withDefaults(stated, setting), beliefs);
  const evaluations = draws.map((draw) => evaluate(draw, setting));
  const chances = evaluations.map((evaluation) => chancesOf(evaluation));
  return { draws, evaluations, chances, left, average: averageOf(chances, left) };
}

/** The part of a sample in which a factor has one answer. */
export interface Group {
  readonly value: FactorValue;
  /** How likely the answer is. */
  readonly share: number;
  readonly average: Chances;
}

/** Fewer draws than this share tell nothing of an answer. */
const TELLING = 0.015;

/** What each answer to an open question would make of the options; numbers are grouped by the sizes on the menu. */
export function byAnswer({ draws, chances, left }: Sample, factor: FactorId): readonly Group[] {
  const { from, values } = answersOf(factor);
  const members = values.map((): Chances[] => []);
  for (const [at, draw] of draws.entries()) members[placeOf(factor, draw[factor]!) - from]!.push(chances[at]!);
  return values.flatMap((value, place) => {
    const own = members[place]!;
    const share = own.length / draws.length;
    return share < TELLING ? [] : [{ value, share, average: averageOf(own, left) }];
  });
}

/** The points of each option on average. */
export function meanScores({ evaluations }: Sample): Scores {
  const mean = (option: OptionId): number =>
    evaluations.reduce((sum, { scores }) => sum + scores[option], 0) / evaluations.length;
  return { serverless: mean('serverless'), containers: mean('containers'), vms: mean('vms') };
}
