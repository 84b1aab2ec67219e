import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import type { FactorId } from '../../src/domain/profile.ts';

const { understand } = createCore();

/** The figures that a message outside any question, or a reply to one, states. */
function stated(text: string, asked?: FactorId): Record<string, unknown> {
  const { facts } = understand(text, asked ? { phase: 'asking', asked } : { phase: 'answered' });
  return Object.fromEntries(facts.map(({ factor, value }) => [factor, value]));
}

describe('a number without a unit has the unit of the one beside it', () => {
  test.each([
    ['img api, p95 is 800ms, usually 120', { avg_ms: 120 }],
    ['nightly sync, 12 min usually, 14 max', { avg_ms: 720_000, max_run_s: 840 }],
    ['transcoding, 8-12 minutes each, sometimes 25', { avg_ms: 600_000, max_run_s: 1500 }],
    ['payroll batch: 10 min normally, 45 around year end', { avg_ms: 600_000, max_run_s: 2700 }],
    ['2k/min in peak, avg maybe 300', { requests_month: 13_140_000 }],
    ['12 requests a second at noon, average over the day 4', { requests_month: 10_512_000 }],
    ['a run is about 7 mins. the worst one i remember was 22', { avg_ms: 420_000, max_run_s: 1320 }],
    ['needs 2 gigs, up to 4', { memory_mb: 4096 }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test('"could be 6 with large files" is still of memory', () => {
    expect(stated('probably 4GB, could be 6 with large files', 'memory_mb')).toEqual({ memory_mb: 6144 });
  });

  test.each([
    ['200 ms, max 3 retries', 'max_run_s'],
    ['takes 2 s, usually 3 people wait for it', 'max_run_s'],
    ['runs an hour and 10 people use it', 'requests_month'],
  ])('%s: nothing of %s', (text, factor) => {
    expect(stated(text)).not.toHaveProperty(factor);
  });
});

describe('how long and how much', () => {
  test.each<[string, FactorId | undefined, Record<string, unknown>]>([
    ['25 minutes typical and an hour at month end', undefined, { avg_ms: 1_500_000, max_run_s: 3600 }],
    ['90 minutes when all goes well, max 3h', undefined, { avg_ms: 5_400_000, max_run_s: 10_800 }],
    ['runs for about fifty minutes, sometimes an hour and ten', undefined, { max_run_s: 4200 }],
    ['40 csv files a day, up to 900mb each, 3 min per file', undefined, { payload_mb: 900, avg_ms: 180_000 }],
    ['maybe 3 minutes each, rarely 10', 'avg_ms', { avg_ms: 180_000, max_run_s: 600 }],
    ['RAM: 768M', undefined, { memory_mb: 768 }],
    ['128 megs, 6 billion events a year', undefined, { memory_mb: 128 }],
    ['our service with postgres uses 2 GB of memory', undefined, { memory_mb: 2048 }],
    ['a second or two', 'avg_ms', { avg_ms: 1500 }],
    ['we kill it after 10 mins', 'max_run_s', { max_run_s: 600 }],
    ['5 minutes give or take', 'max_run_s', { max_run_s: 300 }],
    ['we give it -Xmx4g', 'memory_mb', { memory_mb: 4096 }],
    ['limit is 512Mi in k8s', 'memory_mb', { memory_mb: 512 }],
    ['container has mem_limit: 2g', 'memory_mb', { memory_mb: 2048 }],
    ['25 MB tiffs, 4 cores 8 gigs', undefined, { payload_mb: 25, memory_mb: 8192 }],
    ['200ms out of 250 is postgres', 'io_wait', { io_wait: 0.8 }],
    ['cpu is at 20% and the db gets the remainder', 'io_wait', { io_wait: 0.8 }],
    ['80% waiting, 20% cpu', 'io_wait', { io_wait: 0.8 }],
    ['thumbnailer, cpu bound all the way', undefined, { io_wait: 0.03 }],
  ])('%s, to %s', (text, asked, facts) => {
    expect(stated(text, asked)).toMatchObject(facts);
  });

  test.each<[string, FactorId, FactorId | undefined]>([
    ['exec time is all over the place, 100ms up to 6 min', 'avg_ms', undefined],
    ['between 2 seconds and 10 minutes', 'avg_ms', 'avg_ms'],
    ['postgres has 64 GB of ram', 'memory_mb', undefined],
    ['the video is 40 minutes long', 'max_run_s', undefined],
    ['deploys take 25 minutes', 'max_run_s', undefined],
    ['login tokens live 15 minutes', 'max_run_s', undefined],
    ['the alarm is cancelled after 10 minutes', 'max_run_s', undefined],
    ['the laptop has 8 cores and 16 gigs', 'memory_mb', undefined],
    ['lambda limit is 10 GB', 'memory_mb', 'memory_mb'],
    ['yes, 24 GB ones', 'memory_mb', 'gpu'],
    ['service at 70% cpu, 20 rps', 'io_wait', undefined],
  ])('%s: nothing of %s', (text, factor, asked) => {
    expect(stated(text, asked)).not.toHaveProperty(factor);
  });
});

describe('how often', () => {
  test.each<[string, number]>([
    ['we got about 40 000 customers that log in twice a month', 80_000],
    ['2000 sensors report every 5 minutes', 17_520_000],
    ['iot gateway: 800 devices * 1 reading every 30s', 70_080_000],
    ['30 stores, each syncs twice a day', 1824],
    ['webshop, 9k visitors a day, 12 api calls per visit', 3_283_200],
    ['2 req/sec/user with 40 users', 210_240_000],
    ['3 M events/day', 91_200_000],
    ['80 000 pdfs a month, each 1.5 s', 80_000],
    ['cron, each 30 seconds it polls', 87_600],
    ['07:00-19:00 about 8 req/s, nights ~0', 10_512_000],
    ['we deploy it twice a day, 5k requests a day', 152_000],
    ['5k requests a day, 3 db queries per request', 152_000],
    ['2000 users, a report runs once a day', 30],
    ['a job syncs 30 stores twice a day', 61],
    ['2000 users make 5000 requests a day', 152_000],
  ])('%s', (text, value) => {
    expect(stated(text)).toMatchObject({ requests_month: value });
  });

  test.each(['per day: 7000', 'daily we see 7000'])('%s, to the volume', (text) => {
    expect(stated(text, 'requests_month')).toEqual({ requests_month: 212_800 });
  });

  test.each([
    '5 developers deploy twice a week',
    'we meet once a week',
    'our budget is 500 a month',
    'we get throttled at 1000 rps',
    'our plan includes 2 million requests per month',
  ])('is no volume: %s', (text) => {
    expect(stated(text)).not.toHaveProperty('requests_month');
  });
});

describe('who, where and what for', () => {
  test.each([
    ['PCI, nothing shared with others', { isolation: 'dedicated_host' }],
    ['the launch date is everything', { priority: 'ship_fast' }],
    ["we'd take whatever costs least, startup w/o money", { priority: 'lowest_bill' }],
    ['finance has to budget a year ahead', { priority: 'predictable_bill' }],
    ["we're on azure and staying there", { portability: 'low' }],
    ['the contract requires exit within 6 months', { portability: 'must' }],
    ['everyone does a bit of ops', { team_ops: 'some' }],
    ['nobody wants a pager', { team_ops: 'none' }],
    ['leaving google cloud is unthinkable', { portability: 'low' }],
    ['nothing matters more than cost', { priority: 'lowest_bill' }],
    ['we thought of gpus but decided against', { gpu: false }],
    ["me: don't wanna do ops", { team_ops: 'none' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each<[string, FactorId, FactorId | undefined]>([
    ['secrets are never shared with others', 'isolation', undefined],
    ['we have no customers yet', 'isolation', undefined],
    ['nobody shares passwords', 'isolation', undefined],
    ['one tenant complains every day', 'isolation', undefined],
    ['the cheapest customer pays 5 euro a month', 'priority', undefined],
    ['the ops team of our customer asks for logs', 'team_ops', undefined],
    ['the migration must cost no downtime', 'priority', undefined],
    ["we're on aws but not staying there", 'portability', undefined],
    ['outsourced, a managed service partner does all ops', 'team_ops', 'team_ops'],
    ["nobody knows, it's new", 'team_ops', 'requests_month'],
  ])('%s: nothing of %s', (text, factor, asked) => {
    expect(stated(text, asked)).not.toHaveProperty(factor);
  });
});
