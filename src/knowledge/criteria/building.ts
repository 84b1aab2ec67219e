import type { Criterion } from '../entry.ts';

const checked = '2026-11-29';

/** How it is written, tested, released and moved. */
export const building: readonly Criterion[] = [
  {
    id: 'crit-speed',
    name: 'Speed of development',
    topic: 'deployment-speed',
    rank: 7,
    serverless:
      'Quick start: no setup or provisioning and no infrastructure to manage, so your effort goes into the code.',
    containers:
      'Takes longer to set up than functions; serverless containers such as ECS Express Mode or Cloud Run need little more than an image.',
    vms: 'Plan for machine images, a launch template, hardening and a scaling group before the first release.',
    cites: {
      serverless: ['clearscale'],
      containers: ['clearscale', 'F-AWS-60', 'F-GCP-01'],
      vms: ['aws-compute-skill'],
    },
    sources: ['clearscale', 'F-AWS-60', 'F-GCP-01', 'aws-compute-skill'],
    checked,
    carries: ['CRIT-26', 'CRIT-27'],
  },
  {
    id: 'crit-releases',
    name: 'Releases',
    topic: 'deployment-speed',
    rank: 5,
    serverless:
      'One function at a time, live soon after upload; on AWS, joining a private network for the first time can take minutes.',
    containers:
      'Each change is a new image and a rollout, a larger step with more room for error; a new Fargate task starts in {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
    vms: 'Patched in place, or replaced in batches by machines from a new image.',
    cites: {
      serverless: ['cloudflare-learning', 'F-AWS-15'],
      containers: ['overview', 'F-AWS-33', 'fargate-start'],
      vms: ['aws-compute-skill', 'aws-compute-scaling'],
    },
    sources: [
      'cloudflare-learning',
      'F-AWS-15',
      'overview',
      'F-AWS-33',
      'fargate-start',
      'aws-compute-skill',
      'aws-compute-scaling',
    ],
    checked,
    carries: ['CRIT-06', 'CRIT-10', 'CRIT-30', 'DIS-04'],
  },
  {
    id: 'crit-testing',
    name: 'Testing',
    topic: 'testing',
    rank: 5,
    serverless:
      'Each function is easy to test; the surrounding cloud is hard to replicate on a laptop, though AWS has a local runner for durable functions.',
    containers:
      'Runs the same on any host with a compatible runtime, so it’s fairly simple to test before it goes to production.',
    vms: 'Keep the test machine as close to the real one as you can; the configuration of VMs can drift apart.',
    cites: {
      serverless: ['pros-and-cons', 'clearscale', 'F-AWS-17'],
      containers: ['clearscale', 'cloudflare-learning', 'alibaba-tradeoffs'],
      vms: ['twelve-factor-parity', 'cncf-containerization'],
    },
    sources: [
      'pros-and-cons',
      'clearscale',
      'F-AWS-17',
      'cloudflare-learning',
      'alibaba-tradeoffs',
      'twelve-factor-parity',
      'cncf-containerization',
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
      'The languages the platform supports; AWS Lambda also takes images up to {F-AWS-07}, Azure Flex Consumption only in preview.',
    containers:
      'Any language, version and library that fits in an image, including on serverless containers such as Cloud Run.',
    vms: 'Anything that runs on the operating system you choose.',
    cites: {
      serverless: ['pros-and-cons', 'F-AWS-07', 'azure-flex-containers'],
      containers: ['clearscale', 'F-GCP-01'],
      vms: ['F-AWS-51'],
    },
    sources: ['pros-and-cons', 'F-AWS-07', 'azure-flex-containers', 'clearscale', 'F-GCP-01', 'F-AWS-51'],
    checked,
    carries: ['CRIT-17', 'DIS-22', 'SIM-07'],
  },
  {
    id: 'crit-migration',
    name: 'Moving an existing app',
    topic: 'migration',
    rank: 8,
    serverless:
      'The app is broken up into functions, so start with parts that react to events; on AWS, a web app can also run behind an adapter.',
    containers:
      'The image can closely replicate the original environment. Cloud Run takes it if it’s for Linux on x86-64, speaks HTTP and fits in {F-GCP-07/memory}.',
    vms: 'Installed as on any other server; the way to go for anything that can’t be containerized or rewritten.',
    cites: {
      serverless: ['cloudflare-learning', 'aws-web-adapter'],
      containers: ['clearscale', 'cloudflare-learning', 'F-GCP-24', 'F-GCP-07'],
      vms: ['aws-ami', 'overview'],
    },
    sources: ['cloudflare-learning', 'aws-web-adapter', 'clearscale', 'F-GCP-24', 'F-GCP-07', 'aws-ami', 'overview'],
    checked,
    carries: ['CRIT-29'],
  },
  {
    id: 'crit-shape',
    name: 'Shape of the application',
    topic: 'migration',
    rank: 8,
    serverless: 'Small, independent functions for event-driven work; complex apps can be hard to build.',
    containers:
      'Complex applications with many parts or layers, including under constant load; most kinds of app can run in a container, some only after a rewrite.',
    vms: 'Anything that would have to be redesigned or rewritten to go into a container.',
    cites: {
      serverless: ['pros-and-cons', 'alibaba-tradeoffs'],
      containers: ['alibaba-tradeoffs', 'overview', 'cloudflare-learning'],
      vms: ['overview'],
    },
    sources: ['pros-and-cons', 'alibaba-tradeoffs', 'overview', 'cloudflare-learning'],
    checked,
    carries: ['CRIT-24', 'CRIT-35'],
  },
];
