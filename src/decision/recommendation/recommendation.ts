import type { FactorId } from '../../domain/profile.ts';
import type { OptionId, Verdict } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import type { SourceId } from '../../knowledge/source.ts';
import type { Contradiction } from '../contradictions.ts';
import type { CostEstimate } from '../cost/estimate.ts';
import type { KnockOut } from '../fit/knock-outs.ts';
import type { NamedProduct, Unknown } from '../fit/products.ts';
import type { Relaxation } from '../fit/relax.ts';
import type { Confidence } from '../lean/confidence.ts';
import type { Lean } from '../lean/lean.ts';
import type { Change } from '../lean/likely-changes.ts';
import type { Scores } from '../lean/points.ts';
import type { HybridEvaluation } from '../parts/hybrid.ts';
import type { ProviderSetting } from '../provider.ts';
import type { NextDecision } from './next-decisions.ts';
import type { Reason } from './reasons.ts';

export interface Recommendation {
  /** Whose limits decided. */
  readonly provider: ProviderSetting;
  readonly verdict: Verdict;
  readonly flavour: FlavourId;
  /** What is bought rather than run, by name: "WordPress". */
  readonly bought?: string;
  /** The product of each provider in question. */
  readonly products: readonly NamedProduct[];
  /** What is not known of them, though this workload needs it. */
  readonly unknown: readonly Unknown[];
  /** Where no product takes the workload: what to give up, and what then does. */
  readonly relax?: Relaxation;
  /** How likely each verdict is to be the right one. */
  readonly lean: Lean;
  readonly confidence: Confidence;
  /** The next likeliest. */
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
