import type { HostId } from '../../domain/hosts.ts';
import { alibabaProducts } from './alibaba.ts';
import { awsProducts } from './aws.ts';
import { azureProducts } from './azure.ts';
import { cloudflareProducts } from './cloudflare.ts';
import { gcpProducts } from './gcp.ts';
import { ownProducts } from './own.ts';
import type { Product } from './product.ts';

/** Every product that is known; of one host, the usual ones first. */
export const products: readonly Product[] = [
  ...awsProducts,
  ...azureProducts,
  ...gcpProducts,
  ...cloudflareProducts,
  ...alibabaProducts,
  ...ownProducts,
];

const byHost = Map.groupBy(products, ({ host }) => host);
const none: readonly Product[] = [];

export const productsOfHost = (host: HostId): readonly Product[] => byHost.get(host) ?? none;
