import type { Profile } from '../domain/profile.ts';
import type { Claim, OptionId } from '../knowledge/claim.ts';
import { managed as claims, runItYourself } from '../knowledge/managed.ts';
import { evaluate, type Setting } from './evaluate.ts';
import type { Managed } from './managed.ts';
import { likelyValues } from './priors.ts';
import { named, unknownIn } from './products.ts';
import type { Reason } from './reasons.ts';
import type { Recommendation } from './recommend.ts';
import type { Change } from './sensitivity.ts';

/** The advice not to run it: the service in the place of what would be the best way to run it. */
export function recommendManaged(
  { workload, flavour, choices }: Managed,
  compute: Recommendation,
  stated: Profile,
  setting: Setting,
): Recommendation {
  const option = compute.verdict as OptionId;
  const unknown = unknownIn(choices);
  const pros = claims.pros.map(reasonOf);
  const cons = claims.cons.map(reasonOf);
  return {
    ...compute,
    verdict: 'managed',
    flavour,
    products: named(choices),
    unknown,
    confidence: choices.length > 0 && unknown.length === 0 ? 'high' : 'medium',
    margin: null,
    runnerUp: { option, flavour: compute.flavour },
    pros,
    cons,
    against: [{ option, reason: { ...pros[1]!, text: `${workload} would be yours to patch, back up and fail over.` } }],
    cost: null,
    knockedOut: [],
    wouldChange: runItYourself.flatMap((when) => changeOf(when, stated, setting)),
    sources: [...new Set([...pros, ...cons].flatMap(({ sources }) => sources))],
    next: [],
  };
}

const reasonOf = ({ text, sources, checked }: Claim): Reason => ({ text, sources, checked });

/** What would make it one's own to run after all. */
function changeOf(when: (typeof runItYourself)[number], stated: Profile, setting: Setting): Change[] {
  const [factor, values] = Object.entries(when)[0] as [Change['factor'], readonly Change['value'][]];
  const value = values[0]!;
  const then = evaluate({ ...stated, [factor]: value }, setting);
  const likelihood = likelyValues(factor).find((each) => each.value === value)?.probability ?? 0;
  const open = stated[factor] === undefined;
  return [{ factor, value, verdict: then.verdict, open, margin: then.margin, likelihood }];
}
