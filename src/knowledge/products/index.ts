import type { HostId } from '../../domain/hosts.ts';
import type { FactId } from '../facts/index.ts';
import { alibabaProducts } from './alibaba.ts';
import { awsProducts } from './aws.ts';
import { azureProducts } from './azure.ts';
import { cloudflareProducts } from './cloudflare.ts';
import { digitaloceanProducts } from './digitalocean.ts';
import { flyProducts } from './fly.ts';
import { gcpProducts } from './gcp.ts';
import { herokuProducts } from './heroku.ts';
import { hetznerProducts } from './hetzner.ts';
import { netlifyProducts } from './netlify.ts';
import { oracleProducts } from './oracle.ts';
import { ovhProducts } from './ovh.ts';
import { ownProducts } from './own.ts';
import type { Product } from './product.ts';
import { railwayProducts } from './railway.ts';
import { renderProducts } from './render.ts';
import { scalewayProducts } from './scaleway.ts';
import { vercelProducts } from './vercel.ts';

/** Every product that is known; of one host, the usual ones first. */
export const products: readonly Product[] = [
  ...awsProducts,
  ...azureProducts,
  ...gcpProducts,
  ...cloudflareProducts,
  ...alibabaProducts,
  ...flyProducts,
  ...renderProducts,
  ...railwayProducts,
  ...herokuProducts,
  ...vercelProducts,
  ...netlifyProducts,
  ...digitaloceanProducts,
  ...hetznerProducts,
  ...scalewayProducts,
  ...ovhProducts,
  ...oracleProducts,
  ...ownProducts,
];

const byHost = Map.groupBy(products, ({ host }) => host);
const none: readonly Product[] = [];

export const productsOfHost = (host: HostId): readonly Product[] => byHost.get(host) ?? none;

const byOption = new Map([...byHost].map(([host, all]) => [host, Map.groupBy(all, ({ option }) => option)]));

/** What a host sells of an option, whatever work it is for. */
export const productsOfOption = (option: Product['option'], host: HostId): readonly Product[] =>
  byOption.get(host)?.get(option) ?? none;

/** A fact that tells of a product as such; `undefined` where nothing of it is sourced. */
export function factAbout(host: HostId, id: string): FactId | undefined {
  const product = productsOfHost(host).find((each) => each.id === id);
  if (!product) return undefined;
  const { scaleToZero, eventS, httpS, jobS, memoryMb, vcpu, gpu, disk } = product;
  return [scaleToZero, eventS, httpS, jobS, memoryMb, vcpu, gpu, disk].find((each) => each !== 'unknown')?.fact;
}
