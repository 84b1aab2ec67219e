import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '../../src/decision/contradictions.ts';
import { evaluate } from '../../src/decision/evaluate.ts';
import { nextQuestion } from '../../src/decision/next-question.ts';
import { recommend } from '../../src/decision/recommend.ts';
import { decisionRecord } from '../../src/decision/record.ts';
import { wouldChange } from '../../src/decision/sensitivity.ts';
import { askedIds, type FactorId, menu, type Profile } from '../../src/domain/profile.ts';
import { knockOutRules } from '../../src/knowledge/knock-outs.ts';
import { listPrices } from '../../src/knowledge/prices.ts';

const aws = { provider: 'aws', prices: listPrices } as const;
const outOf: Record<string, Profile> = {
  'KO-01': { max_run_s: 901 },
  'KO-02': { memory_mb: 10_241 },
  'KO-03': { gpu: true },
  'KO-04': { artifact_mb: 10_241 },
  'KO-05': { payload_mb: 201 },
  'KO-06': { protocol: 'raw_tcp_udp' },
  'KO-07': { state: 'local_disk' },
  'KO-08': { control: 'windows' },
  'KO-09': { control: 'kernel' },
  'KO-10': { existing: 'legacy_fixed' },
  'KO-11': { hosting: 'on_prem' },
  'KO-12': { cold_start: 'none', traffic: 'sporadic', priority: 'lowest_bill' },
};

describe('what rules an option out', () => {
  test.each(knockOutRules)('$id names its limit, its source and the way round it', ({ id, removes }) => {
    const { knockedOut } = recommend(outOf[id]!, aws);
    const own = knockedOut.filter(({ rule }) => rule === id);

    expect(own.map(({ option }) => option)).toEqual(removes);
    for (const { text, sources, wayRound, checked } of own) {
      expect(text.length).toBeGreaterThan(20);
      expect(sources.length).toBeGreaterThan(0);
      expect(wayRound.length).toBeGreaterThan(10);
      expect(checked).toMatch(/^2026-/);
    }
  });

  test.each([
    ['KO-01', { max_run_s: 900 }],
    ['KO-02', { memory_mb: 10_240 }],
    ['KO-04', { artifact_mb: 10_240 }],
    ['KO-05', { payload_mb: 200 }],
  ] as const)('%s does not at the limit itself', (id, profile) => {
    expect(recommend(profile, aws).knockedOut.map(({ rule }) => rule)).not.toContain(id);
  });

  test('differs by provider, and says where it would pass', () => {
    const [hit] = recommend({ max_run_s: 3000 }).knockedOut;

    expect(hit).toMatchObject({ rule: 'KO-01', limit: 900, provider: 'aws', elsewhere: ['azure', 'gcp', 'alibaba'] });
    expect(recommend({ max_run_s: 3000 }, { ...aws, provider: 'gcp' }).knockedOut).toEqual([]);
    expect(recommend({ control: 'windows' }, { ...aws, provider: 'azure' }).knockedOut).toEqual([]);
  });
});

describe('what would change the answer', () => {
  test('does change it', () => {
    const profile: Profile = {
      trigger: 'http_api',
      traffic: 'diurnal',
      requests_month: 8e6,
      avg_ms: 200,
      memory_mb: 512,
      io_wait: 0.8,
      priority: 'lowest_bill',
      control: 'none',
      existing: 'greenfield',
    };
    const before = evaluate(profile, aws).verdict;
    const changes = wouldChange(profile, aws);

    expect(changes.length).toBeGreaterThan(0);
    for (const { factor, value, verdict } of changes) {
      expect(evaluate({ ...profile, [factor]: value }, aws).verdict).toBe(verdict);
      expect(verdict).not.toBe(before);
    }
  });

  test('is nothing when the same is said again', () => {
    const profile: Profile = { trigger: 'event', traffic: 'spiky' };

    expect(recommend({ ...profile, traffic: 'spiky' })).toEqual(recommend(profile));
  });
});

describe('stopping to ask', () => {
  test('is right when no answer can matter: all completions of small cases agree', () => {
    fc.assert(
      fc.property(
        fc.subarray([...askedIds], { minLength: askedIds.length - 3, maxLength: askedIds.length - 2 }),
        fc.nat(1000),
        (known, seed) => {
          const pick = (factor: FactorId, at: number) => menu(factor)[(seed + at) % menu(factor).length]!.value;
          const profile = Object.fromEntries(known.map((factor, at) => [factor, pick(factor, at)])) as Profile;
          const { verdict, margin } = evaluate(profile, aws);
          if (Number.isFinite(margin) && nextQuestion(profile, [], aws) !== undefined) return;
          const open = askedIds.filter((factor) => profile[factor] === undefined);
          for (const factor of open) {
            const flips = menu(factor).filter(
              ({ value }) => evaluate({ ...profile, [factor]: value }, aws).verdict !== verdict,
            );
            const rare = Number.isFinite(margin) ? flips.length <= 1 : flips.length === 0;
            expect(rare, `${factor} could still flip ${verdict}`).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('contradictions', () => {
  test.each([
    [{ traffic: 'sporadic', requests_month: 1.3e9 }],
    [{ traffic: 'steady', requests_month: 100 }],
    [{ hosting: 'edge_cdn', control: 'kernel' }],
    [{ max_run_s: 1, avg_ms: 5000 }],
  ] as const)('%j', (profile) => {
    expect(contradictionsIn(profile)).toHaveLength(1);
  });

  test('are not seen where there are none', () => {
    expect(contradictionsIn({ traffic: 'sporadic', requests_month: 1000, max_run_s: 10, avg_ms: 200 })).toEqual([]);
  });
});

test('the decision record holds the answers, who gave them, reasons and sources, and is stable', () => {
  const advice = recommend({ trigger: 'schedule', max_run_s: 3300 });
  const answers = [{ factor: 'max_run_s', value: 3300, by: 'Ann', words: '55 minutes' }] as const;
  const record = decisionRecord(advice, answers, '2026-11-21');

  expect(record).toMatch(/^# Run it on containers/);
  expect(record).toContain('* Date: 2026-11-21');
  expect(record).toContain('Longest run: up to 55 min a run (Ann: “55 minutes”)');
  expect(record).toContain('AWS limits one run of a function to 900 s');
  expect(record).toMatch(/## Sources\n\n\* /);
  expect(decisionRecord(advice, answers, '2026-11-21')).toBe(record);
});
