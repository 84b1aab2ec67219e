import { choiceFactor } from '../factor.ts';

export const coldStart = choiceFactor({
  id: 'cold_start',
  name: 'Cold starts',
  question: 'Is an occasional one-second delay OK after a quiet spell?',
  why: 'Functions start on demand, so the first call after a quiet spell waits.',
  choices: {
    tolerant: { label: 'Yes, nobody minds', says: 'an occasional slow start is fine' },
    under_1s: { label: 'It should stay near a second', says: 'answers within about a second' },
    none: { label: 'No, never', says: 'no slow first requests' },
  },
});
