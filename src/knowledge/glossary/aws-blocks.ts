import type { Term } from '../entry.ts';

const checked = '2026-11-29';

/** Building blocks of AWS that questions name. */
export const awsBlockTerms = [
  {
    id: 't-efs',
    term: 'EFS (Elastic File System)',
    aliases: ['efs', 'elastic file system', 'amazon efs'],
    definition:
      'A network file system of AWS that many functions, tasks and machines can mount at once. It grows by itself, lives on without them, and is slower and costs more per GB than a disk or S3.',
    related: ['t-object-storage'],
    sources: ['F-AWS-120', 'F-AWS-42'],
    checked,
    carries: [],
  },
  {
    id: 't-ebs',
    term: 'EBS (Elastic Block Store)',
    aliases: ['ebs', 'elastic block store', 'ebs volume', 'ebs volumes', 'gp3'],
    definition:
      'The disks of EC2: block storage that is attached to one machine in one zone and stays when the machine stops. A general-purpose gp3 volume costs {aws/disk-gb-month} per GB per month.',
    sources: ['aws-ebs-knowledge', 'F-AWS-80'],
    checked,
    carries: [],
  },
  {
    id: 't-target-group',
    term: 'Target group',
    aliases: ['target group', 'target groups'],
    definition:
      'The list of machines, tasks or functions to which a load balancer of AWS sends requests, with the health check that decides who gets some. A service or scaling group is attached to it rather than single machines.',
    related: ['t-load-balancer'],
    sources: ['aws-compute-scaling', 'aws-toolkit-containers'],
    checked,
    carries: [],
  },
  {
    id: 't-privatelink',
    term: 'AWS PrivateLink',
    aliases: ['privatelink', 'private link', 'aws privatelink'],
    definition:
      'A way to reach a service of AWS or of another company over a private address in your own network, without the internet or NAT. Interface endpoints are built on it.',
    sources: ['aws-networking-skill', 'F-AWS-114'],
    checked,
    carries: [],
  },
  {
    id: 't-security-group',
    term: 'Security group',
    aliases: ['security group', 'security groups', 'nacl', 'network acl', 'network acls', 'security group vs nacl'],
    definition:
      'A firewall around a machine, task or database on AWS that lists what may come in and go out and remembers connections. A network ACL does the same for a whole subnet, without memory, and is seldom needed beside it.',
    sources: ['aws-compute-skill', 'eks-network-security'],
    checked,
    carries: [],
  },
  {
    id: 't-imds',
    term: 'IMDSv2 (instance metadata)',
    aliases: ['imdsv2', 'imds', 'instance metadata', 'instance metadata service'],
    definition:
      'The address inside an EC2 machine that gives it data about itself and its role’s credentials. Version 2 wants a session token first, so that a tricked web app cannot read them; require it everywhere.',
    sources: ['aws-compute-skill', 'eks-identity'],
    checked,
    carries: [],
  },
  {
    id: 't-user-data-script',
    term: 'User data script',
    aliases: ['user data script', 'ec2 user data', 'cloud-init', 'cloud init'],
    definition:
      'A script or cloud-init file that a new machine runs at its first start to set itself up. Keep it short, or bake an image, as every new machine waits for it.',
    sources: ['aws-provisioning'],
    checked,
    carries: [],
  },
  {
    id: 't-launch-template',
    term: 'Launch template',
    aliases: ['launch template', 'launch templates'],
    definition:
      'A saved description of an EC2 machine (image, type, network, script) from which scaling groups start copies. Changes make a new version, which an instance refresh rolls out.',
    sources: ['aws-compute-skill', 'aws-compute-scaling'],
    checked,
    carries: [],
  },
  {
    id: 't-placement-group',
    term: 'Placement group',
    aliases: ['placement group', 'placement groups'],
    definition:
      'A wish to AWS on where machines stand: close together for low latency between them, or apart so that one fault hits one only.',
    sources: ['aws-compute-skill', 'ec2-network-bandwidth'],
    checked,
    carries: [],
  },
  {
    id: 't-cloudtrail',
    term: 'AWS CloudTrail',
    aliases: ['cloudtrail', 'aws cloudtrail', 'cloud trail'],
    definition:
      'The record of who called which API of AWS, when and from where: the first source for an audit. Calls of single functions or reads of objects are “data events”, which have to be turned on and cost extra.',
    sources: ['aws-eks-compliance', 'eks-runtime-security'],
    checked,
    carries: [],
  },
  {
    id: 't-guardduty',
    term: 'Amazon GuardDuty',
    aliases: ['guardduty', 'guard duty', 'amazon guardduty'],
    definition:
      'A service of AWS that watches logs and running workloads for signs of an attack, such as a miner or stolen credentials, and reports them. It needs no agent for most sources and blocks nothing by itself.',
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
      'The basic setup of several cloud accounts before anything runs in them: separate accounts for stages, logs and security, with limits that no account may pass (on AWS service control policies, set up by Control Tower).',
    sources: ['eks-multi-account', 'aws-cdk-drift'],
    checked,
    carries: [],
  },
  {
    id: 't-cognito',
    term: 'Amazon Cognito',
    aliases: ['cognito', 'amazon cognito', 'aws cognito'],
    definition:
      'The login service of AWS: it keeps users or trusts other identity providers and gives tokens that API Gateway and load balancers can check. It saves running a login of your own.',
    sources: ['aws-toolkit-architecture'],
    checked,
    carries: [],
  },
  {
    id: 't-lambda-authorizer',
    term: 'Lambda authorizer',
    aliases: ['lambda authorizer', 'custom authorizer', 'api gateway authorizer'],
    definition:
      'A function that API Gateway calls before the real one to decide whether a request may pass; the answer can be cached. For plain JWTs an HTTP API checks them itself, without a function.',
    sources: ['aws-api-gateway', 'websocket-quotas'],
    checked,
    carries: [],
  },
  {
    id: 't-capacity-provider',
    term: 'ECS capacity provider',
    aliases: ['capacity provider', 'capacity providers', 'ecs capacity provider'],
    definition:
      'The setting of an ECS cluster that says where tasks run: on Fargate, Fargate Spot or a group of machines, and in which mix. A base on Fargate with the rest on Spot is the usual one.',
    sources: ['aws-toolkit-containers', 'F-AWS-121'],
    checked,
    carries: [],
  },
  {
    id: 't-awsvpc',
    term: 'awsvpc network mode',
    aliases: ['awsvpc', 'awsvpc mode', 'eni trunking'],
    definition:
      'The way in which each ECS task gets a network interface, address and security group of its own; Fargate always uses it. On machines the number of interfaces limits the tasks, which trunking raises.',
    sources: ['aws-toolkit-containers', 'aws-compute-skill'],
    checked,
    carries: [],
  },
  {
    id: 't-dax',
    term: 'DAX (DynamoDB Accelerator)',
    aliases: ['dax', 'dynamodb accelerator'],
    definition:
      'A cache in front of DynamoDB that answers repeated reads faster. It runs on nodes in your network that cost all day, so it pays off only with very many reads of the same items.',
    sources: ['aws-dynamodb-skill'],
    checked,
    carries: [],
  },
  {
    id: 't-memorydb',
    term: 'Amazon MemoryDB',
    aliases: ['memorydb', 'memory db'],
    definition:
      'A database of AWS that speaks the Redis protocol and keeps data in memory durably. AWS now advises ElastiCache with Valkey for most such cases, as it costs less.',
    sources: ['aws-database-skill', 'aws-elasticache-skill'],
    checked,
    carries: [],
  },
  {
    id: 't-global-accelerator',
    term: 'AWS Global Accelerator',
    aliases: ['global accelerator', 'aws global accelerator'],
    definition:
      'Two fixed addresses worldwide that take traffic into AWS’s network near the user and on to the nearest healthy region. It suits TCP and UDP; for web pages a CDN does more.',
    sources: ['aws-networking-skill'],
    checked,
    carries: [],
  },
  {
    id: 't-oac',
    term: 'Origin access control',
    aliases: ['origin access control', 'oac', 'cloudfront oac'],
    definition:
      'A setting by which CloudFront signs its requests, so that a bucket or function URL answers CloudFront only and nobody can go around it.',
    sources: ['aws-lambda-reference', 'aws-serverless-patterns'],
    checked,
    carries: [],
  },
  {
    id: 't-adot',
    term: 'ADOT (AWS Distro for OpenTelemetry)',
    aliases: ['adot', 'aws distro for opentelemetry'],
    definition:
      'AWS’s tested build of OpenTelemetry: libraries and a collector that send traces and metrics of functions, containers and machines to CloudWatch, X-Ray or other tools.',
    sources: ['aws-observability-skill', 'otel-lambda'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
