import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/decision/evaluate.ts';
import { nextQuestion } from '../../src/decision/next-question.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import { recommend } from '../../src/decision/recommend.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { factorIds, menu, type Profile } from '../../src/profile/index.ts';
import { examples } from './examples.ts';

const aws = { provider: 'aws', prices: listPrices } as const;

/** Any profile of answers that can be picked. */
const anyProfile = fc
  .record(Object.fromEntries(factorIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])), {
    requiredKeys: [],
  })
  .map((profile) => profile as Profile);

describe('the recommendation', () => {
  test.each(examples)('$name: $verdict', ({ profile, verdict, flavour, scores, knockedOut }) => {
    const advice = recommend(profile, aws);

    expect([advice.scores.serverless, advice.scores.containers, advice.scores.vms]).toEqual(scores);
    expect(advice).toMatchObject({ verdict, flavour });
    expect([...new Set(advice.knockedOut.map(({ rule }) => rule))]).toEqual(knockedOut);
  });

  test('never recommends what is ruled out', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...providerSettings), (profile, provider) => {
        const { verdict, knockedOut } = recommend(profile, { ...aws, provider });
        expect(knockedOut.map(({ option }) => option)).not.toContain(verdict);
      }),
    );
  });

  test('gives the same bytes for the same profile, with a source for every reason', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const advice = recommend(profile);
        expect(JSON.stringify(recommend({ ...profile }))).toBe(JSON.stringify(advice));
        for (const { sources } of [...advice.pros, ...advice.cons]) expect(sources.length).toBeGreaterThan(0);
        expect(advice.pros.length).toBeGreaterThanOrEqual(3);
        expect(advice.cons.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('ranks an option no lower for an answer that speaks for it alone', () => {
    const before = evaluate({ trigger: 'http_api' });
    const after = evaluate({ trigger: 'http_api', existing: 'containerised' });

    expect(after.ranking.indexOf('containers')).toBeLessThanOrEqual(before.ranking.indexOf('containers'));
  });
});

describe('the next question', () => {
  test('is none when one option is left', () => {
    expect(nextQuestion({ control: 'kernel' })).toBeUndefined();
  });

  test('is never one that was answered or left open', () => {
    fc.assert(
      fc.property(anyProfile, fc.subarray(factorIds), (profile, closed) => {
        const factor = nextQuestion(profile, closed);
        if (factor) expect(profile[factor] === undefined && !closed.includes(factor)).toBe(true);
      }),
    );
  });
});
