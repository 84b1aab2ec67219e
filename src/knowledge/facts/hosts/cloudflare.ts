import type { Fact } from '../fact.ts';

export const cloudflare = [
  {
    id: 'F-CF-01',
    provider: 'cloudflare',
    statement:
      'Workers run in V8 isolates with {F-CF-01} of memory, which the requests that an isolate serves at once share',
    value: 128,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      { title: 'Cloudflare documentation', url: 'https://developers.cloudflare.com/workers/platform/limits/index.md' },
    ],
  },
  {
    id: 'F-CF-02',
    provider: 'cloudflare',
    statement:
      'Processor time of a Worker: up to {F-CF-02} per request on paid plans ({F-CF-02/default} unless set), {F-CF-02/free} on the free plan; timers and queues {F-CF-13}; no limit on the time that passes while the client is connected',
    value: 300,
    unit: 's',
    numbers: { default: { value: 30, unit: 's' }, free: { value: 10, unit: 'ms' } },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation',
        url: 'https://developers.cloudflare.com/changelog/2025-03-25-higher-cpu-limits/',
      },
      { title: 'limits page' },
    ],
  },
  {
    id: 'F-CF-03',
    provider: 'cloudflare',
    statement: 'Workers are free for {F-CF-03} a day; the paid plan starts at {cloudflare/workers-month} a month',
    value: 100000,
    unit: 'requests',
    prices: { 'workers-month': 5 },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/workers/platform/pricing.mdx',
      },
    ],
  },
  {
    id: 'F-CF-04',
    provider: 'cloudflare',
    statement:
      'Workers Standard: 10M requests and 30M CPU-ms included, then {cloudflare/workers-request*1e6}/M requests and {cloudflare/workers-cpu-ms*1e6}/M CPU-ms; no charge for duration or egress',
    prices: {
      'workers-request': 0.3e-6,
      'workers-cpu-ms': 0.02e-6,
      'workers-free-requests': 10e6,
      'workers-free-cpu-ms': 30e6,
    },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/workers/platform/pricing.mdx',
      },
    ],
  },
  {
    id: 'F-CF-05',
    provider: 'cloudflare',
    statement:
      'A Worker has {F-CF-05} of code at most on the newest page, for both plans (slightly older copies: 3 MB free, 10 MB paid), and starts within {F-CF-05/start}',
    value: 64,
    unit: 'MiB',
    numbers: { start: { value: 1, unit: 's' } },
    asOf: '2026',
    status: 'provider',
    note: 'conflicting copies, newest taken',
    sources: [
      {
        title: 'Cloudflare documentation',
        url: 'https://developers.cloudflare.com/workers/platform/limits/?featured_on=talkpython',
      },
    ],
  },
  {
    id: 'F-CF-06',
    provider: 'cloudflare',
    statement:
      'Cloudflare Containers: billed per {F-CF-06/step} while running, {cloudflare/containers-vcpu-second}/vCPU-s, {cloudflare/containers-gib-second}/GiB-s, $0.00000007/GB-s disk beyond 375 vCPU-min, 25 GiB-h, 200 GB-h; sleep when idle',
    numbers: { step: { value: 10, unit: 'ms' } },
    prices: {
      'containers-vcpu-second': 2e-5,
      'containers-gib-second': 2.5e-6,
      'containers-free-vcpu-seconds': 22_500,
      'containers-free-gib-seconds': 90_000,
    },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/containers/pricing.mdx',
      },
    ],
  },
  {
    id: 'F-CF-10',
    provider: 'cloudflare',
    statement: 'The largest Cloudflare Container has {F-CF-10 in GiB} of memory',
    value: 12_288,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: Containers limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/containers/platform-details/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-11',
    provider: 'cloudflare',
    statement: 'The largest Cloudflare Container has {F-CF-11}',
    value: 4,
    unit: 'vCPU',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: Containers limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/containers/platform-details/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-19',
    provider: 'cloudflare',
    statement:
      'A Durable Object can be created in a jurisdiction (eu, us, fedramp), where it then runs and keeps its data; Containers can be placed in one too',
    value: true,
    asOf: '2026-06-26',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: data location of Durable Objects',
        url: 'https://developers.cloudflare.com/durable-objects/reference/data-location',
      },
    ],
  },
  {
    id: 'F-CF-20',
    provider: 'cloudflare',
    statement:
      'A Worker runs everywhere in Cloudflare’s network unless Regional Services hold it to a region, which they do for its own domain but not for its timers, queues and subrequests',
    value: false,
    asOf: '2026-07-23',
    status: 'provider',
    note: 'Regional Services are a paid addition for Enterprise customers; the page was not opened for that',
    sources: [
      {
        title: 'Cloudflare documentation: data localization of Workers',
        url: 'https://developers.cloudflare.com/data-localization/how-to/workers/index.md',
      },
    ],
  },
  {
    id: 'F-CF-18',
    provider: 'cloudflare',
    statement:
      'Requests to a Cloudflare Container pass through a Worker, and each container has a Durable Object: both are billed as well',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: pricing of Containers',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/containers/pricing.mdx',
      },
    ],
  },
  {
    id: 'F-CF-17',
    provider: 'cloudflare',
    statement:
      'Cloudflare Containers come as lite (1/16 vCPU, 256 MiB), basic (1/4, 1 GiB), standard-1 (1/2, 4 GiB), standard-2 (1, 6 GiB), standard-3 (2, 8 GiB) and standard-4 (4, {F-CF-17 in GiB})',
    value: 12_288,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: limits and instance types of Containers',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/containers/platform-details/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-12',
    provider: 'cloudflare',
    statement: 'A Cloudflare Container has up to 20 GB of disk, which also caps its image size; all of it is ephemeral',
    value: 20_000,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: Containers limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/containers/platform-details/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-13',
    provider: 'cloudflare',
    statement: 'A Worker started by a timer or a queue runs for {F-CF-13} at most',
    value: 900,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: Workers limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/workers/platform/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-14',
    provider: 'cloudflare',
    statement:
      'A request to a Worker has at most {F-CF-14} on the Free and Pro plans, 200 MB on Business, 500 MB on Enterprise',
    value: 100,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: Workers limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/workers/platform/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-15',
    provider: 'cloudflare',
    statement:
      'Cloudflare sets no limit on the size of a Worker’s reply, nor on the time of a request while the client waits',
    value: 'unlimited',
    asOf: '2026',
    status: 'provider',
    note: 'processor time is limited: see F-CF-02',
    sources: [
      {
        title: 'Cloudflare documentation: Workers limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/workers/platform/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-16',
    provider: 'cloudflare',
    statement: 'A Durable Object holds WebSockets and up to {F-CF-16} of its own storage, which outlives it',
    value: 10,
    unit: 'GB',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: Durable Objects limits',
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/durable-objects/platform/limits.mdx',
      },
    ],
  },
  {
    id: 'F-CF-21',
    provider: 'cloudflare',
    statement:
      'Durable Objects cost $0.15 per million requests beyond 1 million a month, and $12.50 per million GB-s while active beyond 400,000 GB-s',
    value: 0.15,
    unit: 'USD/M',
    asOf: '2026',
    status: 'provider',
    note: 'an object that may hibernate is not billed for its duration',
    sources: [
      {
        title: 'Cloudflare documentation: pricing of Durable Objects',
        url: 'https://developers.cloudflare.com/durable-objects/platform/pricing',
      },
    ],
  },
  {
    id: 'F-CF-22',
    provider: 'cloudflare',
    statement: 'A Cloudflare Workflow sleeps for up to 365 days in one step',
    value: 365,
    unit: 'days',
    asOf: '2026-06-15',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: limits of Workflows',
        url: 'https://developers.cloudflare.com/workflows/reference/limits/index.md',
      },
    ],
  },
  {
    id: 'F-CF-23',
    provider: 'cloudflare',
    statement:
      'R2 costs $0.015 per GB per month and nothing for traffic out; each million writes costs $4.50, reads $0.36',
    value: 0.015,
    unit: 'USD/GB-month',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Cloudflare documentation: pricing of R2',
        url: 'https://raw.githubusercontent.com/cloudflare/cloudflare-docs/production/src/content/docs/r2/pricing.mdx',
      },
    ],
  },
] as const satisfies readonly Fact[];
