import type { Claim, OptionId, Verdict } from '../knowledge/claim.ts';
import type { FlavourId } from '../knowledge/flavours.ts';
import { KNOWLEDGE_VERSION, options } from '../knowledge/index.ts';
import type { SourceId } from '../knowledge/source.ts';
import { type FactorId, factorIds, type Profile } from '../profile/index.ts';
import { type CostEstimate, costPoints, estimateCost, NEGLIGIBLE } from './cost/estimate.ts';
import { defaultSetting, type Evaluation, evaluate, type Setting } from './evaluate.ts';
import { flavourOf } from './flavour.ts';
import { type KnockOut, knockOuts } from './knock-outs.ts';
import { type Evidence, evidenceFor, type Scores } from './points.ts';
import { type Change, wouldChange } from './sensitivity.ts';
import { type SoftLimit, softLimits } from './soft-limits.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** One reason as it is said, with what it rests on; `factor` where an answer brought it up. */
export interface Reason {
  readonly text: string;
  readonly factor?: FactorId;
  readonly sources: readonly SourceId[];
  readonly checked: string;
}

export interface Recommendation {
  readonly verdict: Verdict;
  readonly flavour: FlavourId;
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
}

const HIGH = 6;
const MEDIUM = 3;
const MOST_PROS = 5;
const MOST_CONS = 4;
const LEAST = 3;

/** The advice for one workload; the same profile and setting always give the same. */
export function recommend(profile: Profile, setting: Setting = defaultSetting): Recommendation {
  const result = evaluate(profile, setting);
  const { verdict, scores, margin, ranking } = result;
  const evidence = evidenceFor(profile);
  const near = softLimits(profile, setting.provider);
  const cost = estimateCost(profile, setting.prices) ?? null;
  const knockedOut = knockOuts(profile, setting.provider);
  const pros = prosOf(verdict, profile, evidence, cost, setting);
  const cons = consOf(verdict, profile, evidence, near, cost, setting);
  const against = ranking.slice(1).map((option) => ({ option, reason: against1(option, verdict, evidence, near) }));
  const next = ranking[1];
  const said = [...pros, ...cons, ...against.map(({ reason }) => reason)];
  return {
    verdict,
    flavour: flavourOf(verdict, profile),
    confidence: confidenceOf(result),
    margin: Number.isFinite(margin) ? margin : null,
    runnerUp: next ? { option: next, flavour: flavourOf(next, profile) } : null,
    scores,
    knockedOut,
    pros,
    cons,
    against,
    cost,
    wouldChange: wouldChange(profile, setting, result),
    indifferent: indifferent(profile, evidence, near, knockedOut),
    assumed: factorIds.filter((factor) => profile[factor] === undefined && factor !== 'io_wait'),
    sources: [
      ...new Set([
        ...knockedOut.flatMap(({ sources }) => sources),
        ...said.flatMap(({ sources }) => sources),
        ...(cost?.sources ?? []),
      ]),
    ],
    knowledge: KNOWLEDGE_VERSION,
  };
}

function confidenceOf({ margin }: Evaluation): Confidence {
  if (margin >= HIGH) return 'high';
  return margin >= MEDIUM ? 'medium' : 'low';
}

function prosOf(
  option: OptionId,
  profile: Profile,
  evidence: readonly Evidence[],
  cost: CostEstimate | null,
  setting: Setting,
): Reason[] {
  const scored = evidence
    .filter((each) => each.option === option && each.points > 0)
    .sort((a, b) => b.points - a.points);
  const money = cost && moneyReason(option, profile, cost, setting, 1);
  const tailored = [...(money ? [money] : []), ...scored.map(reasonOf)].slice(0, MOST_PROS);
  return topUp(tailored, options[option].pros);
}

function consOf(
  option: OptionId,
  profile: Profile,
  evidence: readonly Evidence[],
  near: readonly SoftLimit[],
  cost: CostEstimate | null,
  setting: Setting,
): Reason[] {
  const scored = evidence
    .filter((each) => each.option === option && each.points < 0)
    .sort((a, b) => a.points - b.points);
  const money = cost && moneyReason(option, profile, cost, setting, -1);
  const limits = option === 'serverless' ? near.map(softReason) : [];
  const tailored = [...(money ? [money] : []), ...limits, ...scored.map(reasonOf)].slice(0, MOST_CONS);
  return topUp(tailored, options[option].cons);
}

/** General claims fill up a list that the answers left short. */
function topUp(reasons: readonly Reason[], claims: readonly Claim[]): Reason[] {
  const general = claims.filter(({ when }) => !when).map(generalReason);
  return [...reasons, ...general.slice(0, Math.max(0, LEAST - reasons.length))];
}

/** Money as a reason for (`sign` 1) or against (-1) functions or containers. */
function moneyReason(
  option: OptionId,
  profile: Profile,
  cost: CostEstimate,
  setting: Setting,
  sign: 1 | -1,
): Reason | undefined {
  const points = costPoints(profile, setting.prices);
  const side = option === 'serverless' ? points : option === 'containers' ? -points : 0;
  if (side * sign <= 0) return undefined;
  const [own, other] =
    option === 'serverless' ? [cost.serverless, cost.containers] : [cost.containers, cost.serverless];
  const name = option === 'serverless' ? 'always-on containers' : 'functions';
  const small = Math.abs(own - other) < NEGLIGIBLE ? ', a difference too small to matter much' : '';
  return {
    text: `About ${usd(own)} a month at list prices, against ${usd(other)} for ${name}${small}.`,
    factor: 'requests_month',
    sources: cost.sources.slice(0, 2),
    checked: KNOWLEDGE_VERSION,
  };
}

export const usd = (amount: number): string =>
  amount < 10 ? `$${amount.toFixed(2)}` : `$${Math.round(amount).toLocaleString('en-US')}`;

const reasonOf = ({ claim, factor }: Evidence): Reason => ({
  text: claim.text,
  factor,
  sources: claim.sources,
  checked: claim.checked,
});
const generalReason = (claim: Claim): Reason => ({ text: claim.text, sources: claim.sources, checked: claim.checked });
const softReason = ({ text, factor, sources }: SoftLimit): Reason => ({
  text,
  factor,
  sources,
  checked: KNOWLEDGE_VERSION,
});

/** The strongest thing said against an option, or what the winner has over it. */
function against1(
  option: OptionId,
  winner: OptionId,
  evidence: readonly Evidence[],
  near: readonly SoftLimit[],
): Reason {
  const own = evidence
    .filter((each) => each.option === option && each.points < 0)
    .sort((a, b) => a.points - b.points)[0];
  if (own) return reasonOf(own);
  if (option === 'serverless' && near[0]) return softReason(near[0]);
  const rival = evidence
    .filter((each) => each.option === winner && each.points > 0)
    .sort((a, b) => b.points - a.points)[0];
  if (rival) return reasonOf(rival);
  return generalReason(options[option].cons.find(({ when }) => !when) ?? options[option].cons[0]!);
}

function indifferent(
  profile: Profile,
  evidence: readonly Evidence[],
  near: readonly SoftLimit[],
  out: readonly KnockOut[],
): FactorId[] {
  const money = profile.requests_month !== undefined ? ['requests_month', 'avg_ms', 'memory_mb', 'io_wait'] : [];
  const mattered = new Set<string>([
    ...evidence.map(({ factor }) => factor),
    ...near.map(({ factor }) => factor),
    ...out.flatMap(({ factors }) => factors),
    ...money,
  ]);
  return factorIds.filter((factor) => profile[factor] !== undefined && !mattered.has(factor));
}
