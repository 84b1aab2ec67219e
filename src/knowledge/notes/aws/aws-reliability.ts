import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Availability, regions and running things on AWS. */
export const awsReliabilityNotes = [
  {
    id: 'n-aws-outage',
    about: ['aws outage', 'us-east-1', 'outage'],
    questions: [
      'what happened in the aws outage of october 2025?',
      'why was us-east-1 down?',
      'should we avoid us-east-1?',
      'is aws reliable after the outage?',
    ],
    text: 'On October 19 and 20, 2025, a fault in DynamoDB’s DNS automation disrupted much of us-east-1 for about 15 hours: DynamoDB first, then EC2 launches and Network Load Balancers, and with them Lambda, ECS, EKS and Fargate. Our takeaway: make another region your home if you have the choice, and keep enough capacity running that you don’t need new machines in the middle of an outage.',
    sources: ['aws-outage-2025', 'aws-outage-report'],
    checked,
    carries: [],
  },
  {
    id: 'n-second-zone-cost',
    about: ['availability zone', 'second zone'],
    questions: [
      'what does a second availability zone cost?',
      'does lambda use several zones by itself?',
      'is multi az more expensive?',
      'cost of high availability on aws',
    ],
    text: 'A second copy of what you run, the database’s standby, a second NAT gateway at {aws/nat-hour*730} a month, and {aws/zone-gb} a GB each way between the zones. For a small MySQL on RDS the standby doubles the price, {aws/db-t4g-small-hour} to {aws/db-t4g-small-multi-zone-hour} an hour. Lambda, DynamoDB and S3 Standard span zones by themselves. Use two zones for most services, three where you need a quorum.',
    sources: ['F-AWS-113', 'F-AWS-24', 'F-AWS-116', 'aws-lambda-resilience', 'dynamodb-guide', 's3-durability'],
    checked,
    carries: [],
  },
  {
    id: 'n-lambda-alarms',
    about: ['monitoring', 'lambda'],
    questions: [
      'what should I monitor on lambda?',
      'which alarms does a serverless app need?',
      'lambda monitoring checklist',
      'how do I notice that my lambda fails?',
    ],
    text: 'Alarms on the error rate above 1%, any throttling, the slowest percent above 80% of the timeout, the age of stream records, and any message in a dead-letter queue. Write structured logs with an id that follows the request, trace across services, and set a retention period for logs.',
    sources: ['aws-toolkit-production'],
    checked,
    carries: [],
  },
  {
    id: 'n-lambda-security',
    about: ['lambda', 'lambda security', 'iam'],
    questions: [
      'how do I secure a lambda function?',
      'what belongs in a security review of lambda?',
      'secrets in lambda environment variables?',
      'lambda security checklist',
    ],
    text: 'One role per function, with just its own resources; secrets in Secrets Manager or Parameter Store, not in environment variables; input checked in the handler; IAM rather than public access on function URLs. Scan dependencies.',
    sources: ['aws-toolkit-production'],
    checked,
    carries: [],
  },
  {
    id: 'n-cold-start-share',
    about: ['cold start', 'lambda', 'latency'],
    questions: [
      'how often do cold starts happen?',
      'are cold starts a real problem?',
      'my internal tool on lambda is slow the first time',
      'how long is a lambda cold start?',
    ],
    text: 'Typically on under {F-AWS-11} of production calls, and they take from under {F-AWS-11/shortest} to over {F-AWS-11/longest}. They’re more common when a function is seldom called, as in an internal tool or a test system. Keep packages small, try SnapStart, or pay for a little provisioned concurrency. If you get only a call every few minutes and none can be slow, keep a container running.',
    sources: ['F-AWS-11', 'F-AWS-12', 'aws-toolkit-lambda'],
    checked,
    carries: [],
  },
  {
    id: 'n-deploy-lambda',
    about: ['lambda', 'lambda deployment', 'lambda canary', 'lambda rollback'],
    questions: [
      'how do I deploy lambda without downtime?',
      'canary deployment lambda',
      'rollback a lambda',
      'lambda versions and aliases',
    ],
    text: 'Publish a version, point an alias at it, and shift a share of the traffic, 10% first, with alarms that shift it back. To roll back, point the alias at the old version. Keep all of it in code, with CDK, SAM or Terraform.',
    sources: ['aws-toolkit-production', 'serverless-land-terraform', 'aws-lambda-canary'],
    checked,
    carries: [],
  },
  {
    id: 'n-blue-green-ecs',
    about: ['ecs', 'blue green', 'ecs deployment'],
    questions: [
      'blue green deployment on ecs',
      'how do I deploy to fargate without downtime?',
      'ecs rollback',
      'is codedeploy needed for ecs?',
    ],
    text: 'ECS has done it itself since July 2025: all at once, and since October 2025 also in steps or with a canary. You no longer need CodeDeploy. For plain rolling updates, turn on the circuit breaker with rollback, keep 100% healthy, and cut the balancer’s 300-second deregistration delay to 30 or 60.',
    sources: ['aws-toolkit-containers', 'aws-toolkit-ecs-scaling'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
