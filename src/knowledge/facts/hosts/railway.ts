import type { Fact } from '../fact.ts';

const scaling = {
  title: 'Railway documentation: scaling',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/deployments/scaling.md',
};
const plans = {
  title: 'Railway documentation: plans',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/pricing/plans.md',
};
const limits = {
  title: 'Railway documentation: specs and limits',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/networking/public-networking/specs-and-limits.md',
};
const tcp = {
  title: 'Railway documentation: TCP proxy',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/networking/tcp-proxy.md',
};
const volumes = {
  title: 'Railway documentation: volumes',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/volumes/reference.md',
};
const serverless = {
  title: 'Railway documentation: serverless',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/deployments/serverless.md',
};
const cron = {
  title: 'Railway documentation: cron jobs',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/cron-jobs.md',
};
const outbound = {
  title: 'Railway documentation: static outbound IPs',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/networking/static-outbound-ips.md',
};
const concepts = {
  title: 'Railway documentation: advanced concepts',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/overview/advanced-concepts.md',
};
const build = {
  title: 'Railway documentation: build and deploy',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/build-deploy.md',
};
const regions = {
  title: 'Railway documentation: regions',
  url: 'https://github.com/railwayapp/docs/blob/main/content/docs/deployments/regions.md',
};

/** What Railway’s services hold and cost. */
export const railway = [
  {
    id: 'F-RLW-01',
    provider: 'railway',
    statement: 'A replica on Railway’s Pro plan has {F-RLW-01} of memory at most',
    value: 24_576,
    unit: 'MB',
    asOf: '2026-02-06',
    status: 'provider',
    sources: [scaling, plans],
  },
  {
    id: 'F-RLW-02',
    provider: 'railway',
    statement: 'A replica on Railway’s Pro plan has {F-RLW-02} at most',
    value: 24,
    unit: 'vCPU',
    asOf: '2026-02-06',
    status: 'provider',
    sources: [scaling, plans],
  },
  {
    id: 'F-RLW-03',
    provider: 'railway',
    statement:
      'Railway closes an HTTP request after {F-RLW-03} without data, or after 15 minutes in all; an upload has {F-RLW-03}',
    value: 300,
    unit: 's',
    asOf: '2026-07-21',
    status: 'provider',
    sources: [limits],
  },
  {
    id: 'F-RLW-04',
    provider: 'railway',
    statement: 'A WebSocket on Railway may stay open without limit, even idle',
    value: 'unlimited',
    asOf: '2026-07-21',
    status: 'provider',
    sources: [limits],
  },
  {
    id: 'F-RLW-05',
    provider: 'railway',
    statement: 'Railway’s TCP proxy gives a service a public port of its own',
    value: true,
    asOf: '2026-07-13',
    status: 'provider',
    sources: [tcp],
  },
  {
    id: 'F-RLW-06',
    provider: 'railway',
    statement:
      'A Railway volume grows to 1 TB on the Pro plan, to 5 TB on Enterprise; a service with one has one replica and stops for a deploy',
    value: 1000,
    unit: 'GB',
    asOf: '2026-05-27',
    status: 'provider',
    note: 'Pro volumes start at 50 GB; copies that speak of 50 GB mean the start',
    sources: [volumes, plans],
  },
  {
    id: 'F-RLW-07',
    provider: 'railway',
    statement: 'A Railway service has {F-RLW-07} of ephemeral disk from the Hobby plan on',
    value: 100,
    unit: 'GB',
    asOf: '2026-08-07',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-RLW-08',
    provider: 'railway',
    statement: 'Railway sets no limit on an image on the Pro plan; on Hobby it has 100 GB at most, on Free 4 GB',
    value: 'unlimited',
    asOf: '2026-08-07',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-RLW-09',
    provider: 'railway',
    statement:
      'A Railway service that is set to sleep does so after {F-RLW-09} without outgoing traffic, and wakes with the next request',
    value: 10,
    unit: 'min',
    asOf: '2026-05-11',
    status: 'provider',
    note: 'a later copy of the page says 5 to 10 minutes',
    sources: [serverless],
  },
  {
    id: 'F-RLW-10',
    provider: 'railway',
    statement:
      'Railway ends no cron run; while one is running the next is skipped, and two starts are 5 minutes apart at least',
    value: 'unlimited',
    asOf: '2026-02-06',
    status: 'provider',
    sources: [cron],
  },
  {
    id: 'F-RLW-11',
    provider: 'railway',
    statement:
      'Railway bills {railway/vcpu-month} per vCPU and {railway/gb-month} per GB of memory a month, by the minute and for what is used',
    prices: { 'vcpu-month': 20, 'gb-month': 10 },
    asOf: '2026-08-07',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-RLW-12',
    provider: 'railway',
    statement: 'Railway bills {F-RLW-12} per GB of volume a month and $0.05 per GB of traffic out',
    value: 0.15,
    unit: 'USD/GB-month',
    asOf: '2026-08-07',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-RLW-13',
    provider: 'railway',
    statement: 'Railway’s Pro plan costs {railway/pro-month} a month and Hobby $5, with as much use included',
    prices: { 'pro-month': 20 },
    asOf: '2026-08-07',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-RLW-14',
    provider: 'railway',
    statement: 'Fixed outgoing IPv4 addresses are part of Railway’s Pro plan',
    value: true,
    asOf: '2026-06-24',
    status: 'provider',
    note: 'other customers may share them',
    sources: [outbound],
  },
  {
    id: 'F-RLW-15',
    provider: 'railway',
    statement: 'Railway has {F-RLW-15}: California, Virginia, Amsterdam and Singapore',
    value: 4,
    unit: 'regions',
    asOf: '2026-02-06',
    status: 'provider',
    sources: [regions],
  },
  {
    id: 'F-RLW-16',
    provider: 'railway',
    statement: 'Railway takes HTTP/1.1 and HTTP/2 from the internet',
    value: true,
    asOf: '2026-07-21',
    status: 'provider',
    sources: [limits],
  },
  {
    id: 'F-RLW-17',
    provider: 'railway',
    statement: 'A Railway service runs until it fails, be it a web app or a worker',
    value: 'unlimited',
    asOf: '2026-05-01',
    status: 'provider',
    sources: [concepts, build],
  },
] as const satisfies readonly Fact[];
