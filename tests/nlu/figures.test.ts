import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import type { FactorId } from '../../src/domain/profile.ts';

const { understand } = createCore();

/** What a message outside any question, or a reply to one, states. */
function stated(text: string, asked?: FactorId): Record<string, unknown> {
  const { facts } = understand(text, asked ? { phase: 'asking', asked } : { phase: 'answered' });
  return Object.fromEntries(facts.map(({ factor, value }) => [factor, value]));
}

describe('who, where and what for', () => {
  test.each([
    ['PCI, nothing shared with others', { isolation: 'dedicated_host' }],
    ['the launch date is everything', { priority: 'ship_fast' }],
    ["we'd take whatever costs least, startup w/o money", { priority: 'lowest_bill' }],
    ['finance has to budget a year ahead', { priority: 'predictable_bill' }],
    ["we're on azure and staying there", { portability: 'low' }],
    ['the contract requires exit within 6 months', { portability: 'must' }],
    ['everyone does a bit of ops', { team_ops: 'some' }],
    ['nobody wants a pager', { team_ops: 'none' }],
    ['leaving google cloud is unthinkable', { portability: 'low' }],
    ['nothing matters more than cost', { priority: 'lowest_bill' }],
    ['we thought of gpus but decided against', { gpu: false }],
    ["me: don't wanna do ops", { team_ops: 'none' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each<[string, FactorId, FactorId | undefined]>([
    ['secrets are never shared with others', 'isolation', undefined],
    ['we have no customers yet', 'isolation', undefined],
    ['nobody shares passwords', 'isolation', undefined],
    ['one tenant complains every day', 'isolation', undefined],
    ['the cheapest customer pays 5 euro a month', 'priority', undefined],
    ['the ops team of our customer asks for logs', 'team_ops', undefined],
    ['the migration must cost no downtime', 'priority', undefined],
    ["we're on aws but not staying there", 'portability', undefined],
    ['outsourced, a managed service partner does all ops', 'team_ops', 'team_ops'],
    ["nobody knows, it's new", 'team_ops', 'requests_month'],
  ])('%s: nothing of %s', (text, factor, asked) => {
    expect(stated(text, asked)).not.toHaveProperty(factor);
  });
});
