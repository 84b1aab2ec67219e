import { type HostId, hostIds } from '../domain/hosts.ts';
import type { OptionId } from '../knowledge/claim.ts';
import { products as all } from '../knowledge/products/index.ts';
import type { Product } from '../knowledge/products/product.ts';
import { InputError } from './input-error.ts';

/** A product with the name it is called by here: `aws/lambda`. */
export interface KnownProduct {
  readonly key: string;
  readonly product: Product;
}

export const knownProducts: readonly KnownProduct[] = all.map((product) => ({
  key: `${product.host}/${product.id}`,
  product,
}));
const byKey = new Map(knownProducts.map((each) => [each.key, each]));

export const productOf = (key: string): KnownProduct | undefined => byKey.get(key);

interface Wanted {
  readonly products: readonly string[] | undefined;
  readonly host: string | undefined;
  readonly option: OptionId | undefined;
}

const usual: readonly HostId[] = ['aws', 'azure', 'gcp'];

/** Those that are named, or all of the hosts and the option in question; throws an `InputError` for an unknown one. */
export function productsNamed({ products, host, option }: Wanted): readonly KnownProduct[] {
  const hosts: readonly string[] = host ? [host] : usual;
  return products
    ? [...new Set(products)].map((key) => productOf(key.toLowerCase()) ?? unknownProduct(key))
    : knownProducts.filter(
        ({ product }) => hosts.includes(product.host) && (option === undefined || product.option === option),
      );
}

function unknownProduct(key: string): never {
  const [host] = key.toLowerCase().split('/');
  const known = (hostIds as readonly string[]).includes(host ?? '');
  const allowed = known
    ? knownProducts.filter(({ product }) => product.host === host).map((each) => each.key)
    : hostIds.map((id) => `${id}/…`);
  throw new InputError([
    {
      code: 'unknown-product',
      path: 'products',
      message: `There is no product ${JSON.stringify(key)}; use one of ${allowed.join(', ')}.`,
      allowed,
    },
  ]);
}

export function statusOf({ status }: Product): string {
  switch (status.kind) {
    case 'available':
    case 'preview':
      return status.kind;
    case 'closed':
      return `closed since ${status.since}`;
    case 'retiring':
      return `retiring on ${status.on}`;
  }
}
