import type { Correction } from '../entry.ts';

const checked = '2026-11-29';

/** On what is billed and what is cheaper. */
export const money: readonly Correction[] = [
  {
    id: 'cor-billed-unused',
    topic: 'cost',
    older: 'Older guides say containers run all the time and are charged even if no one uses them.',
    today:
      'True of Fargate, which bills the size you set for every second a task runs. Cloud Run, with request-based billing and no minimum instances, and Cloudflare Containers charge only for active time.',
    sources: ['F-AWS-23', 'F-GCP-06', 'gcp-min-instances', 'F-CF-06', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-03'],
  },
  {
    id: 'cor-cheaper',
    topic: 'cost',
    older: 'Older guides say functions are cheaper, or that they cost more when they run all the time.',
    today:
      'Both hold, at different loads: a processor that’s always busy costs about {F-OWN-01} as much on AWS Lambda as on Fargate, and on computing alone, the two are level at about {F-OWN-02} busy. One published break-even is {#F-BE-03/least} to {F-BE-03/most} calls a month, for a small function against a reserved machine, and the source itself says that memory, run time and the kind of machine shift it. So have it worked out for your workload.',
    sources: ['advisor-model', 'F-AWS-20', 'F-AWS-23', 'F-BE-03', 'clearscale', 'alibaba-tradeoffs', 'pros-and-cons'],
    checked,
    carries: ['DIS-12'],
  },
  {
    id: 'cor-efficiency',
    topic: 'cost',
    older: 'Older guides say functions use resources best, and others that containers do.',
    today:
      'On-demand functions use no computing power while idle; containers share one host’s resources. With Lambda Managed Instances, one function environment takes several requests at once, which helps where they mostly wait.',
    sources: ['overview', 'alibaba-tradeoffs', 'F-AWS-13', 'aws-managed-instances'],
    checked,
    carries: ['DIS-13'],
  },
  {
    id: 'cor-upfront',
    topic: 'cost',
    older: 'An older guide says containers need an upfront investment.',
    today:
      'Not all of them: Fargate bills by the second and Cloud Run by usage. A managed Kubernetes cluster costs {aws/eks-cluster-hour} an hour on AWS in standard support, {gcp/gke-cluster-hour} on Google Cloud, with a credit for one zonal or Autopilot cluster, and the same on AKS’s Standard tier; its Free tier costs nothing.',
    sources: ['F-AWS-23', 'F-GCP-06', 'F-AWS-26', 'F-GCP-08', 'gke-pricing', 'F-AZ-08', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-14'],
  },
  {
    id: 'cor-only-use',
    topic: 'cost',
    older: 'Older guides say that with functions, you pay only for use.',
    today:
      'For an on-demand function, yes. Around it, an API gateway costs {aws/http-api-request*1e6} to {aws/rest-api-request*1e6} per million calls on AWS, a NAT gateway {aws/nat-hour} an hour, provisioned concurrency is billed while idle, and logs are extra.',
    sources: ['F-AWS-12', 'F-AWS-24', 'F-AWS-112', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-31'],
  },
  {
    id: 'cor-billed-time',
    topic: 'cost',
    older: 'An older guide says functions are charged only for the time they run.',
    today:
      'It depends on the provider: AWS Lambda bills the whole run time and each call; Cloudflare Workers bills processor time and calls, but not waiting; Alibaba Function Compute bills processor, memory and calls.',
    sources: ['F-AWS-20', 'F-CF-04', 'F-ALI-05', 'cloudflare-learning'],
    checked,
    carries: ['DIS-32'],
  },
  {
    id: 'cor-free-calls',
    topic: 'cost',
    older: 'An older guide says a provider gives 100,000 calls for free.',
    today:
      'AWS Lambda gives {#aws/lambda-free-requests} requests and {#aws/lambda-free-gb-seconds} GB-seconds a month; the free plan of Cloudflare Workers has {F-CF-03} a day.',
    sources: ['F-AWS-21', 'F-CF-03', 'pros-and-cons'],
    checked,
    carries: ['DIS-24'],
  },
  {
    id: 'cor-kubernetes-tier',
    topic: 'cost',
    older: 'An older guide says Kubernetes is Google’s and has a free tier.',
    today:
      'Kubernetes is an open-source project. Google charges for running it for you: a Google Kubernetes Engine cluster costs {gcp/gke-cluster-hour} an hour, less a credit for one zonal or Autopilot cluster.',
    sources: ['clearscale', 'F-GCP-08', 'gke-pricing', 'pros-and-cons'],
    checked,
    carries: ['DIS-25'],
  },
];
