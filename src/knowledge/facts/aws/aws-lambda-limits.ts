import type { Fact } from '../fact.ts';

export const lambdaLimits = [
  {
    id: 'F-AWS-01',
    provider: 'aws',
    statement: 'Lambda function: one run takes {F-AWS-01 in s} at most',
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
    statement: 'Memory of a Lambda function: {F-AWS-02/least} to {F-AWS-02 in MB}',
    value: 10240,
    unit: 'MB',
    numbers: { least: { value: 128, unit: 'MB' } },
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
      'Lambda payload: {F-AWS-03} for a direct request and its reply; {F-AWS-03/async} for an asynchronous one; a reply of {F-AWS-03/stream} streamed (2 MB/s after the first 6 MB)',
    value: 6,
    unit: 'MB',
    numbers: { async: { value: 1, unit: 'MB' }, stream: { value: 200, unit: 'MB' } },
    asOf: '2026-08-20',
    status: 'provider',
    note: 'older pages say 256 KB async',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-04',
    provider: 'aws',
    statement: 'Ephemeral storage (/tmp) of a Lambda function: {F-AWS-04/free} included, {F-AWS-04 in MB} at most',
    value: 10240,
    unit: 'MB',
    numbers: { free: { value: 512, unit: 'MB' } },
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
    id: 'F-AWS-05',
    provider: 'aws',
    statement: 'Lambda runs {#F-AWS-05} calls of an account at once in a region by default; more on request',
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
    statement:
      'Lambda scaling: {F-AWS-06} more every {F-AWS-06/period} for one function; an account may make {F-AWS-06/requests} a second for each unit of its concurrency',
    value: 1000,
    unit: 'instances',
    numbers: { period: { value: 10, unit: 's' }, requests: { value: 10, unit: 'requests' } },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda concurrency',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/concurrency.md',
      },
    ],
  },
  {
    id: 'F-AWS-07',
    provider: 'aws',
    statement:
      'Lambda package: {F-AWS-07/zip} as a zip that is uploaded directly, {F-AWS-07/unzipped} unzipped; a container image of {F-AWS-07}',
    value: 10,
    unit: 'GB',
    numbers: { zip: { value: 50, unit: 'MB' }, unzipped: { value: 250, unit: 'MB' } },
    asOf: '2026-08-20',
    status: 'provider',
    note: 'value long-standing; provider table not seen',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-08',
    provider: 'aws',
    statement: 'Processors of a Lambda function: one vCPU at {F-AWS-08}, about {F-AWS-64} at {F-AWS-02 in MB}',
    value: 1769,
    unit: 'MB',
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
    id: 'F-AWS-09',
    provider: 'aws',
    statement: 'Standard Lambda offers no GPU',
    value: false,
    asOf: '2026-08-20',
    status: 'inferred',
    note: 'no page states the absence in one sentence',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda Managed Instances',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md',
      },
      {
        title: 'AWS agent toolkit: containers',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-containers/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-10',
    provider: 'aws',
    statement:
      'API Gateway waits {F-AWS-10} for a REST API by default (more can be asked for in Regional and private APIs; streamed replies {F-AWS-49}) and {F-AWS-10/http} at most for an HTTP API; {F-AWS-10/payload} per request',
    value: 29,
    unit: 's',
    numbers: { http: { value: 30, unit: 's' }, payload: { value: 10, unit: 'MB' } },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
      {
        title: 'AWS agent toolkit: serverless architecture',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/architecture.md',
      },
    ],
  },
  {
    id: 'F-AWS-11',
    provider: 'aws',
    statement:
      'Lambda cold starts: over all functions in production typically under {F-AWS-11} of calls, from under {F-AWS-11/shortest} to over {F-AWS-11/longest}; more common where a function is seldom called',
    value: 1,
    unit: '%',
    numbers: { shortest: { value: 100, unit: 'ms' }, longest: { value: 1, unit: 's' } },
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
