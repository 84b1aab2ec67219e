import { describe, expect, test } from 'vitest';
import { placeTold } from '../../src/dialogue/heard/told-place.ts';
import { liesIn } from '../../src/knowledge/places.ts';

const told = (text: string) => placeTold({ text, facts: [] });

describe('the place that a message tells', () => {
  test.each([
    ['our users are all in Brazil', 'BR'],
    ['it may not leave the EU', 'EU'],
    ['we host it in Frankfurt, for customers in Germany', 'frankfurt'],
    ['an API in ap-southeast-2', 'ap-southeast-2'],
    ['it runs in the US today', 'US'],
    ['data within the united kingdom', 'GB'],
    ['a service in europe-west3 on Cloud Run', 'europe-west3'],
    ['kept in New Zealand', 'NZ'],
  ])('is read: %s', (text, place) => {
    expect(told(text)).toBe(place);
  });

  test.each([
    'tell us what an API in Java costs',
    'in Go, with a database in Postgres',
    'a report on sales of Germany',
    'us and them',
  ])('is none: %s', (text) => {
    expect(told(text)).toBeUndefined();
  });

  test('may be named in any way by a rule', () => {
    const rule = [{ factor: 'residency', value: 'region' }] as unknown as Parameters<typeof placeTold>[0]['facts'];

    expect(placeTold({ text: 'Switzerland only', facts: rule })).toBe('CH');
  });

  test.each([
    ['frankfurt', 'EU', true],
    ['eu-west-1', 'EU', true],
    ['europe-west1', 'EU', true],
    ['us-west-2', 'US', true],
    ['london', 'EU', false],
    ['DE', 'FR', false],
  ])('%s lies in %s: %s', (place, wanted, answer) => {
    expect(liesIn(place, wanted)).toBe(answer);
  });
});
