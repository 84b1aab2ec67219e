import { choiceFactor } from '../factor.ts';

export const priority = choiceFactor({
  id: 'priority',
  name: 'Priority',
  question: 'What matters most?',
  why: 'When two options are close, this decides which is better for you.',
  choices: {
    balanced: { label: 'A bit of everything', says: 'balanced priorities' },
    ship_fast: { label: 'Shipping fast', says: 'shipping fast comes first' },
    lowest_bill: { label: 'The lowest bill', says: 'the lowest bill comes first' },
    predictable_bill: { label: 'A predictable bill', says: 'a predictable bill comes first' },
    max_control: { label: 'Control', says: 'control comes first' },
    reliability: { label: 'Staying up', says: 'staying up comes first' },
  },
});
