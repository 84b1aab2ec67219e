import type { Fact } from '../fact.ts';

const timeout = {
  title: 'Heroku Dev Center: request timeout',
  url: 'https://devcenter.heroku.com/articles/request-timeout',
};
const limits = { title: 'Heroku Dev Center: limits', url: 'https://devcenter.heroku.com/articles/limits' };
const routing = { title: 'Heroku Dev Center: HTTP routing', url: 'https://devcenter.heroku.com/articles/http-routing' };
const restarts = {
  title: 'Heroku Dev Center: dyno restarts',
  url: 'https://devcenter.heroku.com/articles/dyno-restarts',
};
const dynos = { title: 'Heroku Dev Center: dynos', url: 'https://devcenter.heroku.com/articles/dynos' };
const types = { title: 'Heroku Dev Center: dyno types', url: 'https://devcenter.heroku.com/articles/dyno-types' };
const cli = {
  title: 'Heroku CLI: dyno types and prices',
  url: 'https://github.com/heroku/cli/blob/main/src/commands/ps/type.ts',
};
const eco = { title: 'Heroku Dev Center: Eco dyno hours', url: 'https://devcenter.heroku.com/articles/eco-dyno-hours' };
const scheduler = { title: 'Heroku Dev Center: Scheduler', url: 'https://devcenter.heroku.com/articles/scheduler' };
const update = { title: 'Heroku: an update on Heroku', url: 'https://www.heroku.com/blog/an-update-on-heroku/' };
const images = { title: 'Heroku: base images', url: 'https://github.com/heroku/base-images#readme' };
const regions = { title: 'Heroku Dev Center: regions', url: 'https://devcenter.heroku.com/articles/regions' };

/** What Heroku’s dynos hold and cost. */
export const heroku = [
  {
    id: 'F-HRK-01',
    provider: 'heroku',
    statement: 'Heroku’s router waits {F-HRK-01} for the first byte of a reply, and then 55 s for each further one',
    value: 30,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'no plan changes it; source: the page, as quoted in a public note on that date',
    sources: [timeout, limits],
  },
  {
    id: 'F-HRK-02',
    provider: 'heroku',
    statement: 'Heroku restarts every dyno, one-off dynos too, after {F-HRK-02} and up to 216 minutes',
    value: 86_400,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [restarts],
  },
  {
    id: 'F-HRK-03',
    provider: 'heroku',
    statement: 'What a Heroku dyno writes is lost when it restarts, and it restarts daily',
    value: false,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [dynos],
  },
  {
    id: 'F-HRK-04',
    provider: 'heroku',
    statement: 'The largest dyno of the Common Runtime, Performance-2XL, has {F-HRK-04} of memory',
    value: 129_024,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date; the CLI also lists a dyno of 128 GB in Fir spaces',
    sources: [types],
  },
  {
    id: 'F-HRK-05',
    provider: 'heroku',
    statement: 'Heroku’s router supports WebSockets',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [routing],
  },
  {
    id: 'F-HRK-06',
    provider: 'heroku',
    statement: 'Heroku’s router carries HTTP to web dynos and nothing else',
    value: false,
    asOf: '2026-10-01',
    status: 'inferred',
    sources: [routing],
  },
  {
    id: 'F-HRK-07',
    provider: 'heroku',
    statement:
      'A month of a dyno costs {heroku/basic-month} (Basic), {heroku/standard-1x-month} (Standard-1X), {heroku/standard-2x-month} (Standard-2X), {heroku/performance-m-month} (Performance-M), {heroku/performance-l-month} (Performance-L)',
    prices: {
      'basic-month': 7,
      'standard-1x-month': 25,
      'standard-2x-month': 50,
      'performance-m-month': 250,
      'performance-l-month': 500,
    },
    asOf: '2026-05-13',
    status: 'provider',
    sources: [cli],
  },
  {
    id: 'F-HRK-08',
    provider: 'heroku',
    statement: 'Eco dynos cost {F-HRK-08} a month for 1,000 hours in all, and sleep after 30 minutes without requests',
    value: 5,
    unit: 'USD/month',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [eco],
  },
  {
    id: 'F-HRK-09',
    provider: 'heroku',
    statement:
      'Heroku Scheduler starts a one-off dyno every {F-HRK-09}, hour or day; a run may be left out or come twice',
    value: 10,
    unit: 'min',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [scheduler],
  },
  {
    id: 'F-HRK-10',
    provider: 'heroku',
    statement:
      'Heroku is maintained but gets no new features since 2026-02-06, and new customers get no Enterprise contract',
    value: false,
    asOf: '2026-02-06',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [update],
  },
  {
    id: 'F-HRK-11',
    provider: 'heroku',
    statement: 'Heroku’s stacks are Ubuntu',
    value: true,
    asOf: '2026-07-14',
    status: 'provider',
    sources: [images],
  },
  {
    id: 'F-HRK-12',
    provider: 'heroku',
    statement: 'Basic, Eco and Standard-1X dynos each have {F-HRK-12} of memory',
    value: 512,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [types],
  },
  {
    id: 'F-HRK-13',
    provider: 'heroku',
    statement: 'Outside Private Spaces Heroku has {F-HRK-13}, the United States and Europe',
    value: 2,
    unit: 'regions',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [regions],
  },
  {
    id: 'F-HRK-14',
    provider: 'heroku',
    statement: 'A Heroku app has web dynos, worker dynos that fetch their work, and one-off dynos',
    value: true,
    asOf: '2026-10-01',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [dynos],
  },
] as const satisfies readonly Fact[];
