import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { answersOf, likelihoodsBeside } from '../../src/decision/beliefs/likelihoods.ts';
import { contradictionsIn } from '../../src/decision/contradictions.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { decisionRecord } from '../../src/decision/recommendation/record.ts';
import { askedIds, type FactorId, menu, type Profile } from '../../src/domain/profile.ts';
import type { OptionId } from '../../src/knowledge/claim.ts';
import { type KnockOutId, knockOutRules } from '../../src/knowledge/knock-outs.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { cases } from '../cases.ts';

const aws = { provider: 'aws', prices: listPrices } as const;
/** For each rule, what breaks it on AWS, and the options that are then out. */
const outOf: Record<Exclude<KnockOutId, 'KO-15' | 'KO-18' | 'KO-19'>, readonly [Profile, readonly OptionId[]]> = {
  'KO-01': [{ max_run_s: 901 }, ['serverless']],
  'KO-02': [{ memory_mb: 10_241 }, ['serverless']],
  'KO-03': [{ gpu: true }, ['serverless']],
  'KO-04': [{ artifact_mb: 10_241 }, ['serverless']],
  'KO-05': [{ payload_mb: 7 }, ['serverless']],
  'KO-06': [{ protocol: 'raw_tcp_udp' }, ['serverless']],
  'KO-07': [{ state: 'local_disk' }, ['serverless']],
  'KO-08': [{ control: 'windows' }, ['serverless']],
  'KO-09': [{ control: 'kernel' }, ['serverless', 'containers']],
  'KO-10': [{ existing: 'legacy_fixed' }, ['serverless', 'containers']],
  'KO-11': [{ hosting: 'on_prem' }, ['serverless']],
  'KO-12': [{ cold_start: 'none', traffic: 'sporadic', priority: 'lowest_bill' }, ['serverless']],
  'KO-13': [{ isolation: 'own_os_agents' }, ['serverless']],
  'KO-14': [{ isolation: 'dedicated_host' }, []],
  'KO-16': [{ vcpu: 7 }, ['serverless']],
  'KO-17': [{ residency: 'no_us_provider' }, ['serverless', 'containers', 'vms']],
};
/** AWS's functions take images, and none of its usual products is closed. */
const brokenElsewhere = ['KO-15', 'KO-18', 'KO-19'];

describe('what rules an option out', () => {
  test('is known for every rule', () => {
    expect([...Object.keys(outOf), ...brokenElsewhere].sort()).toEqual(knockOutRules.map(({ id }) => id).sort());
  });

  test.each(Object.entries(outOf))('%s names its limit, its source and its workaround', (id, [profile, removes]) => {
    const { knockedOut } = recommend(profile, aws);
    const own = knockedOut.filter(({ rule }) => rule === id);

    expect(own.map(({ option }) => option)).toEqual(removes);
    for (const { text, sources, workaround, checked } of own) {
      expect(text.length).toBeGreaterThan(20);
      expect(sources.length).toBeGreaterThan(0);
      expect(workaround.length).toBeGreaterThan(10);
      expect(checked).toMatch(/^2026-/);
    }
  });

  test.each([
    ['KO-01', { max_run_s: 900 }],
    ['KO-02', { memory_mb: 10_240 }],
    ['KO-04', { artifact_mb: 10_240 }],
    ['KO-05', { payload_mb: 6 }],
    ['KO-16', { vcpu: 6 }],
  ] as const)('%s does not at the limit itself', (id, profile) => {
    expect(recommend(profile, aws).knockedOut.map(({ rule }) => rule)).not.toContain(id);
  });

  test('differs by provider, and says where it would pass', () => {
    const [hit] = recommend({ max_run_s: 3000 }).knockedOut;

    // Whether Azure and Google Cloud would take it depends on what starts it, which is not known.
    expect(hit).toMatchObject({ rule: 'KO-01', limit: 900, provider: 'aws', elsewhere: ['alibaba'] });
    expect(hit?.product).toBe('AWS Lambda');
    expect(recommend({ max_run_s: 3000, trigger: 'http_api' }, { ...aws, provider: 'gcp' }).knockedOut).toEqual([]);
    expect(recommend({ max_run_s: 3000, trigger: 'event' }, { ...aws, provider: 'gcp' }).knockedOut).toMatchObject([
      { rule: 'KO-01', limit: 540, product: 'Cloud Run functions', elsewhere: ['azure', 'alibaba'] },
    ]);
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
    const before = recommend(profile, aws);

    expect(before.wouldChange.length).toBeGreaterThan(0);
    for (const { factor, value, verdict } of before.wouldChange) {
      expect(recommend({ ...profile, [factor]: value }, aws).verdict, `${factor} ${value}`).toBe(verdict);
      expect(verdict).not.toBe(before.verdict);
    }
  });

  test('is nothing when the same is said again', () => {
    const profile: Profile = { trigger: 'event', traffic: 'spiky' };

    expect(recommend({ ...profile, traffic: 'spiky' })).toEqual(recommend(profile));
  });
});

describe('stopping to ask', () => {
  test('gives away little: with the answer to any open question the advice would hardly be likelier to be right', () => {
    fc.assert(
      fc.property(
        fc.subarray([...askedIds], { minLength: askedIds.length - 4, maxLength: askedIds.length - 2 }),
        fc.nat(1000),
        (known, seed) => {
          const pick = (factor: FactorId, at: number) => menu(factor)[(seed + at) % menu(factor).length]!.value;
          const { separable: _, ...profile } = Object.fromEntries(
            known.map((factor, at) => [factor, pick(factor, at)]),
          ) as Profile;
          const { next, unknown, lean, recommendation } = assess(profile, noBeliefs, aws);
          if (next !== undefined) return;
          for (const factor of unknown) {
            const likelihoods = likelihoodsBeside(factor, profile);
            const gained = answersOf(factor).values.reduce<number>((sum, value, at) => {
              const then = assess({ ...profile, [factor]: value }, noBeliefs, aws);
              const better = then.lean[then.recommendation.verdict] - then.lean[recommendation.verdict];
              return sum + likelihoods[at]! * better;
            }, 0);
            expect(gained, `${factor} after ${lean[recommendation.verdict]}`).toBeLessThan(0.1);
          }
        },
      ),
      { numRuns: cases(20) },
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

test('the decision record is MADR 4 with the answers, who gave them, reasons and sources, and is stable', () => {
  const advice = recommend({ trigger: 'schedule', max_run_s: 3300 });
  const answers = [{ factor: 'max_run_s', value: 3300, by: 'Ann', words: '55 minutes' }] as const;
  const record = decisionRecord(advice, answers, '2026-11-21');

  expect(record).toMatch(/^---\nstatus: proposed\ndate: 2026-11-21\n---\n\n# Run it on containers/);
  expect(record).toContain('Longest run: up to 55 minutes a run (Ann: “55 minutes”)');
  expect(record).toContain('AWS Lambda limits one run to 15 minutes');
  expect(record).toMatch(/### Consequences\n\n\* Good, because .+ \[\d+\][\s\S]*\n### Sources\n\n1\. /);
  expect(record.match(/^## .*/gm)).toEqual([
    '## Context and Problem Statement',
    '## Decision Drivers',
    '## Considered Options',
    '## Decision Outcome',
    '## Pros and Cons of the Options',
    '## More Information',
  ]);
  expect(record).toMatch(/\nChosen option: "Containers", because .+\n/);
  expect(decisionRecord(advice, answers, '2026-11-21')).toBe(record);
});
