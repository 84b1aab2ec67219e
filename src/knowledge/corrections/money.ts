import type { Correction } from '../entry.ts';

const checked = '2026-11-20';

/** On what is billed and what is cheaper. */
export const money: readonly Correction[] = [
  {
    id: 'cor-billed-unused',
    topic: 'cost',
    older: 'Older guides say that containers run all the time and are charged even if nobody uses them.',
    today:
      'True of Fargate, which bills the size you set for every second a task runs. Cloud Run with billing by request and Cloudflare Containers charge only active time.',
    sources: ['F-AWS-23', 'F-GCP-06', 'F-CF-06'],
    checked,
    carries: ['DIS-03'],
  },
  {
    id: 'cor-cheaper',
    topic: 'cost',
    older: 'Older guides say that functions are cheaper, or that they cost more when they run all the time.',
    today:
      'Both hold, at different loads: a processor that is always busy costs about {F-OWN-01} as much on AWS Lambda as on Fargate, and on computing alone the two are level at about {F-OWN-02} busy. Published break-evens differ because their assumptions do: one names {#F-BE-03/least} to {F-BE-03/most} calls a month for a small function against a reserved machine. So have it worked out for your workload.',
    sources: ['advisor-model', 'F-AWS-20', 'F-AWS-23', 'F-BE-03'],
    checked,
    carries: ['DIS-12'],
  },
  {
    id: 'cor-efficiency',
    topic: 'cost',
    older: 'Older guides say that functions use resources best, and others that containers do.',
    today:
      'Functions waste nothing while idle; containers serve many requests on one processor, which counts when requests mostly wait. Lambda Managed Instances bring the second to functions.',
    sources: ['overview', 'alibaba-tradeoffs', 'F-AWS-13'],
    checked,
    carries: ['DIS-13'],
  },
  {
    id: 'cor-upfront',
    topic: 'cost',
    older: 'Older guides say that containers need an investment in advance.',
    today:
      'Fargate and Cloud Run need none. A managed Kubernetes cluster costs {aws/eks-cluster-hour} an hour on AWS and {gcp/gke-cluster-hour} on Google Cloud, and as much in the Standard tier of AKS.',
    sources: ['F-AWS-23', 'F-GCP-06', 'F-AWS-26', 'F-GCP-08', 'F-AZ-08'],
    checked,
    carries: ['DIS-14'],
  },
  {
    id: 'cor-only-use',
    topic: 'cost',
    older: 'Older guides say that with functions you pay only for use.',
    today:
      'For the function itself, yes. Around it, an API gateway costs {aws/http-api-request*1e6} to {aws/rest-api-request*1e6} per million calls on AWS, a NAT gateway {aws/nat-hour} an hour, provisioned concurrency is billed while idle, and logs come on top.',
    sources: ['F-AWS-12', 'F-AWS-24'],
    checked,
    carries: ['DIS-31'],
  },
  {
    id: 'cor-billed-time',
    topic: 'cost',
    older: 'Older guides say that functions are charged by the time they run.',
    today:
      'It depends on the provider: AWS Lambda bills the whole run time and each call; Cloudflare Workers bills processor time and calls, but not waiting; Alibaba Function Compute bills processor, memory and calls.',
    sources: ['F-AWS-20', 'F-CF-04', 'F-ALI-05'],
    checked,
    carries: ['DIS-32'],
  },
  {
    id: 'cor-free-calls',
    topic: 'cost',
    older: 'Older guides say that a provider gives 100,000 calls for free.',
    today:
      'AWS Lambda gives {#aws/lambda-free-requests} requests and {#aws/lambda-free-gb-seconds} GB-seconds a month; the free plan of Cloudflare Workers has {F-CF-03} a day.',
    sources: ['F-AWS-21', 'F-CF-03'],
    checked,
    carries: ['DIS-24'],
  },
  {
    id: 'cor-kubernetes-tier',
    topic: 'cost',
    older: 'Older guides say that Kubernetes is Google’s and comes in free and paid tiers.',
    today:
      'Kubernetes is open source and free to run. What costs is having it run for you, as by Google Kubernetes Engine at {gcp/gke-cluster-hour} an hour for a cluster.',
    sources: ['clearscale', 'F-GCP-08'],
    checked,
    carries: ['DIS-25'],
  },
];
