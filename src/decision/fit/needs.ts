import { hosts } from '../../domain/hosts.ts';
import type { FactorId, Profile } from '../../domain/profile.ts';
import type { KnockOutId } from '../../knowledge/knock-outs.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { staysInRegion } from '../../knowledge/products/regions.ts';
import { cpuLimits, entrancesOf, type Offer, type Offered, runLimits, sentDirectly } from './offers.ts';
import { onOwnPremises } from './places.ts';

/** Something a workload may need, and what of a product answers it. */
export interface Need {
  readonly rule: KnockOutId;
  readonly kind: 'ceiling' | 'feature';
  readonly factors: readonly FactorId[];
  /** How much of it this profile needs; `undefined`: none. */
  readonly demand: (profile: Profile) => number | undefined;
  readonly offers: (product: Product, profile: Profile) => readonly Offer[];
  /** The answers that tell which of a product's limits apply; absent: always the same. */
  readonly dependsOn?: readonly FactorId[];
  /** All that is offered has to suffice; else the product fails only where nothing does, and between the two it cannot be told. */
  readonly every: boolean;
}

const yes = (holds: boolean): 1 | undefined => (holds ? 1 : undefined);

/** A number of the profile against a ceiling. */
const ceiling = (
  rule: KnockOutId,
  factor: 'memory_mb' | 'artifact_mb' | 'vcpu',
  limit: 'memoryMb' | 'artifactMb' | 'vcpu',
): Need => ({
  rule,
  kind: 'ceiling',
  factors: [factor],
  demand: (profile) => profile[factor],
  offers: (product) => [[limit, product[limit]]],
  every: true,
});

interface Feature extends Pick<Need, 'rule' | 'factors'> {
  readonly when: (profile: Profile) => boolean;
  readonly offers: Need['offers'];
}

/** An ability that some profiles need. */
const feature = ({ rule, factors, when, offers }: Feature): Need => ({
  rule,
  kind: 'feature',
  factors,
  demand: (profile) => yes(when(profile)),
  offers,
  every: true,
});

const is = (value: boolean): Offered => ({ value });

/** What only concerns code of one's own: a service answers in its own way, for as long as it is there. */
const ofOwnCode: ReadonlySet<KnockOutId> = new Set([
  'KO-01',
  'KO-04',
  'KO-05',
  'KO-06',
  'KO-08',
  'KO-10',
  'KO-12',
  'KO-15',
  'KO-16',
]);
const nothing: readonly Offer[] = [];

const table: readonly Need[] = [
  {
    rule: 'KO-01',
    kind: 'ceiling',
    factors: ['max_run_s'],
    demand: ({ max_run_s: longest }) => longest,
    offers: runLimits,
    dependsOn: ['trigger'],
    every: false,
  },
  {
    rule: 'KO-01',
    kind: 'ceiling',
    factors: ['max_run_s'],
    demand: ({ trigger, max_run_s: longest, io_wait: waits = 0 }) =>
      trigger === 'http_api' && longest !== undefined ? longest * (1 - waits) : undefined,
    offers: cpuLimits,
    every: true,
  },
  ceiling('KO-02', 'memory_mb', 'memoryMb'),
  feature({
    rule: 'KO-03',
    factors: ['gpu'],
    when: ({ gpu }) => gpu === true,
    offers: ({ gpu }) => [['gpu', gpu === 'unknown' ? gpu : { value: gpu.value.length > 0, fact: gpu.fact }]],
  }),
  ceiling('KO-04', 'artifact_mb', 'artifactMb'),
  {
    rule: 'KO-05',
    kind: 'ceiling',
    factors: ['payload_mb'],
    // What an event is about lies in a bucket; the event holds its name.
    demand: (profile) => (sentDirectly(profile) ? profile.payload_mb : undefined),
    offers: ({ requestMb }) => [['requestMb', requestMb]],
    every: true,
  },
  {
    rule: 'KO-06',
    kind: 'feature',
    factors: ['protocol'],
    demand: (profile) => yes(entrancesOf(profile).length > 0),
    offers: (product, profile) => entrancesOf(profile).map((name) => ['accepts', product.accepts[name]]),
    dependsOn: ['trigger', 'protocol'],
    every: false,
  },
  feature({
    rule: 'KO-07',
    factors: ['state'],
    when: ({ state }) => state === 'local_disk',
    offers: ({ disk }) => [['disk', disk === 'unknown' ? disk : { value: disk.value === 'volume', fact: disk.fact }]],
  }),
  feature({
    rule: 'KO-08',
    factors: ['control'],
    when: ({ control }) => control === 'windows',
    offers: ({ systems }) => [['systems', systems.windows]],
  }),
  feature({
    rule: 'KO-09',
    factors: ['control'],
    when: ({ control }) => control === 'kernel',
    offers: ({ ownKernel }) => [['ownKernel', ownKernel]],
  }),
  feature({
    rule: 'KO-10',
    factors: ['existing'],
    when: ({ existing }) => existing === 'legacy_fixed',
    offers: ({ delivery }) => [['delivery', is(delivery.includes('machine'))]],
  }),
  feature({
    rule: 'KO-11',
    factors: ['hosting'],
    when: onOwnPremises,
    offers: ({ place }) => [['place', is(place === 'own')]],
  }),
  feature({
    rule: 'KO-12',
    factors: ['cold_start', 'traffic', 'priority'],
    when: ({ cold_start, traffic, priority }) =>
      cold_start === 'none' && traffic === 'sporadic' && priority === 'lowest_bill',
    offers: ({ work }) => [['work', is(!work.includes('function'))]],
  }),
  feature({
    rule: 'KO-13',
    factors: ['isolation'],
    when: ({ isolation }) => isolation === 'own_os_agents',
    offers: ({ hostAgents }) => [['hostAgents', hostAgents]],
  }),
  feature({
    rule: 'KO-14',
    factors: ['isolation'],
    when: ({ isolation }) => isolation === 'dedicated_host',
    offers: ({ dedicatedHost }) => [['dedicatedHost', dedicatedHost]],
  }),
  feature({
    rule: 'KO-15',
    factors: ['existing'],
    when: ({ existing }) => existing === 'containerised',
    offers: ({ delivery }) => [['delivery', is(!delivery.every((each) => each === 'code' || each === 'files'))]],
  }),
  ceiling('KO-16', 'vcpu', 'vcpu'),
  feature({
    rule: 'KO-17',
    factors: ['residency'],
    when: ({ residency }) => residency === 'no_us_provider',
    offers: ({ host }) => [['place', is(hosts[host].jurisdiction !== 'us')]],
  }),
  feature({
    rule: 'KO-19',
    factors: ['residency'],
    when: ({ residency }) => residency === 'region',
    offers: (product) => [['oneRegion', staysInRegion(product)]],
  }),
  {
    rule: 'KO-18',
    kind: 'feature',
    factors: [],
    demand: () => 1,
    offers: ({ status }) => [
      ['status', 'fact' in status ? { value: status.kind === 'preview', fact: status.fact } : is(true)],
    ],
    every: true,
  },
];

export const needs: readonly Need[] = table.map((need) =>
  ofOwnCode.has(need.rule)
    ? { ...need, offers: (product, profile) => (product.services ? nothing : need.offers(product, profile)) }
    : need,
);
