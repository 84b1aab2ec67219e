import { describe, expect, test } from 'vitest';
import { billLines } from '../../src/decision/cost/bill-lines.ts';
import { estimateCost } from '../../src/decision/cost/estimate.ts';
import { regionWords } from '../../src/decision/cost/region.ts';
import { costWords, shortCostWords } from '../../src/decision/cost/wording.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';

const productOf = (host: HostId, id: string) => products.find((each) => each.host === host && each.id === id)!;
const api: Profile = {
  trigger: 'http_api',
  requests_month: 5e6,
  avg_ms: 90,
  memory_mb: 512,
  io_wait: 0.5,
  priority: 'lowest_bill',
};
const bills = (
  profile: Profile,
  place?: string,
  advised = [productOf('aws', 'fargate'), productOf('gcp', 'cloud-run')],
) => estimateCost({ provider: 'any', prices: listPrices, profile, advised, others: [], ...(place ? { place } : {}) })!;
const smaller = (profile: Profile, place?: string) =>
  bills(profile, place)
    .bills.map(({ provider }) => provider)
    .filter((host) => !['aws', 'gcp', 'azure'].includes(host));

describe('a bill for another place than that of its prices', () => {
  test.each([
    ['IN', 'India'],
    ['mumbai', 'Mumbai'],
    ['eu-central-1', 'eu-central-1'],
    ['GB', 'the UK'],
    ['us-west-2', 'us-west-2'],
    ['oregon', 'Oregon'],
  ])('says that it is not of %s', (place, said) => {
    const words = `These are prices for us-east-1 and us-central1; I don’t have prices for ${said}.`;

    expect(costWords(bills(api, place))).toContain(words);
    expect(shortCostWords(bills(api, place))).toContain(words);
    expect(billLines(bills(api, place))).toContain(words);
  });

  test('says so of a rule for one region that was not named', () => {
    expect(costWords(bills({ ...api, residency: 'region' }))).toContain('I don’t have prices for your region');
  });

  test.each([
    ['nowhere in particular', undefined],
    ['the country of its region', 'US'],
  ])('says nothing of %s', (_case, place) => {
    expect(regionWords(bills(api, place))).toBe('');
  });

  test('names only the regions that are not there', () => {
    const both = [productOf('aws', 'ec2'), productOf('hetzner', 'cloud-server')].filter(Boolean);
    const hetzner = products.find(({ host }) => host === 'hetzner')!;

    expect(regionWords(bills(api, 'EU', [...both.slice(0, 1), hetzner]))).toMatch(
      /^These are prices for us-east-1; I don’t have prices for/,
    );
  });

  test('offers a smaller provider only where its price is of that place', () => {
    expect(smaller(api)).toContain('scaleway');
    expect(smaller(api)).toContain('fly');
    expect(smaller(api, 'FR')).toEqual(['scaleway']);
    expect(smaller(api, 'DE')).toEqual(['hetzner']);
    expect(smaller(api, 'US')).toEqual(['fly']);
    expect(smaller(api, 'JP')).toEqual([]);
    expect(smaller({ ...api, residency: 'region' })).toEqual([]);
  });
});
