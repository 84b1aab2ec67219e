import type { Criterion } from '../entry.ts';

const checked = '2026-11-29';

/** What you may decide and where you may go. */
export const freedom: readonly Criterion[] = [
  {
    id: 'crit-control',
    name: 'Control over the system',
    topic: 'control',
    rank: 8,
    serverless:
      'Your code is yours; almost everything else is the provider’s, and it may not support every library or custom setting.',
    containers:
      'Base system, libraries, policies and resources; the kernel is the host’s. Fargate doesn’t give access to the host either.',
    vms: 'The operating system and all the software on it, with its own kernel; in some cases, nothing less will do.',
    cites: {
      serverless: ['clearscale', 'alibaba-tradeoffs'],
      containers: ['clearscale', 'F-AWS-43'],
      vms: ['overview', 'F-AWS-51', 'cloudflare-learning'],
    },
    sources: ['clearscale', 'alibaba-tradeoffs', 'F-AWS-43', 'overview', 'F-AWS-51', 'cloudflare-learning'],
    checked,
    carries: ['CRIT-03', 'CRIT-12'],
  },
  {
    id: 'crit-portability',
    name: 'Portability and standards',
    topic: 'portability',
    rank: 6,
    serverless:
      'No shared standards: products and the way they handle requests differ, so moving may need changes to the code.',
    containers:
      'Images run the same wherever the kernel is compatible, and standards are open; Cloud Run takes OCI images too.',
    vms: 'Machine images are much larger than container images, which makes them slow to create, store and move.',
    cites: {
      serverless: ['pros-and-cons', 'overview'],
      containers: ['overview', 'pros-and-cons', 'F-GCP-24'],
      vms: ['cncf-containerization'],
    },
    sources: ['pros-and-cons', 'overview', 'F-GCP-24', 'cncf-containerization'],
    checked,
    carries: ['CRIT-15', 'CRIT-28'],
  },
  {
    id: 'crit-lock-in',
    name: 'Vendor lock-in',
    topic: 'lock-in',
    rank: 7,
    serverless: 'More likely: you can become tied to the provider’s event models, APIs and services.',
    containers:
      'Lower: an image runs on any infrastructure with a compatible runtime; the provider’s surrounding databases and services can still tie you in.',
    vms: 'You choose the operating system and software; the surrounding images, volumes and networks are the provider’s, such as AMIs, EBS and VPCs on AWS.',
    cites: {
      serverless: ['alibaba-tradeoffs'],
      containers: ['alibaba-tradeoffs', 'pros-and-cons'],
      vms: ['F-AWS-51', 'aws-ami'],
    },
    sources: ['alibaba-tradeoffs', 'pros-and-cons', 'F-AWS-51', 'aws-ami'],
    checked,
    carries: ['CRIT-18', 'DIS-23'],
  },
  {
    id: 'crit-hosting',
    name: 'Where it can run',
    topic: 'portability',
    rank: 6,
    serverless:
      'Almost only public clouds and edge networks; Knative, OpenFaaS or Azure Functions with KEDA can run on your own Kubernetes.',
    containers: 'A laptop, a VM, a private or public cloud, or an edge device.',
    vms: 'Your own hardware, or public, private and hybrid clouds.',
    cites: {
      serverless: ['pros-and-cons', 'cf-how-workers', 'F-AZ-07', 'knative-overview', 'openfaas-docs'],
      containers: ['pros-and-cons', 'clearscale', 'alibaba-tradeoffs'],
      vms: ['cncf-virtual-machine', 'cncf-iaas'],
    },
    sources: [
      'pros-and-cons',
      'cf-how-workers',
      'F-AZ-07',
      'knative-overview',
      'openfaas-docs',
      'clearscale',
      'alibaba-tradeoffs',
      'cncf-virtual-machine',
      'cncf-iaas',
    ],
    checked,
    carries: ['CRIT-16', 'DIS-20'],
  },
];
