import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';

const advise = (profile: Profile, workloads: readonly string[] = []) =>
  recommend(profile, { provider: 'any', prices: listPrices }, workloads);

/** Three ways to say that no cloud is possible. */
const places: readonly (readonly [string, Profile])[] = [
  ['in a data center of their own', { hosting: 'on_prem' }],
  ['with data that stays on their premises', { residency: 'own_premises' }],
  ['on devices', { hosting: 'edge_device' }],
];

const work: readonly (readonly [string, Profile])[] = [
  ['an old web app', { trigger: 'http_api', existing: 'legacy_containerisable', shape: 'few_services' }],
  ['a nightly report', { trigger: 'schedule', max_run_s: 7200, protocol: 'none' }],
  ['a web app that keeps its files beside it', { trigger: 'http_api', state: 'local_disk', shape: 'monolith' }],
  ['a model on a GPU', { trigger: 'http_api', gpu: true, memory_mb: 49_152 }],
  ['images that run there already', { trigger: 'daemon', existing: 'containerised', protocol: 'raw_tcp_udp' }],
  ['a shop that must never fail', { trigger: 'http_api', priority: 'reliability', traffic: 'diurnal' }],
];

describe.each(places)('what runs %s', (_place, place) => {
  test.each(work)('names nothing of a cloud, nor offers one as a change: %s', (_name, profile) => {
    const advice = advise({ ...profile, ...place });

    expect(advice.products.map(({ provider }) => provider)).toEqual(['own']);
    expect(advice.runnerUp?.option).not.toBe('serverless');
    expect(
      advice.wouldChange.filter(({ verdict, factor }) => verdict === 'serverless' || factor === 'hosting'),
    ).toEqual([]);
    expect(advice.next).toEqual([]);
    expect(advice.pros.concat(advice.cons).some(({ text }) => /billed even|takes away the servers/.test(text))).toBe(
      false,
    );
  });

  test.each(work)('sends nobody without a platform team to Kubernetes: %s', (_name, profile) => {
    for (const team_ops of ['none', 'some'] as const)
      expect(advise({ ...profile, ...place, team_ops }).products.map(({ id }) => id)).not.toContain('kubernetes');
  });

  test('is not bought as a service of a cloud', () => {
    expect(advise({ state: 'external', ...place }, ['postgresql']).verdict).not.toBe('managed');
  });
});

describe('one server of their own', () => {
  test('is never certain: whether it has room is for its owner to say, and that is said', () => {
    const { confidence, flavour, unknown } = advise({
      ...work[0]![1],
      hosting: 'on_prem',
      team_ops: 'some',
      existing: 'containerised',
    });

    expect([confidence, flavour]).toEqual(['medium', 'Docker Compose on one server']);
    expect(unknown.map(({ text }) => text).join()).toMatch(/room for all of it/);
  });

  test('is not what a platform team with many services gets', () => {
    const { products: named } = advise({
      trigger: 'http_api',
      hosting: 'on_prem',
      team_ops: 'platform',
      shape: 'complex',
    });

    expect(named.map(({ id }) => id)).toEqual(['kubernetes']);
  });
});

test('a place that nobody told is a cloud, and is advised as before', () => {
  const resizer: Profile = {
    trigger: 'event',
    traffic: 'steady',
    requests_month: 5e7,
    avg_ms: 300,
    memory_mb: 1024,
  };
  const { products: named, lean } = advise(resizer);

  expect(named.every(({ provider }) => provider !== 'own')).toBe(true);
  expect(lean.containers).toBeGreaterThan(lean.serverless);
});

test('the machines of one own are all that has no bill of a host', () => {
  expect(
    products.filter(({ host }) => host === 'own').every(({ place, billing }) => place === 'own' && billing === 'none'),
  ).toBe(true);
});
