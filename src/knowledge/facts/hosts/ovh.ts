import type { Fact } from '../fact.ts';

const gpu = {
  title: 'OVHcloud documentation: GPU instances',
  url: 'https://github.com/ovh/docs/blob/develop/pages/public_cloud/compute/deploy_a_gpu_instance/guide.en-gb.md',
};
const essential = {
  title: 'OVHcloud documentation: getting started with Public Cloud',
  url: 'https://github.com/ovh/docs/blob/develop/pages/public_cloud/compute/00-essential-info-to-get-started-on-public-cloud/guide.en-gb.md',
};

/** What OVHcloud’s instances hold and cost. */
export const ovh = [
  {
    id: 'F-OVH-01',
    provider: 'ovh',
    statement: 'OVHcloud has instances with NVIDIA A100, H100, L4 and L40S GPUs, most of them in Gravelines',
    value: true,
    asOf: '2024-07-17',
    status: 'provider',
    sources: [gpu],
  },
  {
    id: 'F-OVH-02',
    provider: 'ovh',
    statement: 'OVHcloud instances run Linux or Windows; the newer GPU instances have no Windows image',
    value: true,
    asOf: '2024-07-17',
    status: 'provider',
    sources: [gpu],
  },
  {
    id: 'F-OVH-03',
    provider: 'ovh',
    statement: 'OVHcloud bills instances by the hour from the moment they are active, or by the month for less',
    value: true,
    asOf: '2024-04-19',
    status: 'provider',
    sources: [essential],
  },
  {
    id: 'F-OVH-04',
    provider: 'ovh',
    statement: 'A d2-8 instance at OVHcloud cost {F-OVH-04} an hour without VAT',
    value: 0.0325,
    unit: 'EUR/h',
    asOf: '2024-04-19',
    status: 'provider',
    note: 'an example of 2024; prices of 2026 were not found',
    sources: [essential],
  },
  {
    id: 'F-OVH-05',
    provider: 'ovh',
    statement:
      'OVHcloud’s Public Cloud is in Europe, North America, Asia and Oceania, and has managed Kubernetes and databases',
    value: true,
    asOf: '2024-04-19',
    status: 'provider',
    sources: [essential],
  },
] as const satisfies readonly Fact[];
