import type { Criterion } from '../entry.ts';

const checked = '2026-11-20';

/** What it costs and how that is found out. */
export const money: readonly Criterion[] = [
  {
    id: 'crit-billing',
    name: 'What you pay for',
    topic: 'cost',
    rank: 10,
    serverless:
      'Calls and run time, nothing while idle: AWS Lambda $0.20 per million calls and $0.0000166667 per GB-second. Cloudflare Workers bill CPU time, not waiting.',
    containers:
      'The size you set, while it runs: Fargate $0.04048 per vCPU-hour. Serverless containers such as Cloud Run or Cloudflare Containers can stop and then cost nothing.',
    vms: 'The machine by the hour, busy or idle: on AWS $0.0416 for a t3.medium and $0.0816 for an m7g.large.',
    sources: [
      'clearscale',
      'pros-and-cons',
      'cloudflare-learning',
      'F-AWS-20',
      'F-CF-04',
      'F-AWS-23',
      'F-GCP-06',
      'F-CF-06',
      'F-AWS-35',
    ],
    checked,
    carries: ['CRIT-02', 'DIS-03', 'DIS-32'],
  },
  {
    id: 'crit-planning',
    name: 'Planning the bill',
    topic: 'cost',
    rank: 7,
    serverless:
      'Nothing to size or buy first, and on AWS 1 M calls a month are free; but the bill moves with the traffic and is hard to predict.',
    containers:
      'No payment in advance on Fargate or Cloud Run; the replicas that you allow cap the bill. A managed Kubernetes cluster adds $0.10 an hour on AWS and Google Cloud.',
    vms: 'Sized by a forecast, then the same every month; a commitment takes off up to 72 % on AWS (Fargate up to 52 %, Lambda up to 17 %).',
    sources: ['overview', 'alibaba-tradeoffs', 'F-AWS-21', 'F-AWS-23', 'F-GCP-06', 'F-AWS-26', 'F-GCP-08', 'F-AWS-25'],
    checked,
    carries: ['CRIT-22', 'CRIT-32', 'CRIT-37', 'DIS-14'],
  },
  {
    id: 'crit-efficiency',
    name: 'Use of resources',
    topic: 'cost',
    rank: 5,
    serverless:
      'Lightest to deploy and never idle; but on AWS Lambda each instance handles one request at a time, also while that request only waits.',
    containers:
      'Lighter than a VM, with many requests sharing one instance; what is not used is still paid, unless the service scales to zero.',
    vms: 'Heaviest: each carries a whole operating system, so more of the hardware goes into overhead.',
    sources: ['overview', 'cloudflare-learning', 'alibaba-tradeoffs', 'advisor-model', 'F-AWS-13'],
    checked,
    carries: ['CRIT-13', 'CRIT-33', 'DIS-13'],
  },
];
