import { numberFactor } from '../factor.ts';
import { sayDuration } from '../wording.ts';

export const avgMs = numberFactor({
  id: 'avg_ms',
  name: 'Average time',
  question: 'How long does one request usually take?',
  why: 'Functions bill for the time of every request; containers share it between requests.',
  unit: 'ms',
  max: 604_800_000,
  menu: [
    { value: 50, label: 'Under 100 ms' },
    { value: 200, label: '100 ms – 1 s' },
    { value: 2000, label: 'Over 1 s' },
  ],
  says: (value) => `${sayDuration(value)} each`,
});
