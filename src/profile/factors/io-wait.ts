import { numberFactor } from '../factor.ts';
import { sayShare } from '../wording.ts';

/** Used by the cost model only. */
export const ioWait = numberFactor({
  id: 'io_wait',
  name: 'Waiting share',
  question: 'What share of a request is spent waiting on databases or other services?',
  why: 'Containers serve other requests while one waits; functions bill the waiting.',
  unit: 'share',
  quantity: 'share',
  max: 1,
  cues: [
    'spent|spends|goes|sits|sitting|stuck|hanging|hang|sat',
    'io wait',
    'wait|waits|waiting|blocked|io|downstream|upstream|idle',
    'i o',
  ],
  foreign: [
    'off|discount|cheaper|sla|uptime|availability|traffic|users|errors|error|growth|increase|utilisation|utilization|coverage',
  ],
  hears: [
    { phrase: 'io|i o bound|heavy', value: 0.8 },
    { phrase: 'cpu bound|heavy|intensive|intense', value: 0.1 },
    { phrase: 'compute|computationally bound|heavy|intensive|intense|expensive', value: 0.1 },
    { phrase: 'pure|all|mostly|just|only number|cpu|compute crunching|work', value: 0.1 },
    { phrase: 'mostly|mainly|largely|just waiting|waits|wait', value: 0.8 },
    { phrase: 'most|lot|lots of the? time|it|request waiting|waits|blocked', value: 0.8 },
    { phrase: 'half of the|each|every|a? time|request|call .. wait|waiting|waits', value: 0.5 },
    { phrase: 'third of .. wait|waiting|waits', value: 0.33 },
    { phrase: 'two thirds of .. wait|waiting|waits', value: 0.67 },
    { phrase: 'mostly|mainly sat|sitting|just waiting', value: 0.8 },
    { phrase: 'hardly|barely|almost|no any|no i|io|waiting|wait', value: 0.1 },
    { phrase: 'all|pure|only cpu|compute|maths|math', value: 0.1 },
  ],
  hearsWhenAsked: [
    { phrase: 'half|fifty', value: 0.5 },
    { phrase: 'most|mostly|majority|lot|lots|much', value: 0.8 },
    { phrase: 'little|none|hardly|nothing|barely|no|zero|almost', value: 0.1 },
    { phrase: 'third', value: 0.33 },
    { phrase: 'quarter', value: 0.25 },
    { phrase: 'two thirds', value: 0.67 },
    { phrase: 'three quarters', value: 0.75 },
  ],
  menu: [
    { value: 0.1, label: 'Little: it computes' },
    { value: 0.5, label: 'About half' },
    { value: 0.8, label: 'Most of it' },
  ],
  says: (value) => `waits ${sayShare(value)} of the time`,
});
