import type { Fact } from '../fact.ts';

const configuration = {
  title: 'Netlify documentation: configure functions',
  url: 'https://docs.netlify.com/build/functions/configuration/',
};
const skill = {
  title: 'Netlify: functions',
  url: 'https://github.com/netlify/context-and-tools/blob/main/skills/netlify-functions/SKILL.md',
};
const background = {
  title: 'Netlify documentation: background functions',
  url: 'https://docs.netlify.com/build/functions/background-functions/',
};
const scheduled = {
  title: 'Netlify documentation: scheduled functions',
  url: 'https://docs.netlify.com/build/functions/scheduled-functions/',
};
const overview = {
  title: 'Netlify documentation: functions',
  url: 'https://docs.netlify.com/build/functions/overview/',
};
const edge = {
  title: 'Netlify documentation: limits of edge functions',
  url: 'https://docs.netlify.com/build/edge-functions/limits/',
};
const deploys = {
  title: 'Netlify documentation: deploys',
  url: 'https://docs.netlify.com/deploy/manage-deploys/manage-deploys-overview/',
};
const pricing = { title: 'Netlify: pricing', url: 'https://www.netlify.com/pricing/' };
const paused = {
  title: 'Netlify documentation: paused projects',
  url: 'https://docs.netlify.com/manage/accounts-and-billing/billing/resume-paused-projects/',
};
const connectivity = {
  title: 'Netlify documentation: private connectivity',
  url: 'https://docs.netlify.com/manage/security/private-connectivity/',
};

/** What Netlify’s functions and sites hold and cost. */
export const netlify = [
  {
    id: 'F-NTL-01',
    provider: 'netlify',
    statement: 'A Netlify function replies within {F-NTL-01} on every plan',
    value: 60,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, skill],
  },
  {
    id: 'F-NTL-02',
    provider: 'netlify',
    statement: 'A scheduled Netlify function runs for {F-NTL-02} at most',
    value: 30,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, scheduled],
  },
  {
    id: 'F-NTL-03',
    provider: 'netlify',
    statement: 'A Netlify background function runs for {F-NTL-03} at most and returns nothing to the caller',
    value: 900,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, background],
  },
  {
    id: 'F-NTL-04',
    provider: 'netlify',
    statement: 'A request to a Netlify function has {F-NTL-04} at most, 4.5 MB if it is binary, and so has its reply',
    value: 6,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, skill],
  },
  {
    id: 'F-NTL-05',
    provider: 'netlify',
    statement: 'A Netlify function streams {F-NTL-05} at most',
    value: 20,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, skill],
  },
  {
    id: 'F-NTL-06',
    provider: 'netlify',
    statement:
      'A Netlify function has {F-NTL-06 in MB} of memory at most on credit-based Pro and Enterprise plans, 1,024 MB on others',
    value: 4096,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, skill],
  },
  {
    id: 'F-NTL-07',
    provider: 'netlify',
    statement: 'A Netlify function has {F-NTL-07} at most, 0.5 unless set',
    value: 2,
    unit: 'vCPU',
    asOf: '2026-08-12',
    status: 'provider',
    sources: [skill],
  },
  {
    id: 'F-NTL-08',
    provider: 'netlify',
    statement: 'What starts a Netlify background function has {F-NTL-08} at most',
    value: 256,
    unit: 'KB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [configuration, skill],
  },
  {
    id: 'F-NTL-09',
    provider: 'netlify',
    statement:
      'Netlify functions run in short-lived environments that are started by a call; they have no disk that lasts',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [overview],
  },
  {
    id: 'F-NTL-10',
    provider: 'netlify',
    statement:
      'Netlify’s Pro plan costs {F-NTL-10} a month with 3,000 credits; a GB-hour of compute takes 10 credits, a GB of traffic 20, a deploy 15',
    value: 20,
    unit: 'USD/month',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the pricing page, as quoted in a public note on that date',
    sources: [pricing],
  },
  {
    id: 'F-NTL-11',
    provider: 'netlify',
    statement: 'When the credits are spent, Netlify pauses every project of the team',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [paused],
  },
  {
    id: 'F-NTL-12',
    provider: 'netlify',
    statement: 'Netlify functions are written in TypeScript, JavaScript or Go',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [overview, skill],
  },
  {
    id: 'F-NTL-13',
    provider: 'netlify',
    statement: 'Netlify publishes static sites in one step and goes back to an earlier one at once',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [deploys],
  },
  {
    id: 'F-NTL-14',
    provider: 'netlify',
    statement: 'A fixed outgoing address at Netlify is an Enterprise option',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [connectivity],
  },
  {
    id: 'F-NTL-15',
    provider: 'netlify',
    statement: 'A Netlify edge function has 50 ms of CPU for a request and sends its headers within {F-NTL-15}',
    value: 40,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [edge],
  },
  {
    id: 'F-NTL-16',
    provider: 'netlify',
    statement: 'The edge functions of one Netlify site share {F-NTL-16} of memory',
    value: 512,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [edge],
  },
] as const satisfies readonly Fact[];
