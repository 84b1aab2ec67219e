import type { Fact } from '../fact.ts';

const appSizes = {
  title: 'DigitalOcean API: app instance sizes',
  url: 'https://github.com/digitalocean/openapi/blob/main/specification/resources/apps/responses/examples.yml',
};
const appPricing = {
  title: 'DigitalOcean documentation: App Platform pricing',
  url: 'https://docs.digitalocean.com/products/app-platform/details/pricing/',
};
const appLimits = {
  title: 'DigitalOcean documentation: App Platform limits',
  url: 'https://docs.digitalocean.com/products/app-platform/details/limits/',
};
const slow = {
  title: 'DigitalOcean support: my PHP app is timing out',
  url: 'https://docs.digitalocean.com/support/my-php-app-is-timing-out-and-throwing-5xx-errors/',
};
const jobs = {
  title: 'DigitalOcean documentation: App Platform jobs',
  url: 'https://docs.digitalocean.com/products/app-platform/how-to/manage-jobs/',
};
const socket = {
  title: 'DigitalOcean: sample WebSocket app',
  url: 'https://github.com/digitalocean/sample-websocket#readme',
};
const vpc = {
  title: 'DigitalOcean documentation: App Platform and VPC',
  url: 'https://docs.digitalocean.com/products/app-platform/how-to/enable-vpc/',
};
const functionLimits = {
  title: 'DigitalOcean documentation: functions limits',
  url: 'https://docs.digitalocean.com/products/functions/details/limits',
};
const nodes = {
  title: 'DigitalOcean API: sizes of cluster nodes',
  url: 'https://github.com/digitalocean/openapi/blob/main/specification/resources/kubernetes/responses/examples.yml',
};
const droplets = {
  title: 'DigitalOcean documentation: Droplet how-tos',
  url: 'https://docs.digitalocean.com/products/droplets/how-to/',
};
const volumes = {
  title: 'DigitalOcean documentation: doctl compute volume',
  url: 'https://docs.digitalocean.com/reference/doctl/reference/compute/volume',
};
const dropletPricing = { title: 'DigitalOcean: Droplet pricing', url: 'https://www.digitalocean.com/pricing/droplets' };
const pricing = { title: 'DigitalOcean: pricing', url: 'https://www.digitalocean.com/pricing' };
const gpus = {
  title: 'DigitalOcean API: Droplet examples',
  url: 'https://github.com/digitalocean/openapi/blob/main/specification/resources/droplets/responses/examples.yml',
};
const spec = {
  title: 'DigitalOcean documentation: App Platform app spec',
  url: 'https://docs.digitalocean.com/products/app-platform/reference/app-spec/',
};
const availability = {
  title: 'DigitalOcean documentation: App Platform availability',
  url: 'https://docs.digitalocean.com/products/app-platform/details/availability/',
};

