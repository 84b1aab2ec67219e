import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { About } from '../../src/dialogue/side-questions/about.ts';
import { coldStarts } from '../../src/dialogue/side-questions/cold-starts.ts';
import { claims } from '../../src/knowledge/entries.ts';

/** The share of cold starts in all calls of all functions, which says nothing of a function that is seldom called. */
const SHARE = /\b1 ?%/;

test('no claim that advice is made of says how few calls start cold', () => {
  expect(claims.filter(({ text }) => SHARE.test(text) && /cold start|start cold/i.test(text))).toEqual([]);
});

test('those who call it rarely are not told that hardly any call starts cold', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('sporadic', 'spiky', undefined),
      fc.integer({ min: 1, max: 20_000 }),
      fc.constantFrom('none', 'under_1s', 'tolerant'),
      fc.constantFrom('http_api', 'event', 'schedule'),
      (traffic, requests_month, cold_start, trigger) => {
        const { pros, cons, against, knockedOut } = recommend({
          trigger,
          cold_start,
          requests_month,
          ...(traffic ? { traffic } : {}),
        } as Parameters<typeof recommend>[0]);
        const said = [...pros, ...cons, ...against.map(({ reason }) => reason), ...knockedOut].map(({ text }) => text);
        expect(said.filter((text) => SHARE.test(text) && /cold/i.test(text))).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

test.each([
  [{ traffic: 'sporadic' }, /the less a function is called, the more common they are/],
  [{ requests_month: 3000 }, /the less a function is called, the more common they are/],
  [{ requests_month: 30e6, traffic: 'steady' }, /Under 1% of all Lambda calls in production hit one/],
] as const)('asked about cold starts with %j', (profile, words) => {
  const [line] = coldStarts.answer({
    profile,
    advice: { verdict: 'serverless', flavour: 'standard functions' },
    heard: { tokens: [] },
  } as unknown as About);

  expect(line!.text).toMatch(words);
});
