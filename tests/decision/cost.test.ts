import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsAsJobs } from '../../src/decision/cost/assumptions.ts';
import { billOf, costOf } from '../../src/decision/cost/bill.ts';
import { billLines } from '../../src/decision/cost/bill-lines.ts';
import { crossing } from '../../src/decision/cost/break-even.ts';
import { type CostQuestion, estimateCost } from '../../src/decision/cost/estimate.ts';
import { sayMoney } from '../../src/decision/cost/money.ts';
import { costPoints } from '../../src/decision/cost/points.ts';
import { costsMore, paidNow } from '../../src/decision/cost/spend.ts';
import { costWords } from '../../src/decision/cost/wording.ts';
import { workloadOf } from '../../src/decision/cost/workload.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { fact } from '../../src/knowledge/facts/index.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { auditBills } from './audit-bills.ts';

const productOf = (host: HostId, id: string) => products.find((each) => each.host === host && each.id === id)!;
const bill = (host: HostId, id: string, profile: Profile) =>
  billOf(productOf(host, id), workloadOf(profile), listPrices);
const ask = (profile: Profile, rest: Partial<CostQuestion> = {}) =>
  estimateCost({ provider: 'aws', prices: listPrices, profile, ...rest });

describe('the monthly bill', () => {
  test.each(auditBills)('of $name: $arithmetic', ({ host, product, profile, total }) => {
    const { total: ours } = bill(host, product, profile)!;

    expect(Math.abs(ours - total) / total).toBeLessThanOrEqual(0.02);
  });

  test('of a machine for jobs tells what it is where it is on for them alone, its disk aside', () => {
    const nightly: Profile = { trigger: 'schedule', requests_month: 30, avg_ms: 3_600_000, memory_mb: 12_000 };
    const [machine] = ask(nightly, { advised: [productOf('aws', 'ec2')] })!.bills;
    const [hours, ...rest] = machine!.items;
    const others = rest.reduce((sum, { amount }) => sum + amount, 0);

    expect(machine!.started).toBeCloseTo((hours!.amount * 30) / hours!.quantity + others, 1);
    expect(costWords(ask(nightly, { advised: [productOf('aws', 'lambda')], others: ['vms'] })!)).toMatch(
      /\(\$[\d.]+ if it’s started for each run and stopped afterward\)/,
    );
  });

  test('of a machine that serves all day, or computes most of it, tells no such thing', () => {
    const busy: Profile = { trigger: 'schedule', requests_month: 30, avg_ms: 15 * 3_600_000, memory_mb: 12_000 };
    const service: Profile = { trigger: 'http_api', requests_month: 30_000, avg_ms: 100 };
    for (const profile of [busy, service])
      expect(ask(profile, { advised: [productOf('aws', 'ec2')] })!.bills[0]!.started).toBeUndefined();
  });

  test('adds up from its lines to the cent, in any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...products.filter(({ pricing }) => pricing)),
        fc.record(
          {
            trigger: fc.constantFrom('http_api', 'event', 'schedule', 'daemon'),
            protocol: fc.constantFrom('http', 'websocket', 'none'),
            control: fc.constantFrom('none', 'windows'),
            traffic: fc.constantFrom('sporadic', 'spiky', 'steady', 'diurnal'),
            requests_month: fc.integer({ min: 0, max: 1e9 }),
            avg_ms: fc.integer({ min: 1, max: 100_000 }),
            memory_mb: fc.integer({ min: 128, max: 65_536 }),
            io_wait: fc.double({ min: 0, max: 1, noNaN: true }),
            gpu: fc.boolean(),
          },
          { requiredKeys: ['requests_month'] },
        ),
        (product, profile) => {
          const workload = workloadOf(profile as Profile);
          const made = billOf(product, workload, listPrices);
          const cost = costOf(product, workload, listPrices);
          expect(made === undefined).toBe(cost === undefined);
          if (!made) return;
          const cents = made.items.map(({ amount }) => Math.round(amount * 100));
          expect(Math.round(made.total * 100)).toBe(cents.reduce((sum, each) => sum + each, 0));
          expect(Math.abs(made.total - cost!)).toBeLessThanOrEqual(0.01 * made.items.length + cost! * 1e-9);
          expect(made.items.every(({ amount }) => amount >= 0)).toBe(true);
        },
      ),
    );
  });

  test('rests on no price that nobody has seen, and on each host’s own', () => {
    for (const product of products) {
      for (const profile of auditBills.map((each) => each.profile)) {
        for (const { source } of billOf(product, workloadOf(profile), listPrices)?.items ?? []) {
          expect(fact(source).status).not.toBe('unverified');
          expect(fact(source).provider).toBe(product.host);
        }
      }
    }
  });

  test('takes one machine where one is enough, and two with a balancer where clients rely on it', () => {
    const site: Profile = { trigger: 'http_api', requests_month: 30_000, avg_ms: 200, memory_mb: 512, io_wait: 0.7 };

    expect(bill('aws', 'ec2', { ...site, state: 'local_disk' })?.size).toBe('1 × t4g.micro');
    expect(bill('aws', 'ec2-group', { ...site, traffic: 'diurnal' })?.size).toBe('2 × t4g.micro');
    expect(bill('aws', 'ec2-group', { ...site, traffic: 'diurnal' })?.items.map(({ name }) => name)).toContain(
      'load balancer',
    );
  });

  test('takes no Arm machine for Windows and what was built for x86', () => {
    const site: Profile = { trigger: 'http_api', requests_month: 30_000, memory_mb: 4096, traffic: 'diurnal' };

    expect(bill('aws', 'ec2', { ...site, control: 'windows' })?.size).toBe('2 × m6i.large');
    expect(bill('aws', 'ec2', { ...site, existing: 'legacy_containerisable' })?.size).toContain('t3.');
    expect(bill('gcp', 'compute-engine', { ...site, control: 'windows' })).toBeUndefined();
  });

  test('has no concurrency for work that the processor does', () => {
    const work: Profile = { trigger: 'http_api', requests_month: 1e8, avg_ms: 1000, memory_mb: 2048 };
    const computing = bill('gcp', 'cloud-run', { ...work, io_wait: 0 })!.total;
    const waiting = bill('gcp', 'cloud-run', { ...work, io_wait: 0.9 })!.total;

    expect(computing).toBeGreaterThan(5 * waiting);
  });
});

