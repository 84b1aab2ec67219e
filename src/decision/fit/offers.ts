import type { Profile } from '../../domain/profile.ts';
import type { Entrance, Known, Limit, LimitName, Product } from '../../knowledge/products/product.ts';

/** What a product offers; without a fact where it follows from what the product is. */
export type Offered = Limit | Known<boolean> | { readonly value: boolean };

/** It by the name of the limit. */
export type Offer = readonly [LimitName, Offered];

type Trigger = NonNullable<Profile['trigger']>;

const runOfWork = ({ work, jobS, eventS }: Product): readonly Offer[] => [
  work.includes('job') ? ['jobS', jobS] : ['eventS', eventS],
];
/** What stays up is stopped by nobody. */
const runOfProcess = ({ work, eventS }: Product): readonly Offer[] =>
  work.includes('service') ? [] : [['eventS', eventS]];

/** How long a request may take by the clock. */
const requestTime = ({ httpS, countsCpuOnly }: Product): readonly Offer[] => [
  ['httpS', countsCpuOnly ? { value: 'unlimited', fact: countsCpuOnly } : httpS],
];

/** How long a request may keep a processor busy, where only that counts. */
export const cpuLimits = ({ httpS, countsCpuOnly }: Product): readonly Offer[] =>
  countsCpuOnly ? [['httpS', httpS]] : [];

const runByTrigger: Readonly<Record<Trigger, (product: Product) => readonly Offer[]>> = {
  http_api: requestTime,
  event: runOfWork,
  schedule: (product) => (product.scheduleS ? [['scheduleS', product.scheduleS]] : runOfWork(product)),
  batch: runOfWork,
  daemon: runOfProcess,
  long_session: runOfProcess,
};

/** Which of a product's times bounds a run: it depends on what starts it, and while that is unknown it may be any. */
export function runLimits(product: Product, { trigger }: Profile): readonly Offer[] {
  if (trigger) return runByTrigger[trigger](product);
  const { accepts, httpS, eventS, jobS } = product;
  if (accepts.http !== 'unknown' && !accepts.http.value) return [['jobS', jobS]];
  return [
    ['eventS', eventS],
    ['httpS', httpS],
  ];
}

/** Whether the payload itself comes with the call. */
export const sentDirectly = ({ trigger, protocol }: Profile): boolean =>
  protocol !== 'none' && (trigger === undefined || trigger === 'http_api' || trigger === 'long_session');

const none: readonly Entrance[] = [];
const byTrigger: Readonly<Record<Trigger, readonly Entrance[]>> = {
  http_api: ['http'],
  event: ['event'],
  schedule: ['event'],
  batch: ['event'],
  daemon: none,
  long_session: none,
};
/** Of a port of one's own it was not said whether it is TCP or UDP. */
const byProtocol: Readonly<Record<Exclude<NonNullable<Profile['protocol']>, 'none'>, readonly Entrance[]>> = {
  http: ['http'],
  websocket: ['websocket'],
  grpc: ['grpc'],
  raw_tcp_udp: ['tcp', 'udp'],
};

/** What has to be let in. */
export function entrancesOf({ protocol, trigger }: Profile): readonly Entrance[] {
  if (protocol && protocol !== 'none') return byProtocol[protocol];
  return trigger ? byTrigger[trigger] : none;
}
