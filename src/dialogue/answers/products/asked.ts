import type { Product } from '../../../knowledge/products/product.ts';
import type { Quantity } from '../../../nlu/quantities/quantity.ts';
import type { Line } from '../../effect.ts';

/** What is asked of a product beside what the aspect is. */
export interface Asked {
  readonly text: string;
  /** It asks for yes or no. */
  readonly closed: boolean;
  readonly quantities: readonly Quantity[];
}

/** What is known of one aspect of one product; `undefined` where nothing is. */
export type Told = (product: Product, asked: Asked) => readonly Line[] | undefined;
