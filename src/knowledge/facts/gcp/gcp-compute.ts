import type { Fact } from '../fact.ts';

const quotas = {
  title: 'Google Cloud documentation: Cloud Run functions quotas',
  url: 'https://docs.cloud.google.com/functions/quotas',
};
const contract = {
  title: 'Google Cloud documentation: Cloud Run container contract',
  url: 'https://docs.cloud.google.com/run/docs/container-contract',
};
const overview = {
  title: 'Google Cloud documentation: what is Cloud Run',
  url: 'https://docs.cloud.google.com/run/docs/overview/what-is-cloud-run.md.txt',
};
const cpu = {
  title: 'Google Cloud documentation: CPU limits of Cloud Run services',
  url: 'https://docs.cloud.google.com/run/docs/configuring/cpu',
};
const taskTimeout = {
  title: 'Google Cloud documentation: task timeout of Cloud Run jobs',
  url: 'https://docs.cloud.google.com/run/docs/configuring/task-timeout.md.txt',
};

/** What Google Cloud's functions, containers and machines hold; prices are elsewhere. */
export const gcpCompute = [
  {
    id: 'F-GCP-60',
    provider: 'gcp',
    statement:
      'Serverless for Apache Spark (once Dataproc Serverless) runs Spark batch work without a cluster of yours, scales by itself and charges only while the work runs',
    value: true,
    asOf: '2025-09-04',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation: Dataproc Serverless overview',
        url: 'https://cloud.google.com/dataproc-serverless/docs/overview',
      },
    ],
  },
  {
    id: 'F-GCP-20',
    provider: 'gcp',
    statement: 'A Cloud Run function that an event starts may run for {F-GCP-20 in s}',
    value: 540,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'one translated copy of the page says 60 minutes for both kinds',
    sources: [
      quotas,
      {
        title: 'Google Cloud documentation: Cloud Run functions comparison',
        url: 'https://docs.cloud.google.com/run/docs/functions/comparison',
      },
    ],
  },
  {
    id: 'F-GCP-21',
    provider: 'gcp',
    statement: 'Cloud Run functions take a request of {F-GCP-21} and return {F-GCP-21}, or 10 MB streamed',
    value: 32,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'Cloud Run lifts this with HTTP/2 end to end',
    sources: [quotas],
  },
  {
    id: 'F-GCP-22',
    provider: 'gcp',
    statement: 'Cloud Run has {F-GCP-22 in GiB} of memory at most',
    value: 32_768,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    note: 'instances with an RTX PRO 6000 GPU are larger',
    sources: [cpu],
  },
  {
    id: 'F-GCP-23',
    provider: 'gcp',
    statement:
      'The files of a Cloud Run instance are kept in its memory, or on an ephemeral disk if one is configured, and gone with it; NFS shares (without locks) and buckets can be mounted',
    value: false,
    asOf: '2026-10-01',
    status: 'provider',
    sources: [
      contract,
      {
        title: 'Google Cloud documentation: ephemeral disks of Cloud Run services',
        url: 'https://docs.cloud.google.com/run/docs/configuring/services/ephemeral-disk',
      },
    ],
  },
  {
    id: 'F-GCP-24',
    provider: 'gcp',
    statement:
      'Cloud Run runs Linux x86-64 images only, behind its own HTTPS endpoint: HTTP, WebSocket and gRPC, no raw TCP or UDP',
    value: false,
    asOf: '2026',
    status: 'provider',
    sources: [
      contract,
      {
        title: 'Google Cloud documentation: WebSockets on Cloud Run',
        url: 'https://docs.cloud.google.com/run/docs/triggering/websockets',
      },
      {
        title: 'Google Cloud documentation: gRPC on Cloud Run',
        url: 'https://docs.cloud.google.com/run/docs/triggering/grpc',
      },
    ],
  },
  {
    id: 'F-GCP-25',
    provider: 'gcp',
    statement: 'Cloud Run services have NVIDIA L4 GPUs that scale to zero',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'also RTX PRO 6000, with at least 20 vCPU and 80 GiB (third-party)',
    sources: [{ title: 'Google Cloud: Cloud Run pricing', url: 'https://cloud.google.com/run/pricing' }],
  },
  {
    id: 'F-GCP-26',
    provider: 'gcp',
    statement: 'A Cloud Run job task with a GPU ends after {#F-GCP-26 in h} hour; 12 hours are in preview',
    value: 3600,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    note: 'copies of the page differ: the newer one has the preview of 12 hours, in which a task is to expect interruption',
    sources: [taskTimeout],
  },
  {
    id: 'F-GCP-27',
    provider: 'gcp',
    statement: 'Cloud Run functions are built from source code; an image is deployed as a Cloud Run service or job',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [overview],
  },
  {
    id: 'F-GCP-28',
    provider: 'gcp',
    statement:
      'Cloud Run worker pools keep instances running for pulled work; they scale by CPU where that is turned on, from 1 to 100 instances unless set, and otherwise stay at the number that is set, 1 by default',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      overview,
      {
        title: 'Google Cloud documentation: CPU autoscaling for worker pools',
        url: 'https://docs.cloud.google.com/run/docs/configuring/workerpools/cpu-autoscaling',
      },
    ],
  },
  {
    id: 'F-GCP-29',
    provider: 'gcp',
    statement: 'GKE Standard has Windows Server and Linux node pools; Autopilot has no Windows',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation: Windows Server on GKE',
        url: 'https://docs.cloud.google.com/kubernetes-engine/docs/concepts/windows-server-gke.md.txt',
      },
    ],
  },
  {
    id: 'F-GCP-30',
    provider: 'gcp',
    statement: 'On GKE, persistent disks outlive the pods that use them, and node pools can have GPUs',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation: GKE Autopilot and Standard compared',
        url: 'https://docs.cloud.google.com/kubernetes-engine/docs/resources/autopilot-standard-feature-comparison.md.txt',
      },
    ],
  },
  {
    id: 'F-GCP-31',
    provider: 'gcp',
    statement: 'The largest Compute Engine machine, x4-megamem-1920-metal, has {F-GCP-31} of memory',
    value: 33_554_432,
    unit: 'MB',
    asOf: '2025',
    status: 'third-party',
    note: 'on request only, as are its prices',
    sources: [
      {
        title: 'Google Cloud pricing calculator, change of machine types',
        url: 'https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator/issues/196',
      },
    ],
  },
  {
    id: 'F-GCP-32',
    provider: 'gcp',
    statement: 'The largest Compute Engine machine has {F-GCP-32}',
    value: 1920,
    unit: 'vCPU',
    asOf: '2025',
    status: 'third-party',
    sources: [
      {
        title: 'Google Cloud pricing calculator, change of machine types',
        url: 'https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator/issues/196',
      },
    ],
  },
  {
    id: 'F-GCP-33',
    provider: 'gcp',
    statement:
      'A Compute Engine machine starts from a Linux or Windows image, public or your own, which brings the boot loader, the operating system and the files; sole-tenant nodes are dedicated servers',
    value: true,
    asOf: '2025-05-07 / 2026-03-09',
    status: 'provider',
    note: 'what the image brings is the text of Google’s API, as the reference of Pulumi repeats it',
    sources: [
      {
        title: 'Google Cloud documentation: creating and managing Windows Server instances',
        url: 'https://cloud.google.com/compute/docs/instances/windows/creating-managing-windows-instances',
      },
      {
        title: 'Pulumi registry: gcp.compute.Image',
        url: 'https://www.pulumi.com/registry/packages/gcp@7.x/api-docs/compute/image/',
      },
      {
        title: 'Google Cloud documentation: sole-tenant node types',
        url: 'https://cloud.google.com/sdk/gcloud/reference/compute/sole-tenancy/node-types',
      },
    ],
  },
  {
    id: 'F-GCP-34',
    provider: 'gcp',
    statement: 'Cloud SQL is a fully managed database service for PostgreSQL, MySQL and SQL Server',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [{ title: 'Google Cloud documentation: Cloud SQL', url: 'https://cloud.google.com/sql/docs' }],
  },
  {
    id: 'F-GCP-35',
    provider: 'gcp',
    statement:
      'App Engine standard runs Go, Java, Node.js, PHP, Python and Ruby in a sandbox that cannot write to disk',
    value: false,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation: App Engine standard environment',
        url: 'https://docs.cloud.google.com/appengine/docs/standard/overview.md.txt',
      },
      {
        title: 'Google Cloud documentation: App Engine flexible for standard users',
        url: 'https://docs.cloud.google.com/appengine/docs/flexible/flexible-for-standard-users.md.txt',
      },
    ],
  },
  {
    id: 'F-GCP-48',
    provider: 'gcp',
    statement: 'Spot VMs on Compute Engine cost up to 91% less, may be taken back at any time, and have no SLA',
    value: 91,
    unit: '%',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation: create and use Spot VMs',
        url: 'https://docs.cloud.google.com/compute/docs/instances/create-use-spot.md.txt',
      },
    ],
  },
] as const satisfies readonly Fact[];
