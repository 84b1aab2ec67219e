import type { Page } from './page.ts';

const readOn = '2026-11-29';
const toolkit = (title: string, path: string) => ({
  title: `Agent toolkit: ${title}`,
  publisher: 'AWS',
  url: `https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/${path}`,
  asOf: '2026-08-20',
  readOn,
});
const serverless = 'core-skills/aws-serverless/references';
const billing = 'core-skills/aws-billing-and-cost-management/references';

/** AWS's own pages, and pages about AWS, its money and what changed. */
export const awsPages = {
  'aws-lambda-reference': toolkit('Lambda', `${serverless}/lambda.md`),
  'aws-lambda-concurrency-controls': toolkit('Lambda concurrency', `${serverless}/concurrency.md`),
  'aws-event-sources': toolkit('event sources', `${serverless}/event-sources.md`),
  'aws-api-gateway': toolkit('API Gateway', `${serverless}/api-gateway.md`),
  'aws-orchestration': toolkit('orchestration', `${serverless}/orchestration.md`),
  'aws-serverless-patterns': toolkit('serverless patterns', `${serverless}/architecture.md`),
  'aws-serverless-production': toolkit('serverless in production', `${serverless}/production.md`),
  'aws-microvms': toolkit('Lambda MicroVMs', 'specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md'),
  'aws-managed-instances': toolkit(
    'Lambda Managed Instances',
    'specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md',
  ),
  'aws-durable-functions': toolkit(
    'Lambda durable functions',
    'specialized-skills/serverless-skills/aws-lambda-durable-functions/SKILL.md',
  ),
  'aws-app-runner': toolkit('App Runner', 'core-skills/aws-containers/references/app-runner-guide.md'),
  'aws-containers': toolkit('containers', 'core-skills/aws-containers/SKILL.md'),
  'aws-savings-plans': toolkit('Savings Plans', `${billing}/savings-plans.md`),
  'aws-reserved-instances': toolkit('Reserved Instances', `${billing}/reserved-instances.md`),
  'aws-budgets': toolkit('Budgets', `${billing}/budgets.md`),
  'aws-cost-audit': toolkit('cost audit', `${billing}/cost-audit.md`),
  'aws-service-savings': toolkit('savings by service', `${billing}/service-optimization.md`),
  'aws-rds-proxy': toolkit(
    'RDS Proxy',
    'specialized-skills/database-skills/rds-oss/references/proxy-advisor-workflow.md',
  ),
  'aws-aurora-concepts': toolkit(
    'Aurora serverless',
    'specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
  ),
  'aws-reserved-concurrency': {
    title: 'Configuring reserved concurrency for a function',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
    readOn,
  },
  'aws-snapstart': {
    title: 'Improving startup performance with Lambda SnapStart',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
    readOn,
  },
  'aws-lambda-runtimes': {
    title: 'Lambda runtimes',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
    readOn,
  },
  'aws-lambda-faq': { title: 'AWS Lambda FAQs', publisher: 'AWS', url: 'https://aws.amazon.com/lambda/faqs/', readOn },
  'lambda-runtime-dates': {
    title: 'AWS Lambda runtimes and their end of support',
    publisher: 'endoflife.date',
    url: 'https://endoflife.date/aws-lambda',
    asOf: '2026-02',
    readOn,
  },
  'aws-web-functions': {
    title: 'AWS Lambda Web Functions',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions.html',
    readOn,
  },
  'aws-web-function-runtimes': {
    title: 'Lambda Web Function runtimes',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-runtimes.html',
    readOn,
  },
  'aws-tenant-isolation': {
    title: 'Tenant isolation',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html',
    readOn,
  },
  'aws-init-billing': {
    title: 'AWS Lambda standardizes billing for INIT Phase',
    publisher: 'AWS Compute Blog',
    url: 'https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/',
    asOf: '2025-04-29',
    readOn,
  },
  'aws-recursion': {
    title: 'Lambda recursive loop detection',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
    readOn,
  },
  'aws-edge-functions': {
    title: 'Customize at the edge with functions',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions.html',
    readOn,
  },
  'aws-eks-auto-mode': {
    title: 'EKS Auto Mode, best practices',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/automode.html',
    readOn,
  },
  'aws-eks-auto-mode-choice': {
    title: 'Amazon EKS Auto Mode (managed option)',
    publisher: 'AWS Prescriptive Guidance',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/eks-cost-optimization/eks-auto-mode-recommended.html',
    readOn,
  },
  'aws-eks-control-plane': {
    title: 'Amazon EKS Provisioned Control Plane',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-provisioned-control-plane.html',
    readOn,
  },
  'aws-ecs-managed-instances': {
    title: 'Migrate from AWS Fargate to Amazon ECS Managed Instances',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-fargate-to-managed-instances.html',
    readOn,
  },
  'aws-ecs-compute': {
    title: 'Agent toolkit: managing ECS compute',
    publisher: 'AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-containers/references/ecs-managing-compute.md',
    readOn,
  },
  'aws-outposts': {
    title: 'AWS Outposts API reference: welcome',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/outposts/latest/APIReference/Welcome.html',
    asOf: '2026-08-31',
    readOn,
  },
  'aws-eks-anywhere': {
    title: 'Amazon EKS Anywhere',
    publisher: 'AWS',
    url: 'https://github.com/aws/eks-anywhere#readme',
    readOn,
  },
  'aws-ecs-anywhere': {
    title: 'ECS Anywhere workshop',
    publisher: 'AWS',
    url: 'https://github.com/aws-samples/aws-ecs-anywhere-workshop-samples#readme',
    readOn,
  },
  'aws-aurora-pause': {
    title: 'Scaling to zero ACUs with automatic pause and resume',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
    readOn,
  },
  'aws-bedrock-throughput': {
    title: 'Provisioned Throughput in Amazon Bedrock',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html',
    readOn,
  },
  'aws-bedrock-custom': {
    title: 'Set up inference for a custom model',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-use.html',
    readOn,
  },
  'aws-cpu-credits': {
    title: 'EC2 credit specification in the SDK for Kotlin',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-run-instances-request/credit-specification.html',
    readOn,
  },
  'aws-standard-credits': {
    title: 'Standard mode for burstable performance instances',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode.html',
    readOn,
  },
  'aws-graviton': {
    title: 'What is AWS Graviton?',
    publisher: 'AWS whitepaper',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-graviton-performance-testing/what-is-aws-graviton.html',
    readOn,
  },
  'aws-egress-waiver': {
    title: 'Data migration egress cost',
    publisher: 'AWS Negotiations',
    url: 'https://awsnegotiations.com/data-migration-egress-cost',
    asOf: '2026-06',
    readOn,
  },
  'aws-network-faq': {
    title: 'AWS Global Network FAQs',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/',
    readOn,
  },
  'aws-os-only-runtimes': {
    title: 'When to use Lambda’s OS-only runtimes',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-provided.html',
    readOn,
  },
} as const satisfies Record<string, Page>;
