import type { Criterion } from '../entry.ts';

const checked = '2026-11-20';

/** What you may decide and where you may go. */
export const freedom: readonly Criterion[] = [
  {
    id: 'crit-control',
    name: 'Control over the system',
    topic: 'control',
    rank: 8,
    serverless:
      'Code, memory and permissions; system and runtime are the provider’s, and not every library or setting is possible.',
    containers:
      'Base system, libraries, processes, policies and resources; the kernel is the host’s. Serverless containers also hide the host.',
    vms: 'Everything, from the kernel and drivers up; in some cases nothing less will do.',
    cites: {
      serverless: ['clearscale', 'alibaba-tradeoffs'],
      containers: ['clearscale', 'F-AWS-43'],
      vms: ['overview', 'F-AWS-51'],
    },
    sources: ['clearscale', 'alibaba-tradeoffs', 'F-AWS-43', 'overview', 'F-AWS-51'],
    checked,
    carries: ['CRIT-03', 'CRIT-12'],
  },
  {
    id: 'crit-portability',
    name: 'Portability and standards',
    topic: 'portability',
    rank: 6,
    serverless: 'Few standards: products and requests differ, so moving needs changes to the code.',
    containers:
      'Images follow an open standard and run the same wherever the kernel is compatible, serverless containers included.',
    vms: 'Operating systems run anywhere, but machine images are large and have to be converted or rebuilt.',
    cites: {
      serverless: ['pros-and-cons', 'overview'],
      containers: ['overview', 'pros-and-cons'],
      vms: ['aws-ami'],
    },
    sources: ['pros-and-cons', 'overview', 'aws-ami'],
    checked,
    carries: ['CRIT-15', 'CRIT-28'],
  },
  {
    id: 'crit-lock-in',
    name: 'Vendor lock-in',
    topic: 'lock-in',
    rank: 7,
    serverless: 'High: triggers, event formats, permissions and services belong to the provider.',
    containers:
      'Low for the image, which any runtime takes; permissions, queues, databases and platform settings around it still tie you.',
    vms: 'Low for the software, higher for the scripts, disks and networks around it.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'pros-and-cons'],
      containers: ['alibaba-tradeoffs', 'overview'],
      vms: ['F-AWS-51'],
    },
    sources: ['alibaba-tradeoffs', 'pros-and-cons', 'overview', 'F-AWS-51'],
    checked,
    carries: ['CRIT-18', 'DIS-23'],
  },
  {
    id: 'crit-hosting',
    name: 'Where it can run',
    topic: 'portability',
    rank: 6,
    serverless:
      'Mostly public clouds and edge networks; Knative, OpenFaaS or Azure Functions on Kubernetes run on your own cluster.',
    containers: 'Laptop, VM, own data center, any cloud or a device; serverless containers only at their provider.',
    vms: 'Own data center or any cloud; rarely small devices.',
    cites: {
      serverless: ['pros-and-cons', 'F-HIS-03', 'F-CF-01', 'F-AZ-07', 'knative-overview', 'openfaas-docs'],
      containers: ['clearscale', 'alibaba-tradeoffs'],
      vms: ['F-AWS-51', 'F-GEN-03'],
    },
    sources: [
      'pros-and-cons',
      'F-HIS-03',
      'F-CF-01',
      'F-AZ-07',
      'knative-overview',
      'openfaas-docs',
      'clearscale',
      'alibaba-tradeoffs',
      'F-AWS-51',
      'F-GEN-03',
    ],
    checked,
    carries: ['CRIT-16', 'DIS-20'],
  },
];
