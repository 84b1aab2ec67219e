import { listed } from '../../domain/lists.ts';
import type { Profile } from '../../domain/profile.ts';
import { hasKnownRegion, type PlaceId, sayPlace } from '../../knowledge/places.ts';
import type { Choice } from './candidates.ts';
import type { Unknown } from './products.ts';

/** That a product stays in a region of one's choice does not say that there is one in the country that was named. */
export function unknownPlaceOf(
  { residency }: Profile,
  place: PlaceId | undefined,
  choices: readonly Choice[],
): readonly Unknown[] {
  const inClouds = choices.filter(({ product }) => product.place !== 'own').map(({ product }) => product.name);
  if (residency !== 'region' || place === undefined || inClouds.length === 0 || hasKnownRegion(place)) return [];
  const text = `I know of no region in ${sayPlace(place)} that would hold it; check for one before you decide.`;
  return [{ product: listed(inClouds), limit: 'oneRegion', factors: ['residency'], text }];
}
