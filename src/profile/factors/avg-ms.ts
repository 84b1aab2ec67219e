import { numberFactor } from '../factor.ts';
import { sayDuration } from '../wording.ts';

export const avgMs = numberFactor({
  id: 'avg_ms',
  name: 'Average time',
  question: 'How long does one request take on average?',
  why: 'Functions bill the time of every request; containers share it between requests.',
  unit: 'ms',
  quantity: 'duration',
  max: 604_800_000,
  cues: [
    'average|averages|avg|averaging|mean|median|typical|typically|usually|normally|p50',
    'each|per|a|every|one request|call|invocation|event|image|message|photo|file|req|item|job|run|record',
    'request|call|response time|times',
    'to process|handle|resize|answer|respond',
    'latency',
  ],
  weakCues: ['takes|take|took|taking'],
  foreign: [
    'cold start|starts',
    'timeout',
    'deploy|deploys|deployment|build|builds',
    'every',
    'p95|p99|p999',
    'max|maximum|longest|worst|most',
    'batch|nightly|etl',
    'within|under|below|sla|budget',
    'after',
  ],
  menu: [
    { value: 50, label: 'Under 100 ms' },
    { value: 200, label: '100 ms – 1 s' },
    { value: 2000, label: 'Over 1 s' },
  ],
  says: (value) => `${sayDuration(value)} a request`,
});
