import type { HostId } from '../../domain/hosts.ts';
import type { OptionId, When } from '../claim.ts';
import type { FactId } from '../facts/index.ts';
import type { FlavourId } from '../flavours.ts';
import type { Pricing } from '../pricing/pricing.ts';

/** What a source says of a product, or `unknown` where no source was found: that neither passes nor rules out. */
export type Known<Value> = { readonly value: Value; readonly fact: FactId } | 'unknown';

/** A ceiling in the unit of its key; `unlimited` where the source says that there is none. */
export type Limit = Known<number | 'unlimited'>;

/** One vCPU count that is sold, with the least and the most memory that go with it. */
export interface Size {
  readonly vcpu: number;
  readonly memoryMb: readonly [least: number, most: number];
}

/** What can reach a product. `event` covers timers, queues and a job that somebody starts. */
export const entrances = ['http', 'websocket', 'grpc', 'tcp', 'udp', 'event'] as const;
export type Entrance = (typeof entrances)[number];

/** `service` stays up, `job` ends with its work, `function` is called; a product may offer several. */
export type WorkKind = 'function' | 'service' | 'job';

/** What is handed over: source code, a container image, a whole machine, static files, or nothing but data. */
export type Delivery = 'code' | 'image' | 'machine' | 'files' | 'data';

/** `ephemeral`: gone with the instance. `volume`: outlives it. */
export type Disk = 'none' | 'ephemeral' | 'volume';

export type Place = 'cloud' | 'edge' | 'own';

/** What one need not run oneself. */
export type Service =
  | 'relational-database'
  | 'document-database'
  | 'cache'
  | 'queue'
  | 'event-stream'
  | 'search'
  | 'object-storage'
  | 'static-site'
  | 'file-transfer'
  | 'model-api'
  | 'training'
  | 'batch'
  | 'spark'
  | 'workflow'
  | 'mail'
  | 'identity'
  | 'monitoring'
  | 'code-hosting'
  | 'other';

export type Status =
  | { readonly kind: 'available' }
  | { readonly kind: 'preview'; readonly fact: FactId }
  /** Existing customers keep it; nobody else gets it. */
  | { readonly kind: 'closed'; readonly since: string; readonly fact: FactId }
  | { readonly kind: 'retiring'; readonly on: string; readonly fact: FactId };

/** How the bill grows: by request, by the time work is done, by the time it is there, by the machine. */
export type Billing = 'request' | 'active' | 'provisioned' | 'machine' | 'plan' | 'none';

/** One product of one host. Every limit has the fact it is taken from. */
export interface Product {
  /** Unique within its host: `lambda`. */
  readonly id: string;
  readonly host: HostId;
  readonly name: string;
  readonly option: OptionId | 'managed';
  /** The kinds of its option that it can be, the usual one first. */
  readonly flavours: readonly [FlavourId, ...FlavourId[]];
  /** The case it is made for, where something simpler does the same in any other. */
  readonly suits?: When;
  readonly status: Status;
  readonly place: Place;
  /** Whether it can be held to one country or region; absent: as its host can (`regions.ts`). */
  readonly oneRegion?: Known<boolean>;
  readonly work: readonly [WorkKind, ...WorkKind[]];
  readonly delivery: readonly [Delivery, ...Delivery[]];
  /** Absent for what runs code of one's own. */
  readonly services?: readonly [Service, ...Service[]];
  readonly accepts: Readonly<Record<Entrance, Known<boolean>>>;
  /** The largest single instance. */
  readonly memoryMb: Limit;
  readonly vcpu: Limit;
  /** The sizes that are sold, ascending; `unknown` where only the largest is known, or not even that. */
  readonly sizes: Known<readonly Size[]>;
  /** Longest wait for an HTTP reply, and longest run that an event, timer or queue starts, seconds. */
  readonly httpS: Limit;
  /** `httpS` counts the time at work only; waiting is free. */
  readonly countsCpuOnly?: FactId;
  /** What the usual front door allows, where that is less. */
  readonly gatewayS?: Limit;
  readonly eventS: Limit;
  /** Longest run that a timer starts, where it is another. */
  readonly scheduleS?: Limit;
  /** Longest job: a run that ends by itself and has an instance to itself; equal to `eventS` where there is no other. */
  readonly jobS: Limit;
  /** Largest request and reply in one piece, MB, and what `streamMb` allows a streamed reply. */
  readonly requestMb: Limit;
  readonly responseMb: Limit;
  readonly streamMb: Limit;
  /** Largest image or package, MB. */
  readonly artifactMb: Limit;
  readonly disk: Known<Disk>;
  readonly diskGb: Limit;
  /** GPU models; an empty list where there are none. */
  readonly gpu: Known<readonly string[]>;
  readonly systems: Readonly<Record<'linux' | 'windows', Known<boolean>>>;
  readonly scaleToZero: Known<boolean>;
  /** Kernel modules, drivers, agents on the host. */
  readonly ownKernel: Known<boolean>;
  readonly hostAgents: Known<boolean>;
  readonly dedicatedHost: Known<boolean>;
  readonly billing: Billing;
  /** How its bill comes about; absent where no list price is on file. */
  readonly pricing?: Pricing;
  /** How to get round what it cannot do, by the name of the limit: "request more, or put the file in a bucket". */
  readonly workaround?: Partial<Record<LimitName, string>>;
  /** What else has to be said of it whenever it is named. */
  readonly note?: string;
}

/** Everything that a profile is held against. */
export type LimitName = Exclude<
  keyof Product,
  | 'id'
  | 'host'
  | 'name'
  | 'option'
  | 'flavours'
  | 'suits'
  | 'sizes'
  | 'billing'
  | 'pricing'
  | 'countsCpuOnly'
  | 'workaround'
  | 'note'
>;

/** Nothing known, to spread first: what follows is what a source says. */
export const unsourced = {
  status: { kind: 'available' },
  place: 'cloud',
  accepts: {
    http: 'unknown',
    websocket: 'unknown',
    grpc: 'unknown',
    tcp: 'unknown',
    udp: 'unknown',
    event: 'unknown',
  },
  memoryMb: 'unknown',
  vcpu: 'unknown',
  sizes: 'unknown',
  httpS: 'unknown',
  eventS: 'unknown',
  jobS: 'unknown',
  requestMb: 'unknown',
  responseMb: 'unknown',
  streamMb: 'unknown',
  artifactMb: 'unknown',
  disk: 'unknown',
  diskGb: 'unknown',
  gpu: 'unknown',
  systems: { linux: 'unknown', windows: 'unknown' },
  scaleToZero: 'unknown',
  ownKernel: 'unknown',
  hostAgents: 'unknown',
  dedicatedHost: 'unknown',
} as const satisfies Partial<Product>;

export const says = <Value>(value: Value, fact: FactId): { readonly value: Value; readonly fact: FactId } => ({
  value,
  fact,
});

/** The same answer for several entrances: `...through(['http', 'grpc'], true, 'F-…')`. */
export const through = <E extends Entrance>(
  names: readonly E[],
  open: boolean,
  fact: FactId,
): Readonly<Record<E, Known<boolean>>> =>
  Object.fromEntries(names.map((name) => [name, { value: open, fact }])) as Record<E, Known<boolean>>;
