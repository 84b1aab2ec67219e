import { asideIds, askedIds, type FactorId, factorIds, type Profile } from '../domain/profile.ts';
import type { OptionId, Verdict } from '../knowledge/claim.ts';
import type { FlavourId } from '../knowledge/flavours.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/index.ts';
import type { SourceId } from '../knowledge/source.ts';
import { choicesAt, choicesOf } from './candidates.ts';
import { type Confidence, confidenceFor, lowered } from './confidence.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { type CostEstimate, estimateCost } from './cost/estimate.ts';
import { clusterConsFor, defaultSetting, evaluate, type Setting, withDefaults } from './evaluate.ts';
import { flavourAmong, flavourOf } from './flavour.ts';
import { houseRules } from './house-rules.ts';
import type { HybridEvaluation } from './hybrid.ts';
import { type KnockOut, knockOuts } from './knock-outs.ts';
import { managedFor } from './managed.ts';
import { type NextDecision, nextDecisions } from './next-decisions.ts';
import { type Evidence, evidenceFor, type Scores } from './points.ts';
import { type NamedProduct, named, type Unknown, unknownIn } from './products.ts';
import type { ProviderSetting } from './provider.ts';
import { consOf, prosOf, type Reason, reasonAgainst } from './reasons.ts';
import { recommendManaged } from './recommend-managed.ts';
import { type Relaxation, relaxation } from './relax.ts';
import { type Change, wouldChange } from './sensitivity.ts';
import { type SoftLimit, softLimits } from './soft-limits.ts';

export type { Confidence } from './confidence.ts';

export interface Recommendation {
  /** Whose limits decided. */
  readonly provider: ProviderSetting;
  readonly verdict: Verdict;
  readonly flavour: FlavourId;
  /** The product of each provider in question. */
  readonly products: readonly NamedProduct[];
  /** What is not known of them, though this workload needs it. */
  readonly unknown: readonly Unknown[];
  /** Where no product takes the workload: what to give up, and what then does. */
  readonly relax?: Relaxation;
  readonly confidence: Confidence;
  /** Points ahead of the next option; `null` when no other is left. */
  readonly margin: number | null;
  readonly runnerUp: { readonly option: OptionId; readonly flavour: FlavourId } | null;
  readonly scores: Scores;
  readonly knockedOut: readonly KnockOut[];
  readonly pros: readonly Reason[];
  readonly cons: readonly Reason[];
  /** Why not the other options, the strongest reason against each that is left. */
  readonly against: readonly { readonly option: OptionId; readonly reason: Reason }[];
  readonly cost: CostEstimate | null;
  readonly wouldChange: readonly Change[];
  /** Answered factors that spoke neither for nor against anything. */
  readonly indifferent: readonly FactorId[];
  /** Factors that nobody answered. */
  readonly assumed: readonly FactorId[];
  readonly sources: readonly SourceId[];
  readonly knowledge: string;
  /** House rules that were applied, as they are shown. */
  readonly houseRules: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** Choices that come next, by their question. */
  readonly next: readonly NextDecision[];
  /** The parts of a workload that was described in parts. */
  readonly components?: HybridEvaluation;
}

/** What fewer people than this say is no news: hardly anybody’s thumbnails gain drivers. */
const LIKELY = 0.06;

/** The advice for one workload; the same profile, setting and recognized workloads always give the same. */
export function recommend(
  stated: Profile,
  setting: Setting = defaultSetting,
  recognized: readonly string[] = [],
): Recommendation {
  const advice = recommendCompute(stated, setting);
  const managed = managedFor(recognized, withDefaults(stated, setting), setting);
  return managed ? recommendManaged(managed, advice, stated, setting) : advice;
}

function recommendCompute(stated: Profile, setting: Setting): Recommendation {
  const profile = withDefaults(stated, setting);
  const result = evaluate(profile, setting);
  const { verdict, scores, margin, ranking, nothingFits } = result;
  const evidence = [...evidenceFor(profile), ...clusterEvidence(profile, setting)];
  const near = softLimits(profile, setting.provider);
  const knockedOut = knockOuts(profile, setting);
  const choices = nothingFits ? [] : choicesOf(verdict, { ...setting, profile });
  const elsewhere = nothingFits ? [] : choicesAt(setting.mentioned ?? [], verdict, { ...setting, profile });
  const cost = nothingFits
    ? null
    : (estimateCost({
        ...setting,
        profile,
        advised: [...choices, ...elsewhere].map(({ product }) => product),
        others: ranking.filter((option) => option !== verdict),
      }) ?? null);
  const unknown = unknownIn([...choices, ...elsewhere]);
  const pros = prosOf(verdict, profile, evidence, cost, setting);
  const cons = consOf(verdict, profile, evidence, near, cost, setting);
  const against = ranking.slice(1).map((option) => ({ option, reason: reasonAgainst(option, evidence, near) }));
  const next = ranking[1];
  const said = [...pros, ...cons, ...against.map(({ reason }) => reason)];
  return {
    provider: setting.provider,
    verdict,
    flavour: flavourAmong(verdict, choices),
    products: named([...choices, ...elsewhere]),
    unknown,
    ...(nothingFits ? { relax: relaxation(profile, setting) } : {}),
    confidence: nothingFits ? 'low' : lowered(confidenceFor(margin), unknownIn(choices), knockedOut),
    margin: Number.isFinite(margin) ? margin : null,
    runnerUp: next ? { option: next, flavour: flavourOf(next, profile, setting) } : null,
    scores,
    knockedOut,
    pros,
    cons,
    against,
    cost,
    wouldChange: wouldChange(profile, setting, result).filter(({ likelihood }) => likelihood >= LIKELY),
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

const clusterEvidence = (profile: Profile, setting: Setting): Evidence[] =>
  clusterConsFor(profile, setting).map((claim) => {
    const [factor] = Object.keys(claim.when ?? {}) as [FactorId];
    return { option: 'containers', points: -claim.weight, factor, value: profile[factor]!, claim };
  });

function indifferent(
  profile: Profile,
  evidence: readonly Evidence[],
  near: readonly SoftLimit[],
  out: readonly KnockOut[],
  cost: CostEstimate | null,
): FactorId[] {
  const money = cost ? ['requests_month', 'avg_ms', 'memory_mb', 'io_wait'] : [];
  const mattered = new Set<string>([
    ...evidence.map(({ factor }) => factor),
    ...near.map(({ factor }) => factor),
    ...out.flatMap(({ factors }) => factors),
    ...money,
  ]);
  return factorIds.filter((factor) => profile[factor] !== undefined && !mattered.has(factor));
}
