import { type HostId, hosts } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Product } from '../../knowledge/products/product.ts';

/** A product that fits, but has no bill. */
export interface Unpriced {
  readonly provider: HostId;
  readonly product: string;
  readonly name: string;
  readonly because: string;
}

/** Why a product has no bill. */
export function unpriced({ host, id, name, pricing }: Product, profile: Profile): Unpriced {
  return { provider: host, product: id, name, because: reasonFor(host, pricing !== undefined, profile) };
}

function reasonFor(host: HostId, hasPrices: boolean, { shape, control, gpu }: Profile): string {
  if (host === 'own') return 'only you know what your own machines cost';
  if (shape === 'complex') return 'each service is billed separately, so I’d need the numbers for each';
  if (!hasPrices) return 'I have no list price for it';
  if (control === 'windows') return 'I have no list price for it with Windows';
  return gpu ? 'I have no list price for it with a GPU' : `I have no ${hosts[host].name} list price for that size`;
}

/** "No estimate for Vercel Functions: …" */
export const unpricedWords = ({ name, because }: Unpriced): string => `No estimate for ${name}: ${because}.`;
