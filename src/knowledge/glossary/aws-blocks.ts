import type { Term } from '../entry.ts';

const checked = '2026-11-29';

/** Building blocks of AWS that questions name. */
export const awsBlockTerms = [
  {
    id: 't-efs',
    term: 'EFS (Elastic File System)',
    aliases: ['efs', 'elastic file system', 'amazon efs'],
    definition:
      'AWS’s network file system, which Lambda functions, Fargate tasks and EC2 machines can mount at the same time. It grows and shrinks by itself, outlives a task, and costs more per GB than a disk or S3.',
    related: ['t-object-storage'],
    sources: ['aws-efs-knowledge', 'F-AWS-42', 'F-AWS-120', 'F-AWS-80', 'F-AWS-118'],
    checked,
    carries: [],
  },
  {
    id: 't-ebs',
    term: 'EBS (Elastic Block Store)',
    aliases: ['ebs', 'elastic block store', 'ebs volume', 'ebs volumes', 'gp3'],
    definition:
      'EC2’s disks: block storage for a single machine, kept within one zone, that can outlive the machine. A general-purpose gp3 volume costs {aws/disk-gb-month} per GB per month.',
    sources: ['aws-ebs-knowledge', 'F-AWS-80'],
    checked,
    carries: [],
  },
  {
    id: 't-target-group',
    term: 'Target group',
    aliases: ['target group', 'target groups'],
    definition:
      'The list of targets, such as machines or functions, that an AWS load balancer sends requests to; its health check decides which ones get them. Attach it to a scaling group rather than to individual machines.',
    related: ['t-load-balancer'],
    sources: ['elb-target-groups', 'aws-compute-scaling'],
    checked,
    carries: [],
  },
  {
    id: 't-privatelink',
    term: 'AWS PrivateLink',
    aliases: ['privatelink', 'private link', 'aws privatelink'],
    definition:
      'A way to reach a service from AWS, a partner or another account over a private IP address in your own network. Its interface endpoints cost {aws/endpoint-hour} an hour in each zone and {aws/endpoint-gb} per GB.',
    sources: ['vpc-privatelink', 'F-AWS-114'],
    checked,
    carries: [],
  },
  {
    id: 't-security-group',
    term: 'Security group',
    aliases: ['security group', 'security groups', 'nacl', 'network acl', 'network acls', 'security group vs nacl'],
    definition:
      'A firewall around resources on AWS that says what can come in and go out. It’s stateful: the response to an allowed request is let through automatically. A network ACL applies to a whole subnet; use it as a second layer where you need one.',
    sources: ['vpc-security-groups', 'vpc-network-acls'],
    checked,
    carries: [],
  },
  {
    id: 't-imds',
    term: 'IMDSv2 (instance metadata)',
    aliases: ['imdsv2', 'imds', 'instance metadata', 'instance metadata service'],
    definition:
      'The address inside an EC2 machine that gives it data about itself. Version 2 requires a session token first, so that a tricked web app can’t steal credentials from it; require it everywhere.',
    sources: ['aws-compute-skill', 'aws-provisioning'],
    checked,
    carries: [],
  },
  {
    id: 't-user-data-script',
    term: 'User data script',
    aliases: ['user data script', 'ec2 user data', 'cloud-init', 'cloud init'],
    definition:
      'A script that a new machine runs on first boot to set itself up, using cloud-init on Linux. Keep it short, or bake an image.',
    sources: ['aws-provisioning'],
    checked,
    carries: [],
  },
  {
    id: 't-launch-template',
    term: 'Launch template',
    aliases: ['launch template', 'launch templates'],
    definition:
      'A saved description of an EC2 machine (image, type, network, script) that scaling groups use to start copies. Changes create a new version, which an instance refresh rolls out.',
    sources: ['aws-provisioning', 'aws-compute-scaling'],
    checked,
    carries: [],
  },
  {
    id: 't-placement-group',
    term: 'Placement group',
    aliases: ['placement group', 'placement groups'],
    definition:
      'A way to tell AWS where to place machines: close together for low latency between them, or apart so a fault hits only a few of them.',
    sources: ['ec2-placement', 'aws-provisioning'],
    checked,
    carries: [],
  },
  {
    id: 't-cloudtrail',
    term: 'AWS CloudTrail',
    aliases: ['cloudtrail', 'aws cloudtrail', 'cloud trail'],
    definition:
      'The record of who did what through which AWS API, and when. Start an audit there. Individual function calls and object reads are “data events”, which have to be turned on and cost extra.',
    sources: ['cloudtrail-what-is', 'aws-cloudtrail-audit'],
    checked,
    carries: [],
  },
  {
    id: 't-guardduty',
    term: 'Amazon GuardDuty',
    aliases: ['guardduty', 'guard duty', 'amazon guardduty'],
    definition:
      'An AWS service that watches logs and running workloads for signs of an attack, such as malware or exposed credentials, and reports what it finds. Act on its findings yourself.',
    sources: ['eks-runtime-security'],
    checked,
    carries: [],
  },
  {
    id: 't-landing-zone',
    term: 'Landing zone',
    aliases: [
      'landing zone',
      'landing zones',
      'control tower',
      'aws control tower',
      'service control policy',
      'service control policies',
      'scp',
    ],
    definition:
      'The setup of several accounts under one organization: its structure, regions, central logs and access. On AWS, Control Tower governs it, with accounts for management, logs and audit. Use service control policies to limit what accounts can do.',
    sources: ['eks-multi-account', 'landing-zone-resource', 'control-tower-accounts', 'aws-cdk-drift'],
    checked,
    carries: [],
  },
  {
    id: 't-cognito',
    term: 'Amazon Cognito',
    aliases: ['cognito', 'amazon cognito', 'aws cognito'],
    definition:
      'AWS’s login service for web and mobile apps: it stores users or trusts other identity providers, and issues tokens after login. Use it rather than running your own login.',
    sources: ['cognito-what-is'],
    checked,
    carries: [],
  },
  {
    id: 't-lambda-authorizer',
    term: 'Lambda authorizer',
    aliases: ['lambda authorizer', 'custom authorizer', 'api gateway authorizer'],
    definition:
      'A function that API Gateway calls first to decide whether to let a request through; the answer can be cached. For JWTs, an HTTP API can check them itself, without a function.',
    sources: ['aws-api-gateway'],
    checked,
    carries: [],
  },
  {
    id: 't-capacity-provider',
    term: 'ECS capacity provider',
    aliases: ['capacity provider', 'capacity providers', 'ecs capacity provider'],
    definition:
      'The setting of an ECS cluster that says where tasks run: on Fargate, Fargate Spot or a group of machines, and in what mix. AWS’s toolkit recommends a base on Fargate with the rest on Spot.',
    sources: ['ecs-capacity-providers', 'F-AWS-121'],
    checked,
    carries: [],
  },
  {
    id: 't-awsvpc',
    term: 'awsvpc network mode',
    aliases: ['awsvpc', 'awsvpc mode', 'eni trunking'],
    definition:
      'The mode that gives each ECS task its own network interface, IP address and security group; Fargate always uses it. On EC2 machines, the number of interfaces limits the number of tasks; trunking raises that limit.',
    sources: ['ecs-awsvpc', 'ecs-trunking', 'aws-toolkit-containers'],
    checked,
    carries: [],
  },
  {
    id: 't-dax',
    term: 'DAX (DynamoDB Accelerator)',
    aliases: ['dax', 'dynamodb accelerator'],
    definition:
      'A cache in front of DynamoDB that answers reads in microseconds instead of milliseconds. It runs on its own nodes, so use it for many repeated reads of the same items, not for strongly consistent ones.',
    sources: ['dynamodb-dax'],
    checked,
    carries: [],
  },
  {
    id: 't-memorydb',
    term: 'Amazon MemoryDB',
    aliases: ['memorydb', 'memory db'],
    definition:
      'An AWS database that takes Valkey and Redis commands and keeps data in memory durably. For a single region, AWS’s toolkit points to ElastiCache, which offers the same at lower cost.',
    sources: ['aws-database-skill', 'aws-memorydb'],
    checked,
    carries: [],
  },
  {
    id: 't-global-accelerator',
    term: 'AWS Global Accelerator',
    aliases: ['global accelerator', 'aws global accelerator'],
    definition:
      'Fixed IP addresses for your application, two of them for IPv4, that bring traffic into AWS’s network at the edge location nearest to the user, and on to a healthy endpoint in a region. For web pages, try a CDN first.',
    sources: ['global-accelerator-components', 'global-accelerator-how'],
    checked,
    carries: [],
  },
  {
    id: 't-oac',
    term: 'Origin access control',
    aliases: ['origin access control', 'oac', 'cloudfront oac'],
    definition:
      'A setting that makes CloudFront sign its requests to a bucket or a function URL. Let only those through, so no one can bypass CloudFront.',
    sources: ['aws-toolkit-lambda', 'cloudfront-oac'],
    checked,
    carries: [],
  },
  {
    id: 't-adot',
    term: 'ADOT (AWS Distro for OpenTelemetry)',
    aliases: ['adot', 'aws distro for opentelemetry'],
    definition:
      'AWS’s supported build of OpenTelemetry, with a collector that works on EC2, ECS and EKS and a layer for Lambda. It sends traces and metrics to CloudWatch, X-Ray or other tools.',
    sources: ['aws-observability-skill', 'adot-collector-readme', 'aws-tracing'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
