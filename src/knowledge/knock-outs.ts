import type { OptionId, When } from './claim.ts';
import type { FunctionLimits } from './limits.ts';
import type { SourceId } from './source.ts';

interface Rule {
  readonly id: `KO-${string}`;
  readonly removes: readonly OptionId[];
  /** What still lets the option be used. */
  readonly wayRound: string;
  readonly checked: string;
}

/** Rules an option out when a number of the profile is above a function platform's limit. */
export interface LimitRule extends Rule {
  readonly kind: 'limit';
  readonly factor: 'max_run_s' | 'memory_mb' | 'artifact_mb' | 'payload_mb';
  readonly limit: Extract<keyof FunctionLimits, 'runS' | 'memoryMb' | 'artifactMb' | 'streamMb'>;
  /** What is limited, as in "one run may take at most …". */
  readonly limits: string;
}

/** Rules functions out where a platform lacks a feature. */
export interface FeatureRule extends Rule {
  readonly kind: 'feature';
  readonly when: When;
  readonly feature: Extract<keyof FunctionLimits, 'gpu' | 'windows'>;
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Rules options out whatever the provider. */
export interface FitRule extends Rule {
  readonly kind: 'fit';
  readonly when: When;
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export type KnockOutRule = LimitRule | FeatureRule | FitRule;

const checked = '2026-11-20';

export const knockOutRules: readonly KnockOutRule[] = [
  {
    id: 'KO-01',
    kind: 'limit',
    removes: ['serverless'],
    factor: 'max_run_s',
    limit: 'runS',
    limits: 'one run of a function',
    checked,
    wayRound:
      'Mostly waiting? Durable functions last up to a year in steps of 15 minutes. Managed Instances allow 90 minutes for asynchronous work and MicroVMs 8 hours. Otherwise a container job.',
  },
  {
    id: 'KO-02',
    kind: 'limit',
    removes: ['serverless'],
    factor: 'memory_mb',
    limit: 'memoryMb',
    limits: 'the memory of a function',
    checked,
    wayRound: 'Lambda Managed Instances and Cloud Run go to 32 GB; otherwise a container.',
  },
  {
    id: 'KO-03',
    kind: 'feature',
    removes: ['serverless'],
    feature: 'gpu',
    when: { gpu: [true] },
    checked,
    text: 'The function platform offers no GPU.',
    sources: ['F-AWS-09', 'F-GCP-05', 'F-ALI-03'],
    wayRound: 'Cloud Run and Alibaba Function Compute offer GPUs; on AWS, containers on EC2.',
  },
  {
    id: 'KO-04',
    kind: 'limit',
    removes: ['serverless'],
    factor: 'artifact_mb',
    limit: 'artifactMb',
    limits: 'the package of a function',
    checked,
    wayRound: 'Slim the image, or load models and data from storage at start.',
  },
  {
    id: 'KO-05',
    kind: 'limit',
    removes: ['serverless'],
    factor: 'payload_mb',
    limit: 'streamMb',
    limits: 'what a function can take or return in one call',
    checked,
    wayRound:
      'Let clients upload to and download from object storage with signed URLs; the function then sees only the reference.',
  },
  {
    id: 'KO-06',
    kind: 'fit',
    removes: ['serverless'],
    when: { protocol: ['raw_tcp_udp'] },
    checked,
    text: 'A function cannot listen on a TCP or UDP port.',
    sources: ['F-AWS-22'],
    wayRound: 'Lambda MicroVMs can listen on TCP; otherwise a container behind a network load balancer.',
  },
  {
    id: 'KO-07',
    kind: 'fit',
    removes: ['serverless'],
    when: { state: ['local_disk'] },
    checked,
    text: 'A function’s disk is gone when the instance is.',
    sources: ['alibaba-tradeoffs', 'F-AWS-04'],
    wayRound: 'Move the data to a database, object storage or a network file system.',
  },
  {
    id: 'KO-08',
    kind: 'feature',
    removes: ['serverless'],
    feature: 'windows',
    when: { control: ['windows'] },
    checked,
    text: 'The function platform has no Windows runtime.',
    sources: ['F-AZ-01', 'F-AWS-07'],
    wayRound: 'Azure Functions still offers Windows on its older plans.',
  },
  {
    id: 'KO-09',
    kind: 'fit',
    removes: ['serverless', 'containers'],
    when: { control: ['kernel'] },
    checked,
    text: 'Containers share or hide the kernel, and functions hide it too, so neither takes drivers or modules of your own.',
    sources: ['cloudflare-learning', 'F-AWS-27'],
    wayRound: 'Privileged containers on machines that you own.',
  },
  {
    id: 'KO-10',
    kind: 'fit',
    removes: ['serverless', 'containers'],
    when: { existing: ['legacy_fixed'] },
    checked,
    text: 'The app cannot be re-packaged, so it fits neither an image nor functions.',
    sources: ['overview'],
    wayRound: 'Run it on a machine now and replace it part by part later.',
  },
  {
    id: 'KO-11',
    kind: 'fit',
    removes: ['serverless'],
    when: { hosting: ['on_prem'] },
    checked,
    text: 'The providers’ functions run in their clouds, not on your premises.',
    sources: ['pros-and-cons', 'F-HIS-03'],
    wayRound:
      'Knative or OpenFaaS run functions on your own cluster, which then is a container platform that you keep.',
  },
  {
    id: 'KO-12',
    kind: 'fit',
    removes: ['serverless'],
    when: { cold_start: ['none'], traffic: ['sporadic'], priority: ['lowest_bill'] },
    checked,
    text: 'Rare use, never a slow start and the lowest bill exclude each other: warm capacity is billed while it waits.',
    sources: ['F-AWS-12'],
    wayRound: 'Give up one of the three.',
  },
];
