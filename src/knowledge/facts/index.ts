import { aws } from './aws/aws.ts';
import { awsCompute } from './aws/aws-compute.ts';
import { awsListPrices } from './aws/aws-list-prices.ts';
import { awsServices } from './aws/aws-services.ts';
import { azure } from './azure/azure.ts';
import { azureCompute } from './azure/azure-compute.ts';
import { azureListPrices } from './azure/azure-list-prices.ts';
import type { Fact } from './fact.ts';
import { gcp } from './gcp/gcp.ts';
import { gcpCompute } from './gcp/gcp-compute.ts';
import { gcpListPrices } from './gcp/gcp-list-prices.ts';
import { general } from './general.ts';
import { history } from './history.ts';
import { alibaba } from './hosts/alibaba.ts';
import { cloudflare } from './hosts/cloudflare.ts';
import { digitalocean } from './hosts/digitalocean.ts';
import { fly } from './hosts/fly.ts';
import { heroku } from './hosts/heroku.ts';
import { hetzner } from './hosts/hetzner.ts';
import { netlify } from './hosts/netlify.ts';
import { oracle } from './hosts/oracle.ts';
import { ovh } from './hosts/ovh.ts';
import { railway } from './hosts/railway.ts';
import { render } from './hosts/render.ts';
import { scaleway } from './hosts/scaleway.ts';
import { vercel } from './hosts/vercel.ts';
import { ownModel } from './own-model.ts';
import { publishedBreakEvens } from './published-break-evens.ts';
import { fillIn, type Referables, referablesIn } from './references.ts';

const all = [
  ...aws,
  ...awsCompute,
  ...awsListPrices,
  ...awsServices,
  ...azure,
  ...azureCompute,
  ...azureListPrices,
  ...gcp,
  ...gcpCompute,
  ...gcpListPrices,
  ...cloudflare,
  ...alibaba,
  ...fly,
  ...render,
  ...railway,
  ...heroku,
  ...vercel,
  ...netlify,
  ...digitalocean,
  ...hetzner,
  ...scaleway,
  ...ovh,
  ...oracle,
  ...general,
  ...history,
  ...publishedBreakEvens,
  ...ownModel,
];

export type FactId = (typeof all)[number]['id'];

type Priced = Extract<(typeof all)[number], { readonly prices: unknown }>;
type PricesOf<F> = F extends { readonly provider: infer Host extends string; readonly prices: infer Prices }
  ? `${Host}/${keyof Prices & string}`
  : never;
/** A price by its host and what it is for: `aws/lambda-request`. */
export type PriceId = PricesOf<Priced>;

/** Every number that a text can refer to. */
export const referables: Referables = referablesIn(all);

export const facts: readonly (Fact & { readonly id: FactId })[] = all.map((each) => ({
  ...each,
  statement: fillIn(each.statement, referables),
}));
const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));

export const fact = (id: FactId): Fact => byId.get(id)!;
export const isFactId = (id: string): id is FactId => byId.has(id);

/** The fact's number, or the one of that name; throws where it has none, which is a mistake in our data. */
export function numberOf(id: FactId, name?: string): number {
  const { value: own, numbers } = fact(id);
  const value = name ? numbers?.[name]?.value : own;
  if (typeof value !== 'number') throw new Error(`${id} has no number${name ? ` called ${name}` : ''}`);
  return value;
}
