import { yesNoFactor } from '../factor.ts';

/** Asked only of a workload that pulls both ways; decides whether it is looked at in two parts. */
export const separable = yesNoFactor({
  id: 'separable',
  name: 'Separable',
  question: 'Can the long-running, stateful or always-on part be separated from the rest?',
  why: 'Half of what you described suits functions and half suits a machine that stays; apart, each can have its own home.',
  choices: {
    yes: {
      label: 'Yes, it can stand alone',
      says: 'the odd part can be separated',
      hears: [
        'can|could|may be split|separated|carved|pulled|taken off|out|apart',
        'can|could split|separate|carve|pull|decouple it|them|that|this|the off|out|apart?',
        'easy|easily to? split|separate|decouple',
        'could|can be decoupled|separated|split',
      ],
      whenAsked: [
        'yes|yep|yeah|yup|sure|definitely|absolutely|probably|correct|si|aye',
        'it can|could',
        'easily|possible|doable|think so',
        'stand|stands alone',
        'already separate|split|decoupled',
      ],
    },
    no: {
      label: 'No, it is one piece',
      says: 'the parts cannot be separated',
      hears: [
        'cannot|cant|not be split|separated|decoupled|carved|pulled off|out|apart',
        'cannot|cant|not split|separate|decouple',
        'inseparable|tightly coupled',
      ],
      whenAsked: ['no|nope|nah|never|impossible|hardly', 'one piece|thing|lump|unit', 'not possible|really|easily'],
    },
  },
});
