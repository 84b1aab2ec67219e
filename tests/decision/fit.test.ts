import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { fitOf } from '../../src/decision/fit/fit.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { cases } from '../cases.ts';
import { anyCase, anyProfile, faultsOf, violations } from './any-case.ts';

describe('a product', () => {
  const lambda = products.find(({ id }) => id === 'lambda')!;
  const flex = products.find(({ id }) => id === 'functions-flex')!;

  test('fits up to its limits, and fails above them on the limit that is named', () => {
    expect(fitOf(lambda, { memory_mb: 10_240, max_run_s: 900 }).outcome).toBe('fits');
    expect(fitOf(lambda, { memory_mb: 10_241 })).toMatchObject({
      outcome: 'fails',
      fails: [{ rule: 'KO-02', limit: 'memoryMb', value: 10_240, fact: 'F-AWS-02' }],
    });
  });

  test('whose number is unknown neither fits nor fails', () => {
    expect(fitOf(flex, { artifact_mb: 500 })).toMatchObject({
      outcome: 'likely',
      fails: [],
      unknown: [{ rule: 'KO-04', limit: 'artifactMb' }],
    });
  });

  test('that takes TCP alone cannot be told for a port of which neither was said', () => {
    const containerApps = products.find(({ id }) => id === 'container-apps')!;

    expect(fitOf(containerApps, { protocol: 'raw_tcp_udp' })).toMatchObject({
      outcome: 'doubtful',
      unknown: [{ depends: true }],
    });
  });

  test('lets what an event is about be as large as it is: the event holds its name', () => {
    expect(fitOf(lambda, { trigger: 'event', payload_mb: 5000 }).outcome).toBe('fits');
    expect(fitOf(lambda, { trigger: 'http_api', payload_mb: 7 }).outcome).toBe('fails');
  });
});

test('no advice names a product that breaks a stated fact, or needs an unknown one without saying so', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      expect(faultsOf(each)).toEqual([]);
    }),
    { numRuns: cases(200) },
  );
}, 120_000);

test('nor does advice on parts, for any part', () => {
  fc.assert(
    fc.property(
      fc.array(anyProfile, { minLength: 2, maxLength: 3 }),
      fc.constantFrom(...providerSettings),
      (profiles, provider) => {
        const parts = profiles.map(({ separable: _, ...profile }, at) => ({ name: `part ${at}`, profile }));
        const { recommendation } = assess({}, { ...noBeliefs, parts }, { provider, prices: listPrices });
        for (const { profile, choices } of recommendation.components!.components)
          for (const { product } of choices) expect(violations(product, profile), product.name).toEqual([]);
      },
    ),
    { numRuns: cases(30) },
  );
});

describe('data that stays in one country or region', () => {
  const stays: Profile = { trigger: 'http_api', residency: 'region', memory_mb: 64 };
  const out = (host: HostId, id: string): readonly string[] =>
    fitOf(products.find((each) => each.host === host && each.id === id)!, stays).fails.map(({ rule }) => rule);

  test('rules out what runs everywhere, and nothing that lies in a region', () => {
    expect(out('cloudflare', 'workers')).toContain('KO-19');
    expect(out('cloudflare', 'durable-objects')).not.toContain('KO-19');
    expect(out('aws', 'lambda')).not.toContain('KO-19');
    expect(out('hetzner', 'cloud-server')).not.toContain('KO-19');
  });

  test('is not promised where no source says so', () => {
    const product = products.find(({ host }) => host === 'alibaba')!;

    expect(fitOf(product, stays).unknown.map(({ rule }) => rule)).toContain('KO-19');
  });
});
