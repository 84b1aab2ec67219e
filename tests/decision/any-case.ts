import fc from 'fast-check';
import { fitOf } from '../../src/decision/fit/fit.ts';
import { type ProviderSetting, providerSettings } from '../../src/decision/provider.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { askedIds, menu, type Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import type { Known, Limit, Product } from '../../src/knowledge/products/product.ts';
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
/** Any answers, with numbers just below and above limits. */
export const anyProfile = fc
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

/** Whether something is known of a product, and `lacks` what is asked for. */
const isWithout = <Value>(known: Known<Value>, lacks: (value: Value) => boolean): boolean =>
  known !== 'unknown' && lacks(known.value);
const isFalse = (value: boolean): boolean => !value;

/** What a product is known not to do for a profile, told without the table of needs. */
export function violations(product: Product, profile: Profile): string[] {
  const own = !product.services;
  return Object.entries({
    memory: tooSmall(product.memoryMb, profile.memory_mb),
    ...(own ? ownViolations(product, profile) : {}),
    gpu: profile.gpu === true && isWithout(product.gpu, ({ length }) => length === 0),
    disk: profile.state === 'local_disk' && isWithout(product.disk, (kind) => kind !== 'volume'),
    kernel: profile.control === 'kernel' && isWithout(product.ownKernel, isFalse),
    place: (profile.hosting === 'on_prem' || profile.residency === 'own_premises') && product.place !== 'own',
    closed: ['closed', 'retiring'].includes(product.status.kind),
  })
    .filter(([, broken]) => broken)
    .map(([name]) => name);
}

/** What something of their own asks of a product, and not a service that is there already. */
function ownViolations({ vcpu, artifactMb, requestMb, httpS, systems, accepts }: Product, profile: Profile) {
  const web = profile.trigger === 'http_api';
  return {
    processors: tooSmall(vcpu, profile.vcpu),
    package: tooSmall(artifactMb, profile.artifact_mb),
    request: web && profile.protocol !== 'none' && tooSmall(requestMb, profile.payload_mb),
    'web request': web && tooSmall(httpS, profile.max_run_s),
    windows: profile.control === 'windows' && isWithout(systems.windows, isFalse),
    ports: profile.protocol === 'raw_tcp_udp' && [accepts.tcp, accepts.udp].every((each) => isWithout(each, isFalse)),
  };
}

/** Any profile, for any provider, now and then of something that one should not run oneself. */
export const anyCase = fc.tuple(
  anyProfile,
  fc.constantFrom(...providerSettings),
  fc.option(fc.constantFrom(...managed), { nil: undefined, freq: 5 }),
);

const byId = new Map(products.map((product) => [`${product.host}/${product.id}`, product]));

/** What is wrong with the advice for a case: a product that breaks a stated fact, or needs an unknown one without saying so. */
export function faultsOf([profile, provider, workload]: readonly [
  Profile,
  ProviderSetting,
  string | undefined,
]): string[] {
  const advice = recommend(profile, { provider, prices: listPrices }, workload ? [workload] : []);
  const ofProducts = advice.products.flatMap(({ provider: host, id }) => {
    const product = byId.get(`${host}/${id}`)!;
    const { fails, unknown } = fitOf(product, profile);
    const said = advice.unknown.filter((each) => each.product === product.name).map(({ limit }) => limit);
    const unsaid = unknown
      .filter(({ limit }) => !said.includes(limit))
      .map(({ limit }) => `${limit} unknown and unsaid`);
    const failed = fails.map(({ limit }) => `fails on ${limit}`);
    return [...violations(product, profile), ...failed, ...unsaid].map((fault) => `${product.name}: ${fault}`);
  });
  const isLost = advice.products.length === 0 && advice.relax === undefined && advice.verdict !== 'managed';
  return [
    ...ofProducts,
    ...(isLost ? ['nothing is advised, and nothing to relax is named'] : []),
    ...(advice.unknown.length > 0 && advice.confidence === 'high' ? ['sure of what is not known'] : []),
  ];
}
