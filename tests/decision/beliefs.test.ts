import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { drawsFrom } from '../../src/decision/beliefs/draws.ts';
import { believedIds } from '../../src/decision/beliefs/likelihoods.ts';
import { defaultSetting, evaluate } from '../../src/decision/evaluate.ts';
import { supposedOf, usualOf } from '../../src/decision/lean/usual.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import { askedIds, type FactorId, menu, type Profile } from '../../src/domain/profile.ts';
import { affinities } from '../../src/knowledge/beliefs/affinities.ts';
import { baseRates } from '../../src/knowledge/beliefs/base-rates.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { workloads } from '../../src/knowledge/workloads/index.ts';
import { cases } from '../cases.ts';
import { examples } from './examples.ts';

const anyProfile = fc
  .record(Object.fromEntries(askedIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])), {
    requiredKeys: [],
  })
  .map((profile) => profile as Profile);
const anyWorkload = fc.option(fc.constantFrom(...workloads.map(({ id }) => id)), { nil: undefined });

describe('base rates and affinities', () => {
  test('hold a share for every answer, which add up to 1', () => {
    for (const id of believedIds) {
      const rates = baseRates[id as keyof typeof baseRates] as number | readonly number[] | Record<string, number>;
      const shares = typeof rates === 'number' ? [rates, 1 - rates] : Object.values(rates);
      expect(shares, id).toHaveLength(menu(id).length);
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        id,
      ).toBeCloseTo(1);
    }
  });

  test('stand beside answers that exist, of one factor each', () => {
    for (const { beside } of affinities) {
      expect(Object.keys(beside)).toHaveLength(1);
      for (const [factor, values] of Object.entries(beside))
        expect(menu(factor as FactorId).map(({ value }) => value)).toEqual(expect.arrayContaining([...values]));
    }
  });

  test('make answers likelier that exist', () => {
    for (const { times } of affinities) {
      for (const [factor, likelier] of Object.entries(times)) {
        const values = menu(factor as FactorId).map(({ value }, at) =>
          typeof value === 'number' ? `${at}` : `${value}`,
        );
        expect(values).toEqual(expect.arrayContaining(Object.keys(likelier)));
      }
    }
  });
});

describe('draws', () => {
  test('agree with what was said and answer all else that is believed', () => {
    fc.assert(
      fc.property(anyProfile, (stated) => {
        for (const draw of drawsFrom(stated, noBeliefs).slice(0, 20)) {
          expect(draw).toMatchObject(stated);
          for (const id of believedIds) expect(draw[id]).toBeDefined();
        }
      }),
    );
  });

  test('hold each answer as often as it is believed', () => {
    const draws = drawsFrom({}, noBeliefs);
    const share = draws.filter(({ trigger }) => trigger === 'http_api').length / draws.length;

    expect(share).toBeCloseTo(baseRates.trigger.http_api, 1);
  });

  test('know what goes together, and what is usual for a workload', () => {
    const rare = (stated: Profile): number =>
      drawsFrom(stated, noBeliefs).filter(({ traffic }) => traffic === 'sporadic').length;
    const supposed = { traffic: { value: 'spiky', probability: 0.9 } } as const;
    const spiky = drawsFrom({}, { ...noBeliefs, supposed }).filter(({ traffic }) => traffic === 'spiky').length;

    expect(rare({ trigger: 'schedule' })).toBeGreaterThan(2 * rare({ trigger: 'http_api' }));
    expect(spiky / drawsFrom({}, noBeliefs).length).toBeCloseTo(0.9, 1);
  });
});

describe('the lean', () => {
  test('adds up to 1, is the same every time, and is led by the verdict', () => {
    fc.assert(
      fc.property(anyProfile, anyWorkload, fc.constantFrom(...providerSettings), (profile, workload, provider) => {
        const named = workload ? [workload] : [];
        const beliefs = { ...noBeliefs, workloads: named, supposed: supposedOf(named) };
        const setting = (day: string) => ({ provider, prices: listPrices, usual: usualOf(named), today: () => day });
        const { lean, recommendation } = assess(profile, beliefs, setting('2026-11-28'));

        expect(Object.values(lean).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
        // What is remembered is of the day.
        expect(assess({ ...profile }, beliefs, setting('2026-11-29')).lean).toEqual(lean);
        if (!recommendation.components && recommendation.verdict !== 'managed')
          expect(lean[recommendation.verdict]).toBe(Math.max(...Object.values(lean)));
      }),
      { numRuns: cases(40) },
    );
  });

  test('is sure only of what is likely and leaves nothing open that decides', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { recommendation, lean, worths } = assess(profile);
        if (recommendation.confidence !== 'high' || recommendation.components) return;
        expect(lean[recommendation.verdict]).toBeGreaterThanOrEqual(0.8);
        expect(recommendation.unknown).toEqual([]);
        for (const { factor, changes } of worths) expect(changes, factor).toBeLessThan(0.12);
      }),
      { numRuns: cases(40) },
    );
  });
});

test('advice that hangs on what may have been misread is not sure', () => {
  const { profile } = examples.find(({ name }) => name.startsWith('Slack webhook bot'))!;
  const { confidence, wouldChange } = assess(profile).recommendation;
  const { factor } = wouldChange.find(({ open }) => !open)!;

  expect(confidence).toBe('high');
  expect(assess(profile, { ...noBeliefs, doubted: [factor] }).recommendation.confidence).toBe('medium');
});

describe('what several answers say', () => {
  test('counts once where it is one thing', () => {
    const ahead = (profile: Profile): number => {
      const { scores } = evaluate(profile);
      return scores.serverless - scores.vms;
    };

    expect(ahead({ team_ops: 'none', control: 'none', isolation: 'offload_patching' })).toBe(
      ahead({ team_ops: 'none' }),
    );
    expect(ahead({ existing: 'greenfield', shape: 'single' })).toBe(ahead({ shape: 'single' }));
  });
});

describe('a question whose answer the workload tells', () => {
  test.each([
    { trigger: 'http_api', team_ops: 'none' },
    { trigger: 'schedule', traffic: 'sporadic' },
    { trigger: 'event', priority: 'lowest_bill', shape: 'single' },
    { trigger: 'daemon', team_ops: 'none', priority: 'lowest_bill' },
    { trigger: 'http_api', traffic: 'sporadic', shape: 'single', priority: 'ship_fast' },
  ] as const)('is not worth asking: %j is nobody’s audited system', (hobby) => {
    const { open } = assess(hobby, noBeliefs, defaultSetting);

    expect(open).not.toContain('isolation');
    expect(open).not.toContain('hosting');
  });
});
