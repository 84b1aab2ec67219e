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
  strongCues: [
    'wait|waits|waiting|waited|blocked|blocking',
    'io|i o? wait|bound|blocked',
    'i o',
    'sat|sitting|hanging waiting',
    'of a|each|every|the|our|its request|call|run|duration|latency|time is|s|goes|gets? spent|waiting|waited|lost|into',
  ],
  cues: [
    'spent|spends|spend|goes|go|stuck|hanging|sat|sitting .. on|in|at|with|to|talking|calling|for db|database|sql|api|apis|upstream|downstream|network|backend|sap|oracle|salesforce|partner|external|remote|third|io',
    'spent|stuck|blocked|hanging|hang|parked',
    'time .. db|database|sql|api|apis|upstream|downstream|network|backend|oracle|sap|partner|external|remote|mainframe|io',
    'db|database|sql|api|apis|upstream|downstream|network|backend|oracle|sap|partner|external|remote|mainframe .. time|latency|slow',
    'db|database|sql|network|upstream|downstream|backend|oracle|sap|mainframe|io time|latency|calls|queries|roundtrips',
    'idle .. waiting|on',
    'io',
  ],
  foreign: [
    'off|discount|cheaper|sla|uptime|availability|traffic|users|errors|error|growth|increase|utilisation|utilization|coverage|requests|customers|budget|cost|costs|bill|people|staff|margin|hit|cached|load|capacity|cpu|memory|revenue',
  ],
  hears: [
    // It waits.
    { phrase: 'io|i o? bound|heavy|intensive', value: 0.8 },
    { phrase: 'network|db|database|api|latency bound', value: 0.8 },
    {
      phrase:
        'mostly|mainly|largely|chiefly|basically|primarily sat|sitting|just|io|i|blocked? waiting|waits|wait|io|o',
      value: 0.8,
    },
    { phrase: 'mostly|mainly|largely|chiefly|basically|primarily waiting|waits|wait', value: 0.8 },
    {
      phrase:
        'most|lot|lots|majority|bulk|much of the|its|each? time|it|request|call|duration|latency|that .. waiting|waits|wait|blocked',
      value: 0.8,
    },
    { phrase: 'waits|waiting|wait .. most|much|majority of|the', value: 0.8 },
    { phrase: 'spends|spending|spent most|much|majority|bulk of .. waiting|idle|blocked', value: 0.8 },
    { phrase: 'just|only|does|do nothing|little but|except wait|waiting', value: 0.8 },
    { phrase: 'it|that|this|request|handler|process just|only|simply waits|wait', value: 0.8 },
    {
      phrase: 'nearly|almost|practically all of? the|its? time .. waiting|external|downstream|upstream|calls|apis|wait',
      value: 0.9,
    },
    { phrase: 'half of the|each|every|a|its? time|request|call|it .. wait|waiting|waits', value: 0.5 },
    { phrase: 'waits|waiting|wait .. half of? the|its time', value: 0.5 },
    { phrase: 'third of .. wait|waiting|waits', value: 0.33 },
    { phrase: 'two thirds of .. wait|waiting|waits', value: 0.67 },
    // It computes.
    {
      phrase:
        'is|s|its|it|totally|fully|completely|purely|very|entirely|heavily|all|mostly|are|being|really|quite cpu|compute|processor bound|heavy|intensive|intense',
      value: 0.03,
    },
    { phrase: 'cpu|compute|processor bound', value: 0.03 },
    { phrase: 'computationally|cpu|compute heavy|intensive|intense|expensive', value: 0.03 },
    {
      phrase:
        'pure|purely|all|only|just|nothing|entirely but? number|cpu|compute|computation|maths|math|arithmetic crunching|work|time|bound?',
      value: 0.03,
    },
    {
      phrase: 'pure|purely|all|entirely number? cpu|compute|computation|crunching|maths|math|arithmetic|calculation',
      value: 0.03,
    },
    { phrase: 'no|zero|without any? i|io|network|external o? wait|waiting|calls', value: 0.03 },
    { phrase: 'zero|no|without any? waiting|wait on|time|for|at', value: 0.03 },
    { phrase: 'crunches|crunching numbers|data nonstop|constantly|only|flat|throughout|whole', value: 0.03 },
    {
      phrase: 'never|does|do not? waits|wait on|for anything|anybody|anyone|nobody|nothing|database|db|other|others',
      value: 0.03,
    },
    { phrase: 'waits|waiting on|for nothing|nobody', value: 0.03 },
    { phrase: 'hardly|barely|almost|nearly|next no|to|any|none|ever any? i|io|waiting|wait|waits o?', value: 0.03 },
    { phrase: 'mostly|mainly number|cpu|compute crunching|work|bound', value: 0.1 },
  ],
  hearsWhenAsked: [
    { phrase: 'half|fifty', value: 0.5 },
    { phrase: 'half and? half', value: 0.5 },
    { phrase: 'most|mostly|majority|lot|lots|much|bulk', value: 0.8 },
    { phrase: 'nearly|almost|practically|basically|pretty all|everything|entirely|much all?', value: 0.9 },
    { phrase: 'all of it', value: 0.95 },
    { phrase: 'none|nothing|zero|nil|zilch', value: 0.03 },
    { phrase: 'none|nothing|zero|no pure|all|number|its|just .. crunching|cpu|maths|math|compute', value: 0.03 },
    { phrase: 'little|hardly|barely|no|almost|negligible|minimal|not', value: 0.03 },
    { phrase: 'next|close to none|nothing|zero', value: 0.03 },
    { phrase: 'not much|a lot|lots|really|that much', value: 0.1 },
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
