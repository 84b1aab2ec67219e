import type { Correction } from '../entry.ts';

const checked = '2026-11-29';

/** On releasing, testing, languages and upkeep. */
export const building: readonly Correction[] = [
  {
    id: 'cor-deploy-ms',
    topic: 'deployment-speed',
    older: 'Older guides say that functions deploy in milliseconds.',
    today:
      'It can take longer: AWS’s development tools bring changed code to a function in seconds, and the first connection to a private network can take several minutes.',
    sources: ['F-AWS-15', 'aws-toolkit-deployment', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-04'],
  },
  {
    id: 'cor-hard-to-test',
    topic: 'testing',
    older: 'Older guides say that serverless apps are hard to test because the platform is hard to replicate locally.',
    today:
      'Local tools exist now: AWS durable functions, for one, ship with a test runner. Tests together with managed services still belong in the cloud, since local stand-ins differ from them in permissions, quotas and error codes.',
    sources: ['F-AWS-17', 'aws-toolkit-production', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-21'],
  },
  {
    id: 'cor-few-languages',
    topic: 'languages',
    older:
      'Older guides say that your language may not be among those of functions, and also that functions support many.',
    today:
      'It depends on the product: AWS Lambda takes container images of up to {F-AWS-07}, Azure Flex Consumption runs code on Linux and takes images only in preview, and Cloudflare Workers add WebAssembly, to which many languages compile, to the languages that they support directly.',
    sources: ['F-AWS-07', 'F-AZ-01', 'azure-flex-containers', 'cf-languages', 'pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-22'],
  },
  {
    id: 'cor-no-dependencies',
    topic: 'languages',
    older: 'Older guides say that functions come without system libraries.',
    today:
      'An AWS Lambda function can be a container image of up to {F-AWS-07}, and a container brings its libraries along.',
    sources: ['F-AWS-07', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-39'],
  },
  {
    id: 'cor-windows',
    topic: 'migration',
    older:
      'An older guide says that Windows containers are less widely supported than Linux and that this will hardly change.',
    today:
      'Windows containers run on Fargate (Server 2019 and 2022), without Spot and EFS and with {aws/fargate-windows-license-vcpu-hour} per vCPU-hour for the license. They also run on Windows nodes of a Kubernetes cluster, where the version of the host has to match that of the image.',
    sources: ['F-AWS-28', 'F-AWS-29', 'kubernetes-windows', 'pros-and-cons'],
    checked,
    carries: ['DIS-05'],
  },
  {
    id: 'cor-not-maintained',
    topic: 'maintenance',
    older: 'Older guides say that cloud providers do not maintain containers.',
    today: 'Partly: on Fargate AWS patches the platform. What is in the container is still yours to update.',
    sources: ['F-AWS-27', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-08'],
  },
  {
    id: 'cor-maintenance',
    topic: 'maintenance',
    older: 'An older guide says that containers free you from infrastructure, and also that they need much upkeep.',
    today:
      'It depends on the kind: on Fargate AWS patches the platform and you keep the image up to date; an orchestrator such as Kubernetes is one more system to provision, scale and maintain.',
    sources: ['F-AWS-27', 'pros-and-cons', 'alibaba-tradeoffs', 'clearscale'],
    checked,
    carries: ['DIS-43'],
  },
  {
    id: 'cor-devops',
    topic: 'team-skills',
    older: 'An older guide says that serverless does away with DevOps.',
    today:
      'Provisioning, patching and scaling servers goes. Infrastructure as code, deployments, alarms and permissions stay on the list.',
    sources: ['overview', 'cncf-serverless-whitepaper', 'aws-toolkit-production'],
    checked,
    carries: ['DIS-27'],
  },
  {
    id: 'cor-running-config',
    topic: 'observability',
    older: 'An older guide says that a running container cannot be changed.',
    today:
      'A shell inside is possible, on AWS with ECS Exec. But every new container starts from the unchanged image, and ECS hands over secrets only at launch, so change the image or the settings and deploy again.',
    sources: ['pros-and-cons', 'aws-toolkit-containers', 'overview'],
    checked,
    carries: ['DIS-38'],
  },
  {
    id: 'cor-less-control',
    topic: 'control',
    older: 'An older guide says that depending on the provider for system and hardware is a drawback of functions.',
    today:
      'It is also the gain: the provider takes over provisioning, scaling and maintenance. Without operations people count it as one; with a strong operations team weigh what you can no longer fix yourselves.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-40'],
  },
];
