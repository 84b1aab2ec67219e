import type { Criterion } from '../entry.ts';

const checked = '2026-11-20';

/** How it is written, tested, released and moved. */
export const building: readonly Criterion[] = [
  {
    id: 'crit-speed',
    name: 'Speed of development',
    topic: 'deployment-speed',
    rank: 7,
    serverless: 'Fastest start: no setup, and most of the system is hidden, so the work goes into the code.',
    containers:
      'Slower start, then steady; serverless containers such as ECS Express Mode or Cloud Run need little more than an image.',
    vms: 'Slowest start: machine images, hardening and scaling come before the first release.',
    cites: {
      serverless: ['cloudflare-learning', 'clearscale'],
      containers: ['overview', 'F-AWS-60', 'F-GCP-01'],
      vms: ['cncf-immutable', 'overview'],
    },
    sources: ['cloudflare-learning', 'clearscale', 'overview', 'F-AWS-60', 'F-GCP-01', 'cncf-immutable'],
    checked,
    carries: ['CRIT-26', 'CRIT-27'],
  },
  {
    id: 'crit-releases',
    name: 'Releases',
    topic: 'deployment-speed',
    rank: 5,
    serverless:
      'One function at a time, live soon after the upload; first joining a private network can take minutes. Milliseconds is a warm call, not a deployment.',
    containers:
      'Each change is a new image and a rollout, a larger step with more room for error; a new Fargate task starts in {#F-AWS-33/shortest} to {F-AWS-33/longest}.',
    vms: 'Updated in place or replaced by a new machine image, which takes longest.',
    cites: {
      serverless: ['cloudflare-learning', 'F-AWS-15'],
      containers: ['overview', 'F-AWS-33'],
      vms: ['cncf-immutable'],
    },
    sources: ['cloudflare-learning', 'F-AWS-15', 'overview', 'F-AWS-33', 'cncf-immutable'],
    checked,
    carries: ['CRIT-06', 'CRIT-10', 'CRIT-30', 'DIS-04'],
  },
  {
    id: 'crit-testing',
    name: 'Testing',
    topic: 'testing',
    rank: 5,
    serverless:
      'Each function is easy to test; the cloud around it is hard to replicate on a laptop, though local runners exist now.',
    containers:
      'The image that was tested is the image that runs, serverless or not; cloud services around it still need stand-ins.',
    vms: 'As good as the test machine resembles the real one; machines that were changed by hand drift apart.',
    cites: {
      serverless: ['pros-and-cons', 'clearscale', 'F-AWS-17'],
      containers: ['clearscale', 'cloudflare-learning'],
      vms: ['twelve-factor-parity', 'cncf-immutable'],
    },
    sources: [
      'pros-and-cons',
      'clearscale',
      'F-AWS-17',
      'cloudflare-learning',
      'twelve-factor-parity',
      'cncf-immutable',
    ],
    checked,
    carries: ['CRIT-05', 'DIS-21'],
  },
  {
    id: 'crit-languages',
    name: 'Languages and libraries',
    topic: 'languages',
    rank: 6,
    serverless:
      'The languages that the platform supports; AWS Lambda also takes images up to {F-AWS-07}, Azure Flex Consumption takes code only.',
    containers: 'Any language, version and library that fits an image, also on serverless containers.',
    vms: 'Anything that runs on an operating system of your choice.',
    cites: {
      serverless: ['pros-and-cons', 'F-AWS-07', 'F-AZ-34'],
      containers: ['clearscale', 'F-GCP-01'],
      vms: ['F-AWS-51'],
    },
    sources: ['pros-and-cons', 'F-AWS-07', 'F-AZ-34', 'clearscale', 'F-GCP-01', 'F-AWS-51'],
    checked,
    carries: ['CRIT-17', 'DIS-22', 'SIM-07'],
  },
  {
    id: 'crit-migration',
    name: 'Moving an existing app',
    topic: 'migration',
    rank: 8,
    serverless: 'The app has to be taken apart into functions; parts that react to events go first.',
    containers:
      'The usual way: the image repeats the original environment. Serverless containers take it too, if it fits their protocols and sizes.',
    vms: 'Unchanged; the way for what cannot be re-packaged or redesigned.',
    cites: {
      serverless: ['cloudflare-learning', 'overview'],
      containers: ['clearscale', 'cloudflare-learning'],
      vms: ['overview'],
    },
    sources: ['cloudflare-learning', 'overview', 'clearscale'],
    checked,
    carries: ['CRIT-29'],
  },
  {
    id: 'crit-shape',
    name: 'Shape of the application',
    topic: 'migration',
    rank: 8,
    serverless: 'Separate pieces of work that events set off; many functions that call each other get hard to follow.',
    containers: 'Applications of many parts or layers under constant load, and monoliths as they are.',
    vms: 'Monoliths and products that have to be installed on a machine and cannot go into an image.',
    cites: {
      serverless: ['pros-and-cons', 'alibaba-tradeoffs'],
      containers: ['alibaba-tradeoffs', 'overview'],
      vms: ['overview'],
    },
    sources: ['pros-and-cons', 'alibaba-tradeoffs', 'overview'],
    checked,
    carries: ['CRIT-24', 'CRIT-35'],
  },
];
