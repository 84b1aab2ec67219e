import { numberFactor } from '../factor.ts';
import { sayDuration } from '../wording.ts';

export const maxRunS = numberFactor({
  id: 'max_run_s',
  name: 'Longest run',
  question: 'What is the longest that a single run can take?',
  why: 'Functions are cut off after a fixed time, so one long run can rule them out.',
  unit: 's',
  quantity: 'duration',
  max: 31_622_400,
  cues: [
    'up to|max|maximum|longest|worst|tops|at most|no more',
    'can take|run|last',
    'job|jobs|run|runs|running|task|tasks|report|batch|export|import|etl|transcode|transcoding|render|crunch|crunches|script|session|sessions|simulation|encode|migration|pipeline|training|backup|chew|chews|process|processing|conversion',
    'minute|min|hour|hr|h|sec|second report|job|batch|task|run|export|transcode|render',
  ],
  weakCues: ['takes|take|lasts|last|needs'],
  foreign: [
    'cold start|starts',
    'deploy|deploys|deployment|build|builds',
    'every',
    'within|sla',
    'idle|quiet',
    'average|avg|p50|p95|p99|latency',
    'per|a|each request|call',
    'request|response',
    'at|after|until',
  ],
  hears: [],
  menu: [
    { value: 5, label: 'Seconds' },
    { value: 120, label: 'Up to 5 minutes' },
    { value: 600, label: '5–15 minutes' },
    { value: 2400, label: 'Longer than 15 minutes' },
  ],
  says: (value) => `up to ${sayDuration(value * 1000)} a run`,
});