describe('the estimate', () => {
  const api: Profile = { trigger: 'http_api', traffic: 'diurnal', requests_month: 1e7, avg_ms: 200, memory_mb: 512 };

  test('is none while the volume is unknown', () => {
    expect(ask({ avg_ms: 100 })).toBeUndefined();
  });

  test('is a span where something had to be assumed', () => {
    const [stated] = ask({ ...api, io_wait: 0.7 })!.bills;
    const [open] = ask({ trigger: 'http_api', traffic: 'diurnal', requests_month: 1e7 })!.bills;

    expect(stated?.low).toBeUndefined();
    expect(open!.low).toBeLessThan(open!.total);
    expect(open!.high).toBeGreaterThan(open!.total);
  });

  test.each([
    ['what stands on own premises', { ...api, hosting: 'on_prem' }, 'own', 'kubernetes', /only you know/],
    ['many services at once', { ...api, shape: 'complex' }, 'aws', 'eks', /the numbers for each/],
    ['a product without a price on file', api, 'aws', 'lightsail', /no list price for it/],
  ] as const)('has no bill for %s, and says so', (_, profile, host, id, because) => {
    const estimate = ask(profile, { advised: [productOf(host, id)], others: [] })!;

    expect(estimate.bills).toEqual([]);
    expect(billLines(estimate)[0]).toMatch(because);
  });

  test('says what a function in front of a gateway could save, and traffic by its price', () => {
    const said = billLines(ask(api, { advised: [productOf('aws', 'lambda')] })!).join('\n');

    expect(said).toContain('API Gateway 10 million × $1.00 per million = $10.00');
    expect(said).toContain('a function URL instead of API Gateway is free');
    expect(said).toContain('traffic to the internet at $0.09/GB after 100 GB a month');
    expect(said).toContain('us-east-1');
  });

  test('compares with what the person named', () => {
    const named = (budget_usd: number) =>
      costWords(ask({ ...api, io_wait: 0.7, budget_usd }, { advised: [productOf('aws', 'lambda')] })!);

    expect(named(8000)).toContain('within the $8,000 you named');
    expect(named(5)).toContain('more than the $5.00 you named');
  });

  test('stands beside what the person pays now, and never claims a saving', () => {
    const paid = (spend_usd: number) =>
      ask({ ...api, io_wait: 0.7, spend_usd }, { advised: [productOf('aws', 'lambda')] })!;
    const words = costWords(paid(8000));

    expect(words).toMatch(
      /^You pay about \$8,000 a month now \(your figure\); AWS Lambda in us-east-1 would be \$[\d,.]+, without databases, logs, and data transfer\./,
    );
    expect(words).not.toMatch(/sav|cheaper than|less than/i);
    expect(billLines(paid(8000)).join(' ')).toContain('Not included: ');
    expect([5, 8000].map((spend) => costsMore(paid(spend)))).toEqual([true, false]);
  });

  test('does not explain a bill for the same thing that is many times as high', () => {
    const paid = (profile: Profile) =>
      costWords(ask({ ...api, io_wait: 0.7, memory_mb: 512, ...profile }, { advised: [productOf('aws', 'lambda')] })!);
    const gap = /I can’t explain that gap/;

    expect(paid({ spend_usd: 80_000, existing: 'functions' })).toMatch(gap);
    expect(paid({ spend_usd: 30, existing: 'functions' })).not.toMatch(gap);
    expect(paid({ spend_usd: 80_000, existing: 'containerised' })).not.toMatch(gap);
  });

  test('says nothing of what nobody said they pay', () => {
    const estimate = ask({ ...api, io_wait: 0.7 }, { advised: [productOf('aws', 'lambda')] })!;

    expect([costWords(estimate), ...billLines(estimate)].join(' ')).not.toContain('You pay');
    expect(paidNow(undefined)).toBe('');
  });
});

