import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { fitOf } from '../../src/decision/fit/fit.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import { askedIds, menu, type Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import type { Limit, Product } from '../../src/knowledge/products/product.ts';
import { workloads } from '../../src/knowledge/workloads/index.ts';

const numbers = {
  memory_mb: fc.constantFrom(
    128,
    512,
    1536,
    4096,
    4097,
    8192,
    8193,
    10_240,
    10_241,
    32_768,
    32_769,
    249_856,
    249_857,
    4e7,
  ),
  max_run_s: fc.constantFrom(1, 30, 230, 231, 240, 241, 540, 541, 900, 901, 3600, 3601, 604_800, 604_801),
  artifact_mb: fc.constantFrom(10, 64, 65, 8192, 8193, 10_240, 10_241),
  payload_mb: fc.constantFrom(1, 6, 7, 32, 33, 100, 101, 200),
  vcpu: fc.constantFrom(1, 4, 5, 6, 7, 8, 9, 16, 32, 33, 1000),
  residency: fc.constantFrom('any', 'region', 'no_us_provider', 'own_premises'),
};
const anyProfile = fc
  .record(
    {
      ...Object.fromEntries(askedIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])),
      ...numbers,
    },
    { requiredKeys: [] },
  )
  .map((profile) => profile as Profile);
const managed = workloads.filter(({ verdict }) => verdict?.option === 'managed').map(({ id }) => id);

const tooSmall = (limit: Limit, amount: number | undefined): boolean =>
  amount !== undefined && limit !== 'unknown' && limit.value !== 'unlimited' && amount > limit.value;

/** What a product is known not to do for a profile, told without the table of needs. */
function violations(product: Product, profile: Profile): string[] {
  const { memoryMb, vcpu, artifactMb, requestMb, httpS, gpu, disk, systems, ownKernel, accepts, place, status } =
    product;
  const web = profile.trigger === 'http_api';
  const own = !product.services;
  return Object.entries({
    memory: tooSmall(memoryMb, profile.memory_mb),
    processors: own && tooSmall(vcpu, profile.vcpu),
    package: own && tooSmall(artifactMb, profile.artifact_mb),
    request: own && web && profile.protocol !== 'none' && tooSmall(requestMb, profile.payload_mb),
    'web request': own && web && tooSmall(httpS, profile.max_run_s),
    gpu: profile.gpu === true && gpu !== 'unknown' && gpu.value.length === 0,
    disk: profile.state === 'local_disk' && disk !== 'unknown' && disk.value !== 'volume',
    windows: own && profile.control === 'windows' && systems.windows !== 'unknown' && !systems.windows.value,
    kernel: profile.control === 'kernel' && ownKernel !== 'unknown' && !ownKernel.value,
    ports:
      own &&
      profile.protocol === 'raw_tcp_udp' &&
      [accepts.tcp, accepts.udp].every((each) => each !== 'unknown' && !each.value),
    place: (profile.hosting === 'on_prem' || profile.residency === 'own_premises') && place !== 'own',
    closed: status.kind === 'closed' || status.kind === 'retiring',
  })
    .filter(([, broken]) => broken)
    .map(([name]) => name);
}

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
  const byId = new Map(products.map((product) => [`${product.host}/${product.id}`, product]));
  fc.assert(
    fc.property(
      anyProfile,
      fc.constantFrom(...providerSettings),
      fc.option(fc.constantFrom(...managed), { nil: undefined, freq: 5 }),
      (profile, provider, workload) => {
        const advice = recommend(profile, { provider, prices: listPrices }, workload ? [workload] : []);
        for (const { provider: host, id } of advice.products) {
          const product = byId.get(`${host}/${id}`)!;
          expect(violations(product, profile), product.name).toEqual([]);
          const { fails, unknown } = fitOf(product, profile);
          expect(fails).toEqual([]);
          const said = advice.unknown.filter((each) => each.product === product.name).map(({ limit }) => limit);
          expect(said).toEqual(unknown.map(({ limit }) => limit));
        }
        if (advice.products.length === 0) expect(advice.relax !== undefined || advice.verdict === 'managed').toBe(true);
        if (advice.unknown.length > 0) expect(advice.confidence).not.toBe('high');
      },
    ),
    { numRuns: 2000 },
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
    { numRuns: 150 },
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
