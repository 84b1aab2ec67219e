import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetWords, fittingWords, partsAboveBudget } from '../../src/decision/cost/budget.ts';
import { type CostQuestion, estimateCost } from '../../src/decision/cost/estimate.ts';
import { costWords, shortCostWords } from '../../src/decision/cost/wording.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';

const productOf = (host: HostId, id: string) => products.find((each) => each.host === host && each.id === id)!;
const api: Profile = { trigger: 'http_api', requests_month: 8e6, avg_ms: 60, memory_mb: 512, io_wait: 0.6 };
const ask = (budget_usd: number, rest: Partial<CostQuestion> = {}, profile: Profile = api) =>
  estimateCost({
    provider: 'aws',
    prices: listPrices,
    advised: [productOf('aws', 'fargate')],
    ...rest,
    profile: { ...profile, budget_usd },
  })!;

describe('a budget beside the bill', () => {
  test('is never said to hold without what the bill leaves out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(...products.filter(({ pricing }) => pricing)),
        fc.constantFrom<Profile>(api, { ...api, state: 'local_disk' }, { trigger: 'daemon', memory_mb: 1024 }),
        (budget, product, profile) => {
          const estimate = ask(budget, { provider: 'any', advised: [product] }, profile);
          const claims = estimate
            ? costWords(estimate)
                .split(/(?<=\.)\s/)
                .filter((each) => each.includes('within the $'))
            : [];
          for (const claim of claims) expect(claim).toMatch(/databases, .*logs, data transfer, and other services/);
        },
      ),
    );
  });

  test('counts the disk of a machine, and of nothing else', () => {
    expect(budgetWords(ask(500, { advised: [productOf('aws', 'ec2')] }))).not.toContain('storage');
    expect(budgetWords(ask(500))).toContain('without databases, storage, logs, data transfer, and other services.');
  });

  test('leaves out what else the bill does not hold: the stream, the load of what only sits idle', () => {
    const pulled = { ...api, trigger: 'event', protocol: 'none' } as const;
    const idle = ask(500, {}, { trigger: 'http_api', memory_mb: 512, io_wait: 0.5 });

    expect(budgetWords(ask(500, { reads: 'stream' }, pulled))).toContain('without the stream itself, databases');
    expect(budgetWords(idle)).toMatch(/within the \$500 you named while it sits idle; its load, databases/);
  });

  test('is held against prices of another place only as such', () => {
    expect(budgetWords(ask(500, { place: 'BR' }))).toMatch(/^At those prices, that is within the \$500/);
  });

  test('that is exceeded is told with what stays within it', () => {
    const words = costWords(ask(30));

    expect(words).toMatch(
      /That is more than the \$30 you named\. These fit within it, without databases.*: AWS Lambda \$\d/,
    );
    expect(shortCostWords(ask(30))).toContain('That is more than the $30 you named.');
    expect(fittingWords(ask(1))).toBe('Nothing I compared in dollars fits within it.');
    expect(fittingWords(ask(500))).toBe('');
  });

  test('in dollars is no match for a bill in euros', () => {
    const words = budgetWords(ask(30, { provider: 'any', advised: [productOf('scaleway', 'containers')], others: [] }));

    expect(words).toMatch(/^$|euros/);
  });

  test('is held against the parts together', () => {
    const cost = ask(40, { advised: [productOf('aws', 'fargate')] });
    const part = (profile: Profile) => ({ name: 'a', profile, cost }) as never;

    expect(partsAboveBudget([part({}), part({ budget_usd: 100 })], undefined)).toMatch(
      /^Together, the parts cost at least \$1\d\d a month, more than the \$100 you named\.$/,
    );
    expect(partsAboveBudget([part({}), part({})], 5000)).toBe('');
    expect(partsAboveBudget([part({}), part({})], undefined)).toBe('');
  });
});
