import type { HostId } from '../../domain/hosts.ts';
import { type FactId, numberOf } from '../facts/index.ts';
import { type Limit, type Product, says, through, unsourced } from './product.ts';

/** The fact's own number as a limit. */
export const limitOf = (fact: FactId, factor = 1): Limit => says(numberOf(fact) * factor, fact);
export const unlimited = (fact: FactId): Limit => says('unlimited', fact);

const anyPort = ['http', 'websocket', 'grpc', 'tcp', 'udp', 'event'] as const;

/** What every machine has that one may do with as one likes. */
export const machine = {
  ...unsourced,
  option: 'vms',
  work: ['service', 'job'],
  delivery: ['machine', 'image', 'code', 'files'],
  accepts: through(anyPort, true, 'F-GEN-03'),
  httpS: unlimited('F-GEN-03'),
  eventS: unlimited('F-GEN-03'),
  jobS: unlimited('F-GEN-03'),
  requestMb: unlimited('F-GEN-03'),
  responseMb: unlimited('F-GEN-03'),
  streamMb: unlimited('F-GEN-03'),
  artifactMb: unlimited('F-GEN-03'),
  disk: says('volume', 'F-GEN-02'),
  scaleToZero: says(false, 'F-GEN-03'),
  billing: 'machine',
} as const satisfies Partial<Product>;

/** What every Kubernetes cluster on nodes of one's choice has. */
export const kubernetes = {
  ...unsourced,
  option: 'containers',
  flavours: ['Kubernetes/nodes', 'Kubernetes with persistent volumes', 'containers behind a network load balancer'],
  work: ['service', 'job'],
  delivery: ['image'],
  accepts: through(anyPort, true, 'F-GEN-04'),
  httpS: unlimited('F-GEN-04'),
  eventS: unlimited('F-GEN-04'),
  jobS: unlimited('F-GEN-04'),
  requestMb: unlimited('F-GEN-04'),
  responseMb: unlimited('F-GEN-04'),
  streamMb: unlimited('F-GEN-04'),
  artifactMb: unlimited('F-GEN-04'),
  disk: says('volume', 'F-GEN-05'),
  scaleToZero: says(false, 'F-GEN-04'),
  ownKernel: says(false, 'F-GEN-01'),
  hostAgents: says(true, 'F-GEN-04'),
  billing: 'machine',
} as const satisfies Partial<Product>;

/** A service that a provider runs in one's place: it takes data, not code. */
export const service = (
  host: HostId,
  id: string,
  name: string,
  fact: FactId,
  rest: Pick<Product, 'flavours'> & { readonly services: NonNullable<Product['services']> } & Partial<Product>,
): Product => ({
  ...unsourced,
  host,
  id,
  name,
  option: 'managed',
  work: ['service'],
  delivery: ['data'],
  accepts: { ...unsourced.accepts, ...through(['event'], true, fact) },
  disk: says('volume', fact),
  billing: 'plan',
  ...rest,
});
