import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { hasKnownRegion } from '../../src/knowledge/places.ts';
import { listPrices } from '../../src/knowledge/prices.ts';

const portal: Profile = { trigger: 'http_api', residency: 'region', existing: 'containerised', team_ops: 'some' };
const inPlace = (place: string, profile: Profile = portal) =>
  recommend(profile, { provider: 'any', prices: listPrices, place });

describe('data that has to stay in a country', () => {
  test.each(['GH', 'BD', 'NP', 'BO', 'MN'])(
    'of which no region is known (%s) is no sure advice, and it is said',
    (place) => {
      const { unknown, confidence } = inPlace(place);

      expect(unknown.map(({ text }) => text).join()).toMatch(/I don’t know of a region in /);
      expect(confidence).not.toBe('high');
    },
  );

  test.each(['DE', 'EU', 'munich', 'eu-central-1', 'BR', 'US'])('that has one (%s) is advised as ever', (place) => {
    expect(hasKnownRegion(place)).toBe(true);
    expect(
      inPlace(place)
        .unknown.map(({ text }) => text)
        .join(),
    ).not.toMatch(/know of a region/);
  });

  test('is no question where nobody has to stay there, nor on machines of their own', () => {
    const { residency: _, ...free } = portal;

    expect(inPlace('GH', free).unknown).toEqual([]);
    expect(
      inPlace('GH', { ...portal, hosting: 'on_prem' })
        .unknown.map(({ text }) => text)
        .join(),
    ).not.toMatch(/know of a region/);
  });
});
