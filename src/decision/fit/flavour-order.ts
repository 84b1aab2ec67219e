import type { Profile } from '../../domain/profile.ts';
import type { Refusable } from '../../domain/refusals.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { holds, type Preference, preferences } from '../../knowledge/preferences.ts';
import type { PriceTable } from '../../knowledge/prices.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import type { Readable } from '../../knowledge/workloads/workload.ts';
import { costOf } from '../cost/bill.ts';
import { workloadOf } from '../cost/workload.ts';
import type { Policy } from '../house-rules/policy.ts';
import type { ProviderSetting } from '../provider.ts';

/** What a product is chosen for. */
export interface Question {
  readonly profile: Profile;
  readonly provider: ProviderSetting;
  readonly prices: PriceTable;
  /** House rules, which may ban products. */
  readonly policy?: Policy;
  /** What the person will not have. */
  readonly refused?: readonly Refusable[];
  /** What it pulls its work from. */
  readonly reads?: Readable;
  /** They run a cluster already. */
  readonly cluster?: true;
}

/** No request takes so long, and what always runs has no longest run. */
const HOUR_S = 3600;

/** What runs for hours, with nothing told of what starts it or connects to it, is a job. */
export const asJob = (profile: Profile): Profile =>
  profile.trigger === undefined && profile.protocol === undefined && (profile.max_run_s ?? 0) > HOUR_S
    ? { ...profile, trigger: 'batch' }
    : profile;

/** The flavours of an option in the order in which this workload would have them. */
export const orderOf = (option: OptionId, question: Question): readonly FlavourId[] =>
  preferences[option].filter((each) => applies(each, question)).map(({ flavour }) => flavour);

function applies({ when, unless = [], above, spendAbove, onCluster }: Preference, question: Question): boolean {
  const { profile, cluster } = question;
  if (onCluster && !cluster) return false;
  if (!when.some((each) => holds(each, profile)) || unless.some((each) => holds(each, profile))) return false;
  if (above && (profile[above.factor] ?? 0) <= above.value) return false;
  return !spendAbove || functionSpend(question) > spendAbove.value;
}

const lambda = productsOfHost('aws').find(({ id }) => id === 'lambda')!;
const functionSpend = ({ profile, prices, reads }: Question): number =>
  profile.requests_month === undefined ? 0 : (costOf(lambda, workloadOf(profile, 'usual', {}, reads), prices) ?? 0);

export const rankIn = (order: readonly FlavourId[], flavour: FlavourId): number => {
  const at = order.indexOf(flavour);
  return at < 0 ? order.length : at;
};
