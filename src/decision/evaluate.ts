import type { HostId } from '../domain/hosts.ts';
import type { Operation } from '../domain/operation.ts';
import type { FactorId, Profile } from '../domain/profile.ts';
import type { Refusable } from '../domain/refusals.ts';
import { type OptionId, optionIds } from '../knowledge/claim.ts';
import { clusterCons, clusterFlavour, clusterPros } from '../knowledge/clusters.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/index.ts';
import type { PlaceId } from '../knowledge/places.ts';
import { holds } from '../knowledge/preferences.ts';
import { listPrices, type PriceTable } from '../knowledge/prices.ts';
import type { Readable } from '../knowledge/workloads/workload.ts';
import { type CostPoints, costPoints } from './cost/points.ts';
import { losesProducts } from './fit/candidates.ts';
import { type Demand, demandsOf, promises } from './fit/fit.ts';
import { flavourOf } from './fit/flavour.ts';
import { softLimits } from './fit/soft-limits.ts';
import { isClusterOnly, onlyAs, standingOf } from './fit/standing.ts';
import { applies, type Policy } from './house-rules/policy.ts';
import { type Evidence, pointsOf, type Scores } from './lean/points.ts';
import type { Usual } from './lean/usual.ts';
import type { ProviderSetting } from './provider.ts';

/** What one evaluation depends on besides the profile. */
export interface Setting {
  readonly provider: ProviderSetting;
  readonly prices: PriceTable;
  /** House rules; absent: none. */
  readonly policy?: Policy;
  /** What the person will not have. */
  readonly refused?: readonly Refusable[];
  /** Hosts that the person named. */
  readonly mentioned?: readonly HostId[];
  /** What the workload pulls its work from. */
  readonly reads?: Readable;
  /** The country or region that it was told to be in. */
  readonly place?: PlaceId;
  /** It is named as a program of Windows, whatever else it needs. */
  readonly windows?: true;
  /** They run a cluster already. */
  readonly cluster?: true;
  /** Where the recognized workload usually runs. */
  readonly usual?: readonly Usual[];
  /** What people ask about the advisor itself. */
  readonly operation?: Operation;
  /** The day it is (2026-11-29), from whoever has a clock; without one, that of the knowledge. */
  readonly today?: () => string;
}

export const todayOf = ({ today }: Setting): string => today?.() ?? KNOWLEDGE_VERSION;

export const defaultSetting: Setting = { provider: 'any', prices: listPrices };

export interface Evaluation {
  readonly scores: Scores;
  readonly out: ReadonlySet<OptionId>;
  /** Options that are left, best first. */
  readonly ranking: readonly OptionId[];
  readonly verdict: OptionId;
  /** No product of any option takes it. */
  readonly nothingFits: boolean;
}

export function evaluate(stated: Profile, setting: Setting = defaultSetting): Evaluation {
  const profile = withDefaults(stated, setting);
  const scores = pointsOf(profile);
  for (const { points } of softLimits(profile, setting.provider)) scores.serverless += points;
  const demands = demandsOf(profile);
  const money = costPoints(profile, setting, demands);
  for (const option of optionIds) scores[option] += money[option];
  for (const { option, points } of houseEvidence(profile, setting)) scores[option] += points;
  for (const { option, points } of setting.usual ?? []) scores[option] += points;
  for (const { points } of clusterEvidence(profile, setting, demands)) scores.containers += points;
  const standings = optionIds.map(
    (option) => [option, standingOf(option, profile, setting.provider, demands)] as const,
  );
  const forbidden = forbiddenOptions(profile, setting);
  const out = new Set([
    ...standings.filter(([, standing]) => standing === 'fails').map(([option]) => option),
    ...forbidden,
  ]);
  // What only may be able to do it stands back where something is.
  const sure = standings.some(([option, standing]) => promises(standing) && !out.has(option));
  const back = standings
    .filter(
      ([option, standing]) =>
        sure && (standing === 'doubtful' || isClusterOnly(option, profile, setting.provider, demands)),
    )
    .map(([option]) => option);
  const order = tieOrder(profile, money);
  const left = order.filter((option) => !out.has(option) && !back.includes(option));
  const nothingFits = left.length === 0;
  const ranking = rank(nothingFits ? elsewhere(order, profile, demands) : left, scores);
  return { scores, out, ranking, verdict: ranking[0]!, nothingFits };
}

