import type { Fact } from '../fact.ts';

const limits = { title: 'Vercel documentation: function limits', url: 'https://vercel.com/docs/functions/limitations' };
const runtimes = { title: 'Vercel documentation: runtimes', url: 'https://vercel.com/docs/functions/runtimes' };
const fluid = { title: 'Vercel documentation: fluid compute', url: 'https://vercel.com/docs/fluid-compute' };
const sockets = { title: 'Vercel documentation: WebSockets', url: 'https://vercel.com/docs/functions/websockets' };
const cron = { title: 'Vercel documentation: cron jobs', url: 'https://vercel.com/docs/cron-jobs/usage-and-pricing' };
const images = {
  title: 'Vercel documentation: container images',
  url: 'https://vercel.com/docs/functions/container-images',
};
const pro = { title: 'Vercel documentation: Pro plan', url: 'https://vercel.com/docs/plans/pro-plan' };
const fairUse = { title: 'Vercel documentation: fair use', url: 'https://vercel.com/docs/limits/fair-use-guidelines' };
const ips = { title: 'Vercel documentation: static IPs', url: 'https://vercel.com/docs/networking/static-ips' };
const regions = { title: 'Vercel documentation: regions', url: 'https://vercel.com/docs/regions' };
const sizes = {
  title: 'Vercel: functions',
  url: 'https://github.com/vercel/vercel-plugin/blob/main/skills/vercel-functions/SKILL.md',
};

/** What Vercel’s functions hold and cost. */
export const vercel = [
  {
    id: 'F-VCL-01',
    provider: 'vercel',
    statement:
      'A Vercel function runs for {F-VCL-01} at most on Pro and Enterprise, for 300 s on Hobby; 1,800 s are in beta',
    value: 800,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [limits],
  },
  {
    id: 'F-VCL-02',
    provider: 'vercel',
    statement: 'A Vercel function has {F-VCL-02} of memory at most, 2 GB unless set and on Hobby',
    value: 4096,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [limits, sizes],
  },
  {
    id: 'F-VCL-03',
    provider: 'vercel',
    statement: 'A Vercel function has {F-VCL-03} at most, 1 unless set',
    value: 2,
    unit: 'vCPU',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [limits, sizes],
  },
  {
    id: 'F-VCL-04',
    provider: 'vercel',
    statement: 'A request to a Vercel function has {F-VCL-04} at most, and so has its reply',
    value: 4.5,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [limits],
  },
  {
    id: 'F-VCL-05',
    provider: 'vercel',
    statement: 'The code of a Vercel function has {F-VCL-05} at most unzipped, 500 MB in Python; 5 GB are in beta',
    value: 250,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [limits],
  },
  {
    id: 'F-VCL-06',
    provider: 'vercel',
    statement: 'A Vercel function may write {F-VCL-06} to /tmp, which is lost with its instance',
    value: 500,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [runtimes],
  },
  {
    id: 'F-VCL-07',
    provider: 'vercel',
    statement: 'Vercel functions take WebSockets in beta; one closes when the function’s longest run is over',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [sockets],
  },
  {
    id: 'F-VCL-08',
    provider: 'vercel',
    statement: 'Vercel scales functions down to none',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [fluid, runtimes],
  },
  {
    id: 'F-VCL-09',
    provider: 'vercel',
    statement: 'Vercel’s cron calls a function once a minute at most on Pro, once a day on Hobby',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [cron],
  },
  {
    id: 'F-VCL-10',
    provider: 'vercel',
    statement: 'Vercel runs a container image as a function, in beta and within the limits of functions',
    value: true,
    asOf: '2026-07-07',
    status: 'provider',
    note: 'the date is the page’s own, as quoted in a public note',
    sources: [images],
  },
  {
    id: 'F-VCL-11',
    provider: 'vercel',
    statement:
      'Vercel bills {vercel/active-vcpu-hour} an hour of active CPU, {vercel/gb-hour} per GB-hour of memory and {vercel/request*1e6} per million calls, on top of {vercel/seat-month} a month for each seat',
    prices: { 'active-vcpu-hour': 0.128, 'gb-hour': 0.0106, request: 0.6e-6, 'seat-month': 20 },
    asOf: '2026-10-01',
    status: 'provider',
    note: 'from this price, by region; source: the page, as quoted in a public note on that date',
    sources: [pro, fairUse],
  },
  {
    id: 'F-VCL-12',
    provider: 'vercel',
    statement: 'Vercel’s free Hobby plan is for personal, non-commercial use only',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [fairUse],
  },
  {
    id: 'F-VCL-13',
    provider: 'vercel',
    statement: 'Fixed outgoing addresses at Vercel cost {F-VCL-13} a month for each project, on Pro and Enterprise',
    value: 100,
    unit: 'USD/month',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [ips],
  },
  {
    id: 'F-VCL-14',
    provider: 'vercel',
    statement: 'Vercel runs functions in {F-VCL-14}, in Washington unless set',
    value: 20,
    unit: 'regions',
    asOf: '2026-08-11',
    status: 'provider',
    sources: [regions],
  },
] as const satisfies readonly Fact[];
