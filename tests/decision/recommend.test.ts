import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { drawsFrom } from '../../src/decision/beliefs/draws.ts';
import { crossingWords } from '../../src/decision/cost/bill-lines.ts';
import { billsOf } from '../../src/decision/cost/wording.ts';
import { evaluate } from '../../src/decision/evaluate.ts';
import { flavourOf } from '../../src/decision/fit/flavour.ts';
import { openNeeds, rareNeedIds } from '../../src/decision/fit/rare-needs.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import { expectedAfter } from '../../src/decision/questions.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { askedIds, menu, type Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { examples } from './examples.ts';

const aws = { provider: 'aws', prices: listPrices } as const;

/** Any profile of answers that can be picked. */
const anyProfile = fc
  .record(Object.fromEntries(askedIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])), {
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
        const { verdict, knockedOut, relax } = recommend(profile, { ...aws, provider });
        if (relax) return;
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

describe('the kind of containers', () => {
  test.each([
    [{ trigger: 'schedule' }, 'container jobs'],
    [{ trigger: 'batch', traffic: 'diurnal' }, 'container jobs'],
    [{ trigger: 'event', max_run_s: 2700 }, 'container jobs'],
    [{ trigger: 'batch', traffic: 'steady' }, 'always-on serverless containers'],
    [{ trigger: 'batch', cold_start: 'none' }, 'always-on serverless containers'],
    [{ trigger: 'batch', gpu: true }, 'GPU jobs'],
    [{ trigger: 'http_api', gpu: true }, 'GPU nodes'],
    [{}, 'always-on serverless containers'],
  ] as const)('for %o is %s', (profile, flavour) => {
    expect(flavourOf('containers', profile, aws)).toBe(flavour);
  });
});

describe('the money of an advice', () => {
  test('leaves out what was ruled out', () => {
    const advice = recommend({ requests_month: 12_160, max_run_s: 1500 }, aws);

    expect(billsOf(advice.cost!).map(({ option }) => option)).toEqual(['containers', 'vms']);
    expect(crossingWords(advice.cost!)).toBe('');
  });

  test('with a GPU is of machines that have one, and there is none where no price of them is on file', () => {
    const { cost } = recommend({ requests_month: 20_000, gpu: true, avg_ms: 8000, memory_mb: 16_384 }, aws);

    expect(cost?.unpriced.map(({ product }) => product)).toEqual(['ecs-managed-instances']);
    expect(cost?.bills.flatMap(({ items }) => items.map(({ name }) => name)).join()).toMatch(/g4dn|g6/);
  });

  test('of containers that scale to zero is that of their time at work', () => {
    const { profile } = examples.find(({ name }) => name.includes('containerised already'))!;
    const { cost, products } = recommend(profile, { ...aws, provider: 'gcp' });

    expect(products.map(({ id }) => id)).toEqual(['cloud-run']);
    expect(cost?.items.map(({ name }) => name)).not.toContain('load balancer');
    expect(cost?.bills[0]?.total).toBeLessThan(75);
  });
});

describe('the next question', () => {
  test('is not about what is ruled out by the menu of rare needs', () => {
    const profile: Profile = { shape: 'few_services', existing: 'greenfield', state: 'external', traffic: 'diurnal' };
    const worthOfRuns = (ruledOut: typeof rareNeedIds) =>
      assess(profile, { ...noBeliefs, ruledOut }, aws).worths.find(({ factor }) => factor === 'max_run_s')!.gain;
    const draws = drawsFrom(profile, { ...noBeliefs, ruledOut: rareNeedIds });

    expect(worthOfRuns(rareNeedIds)).toBeLessThan(worthOfRuns([]));
    expect(draws.every((draw) => draw.max_run_s! <= 900 && draw.gpu === false)).toBe(true);
    expect(openNeeds(profile)).not.toContain('fixed');
    expect(openNeeds({ ...profile, gpu: false, control: 'none', protocol: 'http', hosting: 'public' })).toEqual([]);
  });

  test('is the number that a ticked need calls for', () => {
    const core = { understand: () => ({}) as never, setting: aws };
    const asking = {
      ...initialState,
      phase: 'asking' as const,
      asked: { factor: 'shape' as const, number: 1, attempt: 1 },
    };
    const { effects, state } = step(asking, { type: 'ticked', needs: ['long_runs'], by: 'U0ALICE' }, core);

    expect(effects.at(-1)).toMatchObject({ type: 'question', factor: 'max_run_s' });
    expect(state.ruledOut).not.toContain('long_runs');
    expect(state.ruledOut).toContain('gpu');
  });

  test('is none when one option is left', () => {
    expect(assess({ control: 'kernel' }).next).toBeUndefined();
  });

  test('is never one that was answered or left open', () => {
    fc.assert(
      fc.property(anyProfile, fc.subarray([...askedIds]), (profile, closed) => {
        const { next } = assess(profile, { ...noBeliefs, closed });
        if (next) expect(profile[next] === undefined && !closed.includes(next)).toBe(true);
      }),
    );
  });
});

test('where the points are even, what is clearly cheaper is advised', () => {
  const profile: Profile = { requests_month: 263e6, avg_ms: 100, trigger: 'http_api', existing: 'greenfield' };
  const { scores, verdict } = evaluate(profile);

  expect(scores.containers).toBe(scores.serverless);
  expect(verdict).toBe('containers');
});

test('a usual run beyond a limit is one of the longest too', () => {
  const { knockedOut, assumed } = recommend({ trigger: 'event', avg_ms: 20 * 60_000, requests_month: 9000 }, aws);

  expect(knockedOut.map(({ option, rule }) => [option, rule])).toEqual([['serverless', 'KO-01']]);
  expect(assumed).not.toContain('max_run_s');
});

test('the number of questions that is announced is about the number that follows', () => {
  const gaps: number[] = [];
  for (const full of drawsFrom({}, noBeliefs).slice(0, 60)) {
    let profile: Profile = {};
    const announced: number[] = [];
    for (let ahead = assess(profile, noBeliefs, aws); ahead.next && announced.length < 4; ) {
      const { next, open } = ahead;
      announced.push(Math.min(3 - announced.length, expectedAfter(open.length - 1)));
      profile = { ...profile, [next]: full[next] };
      ahead = assess(profile, noBeliefs, aws);
    }
    for (const [asked, expected] of announced.entries()) gaps.push(expected - (announced.length - 1 - asked));
  }

  expect(Math.abs(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)).toBeLessThan(0.5);
});