describe('an assumed time', () => {
  const jobs = { requests_month: 12_160, max_run_s: 1500, memory_mb: 512 } as const;

  test.each([
    ['a job is half the longest run', jobs, 750_000, 'half the longest'],
    ['a timed job is the longest run', { ...jobs, trigger: 'schedule' }, 1_500_000, 'as long as the longest'],
    ['a request stays the usual one', { ...jobs, trigger: 'http_api' }, 200, undefined],
    ['a short event stays the usual one', { ...jobs, trigger: 'event', max_run_s: 20 }, 200, undefined],
  ] as const)('of %s', (_, profile, ms, from) => {
    const estimate = ask(profile)!;

    expect(estimate.assumed.avg_ms).toBe(ms);
    expect(estimate.timeFrom).toBe(from);
    expect(estimate.items).toEqual(ask({ ...profile, avg_ms: ms, io_wait: runsAsJobs(profile) ? 0 : 0.7 })!.items);
  });

  test('stays weak evidence', () => {
    const points = costPoints(
      { ...jobs, trigger: 'schedule', requests_month: 1e5, memory_mb: 4096 },
      { provider: 'aws', prices: listPrices },
    );

    expect(Math.min(...Object.values(points))).toBe(-1);
  });
});

describe('money as evidence', () => {
  const api: Profile = { trigger: 'http_api', traffic: 'diurnal', avg_ms: 200, memory_mb: 512, io_wait: 0.7 };
  const points = (profile: Profile, provider: 'aws' | 'gcp' | 'any') =>
    costPoints(profile, { provider, prices: listPrices });

  test('speaks against what costs more on the provider in question, by its own prices', () => {
    expect(points({ ...api, requests_month: 500e6 }, 'aws')).toMatchObject({ serverless: -3, containers: 0 });
    expect(points({ ...api, requests_month: 100_000 }, 'aws').serverless).toBe(0);
  });

  test('lets containers that scale to zero compete', () => {
    expect(points({ ...api, requests_month: 100_000 }, 'gcp')).toMatchObject({ serverless: 0, containers: 0 });
  });

  test('is none of a house of one’s own', () => {
    expect(points({ ...api, requests_month: 1e6, hosting: 'on_prem' }, 'any')).toEqual({
      serverless: 0,
      containers: 0,
      vms: 0,
    });
  });
});

test('a crossing is where one bill overtakes the other, or nowhere', () => {
  expect(crossing((requests) => requests > 34.9e6)! / 1e6).toBeCloseTo(34.9, 1);
  expect(crossing(() => true)).toBe(0);
  expect(crossing(() => false)).toBeUndefined();
});

test.each([
  [0, '$0'],
  [0.0004, 'less than 1 cent'],
  [0.01, '$0.01'],
  [5.843, '$5.84'],
  [1234.5, '$1,235'],
])('%d is said as %s', (amount, said) => {
  expect(sayMoney(amount, 'USD')).toBe(said);
});

describe('a bill for whoever minds it', () => {
  test('is there without a volume where that makes no difference, and names what a smaller host asks', () => {
    const estimate = estimateCost({
      profile: {
        trigger: 'long_session',
        protocol: 'raw_tcp_udp',
        state: 'local_disk',
        memory_mb: 4096,
        budget_usd: 16,
      },
      provider: 'any',
      prices: listPrices,
    })!;

    expect(estimate.bills.map(({ provider }) => provider)).toContain('hetzner');
    expect(billLines(estimate)).toContain('That is more than the $16 you named.');
  });

  test('has no smaller host where the provider is settled', () => {
    const estimate = estimateCost({
      profile: { trigger: 'http_api', requests_month: 20_000, priority: 'lowest_bill' },
      provider: 'azure',
      prices: listPrices,
    })!;

    expect(new Set(estimate.bills.map(({ provider }) => provider))).toEqual(new Set(['azure']));
  });
});

describe('what is told of the largest says little of all', () => {
  const shared = { trigger: 'http_api', protocol: 'http', memory_mb: 512, traffic: 'steady' } as const;

  test('a payload of 75 GB is not multiplied by every request', () => {
    const profile = { ...shared, requests_month: 1e6, avg_ms: 200, payload_mb: 76_800 };
    expect(bill('aws', 'fargate', profile)!.total).toBeLessThan(500);
    expect(bill('azure', 'vm', profile)!.total).toBeLessThan(500);
  });

  test('a request to a model takes about half of what it was said to take at most, not two seconds', () => {
    const profile: Profile = { ...shared, requests_month: 12_000, gpu: true };
    const ms = (told: Profile): number => workloadOf(told).ms;

    expect(ms(profile)).toBe(2000);
    expect(ms({ ...profile, max_run_s: 70 })).toBe(35_000);
    expect(workloadOf({ ...profile, max_run_s: 70 }, 'usual', { io_wait: 0.7 }).wait).toBe(0);
  });
});
