import type { FactorId, Profile } from '../../domain/profile.ts';
import type { Claim, OptionId } from '../../knowledge/claim.ts';
import { KNOWLEDGE_VERSION, options } from '../../knowledge/index.ts';
import type { SourceId } from '../../knowledge/source.ts';
import type { CostEstimate } from '../cost/estimate.ts';
import { costPoints, NEGLIGIBLE } from '../cost/points.ts';
import type { ShownBill } from '../cost/shown-bill.ts';
import { totalWords } from '../cost/totals.ts';
import { aboutWords, billsOf } from '../cost/wording.ts';
import type { Setting } from '../evaluate.ts';
import type { SoftLimit } from '../fit/soft-limits.ts';
import type { Evidence } from '../lean/points.ts';

/** One reason as it is said, with what it rests on; `factor` where an answer brought it up. */
export interface Reason {
  readonly text: string;
  readonly factor?: FactorId;
  /** It is about this very kind of software or work. */
  readonly ofItsKind?: true;
  readonly sources: readonly SourceId[];
  readonly checked: string;
}

const MOST_PROS = 5;
const MOST_CONS = 4;
const LEAST = 3;

export function prosOf(
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
  // The bill stands where its points put it, so that a small difference is not the first reason.
  const weight = Math.max(...Object.values(costPoints(profile, setting)).map(Math.abs));
  const [before, after] = [
    scored.filter(({ points }) => points > weight),
    scored.filter(({ points }) => points <= weight),
  ];
  const usual = (setting.usual ?? [])
    .filter((each) => each.option === option && each.points > 0)
    .map(({ reason }) => reason);
  const tailored = [...usual, ...before.map(reasonOf), ...(money ? [money] : []), ...after.map(reasonOf)].slice(
    0,
    MOST_PROS,
  );
  return topUp(tailored, options[option].pros);
}

export function consOf(
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
  const unusual = (setting.usual ?? [])
    .filter((each) => each.option === option && each.points < 0)
    .map(({ reason }) => reason);
  const tailored = [...unusual, ...(money ? [money] : []), ...limits, ...scored.map(reasonOf)].slice(0, MOST_CONS);
  return topUp(tailored, options[option].cons);
}

/** General claims fill up a list that the answers left short. */
function topUp(reasons: readonly Reason[], claims: readonly Claim[]): Reason[] {
  const general = claims.filter(({ when }) => !when).map(generalReason);
  return [...reasons, ...general.slice(0, Math.max(0, LEAST - reasons.length))];
}

/** Money as a reason for (`sign` 1) or against (-1) an option, beside the bill it is compared with. */
function moneyReason(
  option: OptionId,
  profile: Profile,
  cost: CostEstimate,
  setting: Setting,
  sign: 1 | -1,
): Reason | undefined {
  const points = costPoints(profile, setting);
  const bills = billsOf(cost);
  const own = bills.find((bill) => bill.option === option);
  if (!own || (sign < 0 ? points[option] >= 0 : points[option] < 0)) return undefined;
  // What is cheaper says most against it, and what costs least more says enough for it.
  const others = bills.filter((bill) => bill !== own && (bill.total - own.total) * sign > 0);
  const other = others.toSorted((a, b) => a.total - b.total)[0];
  if (!other || (sign > 0 && points[other.option as OptionId] >= 0) || overlap(own, other)) return undefined;
  const small = Math.abs(own.total - other.total) < NEGLIGIBLE ? ', too small a difference to matter much' : '';
  return {
    text: `${aboutWords(own)}${own.house || other.house ? ' at your own prices' : ''}, compared with ${totalWords(other)} for ${other.name}${small}.`,
    factor: 'requests_month',
    sources: [...new Set([...own.items, ...other.items].map(({ source }) => source))].slice(0, 3),
    checked: KNOWLEDGE_VERSION,
  };
}

/** Where what was assumed may turn it round, neither is the cheaper one. */
const overlap = (own: ShownBill, other: ShownBill): boolean =>
  (own.low ?? own.total) < (other.high ?? other.total) && (other.low ?? other.total) < (own.high ?? own.total);

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

/** The strongest thing said against an option, or what always speaks against it. */
export function reasonAgainst(option: OptionId, evidence: readonly Evidence[], near: readonly SoftLimit[]): Reason {
  const [own] = evidence
    .filter((each) => each.option === option && each.points < 0)
    .sort((a, b) => a.points - b.points);
  if (own) return reasonOf(own);
  if (option === 'serverless' && near[0]) return softReason(near[0]);
  return generalReason(options[option].cons.find(({ when }) => !when) ?? options[option].cons[0]!);
}
