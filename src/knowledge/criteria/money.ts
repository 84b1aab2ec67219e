import type { Criterion } from '../entry.ts';

const checked = '2026-11-29';

/** What it costs and how that is found out. */
export const money: readonly Criterion[] = [
  {
    id: 'crit-billing',
    name: 'What you pay for',
    topic: 'cost',
    rank: 10,
    serverless:
      'Calls and run time, nothing while idle unless kept warm: AWS Lambda {aws/lambda-request*1e6} per million calls and {aws/lambda-gb-second} per GB-second. Cloudflare Workers bills CPU time, not waiting.',
    containers:
      'The size you set, while it runs: Fargate {aws/fargate-vcpu-hour} per vCPU-hour. Serverless containers such as Cloud Run or Cloudflare Containers can stop and then cost nothing.',
    vms: 'The machine by the hour, busy or idle: on AWS, {aws/m7g.large} for an m7g.large and {aws/t3.medium} for a t3.medium, which costs more if it runs above its baseline for long.',
    cites: {
      serverless: ['F-AWS-20', 'F-AWS-12', 'F-CF-04'],
      containers: ['F-AWS-23', 'F-GCP-01', 'F-GCP-06', 'F-CF-06'],
      vms: ['F-AWS-35', 'ec2-lifecycle', 'aws-instance-selection'],
    },
    sources: [
      'F-AWS-20',
      'F-AWS-12',
      'F-CF-04',
      'F-AWS-23',
      'F-GCP-01',
      'F-GCP-06',
      'F-CF-06',
      'F-AWS-35',
      'ec2-lifecycle',
      'aws-instance-selection',
    ],
    checked,
    carries: ['CRIT-02', 'DIS-03', 'DIS-32'],
  },
  {
    id: 'crit-planning',
    name: 'Forecasting the bill',
    topic: 'cost',
    rank: 7,
    serverless:
      'Nothing to buy up front, and on AWS, {#aws/lambda-free-requests} calls a month are free; but the bill moves with the traffic and can be hard to predict.',
    containers:
      'Fargate is billed by the second for the size you set, and Cloud Run lets you cap its instances. A managed Kubernetes cluster adds {aws/eks-cluster-hour} an hour on AWS in standard support and {gcp/gke-cluster-hour} on Google Cloud, which credits one zonal or Autopilot cluster.',
    vms: 'You choose the capacity and pay for it while it runs, idle or not; on AWS, a commitment takes off up to {F-AWS-25/ec2} (Fargate up to {F-AWS-25/fargate}, Lambda up to {F-AWS-25}).',
    cites: {
      serverless: ['F-AWS-21', 'alibaba-tradeoffs'],
      containers: ['F-AWS-23', 'gcp-run-max-instances', 'F-AWS-26', 'F-GCP-08', 'gke-pricing'],
      vms: ['ec2-lifecycle', 'F-AWS-25'],
    },
    sources: [
      'F-AWS-21',
      'alibaba-tradeoffs',
      'F-AWS-23',
      'gcp-run-max-instances',
      'F-AWS-26',
      'F-GCP-08',
      'gke-pricing',
      'ec2-lifecycle',
      'F-AWS-25',
    ],
    checked,
    carries: ['CRIT-22', 'CRIT-32', 'CRIT-37', 'DIS-14'],
  },
  {
    id: 'crit-efficiency',
    name: 'Use of resources',
    topic: 'cost',
    rank: 5,
    serverless:
      'Lightest to deploy, and released after use; but each instance of an ordinary AWS Lambda function handles one request at a time, even while it’s just waiting.',
    containers:
      'Lighter than a VM, since containers share a host’s resources; you usually pay for what you set, used or not, unless the service scales to zero.',
    vms: 'Heaviest: each carries a whole operating system, which uses processor, memory and disk.',
    cites: {
      serverless: ['cloudflare-learning', 'overview', 'aws-toolkit-lambda'],
      containers: ['alibaba-tradeoffs', 'overview', 'F-CF-06'],
      vms: ['cloudflare-learning', 'cncf-container'],
    },
    sources: [
      'cloudflare-learning',
      'overview',
      'aws-toolkit-lambda',
      'alibaba-tradeoffs',
      'F-CF-06',
      'cncf-container',
    ],
    checked,
    carries: ['CRIT-13', 'CRIT-33', 'DIS-13'],
  },
];
