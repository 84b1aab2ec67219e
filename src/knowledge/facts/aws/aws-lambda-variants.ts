import type { Fact } from '../fact.ts';

export const lambdaVariants = [
  {
    id: 'F-AWS-12',
    provider: 'aws',
    statement:
      'Provisioned concurrency costs {aws/lambda-warm-gb-second}/GB-s of what is set up, even while idle; SnapStart for Java 11+, Python 3.12+ and .NET 8+, not with EFS, more than 512 MB of /tmp or provisioned concurrency',
    prices: { 'lambda-warm-gb-second': 4.1667e-6 },
    asOf: '2026-05-05',
    status: 'provider',
    note: 'SnapStart: Java free, Python/.NET cache + restore fees (amounts unverified)',
    sources: [
      { title: 'API Evangelist price harvest', url: 'https://github.com/api-evangelist/aws-lambda#readme' },
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-13',
    provider: 'aws',
    statement:
      'Lambda Managed Instances: the EC2 price plus {F-AWS-13} and {aws/lambda-request*1e6} per million requests; 2 to {F-AWS-61}, up to {F-AWS-63}; at least {F-AWS-13/least}; no scale to zero; up to {F-AWS-62} for asynchronous work; doubles its capacity in {F-AWS-13/doubling}; competitive from about {#F-AWS-13/least-use} to {F-AWS-13/most-use} requests a month',
    value: 15,
    unit: '%',
    numbers: {
      least: { value: 3, unit: 'environments' },
      doubling: { value: 5, unit: 'min' },
      'least-use': { value: 50, unit: 'million' },
      'most-use': { value: 100, unit: 'million' },
    },
    prices: { 'lambda-managed-fee': 0.15 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda Managed Instances',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md',
      },
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md' },
    ],
  },
  {
    id: 'F-AWS-14',
    provider: 'aws',
    statement:
      'API Gateway WebSocket: an idle timeout of {F-AWS-14/idle}, connections of {F-AWS-14} at most, {F-AWS-14/message} per message',
    value: 7200,
    unit: 's',
    numbers: { idle: { value: 10, unit: 'min' }, message: { value: 128, unit: 'KB' } },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: serverless architecture',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/architecture.md',
      },
    ],
  },
  {
    id: 'F-AWS-15',
    provider: 'aws',
    statement:
      'First VPC attachment of a function can take several minutes (state Pending); reclaimed after 14 idle days',
    unit: 'minutes',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-16',
    provider: 'aws',
    statement:
      'Lambda durable functions: the whole of a workflow may take {F-AWS-16 in days}, each call within it {F-AWS-01}; must be enabled when the function is created',
    value: 31622400,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    note: 'example rate $8.00 per M operations (api-evangelist harvest 2026-09-20)',
    sources: [
      {
        title: 'AWS documentation',
        url: 'https://docs.amazonaws.cn/en_us/serverless-application-model/latest/developerguide/sam-property-function-durableconfig.html',
      },
      {
        title: 'AWS agent toolkit: Lambda durable functions',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-durable-functions/SKILL.md',
      },
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-17',
    provider: 'aws',
    statement: 'Durable functions ship a local test runner (LocalDurableTestRunner)',
    value: true,
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda durable functions',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-durable-functions/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-18',
    provider: 'aws',
    statement:
      'Lambda MicroVMs: Firecracker machines that listen on a port, for up to {F-AWS-18}, with {F-AWS-18/vcpu} and {F-AWS-18/memory} at most; can be suspended and resumed',
    value: 28800,
    unit: 's',
    numbers: { vcpu: { value: 16, unit: 'vCPU' }, memory: { value: 32, unit: 'GB' } },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda MicroVMs',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-19',
    provider: 'aws',
    statement:
      'Lambda ends an initialization on demand after {F-AWS-19}; with provisioned concurrency or SnapStart after up to 15 min',
    value: 10,
    unit: 's',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-22',
    provider: 'aws',
    statement:
      'Servers that listen on a port (gRPC, WebSocket, custom TCP) are a case for MicroVMs, not for ordinary Lambda functions',
    value: true,
    asOf: '2026-08-20',
    status: 'provider',
    note: 'Web Functions, which are newer, listen on a port for HTTP: F-AWS-128',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda MicroVMs',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-128',
    provider: 'aws',
    statement:
      'Lambda Web Functions run an HTTP server in Node.js that listens on a port: one environment with {F-AWS-128/vcpu} and {F-AWS-128/memory} serves up to {F-AWS-128} at once, a request takes {F-AWS-128/longest} at most, and they scale to zero; no events, no images, no other language',
    value: 128,
    unit: 'requests',
    numbers: {
      vcpu: { value: 2, unit: 'vCPU' },
      memory: { value: 2, unit: 'GB' },
      longest: { value: 900, unit: 's' },
    },
    asOf: '2026-10',
    status: 'provider',
    note: 'no page calls it a preview; not every region has it',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda Web Functions',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/5afd3179540f751724bcbe4488d1c45f6acdb667/skills/specialized-skills/serverless-skills/aws-lambda-web-functions/SKILL.md',
      },
      {
        title: 'Agent toolkit: Lambda Web Functions, on skills.sh',
        url: 'https://skills.sh/aws/agent-toolkit-for-aws/aws-lambda-web-functions',
      },
    ],
  },
] as const satisfies readonly Fact[];
