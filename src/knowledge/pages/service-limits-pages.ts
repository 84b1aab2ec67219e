import type { Page } from './page.ts';

const readOn = '2026-11-29';
const toolkitDay = '2026-08-20';
const toolkit = (title: string, path: string) => ({
  title: `Agent toolkit: ${title}`,
  publisher: 'AWS',
  url: `https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/${path}`,
  asOf: toolkitDay,
  readOn,
});

/** A page of a user guide as AWS’s public copies had it last. */
const guide = (service: string, title: string, copy: string, file: string, asOf: string) => ({
  title: `${service} guide: ${title}`,
  publisher: 'AWS',
  url: `https://github.com/awsdocs/${copy}/doc_source/${file}`,
  asOf,
  readOn,
});
const sqs = 'amazon-sqs-developer-guide/blob/72529fa059c9bd38a3089279cfb3105097ec8166';
const sns = 'amazon-sns-developer-guide/blob/d2d6700c0df4f5e8160a34f733697da525469803';
const alb = 'elb-application-load-balancers-user-guide/blob/fb242939a8639ebd75f5a9cbd4b33acef51e1367';
const nlb = 'elb-network-load-balancers-user-guide/blob/d08f9993fa9d543a9373d6d9b7a9ea4da32aaa01';
const rds = 'amazon-rds-user-guide/blob/50e7617a861617feb57905ab25adb629c31cb98e';
const s3 = 'amazon-s3-userguide/blob/1b918e0a0da664a139aad2ceb5d2ef10187c272f';
const ec2 = 'amazon-ec2-user-guide/blob/af1f79bc21bd1eda5eb344688fc006c01e1b9c37';
const vpc = 'amazon-vpc-user-guide/blob/a1298ceea56d79184f27c2fbc5e72a84a5730054';
const dynamodb = 'amazon-dynamodb-developer-guide/blob/cb6dd0d731fc9ac71eb8f82c1085f4f2656a77d4';
const iam = 'iam-user-guide/blob/651083f41c013ac329a0a69cf37be3b368dd0fc2';

/** A page of Microsoft’s documentation, as its public repository has it. */
const azure = (title: string, path: string, asOf: string) => ({
  title,
  publisher: 'Microsoft',
  url: `https://github.com/MicrosoftDocs/${path}`,
  asOf,
  readOn,
});
const google = (title: string, url: string) => ({ title, publisher: 'Google Cloud documentation', url, readOn });

