import { expect, test } from 'vitest';
import { outsideWords } from '../../src/decision/cost/bill-lines.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { Profile } from '../../src/domain/profile.ts';

const chat: Profile = {
  trigger: 'long_session',
  protocol: 'websocket',
  requests_month: 2e6,
  avg_ms: 50,
  memory_mb: 512,
};
const left = (profile: Profile): string => {
  const { cost } = recommend(profile);
  return cost ? outsideWords(cost) : '';
};

test.each([5000, 120_000])('%d connections at once are said to be left out of the bill', (connections) => {
  expect(left({ ...chat, connections })).toContain(`${connections.toLocaleString('en-US')} connections at once`);
});

test('they are left out of a bill without a volume, too', () => {
  const { requests_month: _, ...idle } = chat;

  expect(left({ ...idle, connections: 5000, shape: 'single' })).toMatch(/5,000 connections at once/);
});

test('what any server holds is not mentioned, nor what nobody said', () => {
  expect(left({ ...chat, connections: 40 })).not.toMatch(/connections/);
  expect(left(chat)).not.toMatch(/connections/);
});
