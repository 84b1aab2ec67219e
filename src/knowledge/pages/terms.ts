import type { Page } from './page.ts';

const readOn = '2026-11-29';

const cncf = (title: string, slug: string, asOf: string) =>
  ({ title, publisher: 'CNCF glossary', url: `https://glossary.cncf.io/${slug}/`, asOf, readOn }) as const;
const kubernetes = (title: string, path: string) =>
  ({
    title,
    publisher: 'Kubernetes documentation',
    url: `https://kubernetes.io/docs/concepts/${path}/`,
    readOn,
  }) as const;

/** Pages that say what a term of the trade means, and what machines ask of those who run them. */
export const termPages = {
  'cncf-blue-green': cncf('Blue-green deployment', 'blue-green-deployment', '2023-11-30'),
  'cncf-canary': cncf('Canary deployment', 'canary-deployment', '2023-11-30'),
  'cncf-cluster': cncf('Cluster', 'cluster', '2025-05-16'),
  'cncf-node': cncf('Nodes', 'nodes', '2025-05-16'),
  'cncf-pod': cncf('Pod', 'pod', '2025-11-03'),
  'cncf-gitops': cncf('GitOps', 'gitops', '2025-04-25'),
  'cncf-hypervisor': cncf('Hypervisor', 'hypervisor', '2023-11-30'),
  'cncf-idempotence': cncf('Idempotence', 'idempotence', '2023-07-17'),
  'cncf-immutable': cncf('Immutable infrastructure', 'immutable-infrastructure', '2022-12-12'),
  'cncf-infrastructure-as-code': cncf('Infrastructure as code', 'infrastructure-as-code', '2023-11-30'),
  'cncf-operator': cncf('Kubernetes operator', 'operator', '2025-08-03'),
  'cncf-service-mesh': cncf('Service mesh', 'service-mesh', '2025-05-23'),
  'cncf-sidecar': cncf('Sidecar container', 'sidecar-container', '2025-03-26'),
  'kubernetes-components': kubernetes('Components of a cluster', 'overview/components'),
  'kubernetes-daemonset': kubernetes('DaemonSet', 'workloads/controllers/daemonset'),
  'kubernetes-ingress': kubernetes('Ingress', 'services-networking/ingress'),
  'kubernetes-network-plugins': kubernetes('Network plugins', 'extend-kubernetes/compute-storage-net/network-plugins'),
  'kubernetes-probes': kubernetes(
    'Liveness, readiness and startup probes',
    'configuration/liveness-readiness-startup-probes',
  ),
  'knative-overview': {
    title: 'Technical overview',
    publisher: 'Knative documentation',
    url: 'https://github.com/knative/docs/blob/main/docs/versioned/README.md',
    asOf: '2026-06-15',
    readOn,
  },
  'docker-dockerfile': {
    title: 'Dockerfile overview',
    publisher: 'Docker documentation',
    url: 'https://docs.docker.com/build/concepts/dockerfile/',
    readOn,
  },
  'docker-compose': {
    title: 'Docker Compose',
    publisher: 'Docker documentation',
    url: 'https://docs.docker.com/compose/',
    readOn,
  },
  'azure-bindings': {
    title: 'Triggers and bindings in Azure Functions',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/azure/azure-functions/functions-triggers-bindings',
    asOf: '2017-11-21',
    readOn,
  },
  'azure-pub-sub': {
    title: 'Publisher-subscriber pattern',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/azure/architecture/patterns/publisher-subscriber',
    readOn,
  },
  'github-webhooks': {
    title: 'About webhooks',
    publisher: 'GitHub documentation',
    url: 'https://docs.github.com/webhooks/about-webhooks',
    readOn,
  },
  'aws-dead-letter': {
    title: 'Dead-letter queues in Amazon SQS',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
    readOn,
  },
  'aws-ami': {
    title: 'Amazon Machine Images',
    publisher: 'AWS documentation',
    url: 'https://github.com/awsdocs/amazon-ec2-user-guide/blob/master/doc_source/AMIs.md',
    asOf: '2023',
    readOn,
  },
  'aws-cells': {
    title: 'Guidance for cell-based architecture',
    publisher: 'AWS',
    url: 'https://github.com/aws-solutions-library-samples/guidance-for-cell-based-architecture-on-aws/blob/main/README.md',
    readOn,
  },
  'aws-lambda-iac': {
    title: 'Lambda with infrastructure as code',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/foundation-iac.html',
    readOn,
  },
  'serverless-land-terraform': {
    title: 'Building serverless applications with Terraform',
    publisher: 'AWS, Serverless Land',
    url: 'https://serverlessland.com/content/guides/building-serverless-applications-with-terraform/09-summary',
    readOn,
  },
  'aws-lambda-resilience': {
    title: 'Resilience in AWS Lambda',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
    readOn,
  },
  'docker-glibc-musl': {
    title: 'glibc and musl in images',
    publisher: 'Docker documentation',
    url: 'https://docs.docker.com/dhi/core-concepts/glibc-musl/',
    readOn,
  },
  'docker-minimal-images': {
    title: 'Minimal or distroless images',
    publisher: 'Docker documentation',
    url: 'https://docs.docker.com/dhi/core-concepts/distroless/',
    readOn,
  },
  'aws-warm-pools': {
    title: 'Warm pools for applications with long boot times',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html',
    readOn,
  },
  'aws-guest-system': {
    title: 'Shared responsibility for Amazon ECS',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
    readOn,
  },
  'nist-cloud': {
    title: 'The NIST definition of cloud computing (SP 800-145)',
    publisher: 'NIST',
    url: 'https://csrc.nist.gov/pubs/sp/800/145/final',
    asOf: '2011-09',
    readOn,
  },
  'scaleway-migration': {
    title: 'Migration methods and tools',
    publisher: 'Scaleway documentation',
    url: 'https://github.com/scaleway/docs-content/blob/main/pages/use-cases/migration-methods/index.mdx',
    readOn,
  },
  'kernelnewbies-module': {
    title: 'Module',
    publisher: 'Kernel Newbies',
    url: 'https://kernelnewbies.org/Module',
    asOf: '2021-01-14',
    readOn,
  },
  'otel-primer': {
    title: 'Observability primer',
    publisher: 'OpenTelemetry',
    url: 'https://opentelemetry.io/docs/concepts/observability-primer/',
    readOn,
  },
  'spendguide-tco': {
    title: 'TCO (total cost of ownership)',
    publisher: 'SpendGuide',
    url: 'https://www.spendguide.com/glossary/tco',
    asOf: '2026-04-22',
    readOn,
  },
} as const satisfies Record<string, Page>;
