import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { auditRows } from './audit-rows.ts';

const advise = ({
  profile,
  provider,
  workloads = [],
}: Pick<(typeof auditRows)[number], 'profile' | 'provider' | 'workloads'>) =>
  recommend(profile, { provider, prices: listPrices }, workloads);

describe('what the audit found wrong', () => {
  test.each(auditRows)('$name', (row) => {
    const advice = advise(row);

    expect(advice).toMatchObject({ verdict: row.verdict, flavour: row.flavour });
    expect(Object.fromEntries(advice.products.map(({ provider, id }) => [provider, id]))).toEqual(row.products);
    const reasons = advice.knockedOut.filter(({ option }) => option === 'serverless').map(({ rule }) => rule);
    expect(reasons).toEqual(row.because);
  });
});

describe('what nobody could find out', () => {
  test('is said, and lowers the confidence', () => {
    const { unknown, confidence } = advise(auditRows.find(({ name }) => name.startsWith('the same on Azure'))!);

    expect(unknown.map(({ product, limit }) => [product, limit])).toContainEqual([
      'Azure Container Apps with a serverless GPU',
      'memoryMb',
    ]);
    expect(confidence).toBe('medium');
  });

  test('is as doubtful as a number that is older than a year, where that decides', () => {
    const slow = {
      trigger: 'http_api',
      max_run_s: 600,
      memory_mb: 512,
      team_ops: 'platform',
      shape: 'complex',
    } as const;
    const setting = { provider: 'azure', prices: listPrices } as const;
    const { knockedOut, lean } = recommend(slow, setting);
    const inTwoYears = recommend(slow, { ...setting, today: () => '2028-11-29' });

    expect(knockedOut).toMatchObject([{ rule: 'KO-01', limit: 230, sources: ['F-AZ-05'] }]);
    expect(lean.containers).toBeGreaterThanOrEqual(0.8);
    expect(inTwoYears.confidence).toBe('medium');
  });

  test('is no place where the same would pass', () => {
    const { knockedOut } = recommend({ memory_mb: 20_480, trigger: 'event' });

    expect(knockedOut.flatMap(({ elsewhere }) => elsewhere)).not.toContain('azure');
    expect(recommend({ memory_mb: 262_144 }).knockedOut.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
  });
});

describe('where nothing fits', () => {
  test('it says so, with the one thing to give up', () => {
    const advice = recommend(
      { trigger: 'http_api', memory_mb: 16_384 },
      { provider: 'cloudflare', prices: listPrices },
    );

    expect(advice.products).toEqual([]);
    expect(advice).toMatchObject({ confidence: 'low', relax: { factor: 'memory_mb' } });
    expect(advice.relax?.text).toMatch(/memory/);
  });
});

describe('what would change it', () => {
  test('names nothing that hardly anybody says, and the likeliest first', () => {
    for (const row of auditRows) {
      const { wouldChange, verdict } = advise(row);
      if (verdict === 'managed') continue;
      const open = wouldChange.filter((change) => change.open).map(({ likelihood }) => likelihood);

      expect(wouldChange.map(({ value }) => value)).not.toContain('kernel');
      expect(open).toEqual(open.toSorted((a, b) => b - a));
    }
  });
});
