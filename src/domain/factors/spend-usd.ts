import { numberFactor } from '../factor.ts';
import { sayCount } from '../wording.ts';

export const spendUsd = numberFactor({
  id: 'spend_usd',
  name: 'Present bill',
  question: 'What do you pay for it today, per month?',
  why: 'Beside what you pay now it shows whether a move is worth it.',
  asked: false,
  unit: 'USD a month',
  max: 1e9,
  menu: [],
  says: (value) => `$${sayCount(value)} a month now`,
});
