import type { Correction } from '../entry.ts';

const checked = '2026-11-20';

/** On releasing, testing, languages and upkeep. */
export const building: readonly Correction[] = [
  {
    id: 'cor-deploy-ms',
    topic: 'deployment-speed',
    older: 'Older guides say that functions deploy in milliseconds.',
    today:
      'Milliseconds is what a warm call takes. A deployment takes longer: the first connection to a private network can take several minutes, and a MicroVM image about {F-AWS-18/build} to build.',
    sources: ['F-AWS-15', 'F-AWS-18'],
    checked,
    carries: ['DIS-04'],
  },
  {
    id: 'cor-hard-to-test',
    topic: 'testing',
    older: 'Older guides say that serverless apps are hard to test because the platform cannot be copied locally.',
    today:
      'Local runners exist now; AWS durable functions, for one, ship with a test runner. Testing together with managed services is still hard.',
    sources: ['F-AWS-17', 'cloudflare-learning', 'pros-and-cons'],
    checked,
    carries: ['DIS-21'],
  },
  {
    id: 'cor-few-languages',
    topic: 'languages',
    older: 'Older guides say that functions support few languages, and others that they support many.',
    today:
      'It depends on the product: AWS Lambda takes images up to {F-AWS-07}, Azure Flex Consumption runs code on Linux only, and Cloudflare Workers run JavaScript and WebAssembly first.',
    sources: ['F-AWS-07', 'F-AZ-01', 'F-CF-01'],
    checked,
    carries: ['DIS-22'],
  },
  {
    id: 'cor-no-dependencies',
    topic: 'languages',
    older: 'Older guides say that functions come without system libraries.',
    today: 'An AWS Lambda function can be a container image of up to {F-AWS-07} with every library it needs.',
    sources: ['F-AWS-07'],
    checked,
    carries: ['DIS-39'],
  },
  {
    id: 'cor-windows',
    topic: 'migration',
    older: 'Older guides say that containers hardly support Windows and that this will not change.',
    today:
      'Windows containers run on Fargate (Server 2019 and 2022) and on Kubernetes nodes, with limits: no Spot, no EFS, matching versions and {aws/fargate-windows-license-vcpu-hour} per vCPU-hour for the license. Linux still comes first.',
    sources: ['F-AWS-28', 'F-AWS-29'],
    checked,
    carries: ['DIS-05'],
  },
  {
    id: 'cor-not-maintained',
    topic: 'maintenance',
    older: 'Older guides say that cloud providers do not maintain containers.',
    today:
      'Partly: on Fargate and other managed services the provider patches hosts and runtime. What is in the image is still yours to patch.',
    sources: ['F-AWS-27', 'clearscale'],
    checked,
    carries: ['DIS-08'],
  },
  {
    id: 'cor-maintenance',
    topic: 'maintenance',
    older: 'Older guides say that containers free you from infrastructure, and also that they need much upkeep.',
    today:
      'It depends on the kind: managed services take the hosts off you, never the image, and a cluster needs real upkeep.',
    sources: ['F-AWS-27', 'F-AWS-26', 'pros-and-cons'],
    checked,
    carries: ['DIS-43'],
  },
  {
    id: 'cor-devops',
    topic: 'team-skills',
    older: 'Older guides say that serverless does away with DevOps.',
    today: 'Work on hosts and clusters goes; infrastructure as code, pipelines, monitoring and permissions stay.',
    sources: ['overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-27'],
  },
  {
    id: 'cor-running-config',
    topic: 'observability',
    older: 'Older guides say that a running container cannot be changed.',
    today:
      'A shell inside is possible (on AWS with ECS Exec). Changes made that way are lost with the container and secrets are read only at its start, so good practice is a new deployment.',
    sources: ['pros-and-cons', 'F-AWS-32'],
    checked,
    carries: ['DIS-38'],
  },
  {
    id: 'cor-less-control',
    topic: 'control',
    older: 'Older guides say that depending on the provider for system and hardware is a drawback of functions.',
    today: 'For a team without operations people it is the main benefit; for one with strong operations it is a loss.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-40'],
  },
];
