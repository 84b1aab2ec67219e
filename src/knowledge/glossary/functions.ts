import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const functionsTerms = [
  {
    id: 't-execution-environment',
    term: 'Execution environment',
    aliases: [
      'execution environments',
      'function instance',
      'function instances',
      'lambda environment',
      'runtime environment',
      'function environment',
    ],
    definition:
      'The space in which a function runs, set up with its code, memory and language runtime. AWS Lambda creates one when a call needs it, keeps it for a while and may reuse it for later calls.',
    related: ['t-cold-start', 't-firecracker', 't-ephemeral-storage'],
    sources: ['F-AWS-11', 'lambda-environments'],
    checked,
    carries: ['TERM-07'],
  },
  {
    id: 't-concurrency',
    term: 'Concurrency',
    aliases: [
      'concurrent executions',
      'concurrent requests',
      'concurrent',
      'parallel executions',
      'simultaneous executions',
      'concurrency limit',
      'lambda concurrency',
      'concurrency in lambda',
      'function concurrency',
    ],
    definition:
      'How many calls are being worked on at the same moment. AWS Lambda allows {#F-AWS-05} per region until you ask for more; new accounts start lower.',
    related: ['t-reserved-concurrency', 't-provisioned-concurrency', 't-throttling'],
    sources: ['F-AWS-05'],
    checked,
    carries: ['DIS-30'],
  },
  {
    id: 't-provisioned-concurrency',
    term: 'Provisioned concurrency',
    aliases: [
      'provisioned',
      'pc lambda',
      'always ready instances',
      'always-ready instances',
      'always ready',
      'min instances',
      'minimum instances',
      'pre-provisioned',
    ],
    definition:
      'Instances of an AWS Lambda function that are kept ready so that calls don’t hit a cold start. You pay for them even when idle, which gives up part of the savings of serverless.',
    related: ['t-cold-start', 't-snapstart', 't-reserved-concurrency'],
    sources: ['F-AWS-12', 'aws-toolkit-concurrency'],
    checked,
    carries: ['CON-S-11', 'DIS-31', 'FOL-10'],
  },
  {
    id: 't-reserved-concurrency',
    term: 'Reserved concurrency',
    aliases: ['reserved concurrent executions', 'concurrency reservation'],
    definition:
      'Part of an AWS account’s concurrency that’s set aside for one function and is also its upper limit. It doesn’t keep anything warm: cold starts are still possible.',
    related: ['t-concurrency', 't-provisioned-concurrency', 't-throttling'],
    sources: ['aws-toolkit-concurrency', 'aws-toolkit-production'],
    checked,
    carries: [],
  },
  {
    id: 't-throttling',
    term: 'Throttling',
    aliases: [
      'throttle',
      'throttled',
      'rate limit',
      'rate limiting',
      'rate limited',
      'rate limits',
      'too many requests',
    ],
    definition:
      'Refusing or delaying calls above a limit. AWS Lambda throttles when concurrency or requests per second pass the quota of the account.',
    related: ['t-concurrency', 't-back-pressure'],
    sources: ['F-AWS-05', 'F-AWS-06', 'aws-toolkit-concurrency'],
    checked,
    carries: ['DIS-30'],
  },
  {
    id: 't-snapstart',
    term: 'SnapStart',
    aliases: ['snap start', 'lambda snapstart', 'aws snapstart', 'snapshot start'],
    definition:
      'A feature of AWS Lambda that starts new instances from a saved snapshot instead of from scratch, to shorten cold starts. It’s for Java 11, Python 3.12, .NET 8 and later versions, and can’t be combined with provisioned concurrency.',
    related: ['t-cold-start', 't-provisioned-concurrency', 't-aws-lambda'],
    sources: ['F-AWS-12', 'aws-toolkit-lambda'],
    checked,
    carries: ['FOL-10'],
  },
  {
    id: 't-edge-function',
    term: 'Edge function',
    aliases: [
      'edge functions',
      'edge worker',
      'edge workers',
      'functions at the edge',
      'function at the edge',
      'runs on the edge',
      'cdn function',
      'lambda@edge',
    ],
    definition:
      'Code that runs in many places across a network, close to each user, instead of in one region. Cloudflare Workers run that way, in hundreds of locations; at AWS, CloudFront Functions and Lambda@Edge do, for example to change requests or check logins.',
    related: ['t-v8-isolate', 't-cloudflare-workers', 't-cdn'],
    sources: ['cf-how-workers', 'aws-edge-functions'],
    checked,
    carries: [],
  },
  {
    id: 't-v8-isolate',
    term: 'V8 isolate',
    aliases: ['v8 isolates', 'v8', 'javascript isolate'],
    definition:
      'A lightweight compartment in the V8 JavaScript engine with its own scope, a kind of sandbox for one program. Cloudflare Workers run in isolates with {F-CF-01} of memory; one machine can run thousands of programs this way.',
    related: ['t-edge-function', 't-cloudflare-workers', 't-sandbox'],
    sources: ['F-CF-01', 'cf-how-workers'],
    checked,
    carries: ['DIS-07'],
  },
] as const satisfies readonly Term[];
