import type { Node } from '../quantity.ts';
import { BEYOND_FUNCTIONS } from './durations.ts';
import type { Made, Rule } from './rule.ts';

type Measure = Node;
const bounded =
  (bound: 'above' | 'most' | 'least') =>
  ({ from: _f, to: _t, rule, ...measure }: Measure): Made =>
    ({ ...measure, bound, ...(rule ? {} : {}) }) as Made;

/** Words that say on which side of the number the true value lies. */
export const bounds: readonly Rule[] = [
  {
    name: 'more than',
    pattern: [
      'over|above|beyond|past|exceeds|exceed|exceeding <duration|size>',
      'more|longer|bigger|larger|greater than <duration|size>',
      '> <duration|size>',
      'times|timed|timing out _? after|at|around <duration>',
      'killed|kills|kill|dies|died|dying|stopped|stops|aborted|aborts|canceled|cancelled|interrupted|cut|cuts off? _? after|at <duration>',
    ],
    make: bounded('above'),
    says: [
      ['over 15 minutes', 900_000],
      ['times out after 15 minutes', 900_000],
      ['gets killed at 10 min', 600_000],
      ['> 15 min', 900_000],
    ],
    not: ['over there'],
  },
  {
    name: 'times out after so long',
    pattern: '<duration> after|at|around <duration>',
    make: (limit: Measure, measure: Measure) =>
      limit.rule === BEYOND_FUNCTIONS ? bounded('above')(measure) : undefined,
    says: [['the lambda times out after 12 minutes', 720_000]],
    not: ['10 minutes after 5 minutes'],
  },
  {
    name: 'at most',
    pattern: [
      'max|maximum|under|below|within <duration|size|share>',
      'up to|of <duration|size|share>',
      'at most <duration|size|share>',
      'less|no than|more? than? <duration|size>',
      'never|nothing|not|none ever? goes|went|gets|got|runs|ran|takes|took? over|above|beyond|past <duration|size>',
      'no _ ever? goes|went|gets|got|runs|ran|takes|took over|above|beyond|past <duration|size>',
      'never|nothing|not|none ever? goes|went|gets|got|runs|ran|takes|took? more|longer|bigger|larger|greater than <duration|size>',
      '< <duration|size>',
      '<duration|size|share> max|maximum|tops|most',
      '<duration|size> at the? most|max|worst|longest',
    ],
    make: bounded('most'),
    says: [
      ['up to 3 GB', 3072],
      ['30 min max', 1_800_000],
      ['never over 20 minutes', 1_200_000],
      ['nothing ever went past 70 seconds', 70_000],
      ['no job ran beyond 2 hours', 7_200_000],
      ['never takes longer than 2 minutes', 120_000],
    ],
    not: ['up to you', 'never over'],
  },
  {
    name: 'at least',
    pattern: ['at least <duration|size>', 'minimum <duration|size>'],
    make: bounded('least'),
    says: [['at least 2 GB', 2048]],
    not: ['at last'],
  },
];
