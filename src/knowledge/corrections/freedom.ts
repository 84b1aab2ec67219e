import type { Correction } from '../entry.ts';

const checked = '2026-11-29';

/** On isolation, portability and the range of products. */
export const freedom: readonly Correction[] = [
  {
    id: 'cor-no-virtualisation',
    topic: 'security',
    older: 'Older guides say serverless does without virtualization, or that functions run in containers.',
    today:
      'AWS built Firecracker, which runs small virtual machines, for services such as AWS Lambda; Cloudflare Workers run in V8 isolates.',
    sources: ['firecracker-readme', 'F-CF-01', 'pros-and-cons', 'clearscale'],
    checked,
    carries: ['DIS-07', 'CLAIM-10'],
  },
  {
    id: 'cor-shared-kernel',
    topic: 'security',
    older: 'Older guides say containers share their host’s kernel.',
    today: 'Not on Fargate, where each task has its own isolation boundary and doesn’t share a kernel.',
    sources: ['F-AWS-27', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-33'],
  },
  {
    id: 'cor-safer',
    topic: 'security',
    older:
      'An older guide says functions may have the smaller attack surface, and also that they may expose data to other tenants.',
    today:
      'It’s a trade-off: perhaps a smaller attack surface, in exchange for trusting the provider’s tenant separation, your own permissions and your own code. Don’t decide by it alone.',
    sources: ['pros-and-cons'],
    checked,
    carries: ['DIS-34'],
  },
  {
    id: 'cor-public-only',
    topic: 'portability',
    older: 'An older guide says functions exist almost only in public clouds.',
    today:
      'They also run on premises and at the edge: Knative and OpenFaaS on your own machines, for example, and Azure Functions on Kubernetes with KEDA.',
    sources: ['F-HIS-03', 'F-AZ-07', 'knative-overview', 'openfaas-docs', 'pros-and-cons'],
    checked,
    carries: ['DIS-20'],
  },
  {
    id: 'cor-no-lock-in',
    topic: 'lock-in',
    older: 'Older guides say containers are vendor-agnostic and run on any infrastructure with a compatible runtime.',
    today:
      'The image does, where runtime and kernel fit. Its surroundings have to be replaced: a move from Fargate to Azure Container Apps, for example, replaces task roles, the load balancer, secrets, scaling rules, queues and databases.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs', 'azure-fargate-move'],
    checked,
    carries: ['DIS-23'],
  },
  {
    id: 'cor-one-app',
    topic: 'networking',
    older: 'Older guides say a container runs one app and doesn’t interact with others.',
    today:
      'Isolation is the default. Containers can be linked so they work as if on one machine, and a Kubernetes pod holds the ones that belong together, such as a main container and its helpers.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs', 'cncf-pod', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-15'],
  },
  {
    id: 'cor-many-images',
    older: 'An older guide says a container can be made from several images.',
    today: 'A container runs from one image, which can be layered; an application can consist of several containers.',
    sources: ['overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-16'],
  },
  {
    id: 'cor-installed-app',
    older: 'An older guide says a container is an application installed on your computer.',
    today: 'It’s a running, isolated process started from an image that holds the app and what it needs.',
    sources: ['pros-and-cons', 'cncf-container', 'cloudflare-learning', 'overview'],
    checked,
    carries: ['DIS-17'],
  },
  {
    id: 'cor-microservices',
    older: 'Older guides say microservices call for functions, or for containers.',
    today:
      'They run on either, so the word alone settles nothing; look at the traffic, state and limits of each service.',
    sources: ['clearscale', 'overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-29', 'SIM-08'],
  },
  {
    id: 'cor-two-classes',
    older: 'Older guides say the choice is between functions and containers.',
    today:
      'Serverless containers are in between: you bring an image and the provider runs it. Some scale to zero and bill for what you use (Cloud Run, Azure Container Apps); others bill for the size you set, as long as a task runs (Fargate).',
    sources: ['F-GCP-01', 'F-GCP-06', 'F-AZ-04', 'F-AWS-23', 'F-AWS-27', 'clearscale', 'pros-and-cons'],
    checked,
    carries: ['DIS-42'],
  },
  {
    id: 'cor-next-choices',
    older: 'An older guide says the next choice is EC2 or Fargate and ECS or EKS.',
    today:
      'There are more: ECS Express Mode, Lambda Managed Instances and, since June 2026, Lambda MicroVMs. AWS App Runner has taken no new customers since April 30, 2026, and the Azure Functions Consumption plan has become legacy in favor of Flex Consumption.',
    sources: ['F-AWS-32', 'F-AWS-13', 'F-AWS-18', 'microvms-launch', 'F-AWS-34', 'F-AZ-01', 'clearscale'],
    checked,
    carries: ['DIS-35'],
  },
  {
    id: 'cor-cloudflare',
    older: 'An older Cloudflare guide lists only Workers for running code there.',
    today: 'Cloudflare also sells Containers, billed by {F-CF-06/step} while they run and asleep when idle.',
    sources: ['F-CF-06', 'cloudflare-learning'],
    checked,
    carries: ['DIS-36'],
  },
  {
    id: 'cor-cloud-functions',
    older: 'An older guide says “Google Cloud Functions.”',
    today: 'The product is now called Cloud Run functions.',
    sources: ['F-GCP-04', 'overview'],
    checked,
    carries: ['DIS-41'],
  },
  {
    id: 'cor-docker-year',
    older: 'An older guide says Docker arrived in 2008.',
    today: 'Docker was released as open source in March 2013.',
    sources: ['F-HIS-01', 'overview'],
    checked,
    carries: ['DIS-18', 'CLAIM-04'],
  },
  {
    id: 'cor-first-serverless',
    older:
      'Older guides say AWS introduced serverless with Lambda in 2014, or that Google took the first steps with App Engine in 2008.',
    today:
      'Both were steps: Zimki offered pay-as-you-go in 2006 and Iron.io was among the first to use the word, in 2012, before Lambda really popularized functions.',
    sources: ['F-HIS-02', 'clearscale', 'overview'],
    checked,
    carries: ['DIS-19', 'CLAIM-01', 'CLAIM-02'],
  },
];