/** What speaks against containers because only a cluster could hold them, or for them because one is there. */
export function clusterEvidence(
  profile: Profile,
  { provider, cluster }: Setting,
  demands = demandsOf(profile),
): readonly Evidence[] {
  const cons = clusterCons.filter((claim) => speaks(claim, profile));
  const isOnly = cons.length > 0 && onlyAs(clusterFlavour, 'containers', profile, provider, demands);
  if (!isOnly && !cluster) return none;
  const pros = cluster ? clusterPros.filter((claim) => speaks(claim, profile)) : [];
  return [...evidenceOf(isOnly ? cons : [], -1, profile), ...evidenceOf(pros, 1, profile)];
}
const none: readonly Evidence[] = [];

const speaks = ({ when, unless }: (typeof clusterCons)[number], profile: Profile): boolean =>
  holds(when, profile) && !(unless && holds(unless, profile));

const evidenceOf = (claims: typeof clusterCons, sign: 1 | -1, profile: Profile): readonly Evidence[] =>
  claims.map((claim) => {
    const [factor] = Object.keys(claim.when) as [FactorId];
    return { option: 'containers', points: sign * claim.weight, factor, value: profile[factor]!, claim };
  });

/** The profile with the house rules' answers where nothing was said, and with what follows from what was said. */
export function withDefaults(stated: Profile, { policy }: Setting): Profile {
  const told = policy && Object.keys(policy.defaults).length > 0 ? { ...policy.defaults, ...stated } : stated;
  const profile: Profile =
    told.residency === 'own_premises' && told.hosting !== 'edge_device' ? { ...told, hosting: 'on_prem' } : told;
  const { max_run_s: longest, avg_ms: usual = 0 } = profile;
  return longest === undefined && usual >= LONG_MS ? { ...profile, max_run_s: usual / 1000 } : profile;
}
/** From here on the usual run comes near to limits, and the longest is no shorter. */
const LONG_MS = 300_000;

/** The organization's own points that apply to a profile. */
export const houseEvidence = (profile: Profile, { policy }: Setting): Policy['evidence'] =>
  policy ? policy.evidence.filter((each) => applies(each, profile)) : [];

/** Options that the person will not have, or that house rules forbid, by themselves or in the flavour that this profile would get. */
export const forbiddenOptions = (profile: Profile, setting: Setting): OptionId[] => {
  const { policy, refused = [] } = setting;
  const forbidden = policy?.forbidden ?? [];
  return forbidden.length + refused.length > 0
    ? optionIds.filter(
        (option) =>
          refused.some((what) => what === option) ||
          forbidden.some(({ what }) => what === option || what === flavourOf(option, profile, setting)) ||
          losesProducts(option, { ...setting, profile }),
      )
    : [];
};

/** Where nothing of a provider takes it, what others have that does comes into question, or else anything. */
function elsewhere(order: readonly OptionId[], profile: Profile, demands: readonly Demand[]): readonly OptionId[] {
  const found = order.filter((option) => standingOf(option, profile, 'any', demands) !== 'fails');
  return found.length > 0 ? found : order;
}

/** The best first; sorting keeps the order of a tie. */
const rank = (order: readonly OptionId[], scores: Scores): readonly OptionId[] =>
  order.toSorted((a, b) => scores[b] - scores[a]);

/** What the team runs already wins a tie, then what is clearly cheaper, then the option with the least to operate. */
const tieOrder = ({ existing }: Profile, money: CostPoints): readonly OptionId[] =>
  existing === 'containerised' || money.containers > money.serverless ? containersFirst : optionIds;
const containersFirst: readonly OptionId[] = ['containers', 'serverless', 'vms'];
