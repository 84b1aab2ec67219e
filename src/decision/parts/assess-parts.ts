import type { Profile } from '../../domain/profile.ts';
import { assessWorkload, type WorkloadAssessment } from '../assess-workload.ts';
import { type Beliefs, believed } from '../beliefs/beliefs.ts';
import { meanScores } from '../beliefs/sample.ts';
import { evaluate, type Setting } from '../evaluate.ts';
import { readBy, supposedOf, usualOf } from '../lean/usual.ts';
import type { Worth } from '../questions.ts';
import type { Component } from './hybrid.ts';
import { type AssessedPart, recommendParts } from './recommend-parts.ts';

/** What the decision knows of a workload in parts: a service where one is bought, and one platform for the rest or several. */
export function assessParts(
  components: readonly Component[],
  shared: Profile,
  beliefs: Beliefs,
  setting: Setting,
): Pick<WorkloadAssessment, 'recommendation' | 'worths'> {
  const parts = components.map((component) => assessPart(component, shared, beliefs, setting));
  const own = parts.filter(({ recommendation }) => recommendation.verdict !== 'managed');
  const worths = worthsOf(own);
  return { recommendation: recommendParts(parts, worths, shared, setting), worths };
}

function assessPart(
  { name, profile: told, workloads = [] }: Component,
  shared: Profile,
  beliefs: Beliefs,
  whole: Setting,
): AssessedPart {
  const stated = { ...shared, ...told };
  const reads = readBy(workloads);
  const setting = workloads.length > 0 ? { ...whole, usual: usualOf(workloads), ...(reads ? { reads } : {}) } : whole;
  const supposed = { ...beliefs.supposed, ...supposedOf(workloads) };
  const assessment = assessWorkload(stated, { ...beliefs, supposed, workloads }, setting, { isPart: true });
  const profile = believed(stated, supposed);
  const { out } = evaluate(profile, setting);
  const { verdict, runnerUp } = assessment.recommendation;
  const option = verdict === 'managed' || verdict === 'hybrid' ? runnerUp!.option : verdict;
  return {
    ...assessment,
    name,
    profile,
    told: stated,
    setting,
    workloads,
    result: { scores: meanScores(assessment.sample), out, verdict: option },
  };
}

/** What a question is worth to all parts together. */
function worthsOf(parts: readonly AssessedPart[]): readonly Worth[] {
  const all = new Map<Worth['factor'], Worth>();
  for (const { factor, gain, changes } of parts.flatMap(({ worths }) => worths)) {
    const known = all.get(factor) ?? { factor, gain: 0, changes: 0 };
    all.set(factor, { factor, gain: known.gain + gain / parts.length, changes: Math.max(known.changes, changes) });
  }
  return [...all.values()].sort((a, b) => b.gain - a.gain);
}
