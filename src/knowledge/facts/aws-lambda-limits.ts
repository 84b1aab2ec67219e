import type { Fact } from './fact.ts';

export const lambdaLimits = [
  {
    id: 'F-AWS-01',
    provider: 'aws',
    statement: 'Lambda function: maximum run time of one invocation',
    value: 900,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    note: '90 min only for Managed Instances (F-AWS-13)',
    sources: [
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md' },
    ],
  },
  {
    id: 'F-AWS-02',
    provider: 'aws',
    statement: 'Lambda memory: from 128 MB, at most 10,240 MB',
    value: 10240,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    note: 'new accounts start lower',
    sources: [
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md' },
    ],
  },
  {
    id: 'F-AWS-03',
    provider: 'aws',
    statement:
      'Lambda payload: 6 MB sync request and response; 1 MB async; a response of 200 MB streamed (2 MB/s after first 6 MB)',
    value: 6,
    unit: 'MB',
    asOf: '2026-08-20',
    status: 'provider',
    note: 'older pages say 256 KB async',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-serverless/references/lambda.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-04',
    provider: 'aws',
    statement: 'Lambda /tmp ephemeral storage: 512 MB included, at most 10,240 MB',
    value: 10240,
    unit: 'MB',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      { title: 'AWS agent toolkit, commit d6ad2e44: lambda.md', url: 'https://github.com/aws/agent-toolkit-for-aws' },
    ],
  },
  {
    id: 'F-AWS-05',
    provider: 'aws',
    statement: 'Lambda concurrent executions, default per Region (soft)',
    value: 1000,
    unit: 'executions',
    asOf: '2026',
    status: 'provider',
    note: 'new accounts reduced',
    sources: [
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md' },
    ],
  },
  {
    id: 'F-AWS-06',
    provider: 'aws',
    statement: 'Lambda scaling: 1,000 new environments per 10 s per function; account RPS quota = 10 × concurrency',
    value: 1000,
    unit: 'environments/10 s',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: concurrency.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-07',
    provider: 'aws',
    statement: 'Lambda package: 50 MB zip upload, 250 MB unzipped; container image 10 GB',
    value: 10,
    unit: 'GB image',
    asOf: '2021 / 2026',
    status: 'third-party',
    note: 'value long-standing; provider table not seen',
    sources: [
      { title: 'gist.github.com', url: 'https://gist.github.com/yogeshnile/31933101645f182252f088a1a43d318e' },
      { title: 'same value in a 2026 copy of the AWS quotas' },
    ],
  },
  {
    id: 'F-AWS-08',
    provider: 'aws',
    statement: 'Lambda CPU share: 1 vCPU at 1,769 MB, about 5.8-6 vCPU at 10,240 MB',
    value: 1769,
    unit: 'MB per vCPU',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      { title: 'AWS agent toolkit, commit d6ad2e44: lambda.md', url: 'https://github.com/aws/agent-toolkit-for-aws' },
    ],
  },
  {
    id: 'F-AWS-09',
    provider: 'aws',
    statement: 'Standard Lambda offers no GPU',
    value: false,
    asOf: '2026-08-20',
    status: 'inferred',
    note: 'no page states the absence in one sentence',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-lambda-managed-instances/SKILL.md, aws-containers/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-10',
    provider: 'aws',
    statement:
      'API Gateway ceilings: REST 29 s default (raisable for Regional/private; streamed responses 15 min), HTTP API 30 s hard, 10 MB payload',
    value: 29,
    unit: 's',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: lambda.md, architecture.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-11',
    provider: 'aws',
    statement: 'Lambda cold starts: typically under 1% of invocations, under 100 ms to over 1 s',
    value: 1,
    unit: '% of invocations',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'quoted text',
    sources: [
      {
        title: 'AWS documentation',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
      },
    ],
  },
] as const satisfies readonly Fact[];
