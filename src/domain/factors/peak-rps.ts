import { numberFactor } from '../factor.ts';
import { sayCount } from '../wording.ts';

export const peakRps = numberFactor({
  id: 'peak_rps',
  name: 'Peak rate',
  question: 'How many requests a second at the peak?',
  why: 'The peak decides how many instances it takes, and whether a quota is in the way.',
  asked: false,
  unit: 'a second',
  max: 1e9,
  menu: [],
  says: (value) => `${sayCount(value)} a second at peak`,
});
