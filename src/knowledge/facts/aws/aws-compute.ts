import type { Fact } from '../fact.ts';
import { lambdaLimits } from './aws-lambda-limits.ts';
import { ec2Guide, fargateSizes, managingCompute } from './aws-pages.ts';

const toolkit = (file: string) => ({
  title: `AWS agent toolkit: ${file}`,
  url: `https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/skills/core-skills/aws-containers/references/${file}`,
});

/** What AWS's containers and machines hold; prices are elsewhere. */
/** What a function URL waits for is the function itself. */
const longestRun = lambdaLimits.find(({ id }) => id === 'F-AWS-01')!.value as number;

export const awsCompute = [
  {
    id: 'F-AWS-40',
    provider: 'aws',
    statement: 'Largest Fargate task: {F-AWS-40} of memory with {F-AWS-41}, on Linux platform 1.4.0 or later',
    value: 249_856,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'AWS’s toolkit of 2026-08-20 still says 120 GB with 16 vCPU',
    sources: [fargateSizes],
  },
  {
    id: 'F-AWS-41',
    provider: 'aws',
    statement: 'Largest Fargate task: {F-AWS-41}',
    value: 32,
    unit: 'vCPU',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'AWS’s toolkit of 2026-08-20 still says 16 vCPU',
    sources: [fargateSizes],
  },
  {
    id: 'F-AWS-42',
    provider: 'aws',
    statement:
      'A Fargate task has 20 GiB of ephemeral storage, at most {F-AWS-42}; it is gone with the task, and EBS volumes of service tasks are deleted when the task ends. EFS and S3 Files, which it can mount, outlive it',
    value: 200,
    unit: 'GiB',
    asOf: '2026-10-01',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Fargate task storage',
        url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html',
      },
      {
        title: 'AWS documentation: EBS volumes with Amazon ECS',
        url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html',
      },
      {
        title: 'AWS agent toolkit: S3 Files',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-storage/references/s3-files-knowledge.md',
      },
    ],
  },
  {
    id: 'F-AWS-43',
    provider: 'aws',
    statement: 'Fargate runs no privileged containers and gives no access to the host',
    value: false,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Fargate security considerations',
        url: 'https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/fargate-security-considerations.html',
      },
    ],
  },
  {
    id: 'F-AWS-44',
    provider: 'aws',
    statement: 'Fargate offers no GPU; ECS Managed Instances and ECS on EC2 do',
    value: false,
    asOf: '2026-08-19',
    status: 'provider',
    sources: [managingCompute],
  },
  {
    id: 'F-AWS-45',
    provider: 'aws',
    statement:
      'An AWS Batch job has no maximum time; on Fargate it cannot be expected to run for more than {F-AWS-45 in days}',
    value: 1_209_600,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: AWS Batch job timeouts',
        url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html',
      },
    ],
  },
  {
    id: 'F-AWS-46',
    provider: 'aws',
    statement:
      'An Application Load Balancer sets no limit on how long a request takes: it closes a connection on which no data has moved for its idle timeout, which can be raised',
    value: 'unlimited',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Application Load Balancer attributes',
        url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
      },
    ],
  },
  {
    id: 'F-AWS-47',
    provider: 'aws',
    statement: 'A Lambda function URL lets a request run as long as the function may, up to {F-AWS-47}',
    value: longestRun,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    note: 'API Gateway stops earlier unless it streams: see F-AWS-10',
    sources: [
      {
        title: 'AWS documentation: Lambda request timeout',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-revisions-timeout.html',
      },
    ],
  },
  {
    id: 'F-AWS-48',
    provider: 'aws',
    statement: 'Lambda streams a reply of up to {F-AWS-48}; a request stays at {F-AWS-03}',
    value: 200,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: response streaming with function URLs',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/config-rs-invoke-furls.html',
      },
    ],
  },
  {
    id: 'F-AWS-49',
    provider: 'aws',
    statement: 'API Gateway REST APIs can stream a response for up to {F-AWS-49} and beyond 10 MB',
    value: 900,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: API Gateway response transfer mode',
        url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
      },
    ],
  },
  {
    id: 'F-AWS-50',
    provider: 'aws',
    statement: 'EC2 high-memory instances hold up to 32 TB',
    value: 33_554_432,
    unit: 'MB',
    asOf: '2026-07-11',
    status: 'provider',
    note: 'u7in-32tb.224xlarge, with 896 vCPU',
    sources: [
      {
        title: 'AWS Karpenter provider: instance types',
        url: 'https://github.com/aws/karpenter-provider-aws/blob/main/website/content/en/docs/reference/instance-types.md',
      },
    ],
  },
  {
    id: 'F-AWS-51',
    provider: 'aws',
    statement: 'EC2 instances are virtual servers whose operating system and software you choose, Linux or Windows',
    value: true,
    asOf: '2023-05-11',
    status: 'provider',
    sources: [ec2Guide('concepts.md', 'what is Amazon EC2'), ec2Guide('AMIs.md', 'Amazon Machine Images')],
  },
  {
    id: 'F-AWS-52',
    provider: 'aws',
    statement:
      'A Dedicated Host is a physical server for you alone, on which licenses by socket, core or VM can be used',
    value: true,
    asOf: '2023-05-11',
    status: 'provider',
    sources: [ec2Guide('dedicated-hosts-overview.md', 'EC2 Dedicated Hosts')],
  },
  {
    id: 'F-AWS-53',
    provider: 'aws',
    statement: 'EKS nodes can be Windows Server or Linux machines, with NVIDIA GPUs on Linux',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: EKS node group AMI types',
        url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks.NodegroupAmiType.html',
      },
      {
        title: 'AWS documentation: eksctl GPU support',
        url: 'https://docs.aws.amazon.com/eks/latest/eksctl/gpu-support.html',
      },
    ],
  },
  {
    id: 'F-AWS-54',
    provider: 'aws',
    statement: 'On EKS, EBS volumes can store Kubernetes volumes, which outlive the pods that use them; not on Fargate',
    value: true,
    asOf: '2024-12-18',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: the EBS CSI driver',
        url: 'https://github.com/awsdocs/amazon-eks-user-guide/blob/4d52b4d05e3478582e7d10a73cbd9ba9194dd5f7/latest/ug/storage/ebs-csi.adoc',
      },
    ],
  },
  {
    id: 'F-AWS-55',
    provider: 'aws',
    statement: 'AWS Batch runs container jobs on Fargate, EC2 or ECS Managed Instances, the latter two with GPUs',
    value: true,
    asOf: '2026-08',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Batch job definitions on ECS Managed Instances',
        url: 'https://docs.aws.amazon.com/batch/latest/userguide/create-job-definition-ecs-managed-instances.html',
      },
    ],
  },
  {
    id: 'F-AWS-56',
    provider: 'aws',
    statement:
      'Elastic Beanstalk runs Python, Node.js, Java, Ruby, Go, PHP, .NET and Docker on Linux, and .NET Framework on Windows Server',
    value: true,
    asOf: '2026-08-20',
    status: 'provider',
    sources: [toolkit('beanstalk-platforms.md')],
  },
  {
    id: 'F-AWS-57',
    provider: 'aws',
    statement:
      'RDS runs, patches and backs up MySQL, MariaDB, PostgreSQL, SQL Server, Oracle, Db2 and Aurora, with storage of up to {F-AWS-57}',
    value: 65_536,
    unit: 'GiB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Amazon RDS API',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/Welcome.html',
      },
      {
        title: 'AWS documentation: RDS allocated storage',
        url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/allocated-storage.html',
      },
    ],
  },
  {
    id: 'F-AWS-58',
    provider: 'aws',
    statement: 'A SageMaker training job runs for up to {F-AWS-58 in days}',
    value: 2_419_200,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: SageMaker stopping condition',
        url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/sagemaker/aws.sdk.kotlin.services.sagemaker.model/-stopping-condition/max-runtime-in-seconds.html',
      },
    ],
  },
  {
    id: 'F-AWS-150',
    provider: 'aws',
    statement: 'EMR Serverless runs Spark and Hive applications with no clusters to configure, secure or operate',
    value: true,
    asOf: '2025-09-14',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Amazon EMR Serverless',
        url: 'https://docs.aws.amazon.com/emr-serverless/latest/APIReference/Welcome.html',
      },
    ],
  },
  {
    id: 'F-AWS-59',
    provider: 'aws',
    statement:
      'Transfer Family takes in SFTP, FTPS, FTP and AS2, fully managed, into S3 or EFS; a server is billed while it exists',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Transfer Family',
        url: 'https://docs.aws.amazon.com/transfer/latest/APIReference/Welcome.html',
      },
    ],
  },
  {
    id: 'F-AWS-60',
    provider: 'aws',
    statement:
      'ECS Express Mode sets up a Fargate service behind an Application Load Balancer, with auto scaling of tasks, from an image',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: resources of an Express Mode service',
        url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html',
      },
    ],
  },
  {
    id: 'F-AWS-61',
    provider: 'aws',
    statement: 'Lambda Managed Instances: {F-AWS-61} of memory at most, no scale to zero, three environments at least',
    value: 32_768,
    unit: 'MB',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda Managed Instances',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-62',
    provider: 'aws',
    statement: 'Lambda Managed Instances: {F-AWS-62} for asynchronous work',
    value: 5400,
    unit: 's',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md' },
    ],
  },
  {
    id: 'F-AWS-63',
    provider: 'aws',
    statement: 'Lambda Managed Instances: {F-AWS-63} at most',
    value: 16,
    unit: 'vCPU',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda Managed Instances',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md',
      },
    ],
  },
  {
    id: 'F-AWS-64',
    provider: 'aws',
    statement: 'A Lambda function has at most about {F-AWS-64}, at {F-AWS-02 in MB}',
    value: 6,
    unit: 'vCPU',
    asOf: '2026-08-20',
    status: 'provider',
    sources: [
      {
        title: 'AWS agent toolkit: Lambda',
        url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/lambda.md',
      },
    ],
  },
  {
    id: 'F-AWS-65',
    provider: 'aws',
    statement: 'A Lambda function scales to zero, and is billed by request and run time',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [{ title: 'AWS documentation: Lambda pricing', url: 'https://aws.amazon.com/lambda/pricing/' }],
  },
  {
    id: 'F-AWS-66',
    provider: 'aws',
    statement:
      'A Network Load Balancer passes TCP, UDP and TLS on to machines, containers and addresses, among them ECS tasks',
    value: true,
    asOf: '2023-04-06',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: Network Load Balancer',
        url: 'https://github.com/awsdocs/elb-network-load-balancers-user-guide/blob/d08f9993fa9d543a9373d6d9b7a9ea4da32aaa01/doc_source/introduction.md',
      },
    ],
  },
  {
    id: 'F-AWS-67',
    provider: 'aws',
    statement: 'S3 serves a static website from a bucket, with CloudFront in front of it for HTTPS and a CDN',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'AWS documentation: hosting a static website on S3',
        url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/HostingWebsiteOnS3Setup.html',
      },
    ],
  },
] as const satisfies readonly Fact[];
