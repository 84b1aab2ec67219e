import { numberFactor } from '../factor.ts';
import { sayCount } from '../wording.ts';

export const budgetUsd = numberFactor({
  id: 'budget_usd',
  name: 'Budget',
  question: 'What can it cost per month?',
  why: 'A small budget rules out anything that costs money while idle.',
  asked: false,
  unit: 'USD a month',
  max: 1e9,
  menu: [],
  says: (value) => `a budget of $${sayCount(value)} a month`,
});
