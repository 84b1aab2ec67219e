import { describe, expect, test } from 'vitest';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { type Component, evaluateHybrid } from '../../src/decision/parts/hybrid.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';

const aws = { provider: 'aws', prices: listPrices } as const;
const small: Profile = {
  trigger: 'event',
  traffic: 'spiky',
  max_run_s: 20,
  state: 'stateless',
  protocol: 'none',
  cold_start: 'tolerant',
  shape: 'single',
  existing: 'greenfield',
  control: 'none',
};

const shop: Component[] = [
  {
    name: 'storefront',
    profile: {
      trigger: 'http_api',
      traffic: 'steady',
      requests_month: 2e8,
      avg_ms: 120,
      max_run_s: 10,
      memory_mb: 512,
      state: 'memory_session',
      protocol: 'http',
      cold_start: 'none',
      shape: 'complex',
      existing: 'containerised',
      control: 'custom_libs',
    },
  },
  { name: 'image resize', profile: { ...small, requests_month: 1e6, avg_ms: 900, memory_mb: 1024 } },
  { name: 'order mails', profile: { ...small, requests_month: 5e5, avg_ms: 200, max_run_s: 10, memory_mb: 256 } },
];
const video: Component[] = [
  {
    name: 'upload hook and API',
    profile: { ...small, requests_month: 3e5, avg_ms: 300, max_run_s: 10, memory_mb: 256 },
  },
  {
    name: 'transcode',
    profile: {
      ...small,
      trigger: 'batch',
      requests_month: 3e3,
      avg_ms: 1_500_000,
      max_run_s: 2400,
      memory_mb: 8192,
      io_wait: 0.05,
      control: 'custom_libs',
    },
  },
];
const apiAndCron: Component[] = [
  {
    name: 'api',
    profile: {
      trigger: 'http_api',
      traffic: 'diurnal',
      requests_month: 1e6,
      avg_ms: 120,
      max_run_s: 5,
      memory_mb: 256,
      state: 'external',
      protocol: 'http',
      cold_start: 'under_1s',
      shape: 'few_services',
      existing: 'greenfield',
      control: 'custom_libs',
    },
  },
  {
    name: 'cron',
    profile: {
      ...small,
      trigger: 'schedule',
      traffic: 'sporadic',
      requests_month: 4,
      avg_ms: 60_000,
      max_run_s: 120,
      memory_mb: 512,
    },
  },
];

describe('a workload in parts', () => {
  test('is split where the gain exceeds the work: storefront and event tasks', () => {
    const result = evaluateHybrid(shop, { team_ops: 'some' }, aws);

    expect(result).toMatchObject({ verdict: 'hybrid', single: { option: 'serverless', loss: 20 }, overhead: 4 });
    expect(result.components.map(({ verdict }) => verdict)).toEqual(['containers', 'serverless', 'serverless']);
    expect(result.pattern?.interface).toBeTruthy();
  });

  test('is split where one part is ruled out elsewhere: upload and transcode', () => {
    const result = evaluateHybrid(video, { team_ops: 'some' }, aws);

    expect(result).toMatchObject({ verdict: 'hybrid', single: { option: 'containers', loss: 11 } });
    expect(result.components.map(({ verdict }) => verdict)).toEqual(['serverless', 'containers']);
  });

  test('stays on one platform where nothing is gained', () => {
    expect(evaluateHybrid(apiAndCron, { team_ops: 'none' }, aws)).toMatchObject({
      verdict: 'serverless',
      single: { loss: 0 },
      overhead: 6,
    });
  });

  test('is advised on with the parts, the pattern and its price', () => {
    const advice = assess({ team_ops: 'some' }, { ...noBeliefs, parts: shop }, aws).recommendation;

    expect(advice.verdict).toBe('hybrid');
    expect(advice.pros[0]!.text).toMatch(/gains 20 points over serverless functions for all, more than the 4/);
    expect(advice.cons[0]!.text).toMatch(/Two platforms/);
  });
});
