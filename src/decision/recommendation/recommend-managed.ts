import type { Profile } from '../../domain/profile.ts';
import type { Claim, OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { managed as claims, runItYourself } from '../../knowledge/managed.ts';
import { holds } from '../../knowledge/preferences.ts';
import { REASONS_CHECKED, reasonsOfKinds } from '../../knowledge/workloads/reasons.ts';
import type { Sample } from '../beliefs/sample.ts';
import type { Managed } from '../fit/managed.ts';
import { named, unknownIn } from '../fit/products.ts';
import { confidenceIn } from '../lean/confidence.ts';
import { averageOf, leanOf, likeliest } from '../lean/lean.ts';
import type { Change } from '../lean/likely-changes.ts';
import type { Reason } from './reasons.ts';
import type { Recommendation } from './recommendation.ts';

/** How often it is right to buy what experts say one should buy, where nothing known forbids it. */
const BOUGHT = 0.92;

/** The advice not to run it: the service in the place of what would be the best way to run it. */
export function recommendManaged(
  { id, workload, flavour, choices }: Managed,
  compute: Recommendation,
  stated: Profile,
  sample: Sample,
  today: string,
): Recommendation {
  const own = ownWay(flavour, compute);
  const unknown = unknownIn(choices);
  const because = reasonsOfKinds[id];
  const ofItsKind: readonly Reason[] = because
    ? [{ text: because, ofItsKind: true, sources: [], checked: REASONS_CHECKED }]
    : [];
  const pros = [...ofItsKind, ...claims.pros.map(reasonOf)];
  const cons = claims.cons.map(reasonOf);
  const allowed = sample.draws.filter((draw) => !runItYourself.some((when) => holds(when, draw)));
  const chance = (BOUGHT * allowed.length) / sample.draws.length;
  return {
    ...compute,
    verdict: 'managed',
    bought: workload,
    flavour,
    products: named(choices),
    unknown,
    lean: leanOf(sample.average, chance),
    confidence: confidenceIn(chance, { unknown, knockedOut: [], isOpen: choices.length === 0, pros, today }),
    runnerUp: own,
    pros,
    cons,
    against: [
      {
        option: own.option,
        reason: {
          ...reasonOf(claims.pros[1]!),
          text: `You’d have to patch, back up and fail over ${workload} yourself.`,
        },
      },
    ],
    cost: null,
    knockedOut: [],
    wouldChange: runItYourself.flatMap((when) => changesOf(when, stated, sample)),
    sources: [...new Set([...pros, ...cons].flatMap(({ sources }) => sources))],
    next: [],
  };
}

/** How one would run it oneself: a queue or a cache is a process that stays up, whatever calls it, and a database keeps its disk. */
function ownWay(
  bought: FlavourId,
  { verdict, flavour, runnerUp }: Recommendation,
): NonNullable<Recommendation['runnerUp']> {
  const machine = { option: 'vms', flavour: 'single VM' } as const;
  const isFiles = bought === 'static hosting';
  if (bought === 'managed database' && !keepsDisks.has(flavour)) return machine;
  if (verdict !== 'serverless' || isFiles) return { option: verdict as OptionId, flavour };
  return runnerUp && runnerUp.option !== 'serverless' ? runnerUp : machine;
}
const keepsDisks: ReadonlySet<FlavourId> = new Set([
  'Kubernetes/nodes',
  'Kubernetes with persistent volumes',
  'Docker Compose on one server',
  'VM group',
  'single VM',
]);

const reasonOf = ({ text, sources, checked }: Claim): Reason => ({ text, sources, checked });

/** What would make it one's own to run after all: the likeliest of what asks for it. */
function changesOf(when: (typeof runItYourself)[number], stated: Profile, sample: Sample): Change[] {
  const [factor, values] = Object.entries(when)[0] as [Change['factor'], readonly Change['value'][]];
  const among = sample.draws.flatMap((draw, at) => (values.includes(draw[factor]!) ? [sample.chances[at]!] : []));
  const likelihood = among.length / sample.draws.length;
  if (likelihood < LIKELY) return [];
  const verdict = likeliest(averageOf(among));
  return [{ factor, value: values[0]!, verdict, open: stated[factor] === undefined, likelihood }];
}
const LIKELY = 0.1;
