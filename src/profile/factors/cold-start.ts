import { choiceFactor } from '../factor.ts';

export const coldStart = choiceFactor({
  id: 'cold_start',
  name: 'Cold starts',
  question: 'May an occasional request be a second slower?',
  why: 'Functions start on demand, so the first call after a quiet spell waits.',
  precedence: ['none', 'under_1s', 'tolerant'],
  choices: {
    tolerant: {
      label: 'Yes, no one minds',
      says: 'an occasional slow start is fine',
      hears: ['cold start|starts are? ok|okay|fine|acceptable|whatever', 'cold start|starts do|does not matter|bother', 'fine with cold start|starts', 'latency is|does not? important|critical|matter|issue|concern', 'not latency sensitive|critical', 'no hurry|rush', 'nobody|no one|noone waits|waiting|cares|notices|minds', 'can|could wait', 'can be slow|late', 'slow is|start|starts ok|okay|fine', 'few|couple seconds|second is|are|delay ok|okay|fine', 'few|couple of? seconds is|are|delay|late|more|extra|here', 'asynchronous|async', 'in the background', 'do|does not care|mind about|if|how|a latency|it|fast|slow|second', 'not time critical|sensitive', 'second or two is|are|more|extra|does', 'no latency requirement|requirements', 'latency tolerant', 'best effort', 'takes as long as'],
      whenAsked: ['yes|yep|yeah|sure|fine|ok|okay|tolerant|acceptable', 'no problem|one', 'do not|does not care|mind|matter', 'not a problem|issue'],
    },
    under_1s: {
      label: 'It should stay around a second',
      says: 'answers within about a second',
      hears: ['within|under|below|in|less a|one|1 second|sec|s', 'less than a|one|1 second|sec|s', 'sub second|seconds', 'subsecond', 'user|users|customer|customers facing', 'snappy|responsive', 'should be fast|quick|snappy', 'p95 under|below', 'reasonably fast|quick', 'a second is ok|okay|fine|max', 'interactive', 'someone|users|people|customers is|are waiting', 'people wait', '3 seconds slack|timeout'],
      whenAsked: ['a second', 'about a second', 'rarely|sometimes|occasionally', 'prefer not|ably', 'fast', 'not ideal|great'],
    },
    none: {
      label: 'No, never',
      says: 'no slow request, ever',
      hears: ['no|zero|without|avoid|never cold start|starts|slow|latency start|starts|spike|spikes|request|requests', 'cannot have|afford|tolerate|accept|take cold|a|any|latency start|starts|cold|spikes|slow|delay|hiccup|hiccups', 'latency|delay|jitter critical|sensitive', 'latency matters', 'real time|realtime', 'low latency', 'ultra low', 'strict latency|p99|sla|slo', 'p99|p999|p95 of?|under|below|must|is|has|needs|sla|target|budget', 'every request must|has|needs', 'high frequency trading', 'single digit ms|millisecond|milliseconds', 'consistently fast|low', 'consistent latency', 'hard latency', 'always fast|warm|instant|instantly', 'must respond|answer instantly|immediately|within', 'no jitter'],
      whenAsked: ['no|nope|nah|never|not', 'unacceptable', 'must be fast', 'strict'],
    },
  },
});
