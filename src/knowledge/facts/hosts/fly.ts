import type { Fact } from '../fact.ts';

const sizing = {
  title: 'Fly.io documentation: machine sizing',
  url: 'https://github.com/superfly/docs/blob/main/machines/guides-examples/machine-sizing.html.markerb',
};
const presets = {
  title: 'Fly.io: machine presets',
  url: 'https://github.com/superfly/fly-go/blob/main/machine_types.go',
};
const volumes = {
  title: 'Fly.io documentation: volumes',
  url: 'https://github.com/superfly/docs/blob/main/volumes/overview.html.markerb',
};
const pricing = {
  title: 'Fly.io documentation: resource pricing',
  url: 'https://github.com/superfly/docs/blob/main/about/pricing.html.markerb',
};
const livePricing = { title: 'Fly.io documentation: resource pricing', url: 'https://docs.fly.io/about/pricing/' };
const trouble = {
  title: 'Fly.io documentation: troubleshooting',
  url: 'https://github.com/superfly/docs/blob/main/getting-started/troubleshooting.html.md',
};
const services = {
  title: 'Fly.io documentation: public network services',
  url: 'https://github.com/superfly/docs/blob/main/networking/services.html.markerb',
};
const udp = {
  title: 'Fly.io documentation: apps on UDP and TCP',
  url: 'https://github.com/superfly/docs/blob/main/networking/udp-and-tcp.html.markerb',
};
const autostop = {
  title: 'Fly.io documentation: autostop and autostart',
  url: 'https://github.com/superfly/docs/blob/main/launch/autostop-autostart.html.markerb',
};
const machines = {
  title: 'Fly.io documentation: Fly Machines',
  url: 'https://github.com/superfly/docs/blob/main/machines/overview.html.markerb',
};
const scheduling = {
  title: 'Fly.io documentation: task scheduling',
  url: 'https://github.com/superfly/docs/blob/main/blueprints/task-scheduling.html.md',
};
const egress = {
  title: 'Fly.io documentation: egress IPs',
  url: 'https://github.com/superfly/docs/blob/main/networking/egress-ips.html.md',
};
const regions = {
  title: 'Fly.io documentation: regions',
  url: 'https://github.com/superfly/docs/blob/main/reference/regions.html.markerb',
};
const gpuEnd = {
  title: 'Fly.io documentation: GPU offering deprecated',
  url: 'https://github.com/superfly/docs/pull/2345',
};
const gpuGone = { title: 'Fly.io documentation: GPU pages removed', url: 'https://github.com/superfly/docs/pull/2449' };

