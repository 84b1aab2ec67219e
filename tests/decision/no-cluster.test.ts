import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';

const cluster = /Kubernetes|EKS|AKS|GKE|ECS on EC2|DOKS/;
const advise = (profile: Profile, provider: 'any' | 'aws' | 'azure' | 'gcp' = 'any') =>
  recommend(profile, { provider, prices: listPrices });
const namesOf = (profile: Profile, provider: 'any' | 'aws' | 'azure' | 'gcp' = 'any') =>
  advise(profile, provider).products.map(({ name }) => name);

const work: readonly (readonly [string, Profile])[] = [
  [
    'a site that needs 12 GB',
    { trigger: 'http_api', memory_mb: 12_288, requests_month: 2e6, existing: 'containerised' },
  ],
  ['an API that needs 40 GB', { trigger: 'http_api', memory_mb: 40_960, existing: 'containerised', state: 'external' }],
  [
    'a daemon with a port of its own',
    { trigger: 'daemon', protocol: 'raw_tcp_udp', memory_mb: 6144, existing: 'containerised' },
  ],
  [
    'a job of 16 GB for each upload',
    { trigger: 'event', max_run_s: 7200, memory_mb: 16_384, existing: 'containerised' },
  ],
  [
    'a service that must be portable',
    { trigger: 'http_api', portability: 'must', traffic: 'steady', existing: 'containerised' },
  ],
  ['a cache on a disk', { trigger: 'http_api', state: 'local_disk', existing: 'containerised' }],
  ['Windows in containers', { trigger: 'http_api', control: 'windows', existing: 'containerised' }],
];

describe.each(work)('%s', (_name, profile) => {
  test.each(['any', 'aws', 'azure', 'gcp'] as const)('gets no cluster on %s where nobody would run it', (provider) => {
    for (const told of [{ team_ops: 'none' }, { team_ops: 'some', shape: 'single' }] as const) {
      const names = namesOf({ ...profile, ...told }, provider);

      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => cluster.test(name))).toEqual([]);
    }
  });
});

test('a machine stands in on the providers alone whose containers do not hold it', () => {
  const profile: Profile = {
    trigger: 'http_api',
    memory_mb: 12_288,
    team_ops: 'none',
    existing: 'containerised',
    traffic: 'steady',
  };
  const { verdict, products: named } = advise(profile);
  const optionOf = Object.fromEntries(
    named.map(({ provider, id }) => [
      provider,
      products.find((each) => each.host === provider && each.id === id)!.option,
    ]),
  );

  if (verdict === 'containers') expect(optionOf).toEqual({ aws: 'containers', azure: 'vms', gcp: 'containers' });
  else expect(new Set(Object.values(optionOf))).toEqual(new Set([verdict]));
});

test('a platform team gets its cluster', () => {
  const names = namesOf({ trigger: 'http_api', portability: 'must', team_ops: 'platform', shape: 'complex' });

  expect(names.filter((name) => cluster.test(name))).toHaveLength(3);
});
