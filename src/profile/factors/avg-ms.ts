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
  strongCues: [
    'average|averages|avg|averaging|mean|median|typical|typically|usually|usual|normally|p50',
    'each',
    'a|per pop|piece|item|image|photo|picture|request|call|message|file|document|record|invocation|event',
    'apiece',
  ],
  cues: [
    'each|per|a|every|one request|call|invocation|event|image|message|photo|file|req|item|record',
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
    'p90|p95|p99|p999',
    'within|sla|budget',
    'after',
    'hiccup|delay|late|slower',
    'reply|replies|respond|answer .. within|inside|under',
    'first click|load|call|request',
    'slack',
  ],
  menu: [
    { value: 50, label: 'Under 100 ms' },
    { value: 200, label: '100 ms – 1 s' },
    { value: 2000, label: 'Over 1 s' },
  ],
  says: (value) => `${sayDuration(value)} a request`,
});
