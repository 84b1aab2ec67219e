import type { Profile } from '../domain/profile.ts';
import type { OptionId, When } from './claim.ts';
import { withoutTeam } from './clusters.ts';
import { type FactId, numberOf } from './facts/index.ts';
import type { FlavourId } from './flavours.ts';

/** In which case a kind of an option is looked for first; one row is a preference over the rows below it. */
export interface Preference {
  readonly flavour: FlavourId;
  /** Any of these cases; `{}` is every case. */
  readonly when: readonly When[];
  readonly unless?: readonly When[];
  /** Only above this number. */
  readonly above?: { readonly factor: 'max_run_s'; readonly value: number; readonly fact: FactId };
  /** Only where they run a cluster already. */
  readonly onCluster?: true;
  /** Only above this bill for functions, USD a month. */
  readonly spendAbove?: { readonly value: number; readonly fact: FactId };
}

const always: readonly When[] = [{}];
const ownPremises = [
  { hosting: ['on_prem', 'edge_device'] },
  { residency: ['own_premises'] },
] as const satisfies readonly When[];
const gpu: readonly When[] = [{ gpu: [true] }];
const ends = { trigger: ['schedule', 'batch'] } as const satisfies When;
const keepsRunning: readonly When[] = [{ traffic: ['steady'] }, { cold_start: ['none'] }];

/** The order in which the kinds of an option are tried; the first of which a product fits is advised. */
export const preferences: Readonly<Record<OptionId, readonly Preference[]>> = {
  serverless: [
    { flavour: 'edge functions', when: [{ hosting: ['edge_cdn'] }] },
    // AWS's own advice is to leave functions on demand from about here.
    {
      flavour: 'managed instances',
      when: [{ traffic: ['steady'] }],
      spendAbove: { value: numberOf('F-AWS-36', 'to'), fact: 'F-AWS-36' },
    },
    { flavour: 'standard functions', when: always },
    { flavour: 'managed instances', when: always },
    { flavour: 'edge functions', when: always },
  ],
  containers: [
    {
      flavour: 'Docker Compose on one server',
      when: ownPremises.flatMap((place) => withoutTeam.map((when) => ({ ...when, ...place }))),
    },
    {
      flavour: 'Docker Compose on one server',
      when: ownPremises,
      unless: [{ team_ops: ['platform'] }, { shape: ['complex'] }],
    },
    { flavour: 'Windows containers', when: [{ control: ['windows'] }] },
    { flavour: 'GPU jobs', when: [{ gpu: [true], ...ends }] },
    { flavour: 'serverless GPU', when: gpu },
    { flavour: 'GPU nodes', when: gpu },
    { flavour: 'Kubernetes with persistent volumes', when: [{ state: ['local_disk'] }] },
    { flavour: 'containers behind a network load balancer', when: [{ protocol: ['raw_tcp_udp'] }] },
    {
      flavour: 'Kubernetes/nodes',
      when: [
        { portability: ['must'] },
        ...ownPremises,
        { control: ['kernel'] },
        { isolation: ['own_os_agents'] },
        { team_ops: ['platform'], shape: ['complex'] },
        { team_ops: ['platform'], control: ['own_linux'] },
        { team_ops: ['platform'], priority: ['max_control'] },
      ],
    },
    { flavour: 'Kubernetes/nodes', when: always, unless: [{ team_ops: ['none', 'some'] }], onCluster: true },
    { flavour: 'container jobs', when: [ends], unless: keepsRunning },
    {
      flavour: 'container jobs',
      when: [{ trigger: ['event'] }],
      unless: keepsRunning,
      above: { factor: 'max_run_s', value: numberOf('F-AWS-01'), fact: 'F-AWS-01' },
    },
    {
      flavour: 'serverless containers that scale to zero',
      when: [{ traffic: ['sporadic', 'spiky'] }, { team_ops: ['none'] }],
      unless: [{ trigger: ['daemon'] }],
    },
    { flavour: 'always-on serverless containers', when: always },
    { flavour: 'serverless containers that scale to zero', when: always },
    { flavour: 'Kubernetes/nodes', when: always },
    { flavour: 'platform (PaaS)', when: always },
    { flavour: 'Docker Compose on one server', when: always },
  ],
  vms: [
    { flavour: 'dedicated host', when: [{ isolation: ['dedicated_host'] }] },
    { flavour: 'GPU VM', when: gpu },
    {
      flavour: 'single VM',
      when: [
        { state: ['local_disk'] },
        { existing: ['legacy_fixed'] },
        { control: ['kernel'] },
        { shape: ['monolith'] },
        { shape: ['single'], trigger: ['daemon'] },
        { traffic: ['sporadic'], trigger: ['http_api', 'daemon', 'long_session'] },
        { team_ops: ['none'] },
        { priority: ['lowest_bill'] },
      ],
    },
    { flavour: 'VM group', when: always },
    { flavour: 'single VM', when: always },
  ],
};

/** Whether a case holds; an unknown factor is no case. */
export function holds(when: When, profile: Profile): boolean {
  for (const factor in when) {
    const value = profile[factor as keyof Profile];
    const values = when[factor as keyof Profile] as readonly unknown[] | undefined;
    if (value === undefined || !values?.includes(value)) return false;
  }
  return true;
}
