import type { Fact } from '../fact.ts';
import { fargateSizes, managingCompute } from './aws-pages.ts';

export const awsContainers = [
  {
    id: 'F-AWS-27',
    provider: 'aws',
    statement:
      'Each Fargate task has its own isolation boundary and does not share the underlying kernel; AWS patches the platform',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate' },
    ],
  },
  {
    id: 'F-AWS-28',
    provider: 'aws',
    statement:
      'Fargate Windows containers: Server 2019/2022 Full/Core; no Fargate Spot, no EFS, no ulimits/privileged; x86 only',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation',
        url: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_RuntimePlatform.html',
      },
      {
        title: 'AWS documentation',
        url: 'https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/platform-windows-fargate.md',
      },
    ],
  },
  {
    id: 'F-AWS-30',
    provider: 'aws',
    statement:
      'Fargate task sizes: {#F-AWS-30/least} to {F-AWS-30} and {#F-AWS-30/least-memory} to {F-AWS-40}, in fixed combinations',
    value: 32,
    unit: 'vCPU',
    numbers: { least: { value: 0.25, unit: 'vCPU' }, 'least-memory': { value: 0.5, unit: 'GB' } },
    asOf: '2026-10-01',
    status: 'provider',
    note: 'AWS’s toolkit of 2026-08-20 was behind with 16 vCPU and 120 GB',
    sources: [fargateSizes],
  },
  {
    id: 'F-AWS-31',
    provider: 'aws',
    statement: 'A GPU, or more than {F-AWS-31}: ECS Managed Instances or ECS on EC2, not Fargate',
    value: 32,
    unit: 'vCPU',
    asOf: '2026-08-19',
    status: 'provider',
    note: 'the size is from the list of task sizes, which is newer',
    sources: [managingCompute, fargateSizes],
  },
  {
    id: 'F-AWS-32',
    provider: 'aws',
    statement:
      'AWS guidance: simplest HTTP container -> ECS Express Mode; rest -> ECS Fargate; EKS only when Kubernetes is explicitly asked for',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: containers',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-containers/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-33',
    provider: 'aws',
    statement:
      'A new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer to start: launching its machine, attaching the network, pulling the image and starting it',
    numbers: { shortest: { value: 30, unit: 's' }, longest: { value: 45, unit: 's' } },
    asOf: 'read on 2026-11-29',
    status: 'third-party',
    note: 'an answer in AWS’s forum; no page of AWS itself gives a number',
    sources: [
      {
        title: 'AWS re:Post: how to speed up provisioning of an ECS Fargate task',
        url: 'https://repost.aws/questions/QUjZAzJd27SZWxXM7MgyxOZw/how-to-speed-up-provisioning-of-ecs-fargate-task',
      },
    ],
  },
  {
    id: 'F-AWS-127',
    provider: 'aws',
    statement:
      'An ECS service can go down to zero tasks, but then it has no CPU or request metrics, so that requests do not start it again; the length of a queue does',
    value: false,
    asOf: '2026-08-20',
    status: 'provider',
    note: 'AWS’s guide to App Runner says that Express Mode may do so as well',
    sources: [
      {
        title: 'AWS agent toolkit: scaling and updating ECS services',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-containers/references/service-scaling-and-updates.md',
      },
    ],
  },
  {
    id: 'F-AWS-34',
    provider: 'aws',
    statement: 'App Runner closed to new customers',
    value: '2026-04-30',
    unit: 'date',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: App Runner',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-containers/references/app-runner-guide.md',
      },
    ],
  },
  {
    id: 'F-AWS-35',
    provider: 'aws',
    statement:
      'EC2 with Linux on demand in us-east-1, an hour: t3.medium {aws/t3.medium}, t3.large {aws/t3.large}, m7g.large {aws/m7g.large}, m7g.xlarge {aws/m7g.xlarge}, c7g.xlarge {aws/c7g.xlarge}',
    asOf: '2026-07-20',
    status: 'price-test',
    note: 't3.* from 2024 test file, unchanged for years',
    sources: [
      {
        title: 'Karpenter, price list of EC2',
        url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/pricing/zz_generated.pricing_aws.go',
      },
    ],
  },
] as const satisfies readonly Fact[];
