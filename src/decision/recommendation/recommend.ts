import type { Profile } from '../../domain/profile.ts';
import { assess } from '../assess.ts';
import { noBeliefs } from '../beliefs/beliefs.ts';
import { defaultSetting, type Setting } from '../evaluate.ts';
import type { Recommendation } from './recommendation.ts';

export type { Recommendation } from './recommendation.ts';

/** The advice for one workload, of which nothing more is believed than what was recognized. */
export const recommend = (
  { separable: _, ...stated }: Profile,
  setting: Setting = defaultSetting,
  recognized: readonly string[] = [],
): Recommendation => assess(stated, { ...noBeliefs, workloads: recognized }, setting).recommendation;
