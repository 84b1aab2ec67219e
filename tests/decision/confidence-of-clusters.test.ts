import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';

const cluster = /Kubernetes|EKS|AKS|GKE|ECS on EC2/;
const advise = (profile: Profile, provider: 'any' | 'aws' | 'azure' | 'gcp' = 'any') =>
  recommend(profile, { provider, prices: listPrices });

const known: Profile = {
  trigger: 'http_api',
  protocol: 'http',
  traffic: 'diurnal',
  requests_month: 20e6,
  avg_ms: 200,
  max_run_s: 5,
  memory_mb: 2048,
  state: 'external',
  existing: 'containerised',
  control: 'none',
  cold_start: 'under_1s',
  isolation: 'standard',
};
const work: readonly (readonly [string, Profile])[] = [
  ['many services in an own data center', { ...known, hosting: 'on_prem', shape: 'complex', portability: 'medium' }],
  ['what must move between clouds', { ...known, hosting: 'multi_cloud', portability: 'must', shape: 'few_services' }],
  ['own agents on the hosts', { ...known, hosting: 'public', isolation: 'own_os_agents', shape: 'few_services' }],
];

describe.each(work)('a cluster for %s', (_name, profile) => {
  test('is no sure advice while nobody said who would run it', () => {
    const { products, confidence } = advise(profile);

    expect(products.some(({ name }) => cluster.test(name))).toBe(true);
    expect(confidence).not.toBe('high');
  });

  test('is as sure as before with a platform team', () => {
    const { products, confidence } = advise({ ...profile, team_ops: 'platform', priority: 'reliability' });

    expect(products.some(({ name }) => cluster.test(name))).toBe(true);
    expect(confidence).toBe('high');
  });
});