/** What DigitalOcean’s apps, functions and machines hold and cost. */
export const digitalocean = [
  {
    id: 'F-DO-01',
    provider: 'digitalocean',
    statement: 'The largest instance of DigitalOcean App Platform has {F-DO-01} of memory',
    value: 32_768,
    unit: 'MB',
    asOf: '2026-08-03',
    status: 'provider',
    sources: [appSizes, appPricing],
  },
  {
    id: 'F-DO-02',
    provider: 'digitalocean',
    statement: 'The largest instance of DigitalOcean App Platform has {F-DO-02}',
    value: 8,
    unit: 'vCPU',
    asOf: '2026-08-03',
    status: 'provider',
    sources: [appSizes, appPricing],
  },
  {
    id: 'F-DO-03',
    provider: 'digitalocean',
    statement:
      'An App Platform instance has {#F-DO-03} GiB of disk, which is lost with each deploy; there are no volumes',
    value: 4,
    unit: 'GB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [appLimits],
  },
  {
    id: 'F-DO-04',
    provider: 'digitalocean',
    statement: 'An app on App Platform may take {F-DO-04} at most to reply',
    value: 100,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'said of PHP apps; no page says it of all; source: the page, as quoted in a public note on that date',
    sources: [slow],
  },
  {
    id: 'F-DO-05',
    provider: 'digitalocean',
    statement: 'An upload to App Platform times out after {F-DO-05 in s}',
    value: 600,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'the page of 2026-01-05 said 100 s; source: the page, as quoted in a public note on that date',
    sources: [appLimits],
  },
  {
    id: 'F-DO-06',
    provider: 'digitalocean',
    statement: 'App Platform sets no limit on an image, though above 2 GiB deploys may fail',
    value: 'unlimited',
    asOf: '2026-01-05',
    status: 'provider',
    sources: [appLimits],
  },
  {
    id: 'F-DO-07',
    provider: 'digitalocean',
    statement: 'App Platform runs images for Linux on AMD64 only',
    value: true,
    asOf: '2026-01-05',
    status: 'provider',
    sources: [appLimits],
  },
  {
    id: 'F-DO-08',
    provider: 'digitalocean',
    statement: 'App Platform’s limits page says of gRPC both that it works over HTTP/2 and that it does not',
    value: false,
    asOf: '2026-01-05',
    status: 'provider',
    sources: [appLimits],
  },
  {
    id: 'F-DO-09',
    provider: 'digitalocean',
    statement: 'App Platform starts scheduled jobs {F-DO-09} apart at least and bills them while they run',
    value: 15,
    unit: 'min',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [jobs],
  },
  {
    id: 'F-DO-10',
    provider: 'digitalocean',
    statement: 'App Platform takes WebSockets',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'from DigitalOcean’s sample app',
    sources: [socket],
  },
  {
    id: 'F-DO-11',
    provider: 'digitalocean',
    statement:
      'An App Platform instance costs {digitalocean/app-512mb-month} a month with 512 MB, {digitalocean/app-2gb-month} with 2 GB, {digitalocean/app-32gb-month} with 8 dedicated vCPU and 32 GB',
    prices: { 'app-512mb-month': 5, 'app-2gb-month': 25, 'app-32gb-month': 392 },
    asOf: '2026-08-03',
    status: 'provider',
    sources: [appSizes, appPricing],
  },
  {
    id: 'F-DO-12',
    provider: 'digitalocean',
    statement: 'App Platform sells fixed outgoing addresses, which an app in a VPC cannot have',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [vpc, appLimits],
  },
  {
    id: 'F-DO-13',
    provider: 'digitalocean',
    statement: 'A DigitalOcean function runs for {F-DO-13} at most',
    value: 900,
    unit: 's',
    asOf: '2025-01-17',
    status: 'provider',
    sources: [functionLimits],
  },
  {
    id: 'F-DO-14',
    provider: 'digitalocean',
    statement: 'A DigitalOcean function has {F-DO-14} of memory at most',
    value: 1024,
    unit: 'MB',
    asOf: '2025-01-17',
    status: 'provider',
    sources: [functionLimits],
  },
  {
    id: 'F-DO-15',
    provider: 'digitalocean',
    statement: 'What a DigitalOcean function takes in has {F-DO-15} at most, and so has what it returns',
    value: 1,
    unit: 'MB',
    asOf: '2025-01-17',
    status: 'provider',
    sources: [functionLimits],
  },
  {
    id: 'F-DO-16',
    provider: 'digitalocean',
    statement: 'The code of a DigitalOcean function has {F-DO-16} at most once built',
    value: 48,
    unit: 'MB',
    asOf: '2025-01-17',
    status: 'provider',
    sources: [functionLimits],
  },
  {
    id: 'F-DO-17',
    provider: 'digitalocean',
    statement: 'DigitalOcean’s API lists machines of up to 32 vCPU and {F-DO-17} for the nodes of a cluster',
    value: 256,
    unit: 'GB',
    asOf: '2026-08-03',
    status: 'provider',
    note: 'larger Droplets may exist',
    sources: [nodes],
  },
  {
    id: 'F-DO-18',
    provider: 'digitalocean',
    statement: 'Droplets are virtual machines for Linux',
    value: true,
    asOf: '2026-01-06',
    status: 'provider',
    sources: [droplets],
  },
  {
    id: 'F-DO-19',
    provider: 'digitalocean',
    statement: 'A DigitalOcean volume has 16 TiB at most and moves between Droplets of a region',
    value: 16_384,
    unit: 'GB',
    asOf: '2025-10-20',
    status: 'provider',
    sources: [volumes],
  },
  {
    id: 'F-DO-20',
    provider: 'digitalocean',
    statement:
      'A Droplet costs {digitalocean/droplet-2vcpu-4gb-month} a month with 2 vCPU and 4 GB, {digitalocean/droplet-4vcpu-8gb-month} with 4 vCPU and 8 GB, and is billed until it is destroyed, even while it’s powered off',
    prices: { 'droplet-2vcpu-4gb-month': 24, 'droplet-4vcpu-8gb-month': 48 },
    asOf: '2026-09',
    status: 'provider',
    note: 'source: the pricing page, as quoted in a public note on that date',
    sources: [dropletPricing],
  },
  {
    id: 'F-DO-21',
    provider: 'digitalocean',
    statement: 'The smallest Droplet costs {F-DO-21} a month',
    value: 4,
    unit: 'USD/month',
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the pricing page, as quoted in a public note on that date',
    sources: [pricing],
  },
  {
    id: 'F-DO-22',
    provider: 'digitalocean',
    statement: 'DigitalOcean has Droplets with GPUs, among them the NVIDIA H100',
    value: true,
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the pricing page, as quoted in a public note on that date; the API’s example with the H100 is of 2024-10-01',
    sources: [pricing, gpus],
  },
  {
    id: 'F-DO-23',
    provider: 'digitalocean',
    statement: 'A GPU Droplet costs at least {F-DO-23} per GPU-hour, on demand',
    value: 0.76,
    unit: 'USD/GPU-h',
    asOf: '2026-09-20',
    status: 'provider',
    note: 'source: the pricing page, as quoted in a public note on that date',
    sources: [pricing],
  },
  {
    id: 'F-DO-24',
    provider: 'digitalocean',
    statement: 'An app on App Platform has services, workers that nothing calls, and jobs',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [spec],
  },
  {
    id: 'F-DO-25',
    provider: 'digitalocean',
    statement: 'App Platform has {F-DO-25} in North America, Europe, India, Singapore and Australia',
    value: 13,
    unit: 'regions',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [availability],
  },
] as const satisfies readonly Fact[];
