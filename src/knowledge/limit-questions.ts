import type { FactId } from './facts/index.ts';
import type { KnockOutId } from './knock-outs.ts';
import type { Product } from './products/product.ts';
import { stating } from './references.ts';

/** Something people ask the limit of, with the facts that answer. */
export interface Subject {
  readonly title: string;
  /** How it is mentioned; see `Phrases` for the grammar. */
  readonly mentions: readonly string[];
  /** The kind of number that a question about it states. */
  readonly measures?: 'duration' | 'size';
  /** The products' limits that answer it; the loosest counts. */
  readonly limits?: readonly Extract<keyof Product, 'httpS' | 'eventS' | 'memoryMb' | 'artifactMb' | 'requestMb'>[];
  readonly facts: readonly FactId[];
  readonly knockOut?: KnockOutId;
  readonly text?: string;
}

export const questions = stating<readonly Subject[]>([
  {
    title: 'How long a function may run',
    measures: 'duration',
    limits: ['eventS', 'httpS'],
    knockOut: 'KO-01',
    mentions: [
      'run|runs|running|execute|execution for|long|longer|time|over',
      'timeout|timeouts',
      'max|maximum|longest runtime|duration|execution|run',
      'how long',
      'minutes|minute|mins|min|hours|hour|hrs',
      'long running',
    ],
    facts: [
      'F-AWS-01',
      'F-AZ-02',
      'F-GCP-02',
      'F-GCP-20',
      'F-CF-02',
      'F-ALI-01',
      'F-AWS-13',
      'F-AWS-16',
      'F-AWS-18',
      'F-GCP-03',
    ],
  },
  {
    title: 'How much memory a function may use',
    measures: 'size',
    limits: ['memoryMb'],
    knockOut: 'KO-02',
    mentions: ['memory|ram|mem', 'gig|gigs|gb of? memory|ram'],
    facts: ['F-AWS-02', 'F-AZ-06', 'F-GCP-22', 'F-CF-01', 'F-ALI-02', 'F-AWS-13'],
  },
  {
    title: 'GPUs',
    knockOut: 'KO-03',
    mentions: ['gpu|gpus|cuda', 'graphics card|cards'],
    facts: ['F-AWS-09', 'F-AWS-44', 'F-GCP-25', 'F-AZ-26', 'F-ALI-03'],
  },
  {
    title: 'How large the package of a function may be',
    limits: ['artifactMb'],
    knockOut: 'KO-04',
    mentions: [
      'package|zip|bundle|artifact|artefact|deployment|image size|limit|big|large|max|package',
      'image|images size|sizes|limit',
      'size of? the? code|package|zip|image|bundle|layers',
      'layers',
      'unzipped|zipped',
    ],
    facts: ['F-AWS-07', 'F-GCP-01', 'F-GCP-04', 'F-CF-05', 'F-ALI-03'],
  },
  {
    title: 'How large a request or reply may be',
    limits: ['requestMb'],
    knockOut: 'KO-05',
    mentions: [
      'payload|payloads',
      'request|response|reply|body|upload|uploads|file size|sizes|limit|body|bigger',
      'upload|uploads|uploading',
      'post|send|return .. mb|gb|megabytes',
    ],
    facts: ['F-AWS-03', 'F-AWS-48', 'F-AZ-13', 'F-GCP-21', 'F-CF-14', 'F-ALI-03'],
  },
  {
    title: 'Sockets, WebSockets and gRPC',
    knockOut: 'KO-06',
    mentions: ['websocket|websockets|grpc|tcp|udp|socket|sockets', 'web socket|sockets', 'listen on', 'port|ports'],
    facts: ['F-AWS-14', 'F-AWS-22', 'F-GCP-24', 'F-AZ-23'],
  },
  {
    title: 'Windows',
    knockOut: 'KO-08',
    mentions: ['windows', 'net framework', 'iis'],
    facts: ['F-AWS-28', 'F-AWS-29', 'F-AZ-01'],
    text: 'Windows containers run on Fargate and on Windows nodes of ECS, EKS and AKS, with limits; Cloud Run and Container Apps take Linux only.',
  },
  {
    title: 'How many run at once, and how fast it scales',
    mentions: [
      'concurrent|concurrency|concurrently',
      'parallel|simultaneous|simultaneously',
      'at once|the same time',
      'how many instances|executions|requests|invocations|copies',
      'throttle|throttling|throttled|throttles',
      'scale|scaling limit|limits|quota|fast|speed',
      'burst|bursts',
    ],
    facts: ['F-AWS-05', 'F-AWS-06', 'F-AZ-03', 'F-AZ-04', 'F-ALI-04'],
  },
  {
    title: 'How long an HTTP request may take',
    measures: 'duration',
    limits: ['httpS'],
    mentions: [
      'http|request|response|api|gateway timeout|timeouts',
      'api gateway',
      'http|api request|call .. take|run|long',
      'run a request',
      'long .. request|requests',
    ],
    facts: ['F-AWS-10', 'F-AWS-47', 'F-AZ-05', 'F-AZ-22', 'F-GCP-02', 'F-CF-15'],
  },
  {
    title: 'Disk space of a function',
    measures: 'size',
    mentions: ['tmp|temp', 'disk|storage|ephemeral', 'local files|storage|disk'],
    facts: ['F-AWS-04', 'F-AWS-37'],
  },
  {
    title: 'Processors of a function or task',
    mentions: ['cpu|cpus|vcpu|vcpus|core|cores|processor'],
    facts: ['F-AWS-08', 'F-AWS-30', 'F-GCP-07', 'F-ALI-02'],
  },
  {
    title: 'How large a container task may be',
    mentions: ['fargate|task size|big|large|max|limit|memory|cpu', 'biggest|largest task|container|fargate'],
    facts: ['F-AWS-30', 'F-AWS-31', 'F-GCP-22', 'F-AZ-20', 'F-CF-10'],
  },
  {
    title: 'Start-up time',
    mentions: ['init|initialisation|initialization|startup time|timeout|limit', 'start|starts|startup time'],
    facts: ['F-AWS-19', 'F-AWS-11', 'F-CF-05', 'F-AWS-33'],
  },
  {
    title: 'Scaling to zero',
    mentions: ['scale|scales|scaling to zero|0'],
    facts: ['F-GCP-01', 'F-AZ-04', 'F-CF-06', 'F-AWS-13'],
  },
]);
