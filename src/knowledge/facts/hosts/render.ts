import type { Fact } from '../fact.ts';

const plans = { title: 'Render documentation: compute plans', url: 'https://render.com/docs/compute-plans' };
const instances = {
  title: 'Render: instance types',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-scaling/references/instance-types.md',
};
const versus = {
  title: 'Render documentation: Render compared with Vercel',
  url: 'https://render.com/docs/render-vs-vercel-comparison',
};
const cron = {
  title: 'Render: cron jobs',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-cron-jobs/SKILL.md',
};
const cronPage = { title: 'Render documentation: cron jobs', url: 'https://render.com/docs/cronjobs' };
const workflows = {
  title: 'Render: workflows',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-workflows/SKILL.md',
};
const sockets = { title: 'Render documentation: WebSockets', url: 'https://render.com/docs/websocket' };
const web = {
  title: 'Render: web services',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-web-services/SKILL.md',
};
const network = {
  title: 'Render: private networking',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-networking/SKILL.md',
};
const disks = {
  title: 'Render: persistent disks',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-disks/SKILL.md',
};
const docker = {
  title: 'Render: Docker',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-docker/SKILL.md',
};
const configuration = {
  title: 'Render: configuration guide',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-deploy/references/configuration-guide.md',
};
const blueprint = {
  title: 'Render: Blueprint specification',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-deploy/references/blueprint-spec.md',
};
const workers = {
  title: 'Render: background workers',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-background-workers/SKILL.md',
};
const mapping = {
  title: 'Render: from Heroku, service mapping',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-migrate-from-heroku/references/service-mapping.md',
};
const staticSites = {
  title: 'Render: static sites',
  url: 'https://github.com/render-oss/skills/blob/main/skills/render-static-sites/SKILL.md',
};
const railway = {
  title: 'Render: alternatives to Railway',
  url: 'https://render.com/articles/best-railway-alternatives',
};
const cost = {
  title: 'Render: what hosting costs',
  url: 'https://render.com/articles/how-much-does-cloud-application-hosting-cost-for-small-businesses',
};
const dedicated = { title: 'Render documentation: dedicated IPs', url: 'https://render.com/docs/dedicated-ips' };

/** What Render’s services hold and cost. */
export const render = [
  {
    id: 'F-REN-01',
    provider: 'render',
    statement: 'The largest plan of a Render service, 12c-96g, has {F-REN-01} of memory',
    value: 98_304,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'third-party',
    note: 'plans as several public notes list them; Render’s own skills of 2026-08-18 still end at 32 GB',
    sources: [plans, instances],
  },
  {
    id: 'F-REN-02',
    provider: 'render',
    statement: 'The largest plan of a Render service, 12c-96g, has {#F-REN-02} CPU',
    value: 12,
    unit: 'vCPU',
    asOf: '2026-10-01',
    status: 'third-party',
    note: 'Render’s own skills of 2026-08-18 still end at 8 CPU',
    sources: [plans, instances],
  },
  {
    id: 'F-REN-03',
    provider: 'render',
    statement: 'A Render web service may take {F-REN-03} to reply',
    value: 6000,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [versus],
  },
  {
    id: 'F-REN-04',
    provider: 'render',
    statement: 'A run of a Render cron job ends after {F-REN-04}; only one runs at a time',
    value: 43_200,
    unit: 's',
    asOf: '2026-08-18',
    status: 'provider',
    sources: [cron, cronPage],
  },
  {
    id: 'F-REN-05',
    provider: 'render',
    statement: 'A run of a Render workflow takes {F-REN-05} at most, 2 hours unless set',
    value: 86_400,
    unit: 's',
    asOf: '2026-08-18',
    status: 'provider',
    sources: [workflows],
  },
  {
    id: 'F-REN-06',
    provider: 'render',
    statement: 'Render web services take WebSockets; a deploy or a new instance closes them',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [sockets, versus],
  },
  {
    id: 'F-REN-07',
    provider: 'render',
    statement: 'A Render service has one public port, for HTTP; its other ports are for the private network',
    value: false,
    asOf: '2026-08-18',
    status: 'provider',
    sources: [web, network],
  },
  {
    id: 'F-REN-08',
    provider: 'render',
    statement:
      'A Render disk outlives deploys; with it a service has one instance, stops for each deploy, and is saved once a day for 7 days',
    value: true,
    asOf: '2026-04-29',
    status: 'provider',
    sources: [disks],
  },
  {
    id: 'F-REN-09',
    provider: 'render',
    statement: 'Files of a Render service outside a disk are lost with the next deploy; cron jobs cannot have a disk',
    value: false,
    asOf: '2026-04-29',
    status: 'provider',
    sources: [disks],
  },
  {
    id: 'F-REN-10',
    provider: 'render',
    statement:
      'A free Render web service sleeps after {F-REN-10} without requests, and then takes about 30 s for the first one; paid ones do not sleep',
    value: 15,
    unit: 'min',
    asOf: '2026-08-18',
    status: 'provider',
    sources: [configuration, web],
  },
  {
    id: 'F-REN-11',
    provider: 'render',
    statement: 'Render builds and runs images for linux/amd64',
    value: true,
    asOf: '2026-08-18',
    status: 'provider',
    sources: [docker],
  },
  {
    id: 'F-REN-12',
    provider: 'render',
    statement: 'A Render background worker runs without end and fetches its work from a queue; nothing can call it',
    value: 'unlimited',
    asOf: '2026-08-18',
    status: 'provider',
    sources: [workers],
  },
  {
    id: 'F-REN-13',
    provider: 'render',
    statement: 'A Render cron job has 4 CPU and {F-REN-13} of memory at most',
    value: 8192,
    unit: 'MB',
    asOf: '2026-08-18',
    status: 'provider',
    sources: [mapping],
  },
  {
    id: 'F-REN-14',
    provider: 'render',
    statement: 'Render’s Starter plan, 0.5 CPU and 512 MB, costs {render/starter-month} a month',
    prices: { 'starter-month': 7 },
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [railway],
  },
  {
    id: 'F-REN-15',
    provider: 'render',
    statement: 'A Render disk costs {F-REN-15} per GB per month',
    value: 0.25,
    unit: 'USD/GB-month',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [cost],
  },
  {
    id: 'F-REN-16',
    provider: 'render',
    statement: 'A Render cron job costs at least {F-REN-16} a month',
    value: 1,
    unit: 'USD/month',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [cronPage],
  },
  {
    id: 'F-REN-17',
    provider: 'render',
    statement: 'Outgoing addresses at Render are shared by a region; dedicated ones need a Pro workspace',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [dedicated],
  },
  {
    id: 'F-REN-18',
    provider: 'render',
    statement: 'Render has {F-REN-18}: Oregon, Ohio, Virginia, Frankfurt and Singapore',
    value: 5,
    unit: 'regions',
    asOf: '2026-08-18',
    status: 'provider',
    sources: [blueprint],
  },
  {
    id: 'F-REN-19',
    provider: 'render',
    statement: 'Render serves static sites from a CDN, free of charge for a start',
    value: true,
    asOf: '2026-08-18',
    status: 'provider',
    sources: [staticSites],
  },
] as const satisfies readonly Fact[];
