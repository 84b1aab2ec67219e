import { choiceFactor } from '../factor.ts';

export const priority = choiceFactor({
  id: 'priority',
  name: 'Priority',
  question: 'What matters most?',
  why: 'When two options are close, this decides which is better for you.',
  choices: {
    balanced: { label: 'A bit of everything', says: 'balanced priorities' },
    ship_fast: { label: 'Shipping fast', says: 'shipping fast is the priority' },
    lowest_bill: { label: 'The lowest bill', says: 'lowest cost is the priority' },
    predictable_bill: { label: 'A predictable bill', says: 'a predictable bill is the priority' },
    max_control: { label: 'Control', says: 'control is the priority' },
    reliability: { label: 'Staying up', says: 'uptime is the priority' },
  },
});
