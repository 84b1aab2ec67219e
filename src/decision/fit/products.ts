import type { HostId } from '../../domain/hosts.ts';
import { listed } from '../../domain/lists.ts';
import { type FactorId, type Profile, sayName } from '../../domain/profile.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { hasKnownRegion, type PlaceId, sayPlace } from '../../knowledge/places.ts';
import type { LimitName } from '../../knowledge/products/product.ts';
import type { Choice } from './candidates.ts';
import type { Finding } from './fit.ts';

/** A product that is advised. */
export interface NamedProduct {
  readonly provider: HostId;
  readonly id: string;
  readonly name: string;
  readonly flavour: FlavourId;
  readonly note?: string;
  /** It stands in for a kind that scales to zero, and does not. */
  readonly staysUp?: true;
}

/** What nobody could find out of a product, though this workload needs it. */
export interface Unknown {
  readonly product: string;
  readonly limit: LimitName;
  readonly factors: readonly FactorId[];
  readonly text: string;
}

export const named = (choices: readonly Choice[]): NamedProduct[] =>
  choices.map(({ product: { host, id, name, note, scaleToZero }, flavour }) => ({
    provider: host,
    id,
    name,
    flavour,
    ...(note ? { note } : {}),
    ...(flavour === TO_ZERO && scaleToZero !== 'unknown' && !scaleToZero.value ? { staysUp: true } : {}),
  }));
const TO_ZERO: FlavourId = 'serverless containers that scale to zero';

export const unknownIn = (choices: readonly Choice[]): Unknown[] =>
  choices.flatMap(({ product, flavour, fit }) => [
    ...fit.unknown.map((finding) => ({
      product: product.name,
      limit: finding.limit,
      factors: finding.factors,
      text: `${product.name}: ${wordsOf(finding)}`,
    })),
    ...(flavour === ONE_SERVER ? [roomOf(product.name)] : []),
  ]);
const ONE_SERVER: FlavourId = 'Docker Compose on one server';

/** One server has to hold all of it, and only its owner knows how large it is. */
const roomOf = (product: string): Unknown => ({
  product,
  limit: 'memoryMb',
  factors: [],
  text: `${product}: check that your server has room for all of it, and decide how much downtime you can take when it fails.`,
});

/** That a product stays in a region of one's choice does not say that there is one in the country that was named. */
export function unknownPlaceOf(
  { residency }: Profile,
  place: PlaceId | undefined,
  choices: readonly Choice[],
): readonly Unknown[] {
  const inClouds = choices.filter(({ product }) => product.place !== 'own').map(({ product }) => product.name);
  if (residency !== 'region' || place === undefined || inClouds.length === 0 || hasKnownRegion(place)) return [];
  const text = `I don’t know of a region in ${sayPlace(place)} that would host it; check for one before you decide.`;
  return [{ product: listed(inClouds), limit: 'oneRegion', factors: ['residency'], text }];
}

const wordsOf = ({ limit, factors, depends }: Finding): string =>
  depends
    ? `whether it fits depends on ${dependsOn[limit] ?? 'something you haven’t said'}.`
    : `I couldn’t confirm ${limitNames[limit] ?? factors.map(sayName).join(', ')}; check before you decide.`;

const dependsOn: Partial<Record<LimitName, string>> = {
  eventS: 'what triggers the work',
  httpS: 'what triggers the work',
  accepts: 'whether you need TCP or UDP',
};

const limitNames: Partial<Record<LimitName, string>> = {
  memoryMb: 'how much memory it can have',
  vcpu: 'how many processors it can have',
  httpS: 'how long a request can take',
  eventS: 'how long a run can take',
  jobS: 'how long a job can run',
  requestMb: 'how large a request can be',
  artifactMb: 'how large the package can be',
  accepts: 'whether it supports that protocol',
  disk: 'whether its disk outlives the instance',
  gpu: 'whether it has GPUs',
  systems: 'whether it runs Windows',
  ownKernel: 'whether you can install your own drivers',
  hostAgents: 'whether you can run your own agents on its hosts',
  dedicatedHost: 'whether it offers dedicated hardware',
  oneRegion: 'whether it stays in one region',
};
