import { numberFactor } from '../factor.ts';
import { numberFormat } from '../number-format.ts';

const roughly = numberFormat({ maximumSignificantDigits: 3 });

export const spendUsd = numberFactor({
  id: 'spend_usd',
  name: 'Current bill',
  question: 'What do you pay for it today, per month?',
  why: 'It shows whether a move is worth it, compared with what you pay now.',
  asked: false,
  unit: 'USD a month',
  max: 1e9,
  menu: [],
  says: (value) => `$${roughly(value)} a month now`,
});
