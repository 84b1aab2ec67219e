import type { Fact } from './fact.ts';

export const lambdaVariants = [
  {
    id: 'F-AWS-12',
    provider: 'aws',
    statement:
      'Provisioned concurrency costs $0.0000041667/GB-s (configured), paid even when idle; SnapStart for Java 11+/Python 3.12+/.NET 8+, excludes EFS, >512 MB /tmp and provisioned concurrency',
    value: 4.1667e-6,
    unit: 'USD/GB-s',
    prices: { 'lambda-warm-gb-second': 4.1667e-6 },
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
    prices: { 'lambda-managed-fee': 0.15 },
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
      'Lambda durable functions: whole execution up to one year, 31,622,400 s (each invocation still <= 15 min); must be enabled at creation',
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
] as const satisfies readonly Fact[];