/** What Fly.io’s Machines hold and cost. */
export const fly = [
  {
    id: 'F-FLY-01',
    provider: 'fly',
    statement:
      'A Fly Machine has 8 GB of memory at most for each performance vCPU, so {F-FLY-01} in the largest preset',
    value: 131_072,
    unit: 'MB',
    asOf: '2026-08-13',
    status: 'provider',
    sources: [presets, sizing],
  },
  {
    id: 'F-FLY-02',
    provider: 'fly',
    statement: 'The largest preset of a Fly Machine has {F-FLY-02}',
    value: 16,
    unit: 'vCPU',
    asOf: '2026-08-13',
    status: 'provider',
    sources: [presets],
  },
  {
    id: 'F-FLY-03',
    provider: 'fly',
    statement:
      'A Fly Machine has 256 MB to {#F-FLY-03} MB of memory for each shared vCPU, and 2,048 MB to 8,192 MB for each performance vCPU',
    value: 2048,
    unit: 'MB/vCPU',
    asOf: '2026-08-13',
    status: 'provider',
    sources: [presets, sizing],
  },
  {
    id: 'F-FLY-04',
    provider: 'fly',
    statement:
      'The root file system of a Fly Machine, and so its image, has {F-FLY-04} at most; it is lost when the Machine is replaced',
    value: 8,
    unit: 'GB',
    asOf: '2026-08-05',
    status: 'provider',
    sources: [trouble, volumes],
  },
  {
    id: 'F-FLY-05',
    provider: 'fly',
    statement:
      'A Fly volume has {F-FLY-05} at most; it lies on one server, belongs to one Machine, and is not replicated',
    value: 500,
    unit: 'GB',
    asOf: '2026-08-05',
    status: 'provider',
    sources: [volumes],
  },
  {
    id: 'F-FLY-06',
    provider: 'fly',
    statement: 'Fly.io passes HTTP, TLS, plain TCP and, on a dedicated IPv4 address, UDP on to an app',
    value: true,
    asOf: '2026-02-17',
    status: 'provider',
    sources: [services, udp],
  },
  {
    id: 'F-FLY-07',
    provider: 'fly',
    statement: 'An app on Fly.io takes gRPC when HTTP/2 is turned on for the connection to the app',
    value: true,
    asOf: '2026-02-17',
    status: 'provider',
    sources: [services],
  },
  {
    id: 'F-FLY-08',
    provider: 'fly',
    statement: 'Fly.io’s proxy passes WebSockets on, and the Machine that receives the request handles the upgrade',
    value: true,
    asOf: '2025-10-31 / 2026-05-01',
    status: 'provider',
    sources: [
      {
        title: 'Fly.io documentation: connecting to user Machines',
        url: 'https://github.com/superfly/docs/blob/main/blueprints/connecting-to-user-machines.html.md',
      },
      {
        title: 'Fly.io documentation: dynamic request routing',
        url: 'https://github.com/superfly/docs/blob/main/networking/dynamic-request-routing.html.markerb',
      },
    ],
  },
  {
    id: 'F-FLY-09',
    provider: 'fly',
    statement:
      'Fly.io stops or suspends Machines that get no requests, down to zero, and starts them again on the next one',
    value: true,
    asOf: '2026-05-08',
    status: 'provider',
    note: 'background work that no request is waiting on does not keep a Machine awake',
    sources: [autostop],
  },
  {
    id: 'F-FLY-10',
    provider: 'fly',
    statement: 'A Fly Machine is a virtual machine that runs until its process ends or somebody stops it',
    value: 'unlimited',
    asOf: '2026-06-09',
    status: 'inferred',
    note: 'the pages name no longest run',
    sources: [machines],
  },
  {
    id: 'F-FLY-11',
    provider: 'fly',
    statement:
      'Fly.io starts a Machine on a schedule of hours, days, weeks or months; its Cron Manager starts one Machine for each job',
    value: true,
    asOf: '2026-08-07',
    status: 'provider',
    note: 'the documentation as it stood that day; the page itself was last changed 2025-10-31',
    sources: [scheduling],
  },
  {
    id: 'F-FLY-12',
    provider: 'fly',
    statement: 'A shared-cpu-1x Machine with 256 MB costs {fly/shared-1x-second}/s in Ashburn while it runs',
    prices: { 'shared-1x-second': 7.5e-7 },
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the pricing page, as quoted in a public note on that date',
    sources: [livePricing],
  },
  {
    id: 'F-FLY-13',
    provider: 'fly',
    statement: 'More memory for a Fly Machine costs about {fly/memory-gb-month} per GB for 30 days',
    prices: { 'memory-gb-month': 5 },
    asOf: '2026-08-05',
    status: 'provider',
    sources: [pricing],
  },
  {
    id: 'F-FLY-14',
    provider: 'fly',
    statement:
      'A stopped Fly Machine costs {F-FLY-14} per GB of its root file system for 30 days; a volume costs $0.15 per GB per month, stopped or not',
    value: 0.15,
    unit: 'USD/GB-month',
    asOf: '2026-08-05',
    status: 'provider',
    sources: [pricing],
  },
  {
    id: 'F-FLY-15',
    provider: 'fly',
    statement:
      'A fixed outgoing address at Fly.io costs {F-FLY-15} a month for each app and region; a dedicated IPv4 address for what comes in costs $2',
    value: 3.6,
    unit: 'USD/month',
    asOf: '2026-08-05',
    status: 'provider',
    sources: [pricing, egress],
  },
  {
    id: 'F-FLY-16',
    provider: 'fly',
    statement:
      'Traffic out of Fly.io costs {F-FLY-16}/GB in North America and Europe, $0.04 in Asia Pacific and South America, $0.12 in Africa and India',
    value: 0.02,
    unit: 'USD/GB',
    asOf: '2026-08-05',
    status: 'provider',
    sources: [pricing],
  },
  {
    id: 'F-FLY-17',
    provider: 'fly',
    statement: 'Fly.io offers no GPUs since 2026-08-01',
    value: false,
    asOf: '2026-08-05',
    status: 'provider',
    note: 'announced on 2026-02-11; the pages were removed on 2026-08-05',
    sources: [gpuEnd, gpuGone],
  },
  {
    id: 'F-FLY-18',
    provider: 'fly',
    statement: 'Fly.io has {F-FLY-18} on six continents, among them Amsterdam, Frankfurt, London, Paris and Stockholm',
    value: 18,
    unit: 'regions',
    asOf: '2026-08-07',
    status: 'provider',
    note: 'the documentation as it stood that day; the page itself was last changed 2025-10-28',
    sources: [regions],
  },
  {
    id: 'F-FLY-19',
    provider: 'fly',
    statement: 'Compute at Fly.io that is paid a year ahead costs {#F-FLY-19}% less',
    value: 40,
    unit: '%',
    asOf: '2026-08-05',
    status: 'provider',
    sources: [pricing],
  },
  {
    id: 'F-FLY-20',
    provider: 'fly',
    statement: 'A Fly Machine runs Linux, with a kernel that Fly.io builds',
    value: true,
    asOf: '2026-06-09',
    status: 'provider',
    sources: [machines],
  },
] as const satisfies readonly Fact[];
