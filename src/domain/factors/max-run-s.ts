import { numberFactor } from '../factor.ts';
import { sayDuration } from '../wording.ts';

export const maxRunS = numberFactor({
  id: 'max_run_s',
  name: 'Longest run',
  question: 'What’s the longest run you’ve seen?',
  why: 'Functions are cut off after a fixed time, so one long run can rule them out.',
  unit: 's',
  max: 31_622_400,
  menu: [
    { value: 5, label: 'Seconds' },
    { value: 120, label: 'Up to 5 minutes' },
    { value: 600, label: '5–15 minutes' },
    { value: 2400, label: 'Longer than 15 minutes' },
  ],
  // A bound is kept as the first value beyond it.
  says: (value) =>
    value > 60 && value % 60 === 1
      ? `over ${sayDuration((value - 1) * 1000)} a run`
      : `up to ${sayDuration(value * 1000)} a run`,
});
