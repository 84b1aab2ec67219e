import type { Correction } from '../entry.ts';

const checked = '2026-11-29';

/** On releasing, testing, languages and upkeep. */
export const building: readonly Correction[] = [
  {
    id: 'cor-deploy-ms',
    topic: 'deployment-speed',
    older: 'Older guides say functions deploy in milliseconds.',
    today:
      'It can take longer: AWS’s development tools bring changed code to a function in seconds, and the first connection to a private network can take several minutes.',
    sources: ['F-AWS-15', 'aws-toolkit-deployment', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-04'],
  },
  {
    id: 'cor-hard-to-test',
    topic: 'testing',
    older: 'Older guides say serverless apps are hard to test because the platform is hard to replicate locally.',
    today:
      'Local tools exist now: AWS durable functions, for example, ship with a test runner. Tests that involve managed services still belong in the cloud, since local stand-ins differ from them in permissions, quotas and error codes.',
    sources: ['F-AWS-17', 'aws-toolkit-production', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-21'],
  },
  {
    id: 'cor-few-languages',
    topic: 'languages',
    older: 'Older guides say functions may not support your language, and also that they support many.',
    today:
      'It depends on the product: AWS Lambda takes container images of up to {F-AWS-07}, Azure Flex Consumption runs code on Linux and takes images only in preview, and Cloudflare Workers adds WebAssembly, which many languages compile to, to the languages it supports directly.',
    sources: ['F-AWS-07', 'F-AZ-01', 'azure-flex-containers', 'cf-languages', 'pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-22'],
  },
  {
    id: 'cor-no-dependencies',
    topic: 'languages',
    older: 'Older guides say functions come without system libraries.',
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
      'An older guide says Windows containers are less widely supported than Linux and that this is unlikely to change.',
    today:
      'Windows containers run on Fargate (Server 2019 and 2022), without Spot and EFS and with {aws/fargate-windows-license-vcpu-hour} per vCPU-hour for the license. They also run on Windows nodes of a Kubernetes cluster, where the host version has to match the image version.',
    sources: ['F-AWS-28', 'F-AWS-29', 'kubernetes-windows', 'pros-and-cons'],
    checked,
    carries: ['DIS-05'],
  },
  {
    id: 'cor-not-maintained',
    topic: 'maintenance',
    older: 'Older guides say cloud providers don’t maintain containers.',
    today: 'Partly: on Fargate, AWS patches the platform. What’s in the container is still yours to update.',
    sources: ['F-AWS-27', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-08'],
  },
  {
    id: 'cor-maintenance',
    topic: 'maintenance',
    older: 'An older guide says containers free you from infrastructure, and also that they need much upkeep.',
    today:
      'It depends on the kind: on Fargate, AWS patches the platform and you keep the image up to date; an orchestrator such as Kubernetes is one more system to provision, scale and maintain.',
    sources: ['F-AWS-27', 'pros-and-cons', 'alibaba-tradeoffs', 'clearscale'],
    checked,
    carries: ['DIS-43'],
  },
  {
    id: 'cor-devops',
    topic: 'team-skills',
    older: 'An older guide says serverless does away with DevOps.',
    today:
      'Provisioning, patching and scaling servers goes away. Infrastructure as code, deployments, alarms and permissions stay on the list.',
    sources: ['overview', 'cncf-serverless-whitepaper', 'aws-toolkit-production'],
    checked,
    carries: ['DIS-27'],
  },
  {
    id: 'cor-running-config',
    topic: 'observability',
    older: 'An older guide says a running container can’t be changed.',
    today:
      'You can open a shell inside, on AWS with ECS Exec. But every new container starts from the unchanged image, and ECS passes in secrets only at launch, so change the image or the settings and deploy again.',
    sources: ['pros-and-cons', 'aws-toolkit-containers', 'overview'],
    checked,
    carries: ['DIS-38'],
  },
  {
    id: 'cor-less-control',
    topic: 'control',
    older: 'An older guide says depending on the provider for system and hardware is a drawback of functions.',
    today:
      'It’s also the benefit: the provider takes over provisioning, scaling and maintenance. Without operations people, count it as one; with a strong operations team, weigh what you can no longer fix yourself.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-40'],
  },
];
