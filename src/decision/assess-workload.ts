import type { Profile } from '../domain/profile.ts';
import { type Beliefs, believed, usualNumbers } from './beliefs/beliefs.ts';
import { type Sample, sampleOf } from './beliefs/sample.ts';
import { evaluate, type Setting, todayOf, withDefaults } from './evaluate.ts';
import { managedFor } from './fit/managed.ts';
import { byChance } from './lean/lean.ts';
import { likelyChanges } from './lean/likely-changes.ts';
import { DECIDES, unknownIn, type Worth, worthsIn } from './questions.ts';
import { recommendCompute } from './recommendation/recommend-compute.ts';
import { recommendManaged } from './recommendation/recommend-managed.ts';
import type { Recommendation } from './recommendation/recommendation.ts';

/** What the decision knows of a workload that is one. */
export interface WorkloadAssessment {
  readonly recommendation: Recommendation;
  readonly sample: Sample;
  /** Every open question, the most valuable first. */
  readonly worths: readonly Worth[];
}

/** `isPart`: what would change it is told of the whole alone. */
export function assessWorkload(
  said: Profile,
  beliefs: Beliefs,
  setting: Setting,
  { isPart = false } = {},
): WorkloadAssessment {
  const stated = withDefaults(said, setting);
  const profile = believed(stated, beliefs.supposed);
  const evaluation = evaluate(profile, setting);
  const sample = sampleOf(stated, beliefs, setting, evaluation.ranking);
  const [verdict] = byChance(sample.average, evaluation.ranking);
  const worths = worthsIn(sample, unknownIn(stated, []));
  const managed = managedFor(beliefs.workloads, profile, setting);
  const changes = managed || isPart ? [] : likelyChanges({ stated, beliefs, sample, verdict: verdict!, setting });
  const compute = recommendCompute(
    {
      stated: said,
      profile,
      evaluation,
      chances: sample.average,
      usual: usualNumbers(beliefs.supposed),
      changes,
      isOpen:
        worths.some((each) => each.changes >= DECIDES) ||
        changes.some(({ factor }) => beliefs.doubted.includes(factor)),
    },
    setting,
  );
  const recommendation = managed ? recommendManaged(managed, compute, stated, sample, todayOf(setting)) : compute;
  return { recommendation, sample, worths };
}
