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
      // only with the part that is split off: "can be split" is also said of a file, a bill or a monolith
      hears: [
        'part|half|piece|bit|side can|could|may easily|be|also? split|separated|carved|pulled|taken|moved|decoupled|peeled off|out|apart|from',
        'can|could split|separate|carve|pull|decouple|peel the|that|this _? part|half|piece|bit off|out|apart|from|away',
      ],
      whenAsked: [
        'yes|yep|yeah|yup|ya|sure|definitely|absolutely|probably|correct|si|aye|certainly|surely|indeed|affirmative|ok|okay',
        'it can|could|would|might|should|already|does|is',
        'easily|possible|doable|think so',
        'can|could|may|should|would|might|will be? easily|probably|well? split|separated|separate|decouple|decoupled|carved|carve|pulled|pull|taken|take|cut|break|broken|moved|move|extracted|extract|isolated|spun|peel|peeled|detached it|them|that|this|the? off|out|apart|up?',
        'easy|easily|trivial|simple|possible|feasible|not hard|able to? split|separate|decouple|extract|carve|isolate',
        'stand|stands|live|lives|run|runs|exist|work alone|separately|apart|independently|itself|standalone',
        'already|fully|completely|quite|loosely|is|are separate|split|decoupled|independent|separated|coupled|apart',
        'with some|a|little effort|work|bit',
        'no problem|issue|worries|trouble',
        'why not',
        'should|would be possible|ok|fine|easy|doable',
        'suppose|guess|reckon|believe so',
        'of course',
        'separate|own service|process|module|repo|already',
        'independent|standalone|separable',
      ],
    },
    no: {
      label: 'No, it is one piece',
      says: 'the parts cannot be separated',
      hears: [
        'part|half|piece|bit|side|parts|halves cannot be? split|separated|decoupled|carved|pulled|taken|moved off|out|apart|from',
        'cannot split|separate|decouple|carve|pull the|that|this _? part|half|piece|bit off|out|apart|from|away',
      ],
      whenAsked: [
        'no|nope|nah|never|impossible|hardly|negative|inseparable|unlikely|intertwined|entangled|nay',
        'one|single piece|thing|lump|unit|block|process|app|application|codebase|whole',
        'not|never possible|really|easily|without|realistically|yet|at|practical|feasible|sensibly|separable|today',
        'cannot|not|never be? easily|really|sensibly? split|separated|separate|decoupled|decouple|carved|pulled|taken|apart|cut|divided|isolated|extracted off|out|apart|up?',
        'tightly|too|hard|closely|heavily coupled|wired|tangled|entangled|intertwined|interwoven|knotted|tied|much|hard|woven',
        'all|everything|they|it is|are|hangs|belongs|hang|belong|depends together|one|glued|coupled|intertwined|same',
        'glued|welded|stuck|bolted|married|hang|hangs|belong|belongs together|to',
        'same process|memory|binary|program',
        'would need|take|mean|require a? rewrite|months|redesign|rewriting',
        'not|no way|chance|hope|a',
      ],
    },
  },
});
