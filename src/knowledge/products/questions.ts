import type { Entrance, Product } from './product.ts';

/** The keys of a product that hold a ceiling. */
export type LimitKey = keyof {
  [Key in keyof Product as Product[Key] extends Product['memoryMb'] | undefined ? Key : never]: true;
};

/** What an answer is made of. */
export type AspectKind =
  | { readonly type: 'limits'; readonly limits: readonly LimitKey[]; readonly measures: 's' | 'MB' | 'vCPU' | 'GB' }
  | { readonly type: 'entrance'; readonly entrances: readonly Entrance[] }
  | {
      readonly type:
        | 'gpu'
        | 'disk'
        | 'scale-to-zero'
        | 'status'
        | 'price'
        | 'free'
        | 'region'
        | 'host-access'
        | 'limits-page';
    }
  | { readonly type: 'system'; readonly system: 'linux' | 'windows' };

/** Something that every product can be asked for. */
export interface Aspect {
  readonly id: string;
  /** What it is called: "the memory of Fargate". */
  readonly name: string;
  readonly kind: AspectKind;
  /** How people ask for it; the product is left out, and a number stands for any. */
  readonly questions: readonly string[];
}

export const aspects: readonly Aspect[] = [
  {
    id: 'run-time',
    name: 'longest run',
    kind: { type: 'limits', limits: ['eventS', 'jobS', 'httpS'], measures: 's' },
    questions: [
      'how long can run',
      'can run for 30 minutes',
      'max run time',
      'maximum execution time',
      'timeout limit',
      'timeout',
      'how long may a job take',
      'can it run 2 hours',
      'longest duration',
      'does it support long running jobs',
      'time limit',
    ],
  },
  {
    id: 'http-time',
    name: 'longest wait for a reply',
    kind: { type: 'limits', limits: ['httpS', 'gatewayS'], measures: 's' },
    questions: [
      'how long can an http request take',
      'http timeout',
      'request timeout',
      'max http response time',
      'api request of 60 seconds',
      'how long may a web request take',
    ],
  },
  {
    id: 'memory',
    name: 'memory',
    kind: { type: 'limits', limits: ['memoryMb'], measures: 'MB' },
    questions: [
      'how much memory can it have',
      'max memory',
      'memory limit',
      'ram',
      'can it use 16 gb of memory',
      'how big can the memory be',
      'largest size',
    ],
  },
  {
    id: 'processors',
    name: 'processors',
    kind: { type: 'limits', limits: ['vcpu'], measures: 'vCPU' },
    questions: ['how many vcpus', 'max cpu', 'cpu limit', 'how many cores', 'can it have 8 vcpu', 'processors'],
  },
  {
    id: 'request-size',
    name: 'largest request',
    kind: { type: 'limits', limits: ['requestMb', 'responseMb', 'streamMb'], measures: 'MB' },
    questions: [
      'max payload',
      'payload size limit',
      'max request size',
      'how large can a request body be',
      'upload size limit',
      'can it take an upload of 50 mb',
      'response size limit',
      'largest body',
    ],
  },
  {
    id: 'package-size',
    name: 'largest package or image',
    kind: { type: 'limits', limits: ['artifactMb'], measures: 'MB' },
    questions: [
      'how large can an image be',
      'max image size',
      'package size limit',
      'deployment package size',
      'how big can a docker image be',
      'zip size limit',
      'bundle size',
    ],
  },
  {
    id: 'disk',
    name: 'disk',
    kind: { type: 'disk' },
    questions: [
      'how much disk',
      'disk space',
      'storage size',
      'tmp size',
      'ephemeral storage',
      'is the disk persistent',
      'does the file system survive a restart',
      'local disk',
      'persistent storage',
      'are files on disk kept',
      'what happens to a file that is written',
    ],
  },
  {
    id: 'gpu',
    name: 'GPUs',
    kind: { type: 'gpu' },
    questions: ['does it support gpus', 'can it use a gpu', 'gpu', 'are there gpus', 'which gpus', 'nvidia', 'cuda'],
  },
  {
    id: 'websocket',
    name: 'WebSockets',
    kind: { type: 'entrance', entrances: ['websocket'] },
    questions: ['does it support websockets', 'websocket', 'can it hold a websocket connection open'],
  },
  {
    id: 'grpc',
    name: 'gRPC',
    kind: { type: 'entrance', entrances: ['grpc'] },
    questions: ['does it support grpc', 'grpc', 'can it serve grpc'],
  },
  {
    id: 'sockets',
    name: 'raw TCP and UDP',
    kind: { type: 'entrance', entrances: ['tcp', 'udp'] },
    questions: [
      'can it listen on a tcp port',
      'raw tcp',
      'tcp sockets',
      'can it listen on udp',
      'does it support udp',
      'udp',
      'tcp',
      'open a port',
    ],
  },
  {
    id: 'http',
    name: 'HTTP',
    kind: { type: 'entrance', entrances: ['http'] },
    questions: ['can it serve http', 'does it take http requests'],
  },
  {
    id: 'events',
    name: 'events and timers',
    kind: { type: 'entrance', entrances: ['event'] },
    questions: ['can it run on a schedule', 'does it support cron', 'can events trigger it', 'scheduled jobs'],
  },
  {
    id: 'windows',
    name: 'Windows',
    kind: { type: 'system', system: 'windows' },
    questions: ['does it run windows', 'windows support', 'windows', 'can it run windows containers', '.net framework'],
  },
  {
    id: 'linux',
    name: 'Linux',
    kind: { type: 'system', system: 'linux' },
    questions: ['does it run linux', 'linux support'],
  },
  {
    id: 'scale-to-zero',
    name: 'scaling to zero',
    kind: { type: 'scale-to-zero' },
    questions: [
      'does it scale to zero',
      'scale to zero',
      'does it cost anything when idle',
      'do i pay when idle',
      'idle cost',
    ],
  },
  {
    id: 'status',
    name: 'status',
    kind: { type: 'status' },
    questions: [
      'is it still available',
      'is it retired',
      'is it deprecated',
      'is it in preview',
      'is it being shut down',
      'is it generally available',
      'when does it end',
      'does it still exist',
      'is it dead',
      'until when can i keep it',
      'how long will it be supported',
    ],
  },
  {
    id: 'price',
    name: 'price',
    kind: { type: 'price' },
    questions: [
      'what does it cost',
      'how much is it',
      'price',
      'pricing',
      'cost per month',
      'how expensive is it',
      'how is it billed',
      'list price',
      'cost per hour',
      'how much per request',
      'price per hour',
      'cost of running all month',
    ],
  },
  {
    id: 'free',
    name: 'free allowance',
    kind: { type: 'free' },
    questions: [
      'is it free',
      'free tier',
      'how many requests are free',
      'how much is free',
      'does it have a free plan',
      'free allowance',
    ],
  },
  {
    id: 'region',
    name: 'choice of region',
    kind: { type: 'region' },
    questions: [
      'can i choose the region',
      'can data stay in the eu',
      'which regions',
      'data residency',
      'stay in one country',
    ],
  },
  {
    id: 'host-access',
    name: 'access to the host',
    kind: { type: 'host-access' },
    questions: [
      'can i install kernel modules',
      'can i run agents on the host',
      'own kernel',
      'root access to the host',
      'can i install drivers',
    ],
  },
  {
    id: 'limits',
    name: 'limits',
    kind: { type: 'limits-page' },
    questions: ['what are the limits', 'limits', 'hard limits', 'quotas', 'what can it not do'],
  },
];
