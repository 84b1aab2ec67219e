import { asideIds, askedIds, type FactorId, factorIds, type Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { KNOWLEDGE_VERSION } from '../../knowledge/index.ts';
import { withoutUsualNumbers } from '../beliefs/beliefs.ts';
import { contradictionsIn } from '../contradictions.ts';
import type { UsualNumbers } from '../cost/assumptions.ts';
import { type CostEstimate, estimateCost } from '../cost/estimate.ts';
import { clusterConsFor, type Evaluation, type Setting, todayOf, withDefaults } from '../evaluate.ts';
import { type Choice, choicesAt, choicesOf } from '../fit/candidates.ts';
import { isCluster } from '../fit/clusters.ts';
import { flavourAmong, flavourOf } from '../fit/flavour.ts';
import { type KnockOut, knockOuts } from '../fit/knock-outs.ts';
import { unknownPlaceOf } from '../fit/place-unknown.ts';
import { named, unknownIn } from '../fit/products.ts';
import { relaxation } from '../fit/relax.ts';
import { type SoftLimit, softLimits } from '../fit/soft-limits.ts';
import { houseRules } from '../house-rules/house-rules.ts';
import { confidenceIn } from '../lean/confidence.ts';
import { byChance, type Chances, leanOf } from '../lean/lean.ts';
import type { Change } from '../lean/likely-changes.ts';
import { type Evidence, evidenceFor } from '../lean/points.ts';
import { nextDecisions } from './next-decisions.ts';
import { consOf, prosOf, reasonAgainst } from './reasons.ts';
import type { Recommendation } from './recommendation.ts';

/** What was found out of a workload that is run by oneself. */
export interface Finding {
  /** What was said. */
  readonly stated: Profile;
  /** The same with what is taken for true, and with what the house rules answer. */
  readonly profile: Profile;
  readonly evaluation: Evaluation;
  readonly chances: Chances;
  /** Numbers that are usual for what was named. */
  readonly usual: UsualNumbers;
  readonly changes: readonly Change[];
  /** Something that decides is open, or may have been misread. */
  readonly isOpen: boolean;
}

/** The advice for one workload that is run by oneself: its likeliest option, with the reasons for and against it. */
export function recommendCompute(found: Finding, setting: Setting): Recommendation {
  const { stated, profile, evaluation, chances, changes, isOpen } = found;
  const { scores, nothingFits } = evaluation;
  const ranking = byChance(chances, evaluation.ranking);
  const [verdict, next] = ranking as readonly [OptionId, OptionId | undefined];
  const evidence = [...evidenceFor(profile), ...clusterEvidence(profile, setting)];
  const near = softLimits(profile, setting.provider);
  const knockedOut = knockOuts(profile, setting, withDefaults(stated, setting));
  const choices = nothingFits ? [] : choicesOf(verdict, { ...setting, profile });
  const elsewhere = nothingFits ? [] : choicesAt(setting.mentioned ?? [], verdict, { ...setting, profile });
  const cost = nothingFits ? null : costOf(ranking, [...choices, ...elsewhere], found, setting);
  const place = unknownPlaceOf(profile, setting.place, choices);
  const unknown = [...place, ...unknownIn([...choices, ...elsewhere])];
  const pros = prosOf(verdict, profile, evidence, cost, setting);
  const cons = consOf(verdict, profile, evidence, near, cost, setting);
  const against = ranking.slice(1).map((option) => ({ option, reason: reasonAgainst(option, evidence, near) }));
  const said = [...pros, ...cons, ...against.map(({ reason }) => reason)];
  return {
    provider: setting.provider,
    verdict,
    flavour: flavourAmong(verdict, choices),
    products: named([...choices, ...elsewhere]),
    unknown,
    ...(nothingFits ? { relax: relaxation(profile, setting) } : {}),
    lean: leanOf(chances),
    confidence: nothingFits
      ? 'low'
      : confidenceIn(chances[verdict], {
          unknown: [...place, ...unknownIn(choices)],
          knockedOut,
          isOpen: isOpen || lacksOperator(profile, choices),
          pros,
          today: todayOf(setting),
        }),
    runnerUp: next ? { option: next, flavour: flavourOf(next, profile, setting) } : null,
    scores,
    knockedOut,
    pros,
    cons,
    against,
    cost,
    wouldChange: changes,
    indifferent: indifferent(profile, evidence, near, knockedOut, cost),
    assumed: askedIds.filter((factor) => profile[factor] === undefined && !asideIds.includes(factor)),
    sources: [
      ...new Set([
        ...knockedOut.flatMap(({ sources }) => sources),
        ...said.flatMap(({ sources }) => sources),
        ...(cost?.sources ?? []),
      ]),
    ],
    knowledge: KNOWLEDGE_VERSION,
    houseRules: houseRules(profile, stated, setting),
    contradictions: contradictionsIn(profile),
    next: nextDecisions(verdict, choices),
  };
}

/** What the best option costs, beside the others. */
function costOf(
  [verdict, ...others]: readonly OptionId[],
  choices: readonly Choice[],
  { stated, profile, usual }: Finding,
  setting: Setting,
): Recommendation['cost'] {
  const estimate = estimateCost({
    ...setting,
    profile: withoutUsualNumbers(profile, withDefaults(stated, setting), usual),
    advised: choices.map(({ product }) => product),
    others,
    numbers: usual,
    keptUp: flavourAmong(verdict!, choices) === KEPT_UP,
  });
  return estimate ?? null;
}
const KEPT_UP: FlavourId = 'always-on serverless containers';

const clusterEvidence = (profile: Profile, setting: Setting): Evidence[] =>
  clusterConsFor(profile, setting).map((claim) => {
    const [factor] = Object.keys(claim.when ?? {}) as [FactorId];
    return { option: 'containers', points: -claim.weight, factor, value: profile[factor]!, claim };
  });

/** Whether it takes people to run a cluster, and nobody said that there are any. */
const lacksOperator = ({ team_ops }: Profile, choices: readonly Choice[]): boolean =>
  team_ops === undefined && choices.some(({ product }) => isCluster(product));

function indifferent(
  profile: Profile,
  evidence: readonly Evidence[],
  near: readonly SoftLimit[],
  out: readonly KnockOut[],
  cost: CostEstimate | null,
): FactorId[] {
  const money = cost ? ['requests_month', 'avg_ms', 'memory_mb', 'io_wait', 'budget_usd', 'spend_usd'] : [];
  const mattered = new Set<string>([
    ...evidence.map(({ factor }) => factor),
    ...near.map(({ factor }) => factor),
    ...out.flatMap(({ factors }) => factors),
    ...money,
  ]);
  return factorIds.filter((factor) => profile[factor] !== undefined && !mattered.has(factor));
}
