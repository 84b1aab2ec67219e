import type { Profile } from '../../domain/profile.ts';
import { type FactId, isFactId } from '../../knowledge/facts/index.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { demandsOf } from '../fit/fit.ts';
import type { Recommendation } from './recommendation.ts';

/** Every fact that advice rests on: what it cites, and the limits that its products were held against. */
export function factsBehind(recommendation: Recommendation, profile: Profile): readonly FactId[] {
  const { sources, products, components } = recommendation;
  const whole = products.flatMap(({ provider, id }) => productsOfHost(provider).filter((product) => product.id === id));
  const parts = components?.components ?? [];
  return [
    ...new Set([
      ...sources.filter(isFactId),
      ...whole.flatMap((product) => limitsOf(product, profile)),
      ...parts.flatMap((part) => part.choices.flatMap(({ product }) => limitsOf(product, part.profile))),
    ]),
  ];
}

const limitsOf = (product: Product, profile: Profile): readonly FactId[] =>
  demandsOf(profile).flatMap(({ need }) =>
    need
      .offers(product, profile)
      .flatMap(([, offered]) => (offered !== 'unknown' && 'fact' in offered ? [offered.fact] : [])),
  );
