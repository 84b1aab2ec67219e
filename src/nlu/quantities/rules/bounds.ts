import type { Node } from '../quantity.ts';
import type { Made, Rule } from './rule.ts';

type Measure = Node;
const bounded =
  (bound: 'above' | 'most' | 'least') =>
  ({ from: _f, to: _t, rule, ...measure }: Measure): Made =>
    ({ ...measure, bound, ...(rule ? {} : {}) }) as Made;

/** "exceeds the 900 second maximum" is above it. */
const atMost = (measure: Measure): Made | undefined =>
  measure.bound === 'above' ? undefined : bounded('most')(measure);

/** Words that say on which side of the number the true value lies. */
export const bounds: readonly Rule[] = [
  {
    name: 'more than',
    pattern: [
      'over|above|beyond|past <duration|size>',
      'exceeds|exceed|exceeding the|our? <duration|size>',
      'more|longer|bigger|larger|greater than <duration|size>',
      '> <duration|size>',
    ],
    make: bounded('above'),
    says: [
      ['over 15 minutes', 900_000],
      ['> 15 min', 900_000],
    ],
    not: ['over there'],
  },
  {
    name: 'at most',
    pattern: [
      'max|maximum|under|below|within <duration|size|share>',
      'up to|of <duration|size|share>',
      'at most <duration|size|share>',
      'less|no than|more? than? <duration|size>',
      '< <duration|size>',
      '<duration|size|share> max|maximum|tops|most',
      '<duration|size> at the? most|max|worst|longest',
    ],
    make: atMost,
    says: [
      ['up to 3 GB', 3072],
      ['30 min max', 1_800_000],
    ],
    not: ['up to you'],
  },
  {
    name: 'at least',
    pattern: ['at least <duration|size>', 'minimum <duration|size>'],
    make: bounded('least'),
    says: [['at least 2 GB', 2048]],
    not: ['at last'],
  },
];
