import { asideIds, askedIds, type FactorId, factorIds, type Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { KNOWLEDGE_VERSION } from '../../knowledge/index.ts';
import { withoutUsualNumbers } from '../beliefs/beliefs.ts';
import { contradictionsIn } from '../contradictions.ts';
import type { UsualNumbers } from '../cost/assumptions.ts';
import { estimateCost } from '../cost/estimate.ts';
import { clusterEvidence, type Evaluation, type Setting, todayOf, withDefaults } from '../evaluate.ts';
import { type Choice, choicesAt, choicesOf } from '../fit/candidates.ts';
import { isCluster } from '../fit/clusters.ts';
import { flavourAmong, flavourOf } from '../fit/flavour.ts';
import { knockOuts } from '../fit/knock-outs.ts';
import { named, unknownIn, unknownPlaceOf } from '../fit/products.ts';
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
  const { stated, profile, evaluation, chances, isOpen } = found;
  const { scores, nothingFits } = evaluation;
  const chosen = chosenFor(found, setting);
  const { verdict, others, choices } = chosen;
  const argued = argumentsFor(found, chosen, setting);
  const { knockedOut, pros, cons, against, cost } = argued;
  const place = unknownPlaceOf(profile, setting.place, choices);
  const doubts = {
    unknown: [...place, ...unknownIn(choices)],
    knockedOut,
    isOpen: isOpen || (!setting.cluster && lacksOperator(profile, choices)),
    pros,
    today: todayOf(setting),
  };
  return {
    provider: setting.provider,
    verdict,
    flavour: flavourAmong(verdict, choices),
    products: named(allOf(chosen)),
    unknown: [...place, ...unknownIn(allOf(chosen))],
    ...(nothingFits ? { relax: relaxation(profile, setting) } : {}),
    lean: leanOf(chances),
    confidence: nothingFits ? 'low' : confidenceIn(chances[verdict], doubts),
    runnerUp: others[0] ? { option: others[0], flavour: flavourOf(others[0], profile, setting) } : null,
    scores,
    knockedOut,
    pros,
    cons,
    against,
    cost,
    wouldChange: found.changes,
    indifferent: indifferent(profile, argued),
    assumed: askedIds.filter((factor) => profile[factor] === undefined && !asideIds.includes(factor)),
    sources: sourcesOf(argued),
    knowledge: KNOWLEDGE_VERSION,
    houseRules: houseRules(profile, stated, setting),
    contradictions: contradictionsIn(profile),
    next: nextDecisions(verdict, choices),
  };
}

/** The likeliest option and the products that it comes down to; none where nothing fits. */
interface Chosen {
  readonly verdict: OptionId;
  /** The options that are left besides, the likeliest first. */
  readonly others: readonly OptionId[];
  readonly choices: readonly Choice[];
  /** What further hosts that the person named have of it. */
  readonly mentioned: readonly Choice[];
}

function chosenFor({ profile, evaluation, chances }: Finding, setting: Setting): Chosen {
  const [likeliest, ...others] = byChance(chances, evaluation.ranking);
  const verdict = likeliest!;
  if (evaluation.nothingFits) return { verdict, others, choices: [], mentioned: [] };
  const question = { ...setting, profile };
  return {
    verdict,
    others,
    choices: choicesOf(verdict, question),
    mentioned: choicesAt(setting.mentioned ?? [], verdict, question),
  };
}

const allOf = ({ choices, mentioned }: Chosen): readonly Choice[] => [...choices, ...mentioned];

/** What speaks for and against each option, and what that rests on. */
interface Arguments extends Pick<Recommendation, 'knockedOut' | 'pros' | 'cons' | 'against' | 'cost'> {
  readonly evidence: readonly Evidence[];
  readonly near: readonly SoftLimit[];
}

function argumentsFor(found: Finding, chosen: Chosen, setting: Setting): Arguments {
  const { stated, profile, evaluation } = found;
  const { verdict, others } = chosen;
  const evidence = [...evidenceFor(profile), ...clusterEvidence(profile, setting)];
  const near = softLimits(profile, setting.provider);
  const knockedOut = knockOuts(profile, setting, withDefaults(stated, setting));
  const cost = evaluation.nothingFits ? null : costOf(found, chosen, setting);
  return {
    evidence,
    near,
    knockedOut,
    pros: prosOf(verdict, profile, evidence, cost, setting),
    cons: consOf(verdict, profile, evidence, near, cost, setting),
    against: others.map((option) => ({ option, reason: reasonAgainst(option, evidence, near) })),
    cost,
  };
}

/** Every source that is cited, the limits first. */
function sourcesOf({ knockedOut, pros, cons, against, cost }: Arguments): Recommendation['sources'] {
  const said = [...knockedOut, ...pros, ...cons, ...against.map(({ reason }) => reason)];
  return [...new Set([...said.flatMap(({ sources }) => sources), ...(cost?.sources ?? [])])];
}

/** What the best option costs, beside the others. */
function costOf({ stated, profile, usual }: Finding, chosen: Chosen, setting: Setting): Recommendation['cost'] {
  const { verdict, others } = chosen;
  const advised = allOf(chosen);
  const estimate = estimateCost({
    ...setting,
    profile: withoutUsualNumbers(profile, withDefaults(stated, setting), usual),
    advised: advised.map(({ product }) => product),
    others,
    numbers: usual,
    keptUp: flavourAmong(verdict, advised) === KEPT_UP,
  });
  return estimate ?? null;
}
const KEPT_UP: FlavourId = 'always-on serverless containers';

/** Whether it takes people to run a cluster, and nobody said that there are any. */
const lacksOperator = ({ team_ops }: Profile, choices: readonly Choice[]): boolean =>
  team_ops === undefined && choices.some(({ product }) => isCluster(product));

/** What was answered, and spoke neither for nor against anything. */
function indifferent(profile: Profile, { evidence, near, knockedOut, cost }: Arguments): FactorId[] {
  const money = cost ? ['requests_month', 'avg_ms', 'memory_mb', 'io_wait', 'budget_usd', 'spend_usd'] : [];
  const mattered = new Set<string>([
    ...evidence.map(({ factor }) => factor),
    ...near.map(({ factor }) => factor),
    ...knockedOut.flatMap(({ factors }) => factors),
    ...money,
  ]);
  return factorIds.filter((factor) => profile[factor] !== undefined && !mattered.has(factor));
}
