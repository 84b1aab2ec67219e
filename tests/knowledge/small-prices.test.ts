import fc from 'fast-check';
import { expect, test } from 'vitest';
import { billLines } from '../../src/decision/cost/bill-lines.ts';
import { estimateCost } from '../../src/decision/cost/estimate.ts';
import { sayExact, sayMoney, sayPrice } from '../../src/decision/cost/money.ts';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { referables } from '../../src/knowledge/facts/index.ts';
import { prices } from '../../src/knowledge/prices.ts';
import { withNumbers } from '../../src/knowledge/references.ts';

const isNothing = (text: string): boolean => /[$€]0(?:\.0+)?(?![\d.])/.test(text);

test.each(Object.entries(prices))('%s is never said to be nothing', (id, { value }) => {
  expect(isNothing(withNumbers(`{${id}}`))).toBe(value === 0 && !id.includes('-free-'));
  expect(isNothing(sayPrice(value, 'USD'))).toBe(value === 0);
});

test('no amount above nothing is said to be nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), (amount) => {
      expect(isNothing(sayMoney(amount, 'USD')), `${amount}`).toBe(false);
      expect(isNothing(sayExact(amount, 'USD')), `${amount}`).toBe(false);
      expect(isNothing(sayPrice(amount, 'EUR')), `${amount}`).toBe(false);
    }),
  );
});

test('no line of a bill says that something which costs money costs nothing', () => {
  fc.assert(
    fc.property(
      fc.record({
        trigger: fc.constantFrom('http_api', 'event', 'schedule'),
        requests_month: fc.integer({ min: 1, max: 1e9 }),
        avg_ms: fc.integer({ min: 1, max: 60_000 }),
        memory_mb: fc.integer({ min: 128, max: 8192 }),
      }),
      fc.constantFrom('any', 'aws', 'azure', 'gcp', 'cloudflare'),
      (profile, provider) => {
        const cost = estimateCost({ ...defaultSetting, provider, profile } as Parameters<typeof estimateCost>[0]);
        const items = (cost?.bills ?? []).flatMap(({ product, items }) => items.map((item) => ({ product, ...item })));
        for (const { product, name, amount } of items.filter(({ amount }) => amount > 0))
          expect(isNothing(sayExact(amount, 'USD')), `${product} ${name} ${amount}`).toBe(false);
        for (const line of cost ? billLines(cost) : []) expect(line).not.toMatch(/[1-9]\S* at [$€]\S+ = [$€]0\.00/);
      },
    ),
    { numRuns: 60 },
  );
});

test('every number that prose can refer to can be said', () => {
  for (const [id, { said, isConfirmed }] of referables)
    if (said !== undefined && isConfirmed) expect(withNumbers(`{${id}}`), id).not.toMatch(/NaN|undefined|\{/);
});
