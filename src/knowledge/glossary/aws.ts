import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const awsTerms = [
  {
    id: 't-aws-lambda',
    term: 'AWS Lambda',
    aliases: ['lambda', 'lambdas', 'lamda', 'aws lambdas', 'lambda function', 'lambda functions', 'amazon lambda', 'λ'],
    definition:
      'AWS’s serverless functions service: it runs your code or image for each event, up to {F-AWS-01} per invocation, in a small virtual machine. It launched in 2014 and popularized serverless functions; pay-per-use billing is older (Zimki, 2006). Any application on AWS can call it.',
    related: ['t-faas', 't-firecracker', 't-lambda-managed-instances', 't-durable-function'],
    sources: ['F-AWS-01', 'F-AWS-07', 'firecracker-readme', 'F-HIS-02', 'overview', 'clearscale'],
    checked,
    carries: ['TERM-49', 'CLAIM-01', 'CLAIM-10', 'CLAIM-11', 'DIS-07', 'DIS-19'],
  },
  {
    id: 't-lambda-managed-instances',
    term: 'Lambda Managed Instances',
    aliases: ['lmi', 'managed instances', 'lambda managed instance', 'lambda on ec2'],
    definition:
      'Lambda functions on EC2 machines that AWS manages, at the EC2 price plus {F-AWS-13} and {aws/lambda-request*1e6} per million requests. They don’t scale to zero and suit steady loads from about {#F-AWS-13/least-use} to {F-AWS-13/most-use} requests a month.',
    related: ['t-aws-lambda', 't-ec2', 't-break-even'],
    sources: ['F-AWS-13'],
    checked,
    carries: ['FOL-10', 'DIS-13', 'DIS-35'],
  },
  {
    id: 't-lambda-microvm',
    term: 'Lambda MicroVM',
    aliases: ['lambda microvms', 'aws lambda microvms', 'aws microvm', 'lambda micro vm', 'lambda micro vms'],
    definition:
      'A small isolated machine from AWS that can listen on a port, be paused, and run for up to {F-AWS-18} with at most {F-AWS-18/vcpu} and {F-AWS-18/memory}. It launched in June 2026, for servers that an ordinary function can’t run.',
    related: ['t-microvm', 't-firecracker', 't-aws-lambda'],
    sources: ['F-AWS-18', 'F-AWS-22', 'microvms-launch'],
    checked,
    carries: ['FOL-10', 'DIS-09', 'DIS-10', 'DIS-35'],
  },
  {
    id: 't-ec2',
    term: 'Amazon EC2',
    aliases: [
      'ec2',
      'ec-2',
      'aws ec2',
      'ec2 instance',
      'ec2 instances',
      'elastic compute cloud',
      'amazon elastic compute cloud',
      't3',
      'm5',
    ],
    definition:
      'AWS’s virtual servers, priced by the hour: a t3.medium lists at {aws/t3.medium}, an m7g.large at {aws/m7g.large}. Containers that need a GPU run on them too.',
    related: ['t-vm', 't-autoscaling-group', 't-fargate'],
    sources: ['ec2-concepts', 'F-AWS-35', 'aws-toolkit-containers'],
    checked,
    carries: ['TERM-49', 'FOL-01'],
  },
  {
    id: 't-fargate',
    term: 'AWS Fargate',
    aliases: ['fargate', 'farget', 'ecs fargate', 'fargate container', 'fargate containers'],
    definition:
      'Containers on AWS without your own machines. You pay per second for the vCPU and memory you configure, used or not. AWS patches the hosts, and every task has its own kernel.',
    related: ['t-ecs', 't-serverless-container', 't-container-task'],
    sources: ['F-AWS-23', 'F-AWS-27', 'F-AWS-30'],
    checked,
    carries: ['TERM-49', 'FOL-01', 'DIS-03', 'DIS-08', 'DIS-33'],
  },
  {
    id: 't-ecs',
    term: 'Amazon ECS',
    aliases: [
      'ecs',
      'aws ecs',
      'elastic container service',
      'amazon elastic container service',
      'ecs service',
      'ecs cluster',
    ],
    definition:
      'AWS’s own orchestrator, with containers on Fargate or on EC2. Running it has no extra charge, and AWS’s toolkit recommends it unless you ask for Kubernetes.',
    related: ['t-fargate', 't-eks', 't-ecs-express', 't-orchestration'],
    sources: ['F-AWS-26', 'F-AWS-32'],
    checked,
    carries: ['TERM-49', 'FOL-02'],
  },
  {
    id: 't-ecs-express',
    term: 'ECS Express Mode',
    aliases: ['ecs express', 'express mode', 'amazon ecs express mode', 'ecs-express'],
    definition:
      'A short way to put a web container on ECS, which AWS’s toolkit recommends for the simplest HTTP services. It sets up a Fargate service with a load balancer and scaling in one call; you pay for the balancer even while nothing runs.',
    related: ['t-ecs', 't-fargate', 't-app-runner'],
    sources: ['F-AWS-32', 'aws-app-runner', 'F-AWS-24'],
    checked,
    carries: ['DIS-35', 'FOL-11'],
  },
  {
    id: 't-eks',
    term: 'Amazon EKS',
    aliases: [
      'eks',
      'aws eks',
      'elastic kubernetes service',
      'amazon elastic kubernetes service',
      'kubernetes on aws',
      'eks auto mode',
    ],
    definition:
      'AWS’s managed Kubernetes, at {aws/eks-cluster-hour} an hour for each cluster in standard support ({aws/eks-cluster-hour*730} a month). It’s for teams that want Kubernetes itself; ECS does without it.',
    related: ['t-managed-kubernetes', 't-ecs', 't-kubernetes'],
    sources: ['F-AWS-26', 'F-AWS-32'],
    checked,
    carries: ['TERM-49', 'FOL-02'],
  },
  {
    id: 't-app-runner',
    term: 'AWS App Runner',
    aliases: ['apprunner', 'app runner', 'aws apprunner'],
    definition:
      'An AWS service that runs simple web containers with little setup. It has taken no new customers since April 30, 2026; for simple web containers, AWS’s toolkit now recommends ECS Express Mode.',
    related: ['t-ecs-express', 't-serverless-container'],
    sources: ['F-AWS-34', 'F-AWS-32'],
    checked,
    carries: ['DIS-35'],
  },
] as const satisfies readonly Term[];