/** Limits and defaults of queues, databases, storage, networks and accounts in AWS, Azure and Google Cloud. */
export const serviceLimitsPages = {
  'sqs-architecture': guide('SQS', 'basic architecture', sqs, 'sqs-basic-architecture.md', '2023-05'),
  'sqs-visibility': guide('SQS', 'visibility timeout', sqs, 'sqs-visibility-timeout.md', '2023-05'),
  'sqs-welcome': guide('SQS', 'queue types', sqs, 'welcome.md', '2023-05'),
  'sqs-parameters': guide('SQS', 'queue parameters', sqs, 'sqs-configure-queue-parameters.md', '2023-05'),
  'sqs-timers': guide('SQS', 'message timers', sqs, 'sqs-message-timers.md', '2023-05'),
  'sqs-message-quotas': {
    title: 'Amazon SQS message quotas',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
    readOn,
  },
  'sqs-fifo-throttling': {
    title: 'Troubleshoot FIFO throttling issues in Amazon SQS',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-fifo-throttling-issues.html',
    readOn,
  },
  'sns-retries': guide('SNS', 'message delivery retries', sns, 'sns-message-delivery-retries.md', '2022-12'),
  'sns-dead-letters': guide('SNS', 'dead-letter queues', sns, 'sns-dead-letter-queues.md', '2022-12'),
  'eventbridge-targets': guide(
    'EventBridge',
    'targets',
    'amazon-eventbridge-user-guide/blob/654010ee0c78a686d0555a0a26e15d4d48083468',
    'eb-targets.md',
    '2023-02',
  ),
  'eventbridge-retries': guide(
    'EventBridge',
    'retries and dead-letter queues',
    'amazon-eventbridge-user-guide/blob/654010ee0c78a686d0555a0a26e15d4d48083468',
    'eb-rule-dlq.md',
    '2023-02',
  ),
  'dynamodb-quotas': guide('DynamoDB', 'quotas', dynamodb, 'ServiceQuotas.md', '2023-02'),
  'kinesis-retention': guide(
    'Kinesis Data Streams',
    'retention',
    'amazon-kinesis-data-streams-developer-guide/blob/fe9180ac58251cca087e142e283733162ee6aeb2',
    'kinesis-extended-retention.md',
    '2022-08',
  ),
  'alb-attributes': guide(
    'Application Load Balancers',
    'idle timeout',
    alb,
    'application-load-balancers.md',
    '2023-04',
  ),
  'alb-introduction': guide('Application Load Balancers', 'what they are', alb, 'introduction.md', '2023-04'),
  'nlb-attributes': guide(
    'Network Load Balancers',
    'listeners and addresses',
    nlb,
    'network-load-balancers.md',
    '2023-04',
  ),
  'nlb-listeners': guide('Network Load Balancers', 'listeners', nlb, 'load-balancer-listeners.md', '2023-04'),
  'nlb-introduction': guide('Network Load Balancers', 'what they are', nlb, 'introduction.md', '2023-04'),
  'nlb-before-alb': guide(
    'Network Load Balancers',
    'an Application Load Balancer as target',
    nlb,
    'application-load-balancer-target.md',
    '2023-04',
  ),
  'vpc-security-comparison': guide(
    'VPC',
    'security groups and network ACLs compared',
    vpc,
    'VPC_Security.md',
    '2023-04',
  ),
  'vpc-quotas': guide('VPC', 'quotas', vpc, 'amazon-vpc-limits.md', '2023-04'),
  'dynamodb-consistency': guide('DynamoDB', 'read consistency', dynamodb, 'HowItWorks.ReadConsistency.md', '2023-02'),
  'dynamodb-capacity-modes': guide(
    'DynamoDB',
    'capacity modes',
    dynamodb,
    'HowItWorks.ReadWriteCapacityMode.md',
    '2023-02',
  ),
  'dynamodb-streams': guide('DynamoDB', 'streams', dynamodb, 'Streams.md', '2023-02'),
  'dynamodb-recovery': guide('DynamoDB', 'point-in-time recovery', dynamodb, 'PointInTimeRecovery.md', '2023-02'),
  'rds-storage-types': guide('RDS', 'working with storage', rds, 'USER_PIOPS.StorageTypes.md', '2023-06'),
  'rds-replicas-postgres': guide(
    'RDS',
    'read replicas of PostgreSQL',
    rds,
    'USER_PostgreSQL.Replication.ReadReplicas.md',
    '2023-06',
  ),
  'rds-replicas-mysql': guide(
    'RDS',
    'read replicas of MySQL',
    rds,
    'USER_MySQL.Replication.ReadReplicas.md',
    '2023-06',
  ),
  'aurora-storage': guide(
    'Aurora',
    'storage and reliability',
    'amazon-aurora-user-guide/blob/287c60402f2da72238efbe4bd10cc34bb03acfa3',
    'Aurora.Overview.StorageReliability.md',
    '2023-06',
  ),
  'ebs-snapshot-guide': guide('EC2', 'EBS snapshots', ec2, 'EBSSnapshots.md', '2023-05'),
  'ebs-volumes': guide('EC2', 'EBS volumes', ec2, 'ebs-volumes.md', '2023-05'),
  'ebs-general-purpose': guide('EC2', 'gp2 and gp3 volumes', ec2, 'general-purpose.md', '2023-05'),
  'ec2-on-demand': guide('EC2', 'on-demand instances and their quotas', ec2, 'ec2-on-demand-instances.md', '2023-05'),
  'iam-root-user': guide('IAM', 'the root user', iam, 'id_root-user.md', '2023-05'),
  'vpc-subnet-sizing': guide('VPC', 'sizes of subnets', vpc, 'subnet-sizing.md', '2023-04'),
  'alb-listeners': guide(
    'Application Load Balancers',
    'listeners and rules',
    alb,
    'load-balancer-listeners.md',
    '2023-04',
  ),
  'alb-sticky': guide('Application Load Balancers', 'sticky sessions', alb, 'sticky-sessions.md', '2023-04'),
  'alb-quotas': guide('Application Load Balancers', 'quotas', alb, 'load-balancer-limits.md', '2023-04'),
  'sqs-polling-guide': guide('SQS', 'short and long polling', sqs, 'sqs-short-and-long-polling.md', '2023-05'),
  'sns-destinations': guide('SNS', 'what it is', sns, 'welcome.md', '2022-12'),
  'sns-event-destinations': guide('SNS', 'event destinations', sns, 'sns-event-destinations.md', '2022-12'),
  'session-manager': guide(
    'Systems Manager',
    'Session Manager',
    'aws-systems-manager-user-guide/blob/bf98b08e38d9ff3b3d1f47e0683207a2bc5125f4',
    'session-manager.md',
    '2023-05',
  ),
  'amazon-linux-dates': {
    title: 'Amazon Linux and its end of support',
    publisher: 'endoflife.date',
    url: 'https://endoflife.date/amazon-linux',
    readOn,
  },
  'ubuntu-dates': {
    title: 'Ubuntu and its end of support',
    publisher: 'endoflife.date',
    url: 'https://endoflife.date/ubuntu',
    readOn,
  },
  'rds-limits': guide('RDS', 'quotas', rds, 'CHAP_Limits.md', '2023-06'),
  'rds-storage': guide('RDS', 'storage', rds, 'CHAP_Storage.md', '2023-06'),
  'rds-backups': guide('RDS', 'automated backups', rds, 'USER_WorkingWithAutomatedBackups.md', '2023-06'),
  'rds-stop': guide('RDS', 'stopping an instance', rds, 'USER_StopInstance.md', '2023-06'),
  'aurora-capacity': guide(
    'Aurora',
    'creating a Serverless v2 cluster',
    'amazon-aurora-user-guide/blob/287c60402f2da72238efbe4bd10cc34bb03acfa3',
    'aurora-serverless-v2.create-cluster.md',
    '2023-06',
  ),
  'elasticache-costs': toolkit(
    'ElastiCache costs',
    'specialized-skills/database-skills/amazon-elasticache/references/monitoring/cost-reporting.md',
  ),
  's3-bucket-quotas': {
    title: 'General purpose bucket quotas, limitations, and restrictions',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html',
    readOn,
  },
  's3-bucket-limits': {
    title: 'General purpose bucket quotas, limitations, and restrictions (Japanese)',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/ja_jp/AmazonS3/latest/userguide/BucketRestrictions.md',
    readOn,
  },
  's3-files': toolkit('S3 Files', 'core-skills/aws-storage/references/s3-files-knowledge.md'),
  'ebs-multi-attach': guide('EC2', 'EBS Multi-Attach', ec2, 'ebs-volumes-multi.md', '2023-05'),
  'ec2-reboot': guide('EC2', 'reboot', ec2, 'ec2-instance-reboot.md', '2023-05'),
  'ec2-network-control': guide('VPC', 'infrastructure security', vpc, 'infrastructure-security.md', '2023-04'),
  'vpc-peering': guide(
    'VPC peering',
    'what it is',
    'amazon-vpc-peering-guide/blob/e1dc1494b8ebbb5ecfc7edff2c7cfc602431ca04',
    'what-is-vpc-peering.md',
    '2023-04',
  ),
  'efs-guide': guide(
    'EFS',
    'what it is',
    'amazon-efs-user-guide/blob/1f908eadc0ebf01b459f1b4765add22552c17f29',
    'whatisefs.md',
    '2022-04',
  ),
  'ssm-parameter-tiers': guide(
    'Systems Manager',
    'parameter tiers',
    'aws-systems-manager-user-guide/blob/bf98b08e38d9ff3b3d1f47e0683207a2bc5125f4',
    'parameter-store-advanced-parameters.md',
    '2023-05',
  ),
  'ecs-features': guide(
    'ECS',
    'features',
    'amazon-ecs-developer-guide/blob/49232cf2ab3bbe78781a45fb1a4c4cf7eee8790a',
    'welcome-features.md',
    '2023-06',
  ),
  'ecs-event-messages': guide(
    'ECS',
    'service event messages',
    'amazon-ecs-developer-guide/blob/49232cf2ab3bbe78781a45fb1a4c4cf7eee8790a',
    'service-event-messages.md',
    '2023-06',
  ),
  'fargate-throttling': {
    title: 'AWS Fargate throttling quotas',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/userguide/throttling.html',
    readOn,
  },
  's3-consistency': guide('S3', 'what it is', s3, 'Welcome.md', '2023-06'),
  's3-request-rates': guide('S3', 'optimizing performance', s3, 'optimizing-performance.md', '2023-06'),
  's3-classes': guide('S3', 'storage classes', s3, 'storage-class-intro.md', '2023-06'),
  's3-presigned-expiry': guide('S3', 'presigned URLs', s3, 'using-presigned-url.md', '2023-06'),
  's3-objects-earlier': guide('S3', 'objects', s3, 'UsingObjects.md', '2023-06'),
  's3-objects': {
    title: 'Amazon S3 objects overview',
    publisher: 'AWS documentation',
    url: 'https://docs.amazonaws.cn/en_us/AmazonS3/latest/userguide/UsingObjects.md',
    readOn,
  },
  'cloudwatch-concepts': guide(
    'CloudWatch',
    'concepts',
    'amazon-cloudwatch-user-guide/blob/b35549706cab03cdcd0a8df9956a2381c0315642',
    'cloudwatch_concepts.md',
    '2023-05',
  ),
  'iam-role-use': guide('IAM', 'using roles', iam, 'id_roles_use.md', '2023-05'),
  'iam-role-chaining': guide(
    'IAM',
    'credentials of roles and their duration',
    iam,
    'id_roles_providers_enable-console-custom-url.md',
    '2023-05',
  ),
  'iam-practices': guide('IAM', 'best practices', iam, 'best-practices.md', '2023-05'),
  'iam-quotas': guide('IAM', 'quotas', iam, 'reference_iam-quotas.md', '2023-05'),
  'ec2-resize': guide('EC2', 'change the instance type', ec2, 'ec2-instance-resize.md', '2023-05'),
  'aws-support-plans': guide(
    'Support',
    'plans',
    'aws-support-user-guide/blob/ca76b05874df2a57080185ebe7f194f7c0c2157e',
    'aws-support-plans.md',
    '2022-10',
  ),
  'aws-support-tiers': {
    title: 'AWS Support Tier Strategy 2026',
    publisher: 'AWS Negotiations',
    url: 'https://awsnegotiations.com/aws-support-tier-strategy-guide.html',
    asOf: '2026',
    readOn,
  },
  'aws-support-notices-french': {
    title: 'Trusted Advisor API, with notices on the end of older support plans (French)',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/fr_fr/awssupport/latest/user/get-started-with-aws-trusted-advisor-api.md',
    readOn,
  },
  'aws-support-notices': {
    title: 'About the AWS Support API, with notices on the end of older plans',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/about-support-api.md',
    readOn,
  },
  'api-gateway-quotas': {
    title: 'Amazon API Gateway quotas',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
    readOn,
  },
  'api-gateway-throttling': {
    title: 'Throttle requests to your REST APIs',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling',
    readOn,
  },
  'aws-custom-domain': toolkit(
    'a REST API with a custom domain',
    'specialized-skills/serverless-skills/deploying-custom-domain-rest-api/SKILL.md',
  ),
  'cloudfront-when': toolkit(
    'when to use CloudFront',
    'specialized-skills/networking-and-content-delivery-skills/cloudfront/references/when-to-use-cloudfront.md',
  ),
  'cloudwatch-logs-guide': guide(
    'CloudWatch Logs',
    'what it is',
    'amazon-cloudwatch-logs-user-guide/blob/10ee522f8ff159232328740b0b823c91d1961ae6',
    'WhatIsCloudWatchLogs.md',
    '2022-03',
  ),
  'cloudfront-function-url': {
    title: 'Amazon CloudFront to AWS Lambda URLs',
    publisher: 'Serverless Land (AWS)',
    url: 'https://serverlessland.com/patterns/cloudfront-lambda-urls',
    readOn,
  },
  'cloudfront-function-url-cdk': {
    title: 'CloudFront to Lambda URL, with the CDK',
    publisher: 'AWS samples',
    url: 'https://github.com/aws-samples/serverless-patterns/blob/main/cloudfront-lambda-url-cdk-ts/example-pattern.json',
    asOf: '2025-11-25',
    readOn,
  },
  'cloudfront-function-url-oac': {
    title: 'CloudFront origin access control for Lambda function URLs',
    publisher: 'AWS samples',
    url: 'https://github.com/aws-samples/serverless-patterns/blob/main/cloudfront-lambdafunctionurl-oac-sam/README.md',
    asOf: '2025-11-25',
    readOn,
  },
  'azure-sql-serverless': azure(
    'Serverless compute tier for Azure SQL Database',
    'sql-docs/blob/071f02bf924ab7ffd7bd196cbaf003cffa9112f5/azure-sql/database/serverless-tier-overview.md',
    '2024-09-24',
  ),
  'azure-sql-pause': {
    title: 'Auto-pause and auto-resume in the serverless compute tier',
    publisher: 'Microsoft Learn',
    url: 'https://learn.microsoft.com/en-us/azure/azure-sql/database/serverless-tier-auto-pause-resume',
    readOn,
  },
  'azure-service-bus-quotas': azure(
    'Service Bus quotas',
    'azure-docs/blob/03df76b37acd5663e6d89fdfaa0d0e7ee84b435b/includes/service-bus-quotas-table.md',
    '2022-07-19',
  ),
  'azure-event-hubs-tiers': azure(
    'Event Hubs: limits by tier',
    'azure-docs/blob/014bcff1b6be45da9d913bb24e2aa4d1d823fee5/articles/event-hubs/includes/event-hubs-tier-limits.md',
    '2022-01-05',
  ),
  'azure-blob-targets': azure(
    'Scalability targets for Blob storage',
    'azure-docs/blob/05b33dddc9f09a0ce35f6b93b6f8d4adec6666e1/includes/storage-blob-scale-targets.md',
    '2021-04-01',
  ),
  'cosmos-quotas': azure(
    'Azure Cosmos DB service quotas',
    'azure-databases-docs/blob/02b794671eb05accf6c340905a6396fc1cc630bd/articles/cosmos-db/concepts-limits.md',
    '2023-04-15',
  ),
  'cosmos-free': azure(
    'Azure Cosmos DB lifetime free tier',
    'azure-databases-docs/blob/067821c9414c820951e651d767ca454101f8b98a/articles/cosmos-db/free-tier.md',
    '2025-06-24',
  ),
  'azure-managed-identities': azure(
    'Managed identities for Azure resources',
    'entra-docs/blob/0b21d32ffc73f4b77e3da3f8beca2c1fe07288f3/docs/identity/managed-identities-azure-resources/overview.md',
    '2024-12-02',
  ),
  'azure-log-retention': azure(
    'Manage data retention in a Log Analytics workspace',
    'azure-monitor-docs/blob/10beb8f88e97c4872d2e8caf3a5120e6d0da8e4c/articles/azure-monitor/logs/data-retention-configure.md',
    '2025-05-05',
  ),
  'azure-free-services': azure(
    'Create services included with Azure free account',
    'azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/cost-management-billing/manage/create-free-services.md',
    '2026-03-03',
  ),
  'azure-functions-idle': azure(
    'Event-driven scaling in Azure Functions',
    'azure-docs/blob/00587e21cb4a95834ff401221745547c387fe222/articles/azure-functions/event-driven-scaling.md',
    '2020-10-29',
  ),
  'azure-queues-compared': azure(
    'Storage queues and Service Bus queues compared',
    'azure-docs/blob/042d1cba993a5f21d372ae0d1d6eaca88d536d1f/articles/service-bus-messaging/service-bus-azure-and-service-bus-queues-compared-contrasted.md',
    '2024-12-11',
  ),
  'azure-messaging-compared': azure(
    'Event Grid, Event Hubs and Service Bus compared',
    'azure-docs/blob/092fd13e6f37559c5a57524a3509179cb4401857/articles/service-bus-messaging/compare-messaging-services.md',
    '2025-04-29',
  ),
  'azure-app-service-limits': azure(
    'App Service limits',
    'azure-docs/blob/02d09f6414e40e9363ef62ef3e06c9c62b6995b6/includes/azure-websites-limits.md',
    '2020-03-17',
  ),
  'azure-spring-retirement': azure(
    'Azure Spring Apps retirement announcement',
    'azure-docs/blob/0081338d5c182df50c26550adb2ab17bff6ad5a8/articles/spring-apps/basic-standard/retirement-announcement.md',
    '2025-02-21',
  ),
  'cosmos-serverless': azure(
    'Azure Cosmos DB serverless account type',
    'azure-databases-docs/blob/067821c9414c820951e651d767ca454101f8b98a/articles/cosmos-db/serverless.md',
    '2023-03-16',
  ),
  'azure-sql-free': azure(
    'Deploy Azure SQL Database for free',
    'sql-docs/blob/000f1d0cd5c994bba41a1926178bc2dd4beced76/azure-sql/database/free-offer.md',
    '2026-03-10',
  ),
  'azure-postgres-overview': azure(
    'What is Azure Database for PostgreSQL?',
    'azure-databases-docs/blob/0177ae532f390235abe1fd4260c3e05b169ba50e/articles/postgresql/flexible-server/overview.md',
    '2025-07-06',
  ),
  'cloud-tasks-compared': google(
    'Choose Cloud Tasks or Pub/Sub',
    'https://docs.cloud.google.com/tasks/docs/comp-pub-sub.md.txt',
  ),
  'cloud-tasks-table': google(
    'Choose Cloud Tasks or Pub/Sub (Japanese)',
    'https://docs.cloud.google.com/tasks/docs/comp-pub-sub?hl=ja',
  ),
  'gcp-run-integrations': google(
    'Cloud Run: connect to other products (Korean)',
    'https://cloud.google.com/run/docs/integrate?hl=ko',
  ),
  'gcp-run-firebase': google(
    'Cloud Run: Firebase Hosting for custom domains (Japanese)',
    'https://cloud.google.com/run/docs/integrate/firebase-hosting?hl=ja',
  ),
  'gcp-run-mapping': google(
    'Cloud Run: map a service to a custom domain (Japanese)',
    'https://cloud.google.com/run/docs/samples/cloudrun-custom-domain-mapping-parent-tag?hl=ja',
  ),
  'pubsub-subscriptions': google(
    'Pub/Sub: subscription properties',
    'https://docs.cloud.google.com/pubsub/docs/subscription-properties.md.txt',
  ),
  'pubsub-ack-deadline': {
    title: 'Pub/Sub API client for Elixir: a subscription',
    publisher: 'Google',
    url: 'https://hexdocs.pm/google_api_pub_sub/0.8.1/GoogleApi.PubSub.V1.Model.Subscription.html',
    readOn,
  },
  'pubsub-request-size': {
    title: 'LUCI: quota of Pub/Sub',
    publisher: 'The Chromium project',
    url: 'https://pkg.go.dev/chromium.googlesource.com/external/github.com/luci/luci-go.git/common/gcloud/pubsub',
    readOn,
  },
  'firestore-quotas': google('Firestore: quotas and limits', 'https://docs.cloud.google.com/firestore/quotas.md.txt'),
  'firestore-document-limit': google(
    'Firestore: quotas and limits (Chinese)',
    'https://cloud.google.com/firestore/quotas?hl=zh_cn',
  ),
  'google-logging-prices': {
    title: 'Google Cloud Logging pricing, as read by API Evangelist',
    publisher: 'API Evangelist',
    url: 'https://github.com/api-evangelist/google-cloud-logging/blob/04006dd5bbf4a95f7127bdc865bb8565e3b68226/plans/google-cloud-logging-plans-pricing.yml',
    asOf: '2026-09-12',
    readOn,
  },
  'gcp-run-max-instances': google(
    'Cloud Run: about maximum instances',
    'https://cloud.google.com/run/docs/configuring/max-instances-limits',
  ),
  'gcp-run-idle': {
    title: 'Handling a Cloud Run container shutdown',
    publisher: 'ExchangeTuts',
    url: 'https://exchangetuts.com/handling-a-cloud-run-container-shutdown-1641294664427595',
    readOn,
  },
  'gcp-run-autoscaling': google(
    'Cloud Run: about instance autoscaling',
    'https://cloud.google.com/run/docs/about-instance-autoscaling',
  ),
  'cloud-sql-stop': google(
    'Cloud SQL: start, stop, and restart instances',
    'https://docs.cloud.google.com/sql/docs/postgres/start-stop-restart-instance.md.txt',
  ),
  'firestore-editions': {
    title: 'Firestore editions overview (Japanese)',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/firestore/native/docs/editions-overview?hl=ja',
    readOn,
  },
} as const satisfies Record<string, Page>;
