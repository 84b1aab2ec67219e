import type { Page } from './page.ts';

const readOn = '2026-11-29';

/** What the smaller hosts and the tools for servers of one’s own say, and what is said of them. */
export const hostPages = {
  'fly-postgres': {
    title: 'This is not managed Postgres',
    publisher: 'Fly.io documentation',
    url: 'https://fly.io/docs/postgres/getting-started/what-you-should-know/',
    readOn,
  },
  'fly-healthcare': {
    title: 'Going to production with healthcare apps',
    publisher: 'Fly.io documentation',
    url: 'https://fly.io/docs/blueprints/going-to-production-with-healthcare-apps/',
    readOn,
  },
  'render-databases': {
    title: 'PostgreSQL',
    publisher: 'Render documentation',
    url: 'https://render.com/docs/databases',
    readOn,
  },
  'render-hipaa': {
    title: 'HIPAA on Render',
    publisher: 'Render documentation',
    url: 'https://render.com/docs/hipaa-compliance',
    readOn,
  },
  'render-postgres-review': {
    title: 'Render Postgres 2026: pricing and free tier limits',
    publisher: 'Kuberns, a competitor',
    url: 'https://kuberns.com/blogs/render-postgres-pricing-setup-limits/',
    asOf: '2026-04-29',
    readOn,
  },
  'railway-vs-fly': {
    title: 'Railway vs Fly.io in 2026',
    publisher: 'Northflank, a competitor',
    url: 'https://northflank.com/blog/railway-vs-flyio',
    asOf: '2026-06-15',
    readOn,
  },
  'railway-security': {
    title: 'Is Railway safe?',
    publisher: 'VibeEval',
    url: 'https://vibe-eval.com/safety/railway/',
    readOn,
  },
  'heroku-sustaining': {
    title: 'Heroku’s shift to sustaining engineering',
    publisher: 'MerchMind',
    url: 'https://merchmindai.net/blog/en/post/heroku-sustaining-engineering-analysis',
    asOf: '2026-02',
    readOn,
  },
  'heroku-shield': {
    title: 'Is Heroku HIPAA compliant?',
    publisher: 'Aptible, a competitor',
    url: 'https://www.aptible.com/heroku-alternatives/heroku-hipaa',
    asOf: '2026-03',
    readOn,
  },
  'vercel-security': {
    title: 'Security and compliance measures',
    publisher: 'Vercel documentation',
    url: 'https://vercel.com/docs/security',
    readOn,
  },
  'vercel-dpa': {
    title: 'Data processing addendum',
    publisher: 'Vercel',
    url: 'https://vercel.com/legal/dpa',
    readOn,
  },
  'vercel-hipaa': {
    title: 'Vercel and HIPAA: BAA and PHI',
    publisher: 'Accountable',
    url: 'https://www.accountablehq.com/post/vercel-hipaa-compliance-is-vercel-compliant-baa-phi-and-what-you-need-to-know',
    readOn,
  },
  'coolify-readme': {
    title: 'Coolify',
    publisher: 'coollabs',
    url: 'https://github.com/coollabsio/coolify#readme',
    readOn,
  },
  'dokku-readme': {
    title: 'Dokku',
    publisher: 'Dokku',
    url: 'https://github.com/dokku/dokku#readme',
    readOn,
  },
  'kamal-readme': {
    title: 'Kamal: deploy web apps anywhere',
    publisher: '37signals',
    url: 'https://github.com/basecamp/kamal#readme',
    readOn,
  },
  'nomad-license': {
    title: 'Nomad license',
    publisher: 'HashiCorp',
    url: 'https://github.com/hashicorp/nomad/blob/main/LICENSE',
    asOf: '2024',
    readOn,
  },
  'knative-scale-to-zero': {
    title: 'Scale to zero in Knative Serving',
    publisher: 'Red Hat documentation',
    url: 'https://docs.openshift.com/serverless/1.30/knative-serving/autoscaling/serverless-autoscaling-scale-to-zero.html',
    readOn,
  },
  'openshift-wiki': {
    title: 'Azure Red Hat OpenShift',
    publisher: 'OSS Consortium',
    url: 'https://github.com/NetDevInfraWGinOSSConsortium/NetDevInfraWiki/wiki/MS_AzureRedHatOpenShift',
    asOf: '2026-09-12',
    readOn,
  },
  'openshift-plans': {
    title: 'Red Hat OpenShift plans and pricing',
    publisher: 'API Evangelist',
    url: 'https://raw.githubusercontent.com/api-evangelist/red-hat-openshift/refs/heads/main/plans/red-hat-openshift-plans-pricing.yml',
    asOf: '2026-05-05',
    readOn,
  },
  'k3s-pi': {
    title: 'A k3s cluster on Raspberry Pis',
    publisher: 'Bart Jansen',
    url: 'https://gist.github.com/bart-jansen/f765f3596b32b286b69d082cc6e5b94d',
    readOn,
  },
  'railway-compliance': {
    title: 'Compliance',
    publisher: 'Railway documentation',
    url: 'https://docs.railway.com/enterprise/compliance',
    readOn,
  },
} as const satisfies Record<string, Page>;
