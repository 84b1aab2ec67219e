import type { Fact } from './fact.ts';

export const publishedBreakEvens = [
  {
    id: 'F-BE-01',
    provider: 'none',
    statement: 'leanopstech 2026-05-12: ~15M invocations/month, sub-second',
    asOf: '2026-05-12',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [
      { title: 'leanopstech.com', url: 'https://leanopstech.com/blog/aws-lambda-vs-fargate-cost-breakeven-2026/' },
    ],
  },
  {
    id: 'F-BE-02',
    provider: 'none',
    statement: 'fortem.dev 2026: 200 ms: 6-8M; 2 s: ~1M (with API Gateway + CloudWatch)',
    asOf: '2026',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [{ title: 'fortem.dev', url: 'https://fortem.dev/blog/fargate-vs-lambda/' }],
  },
  {
    id: 'F-BE-03',
    provider: 'none',
    statement:
      'crackingwalnuts: {#F-BE-03/least} to {F-BE-03/most} calls a month (256 MB, 200 ms vs reserved t3.medium)',
    numbers: { least: { value: 20, unit: 'million' }, most: { value: 30, unit: 'million' } },
    asOf: 'read on 2026-11-20',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [
      {
        title: 'crackingwalnuts.com',
        url: 'https://crackingwalnuts.com/architecture-decisions/serverless-vs-containers',
      },
    ],
  },
  {
    id: 'F-BE-04',
    provider: 'none',
    statement: 'gyanbyte 2026-03-18: {#F-BE-04/least} to {F-BE-04/most} calls a month',
    numbers: { least: { value: 1, unit: 'million' }, most: { value: 5, unit: 'million' } },
    asOf: '2026-03-18',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [
      { title: 'gyanbyte.com', url: 'https://www.gyanbyte.com/Cloud/serverless-vs-containers-decision-revisiting/' },
    ],
  },
  {
    id: 'F-BE-05',
    provider: 'none',
    statement: 'aicalcus: 15-20M',
    asOf: 'read on 2026-11-20',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [{ title: 'aicalcus.com', url: 'https://aicalcus.com/blog/server-vs-serverless-cost-2025' }],
  },
  {
    id: 'F-BE-06',
    provider: 'none',
    statement: 'ngridtech: 100-200 requests a second sustained, which are {#F-BE-06/least} to {F-BE-06/most} a month',
    numbers: { least: { value: 263, unit: 'million' }, most: { value: 526, unit: 'million' } },
    asOf: 'read on 2026-11-20',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [{ title: 'ngridtech.com', url: 'https://www.ngridtech.com/blog/serverless-vs-containers' }],
  },
  {
    id: 'F-BE-07',
    provider: 'none',
    statement: 'AWS LMI skill: 50-100M+ (Managed Instances)',
    asOf: '2026-08-20',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda Managed Instances',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md',
      },
    ],
  },
  {
    id: 'F-BE-08',
    provider: 'none',
    statement: 'AWS startup guide: ~$300-500/month Lambda spend',
    asOf: '2026',
    status: 'third-party',
    note: 'claims span 1M-500M because hidden assumptions differ; compute it instead',
    sources: [
      {
        title: 'AWS agent toolkit',
        url: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/lambda.md',
      },
    ],
  },
] as const satisfies readonly Fact[];
