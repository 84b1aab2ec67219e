import type { Correction } from '../entry.ts';

const checked = '2026-11-20';

/** On isolation, portability and the range of products. */
export const freedom: readonly Correction[] = [
  {
    id: 'cor-no-virtualisation',
    topic: 'security',
    older: 'Older guides say that serverless does without virtualisation, or that functions run in containers.',
    today:
      'AWS Lambda runs code in small virtual machines (Firecracker) and Cloudflare Workers in V8 isolates; you just do not see them.',
    sources: ['F-AWS-18', 'F-CF-01'],
    checked,
    carries: ['DIS-07', 'CLAIM-10'],
  },
  {
    id: 'cor-shared-kernel',
    topic: 'security',
    older: 'Older guides say that containers always share the kernel of their host.',
    today: 'Usually, but not on Fargate, where each task has its own isolation and shares no kernel.',
    sources: ['F-AWS-27'],
    checked,
    carries: ['DIS-33'],
  },
  {
    id: 'cor-safer',
    topic: 'security',
    older:
      'Older guides say that functions have the smaller attack surface, and also that they may expose data to other tenants.',
    today:
      'It is a trade: no host of your own to attack, against trust in the provider’s separation and in your own permissions. It does not decide by itself.',
    sources: ['pros-and-cons'],
    checked,
    carries: ['DIS-34'],
  },
  {
    id: 'cor-public-only',
    topic: 'portability',
    older: 'Older guides say that functions exist almost only in public clouds.',
    today:
      'They also run on premises and at the edge: Knative, OpenFaaS and OpenWhisk on your own machines, Azure Functions on Kubernetes with KEDA.',
    sources: ['F-HIS-03', 'F-AZ-07', 'overview', 'knative-overview', 'openfaas-docs', 'openwhisk-readme'],
    checked,
    carries: ['DIS-20'],
  },
  {
    id: 'cor-no-lock-in',
    topic: 'lock-in',
    older: 'Older guides say that containers are free of lock-in.',
    today:
      'The image is. Permissions, entrances, queues, databases and cluster add-ons around it differ between providers.',
    sources: ['pros-and-cons', 'F-HIS-02'],
    checked,
    carries: ['DIS-23'],
  },
  {
    id: 'cor-one-app',
    topic: 'networking',
    older: 'Older guides say that a container runs one app and does not interact with others.',
    today:
      'Isolation is the default. Networks, pods and helper containers beside the main one connect them where wanted.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-15'],
  },
  {
    id: 'cor-many-images',
    older: 'Older guides say that a container can be made from several images.',
    today: 'A container runs one image, which is built in layers; an application can consist of several containers.',
    sources: ['overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-16'],
  },
  {
    id: 'cor-installed-app',
    older: 'Older guides say that a container is an application installed on your computer.',
    today:
      'It is a running, isolated process started from an image that holds the code and all it needs; nothing is installed on the host.',
    sources: ['clearscale', 'cloudflare-learning', 'overview'],
    checked,
    carries: ['DIS-17'],
  },
  {
    id: 'cor-microservices',
    older: 'Older guides say that microservices call for functions, or for containers.',
    today:
      'They run on either, so the word alone settles nothing; look at the traffic, state and limits of each service.',
    sources: ['clearscale', 'overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-29', 'SIM-08'],
  },
  {
    id: 'cor-two-classes',
    older: 'Older guides say that the choice is between functions and containers.',
    today:
      'Serverless containers lie between: they run any image, and some scale to zero and bill by use like functions (Cloud Run, Azure Container Apps), while others stay on and bill by size (Fargate).',
    sources: ['F-GCP-01', 'F-AZ-04', 'F-AWS-23'],
    checked,
    carries: ['DIS-42'],
  },
  {
    id: 'cor-next-choices',
    older: 'Older guides say that the next choice is EC2 or Fargate and ECS or EKS.',
    today:
      'There are more: ECS Express Mode, Lambda Managed Instances and, since 22 June 2026, Lambda MicroVMs. AWS App Runner closed to new customers on 30 April 2026, and Azure’s Consumption plan has become legacy in favor of Flex Consumption.',
    sources: ['F-AWS-32', 'F-AWS-13', 'F-AWS-18', 'F-AWS-34', 'F-AZ-01'],
    checked,
    carries: ['DIS-35'],
  },
  {
    id: 'cor-cloudflare',
    older: 'Older guides say that Cloudflare offers functions (Workers) only.',
    today: 'Cloudflare also sells Containers, billed by {F-CF-06/step} while they run and asleep when idle.',
    sources: ['F-CF-06'],
    checked,
    carries: ['DIS-36'],
  },
  {
    id: 'cor-cloud-functions',
    older: 'Older guides say Google Cloud Functions.',
    today: 'The product is now called Cloud Run functions.',
    sources: ['F-GCP-04'],
    checked,
    carries: ['DIS-41'],
  },
  {
    id: 'cor-docker-year',
    older: 'Older guides say that Docker arrived in 2008.',
    today: 'Docker was released as open source in March 2013.',
    sources: ['F-HIS-01'],
    checked,
    carries: ['DIS-18', 'CLAIM-04'],
  },
  {
    id: 'cor-first-serverless',
    older: 'Older guides say that serverless began with AWS Lambda in 2014, or with Google App Engine in 2008.',
    today:
      'Both were steps: Zimki offered the idea in 2006 and Iron.io used the word in 2012, before Lambda made functions widely known.',
    sources: ['F-HIS-02', 'clearscale', 'overview'],
    checked,
    carries: ['DIS-19', 'CLAIM-01', 'CLAIM-02'],
  },
];
