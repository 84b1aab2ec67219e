import { yesNoFactor } from '../factor.ts';

const gpus = 'gpu|gpus|a10|a10g|a100|a100s|h100|h100s|h200|t4|t4s|l4|l4s|l40|l40s|v100|nvidia|cuda|tpu|tpus|card|cards';

export const gpu = yesNoFactor({
  id: 'gpu',
  name: 'GPU',
  question: 'Does it need a GPU?',
  why: 'Most function platforms have no GPU, so needing one often decides the matter.',
  ignores: [
    // Their price and their scarcity are no need of them.
    `${gpus} cost|costs|price|prices|pricing|priced|shortage|shortages|quota|quotas`,
    `${gpus} instance|instances|machine|machines|vm|vms|box|boxes|node|nodes|capacity|prices .. sold|scarce|unavailable|expensive|cost|costs|shortage|waitlist|rationed`,
    `${gpus} is|are|being|were|was sold|scarce|unavailable|expensive|unobtainable|rationed`,
    `price|prices|pricing|cost|shortage|scarcity|availability of a|an|the? ${gpus}`,
    `someone|somebody|colleague|they|he|she|article|blog mentioned|mentions|talked|talks|wrote|read|heard|raved about? a|an|the|some? ${gpus}`,
  ],
  choices: {
    yes: {
      label: 'Yes',
      says: 'needs a GPU',
      hears: [
        'gpu|gpus|gpgpu',
        'graphics|graphic|video card|cards|processor',
        'cuda|cudnn|tensorrt|nvenc|rocm',
        'a10|a10s|a10g|a100|a100s|h100|h100s|h200|t4|t4s|l4s|l40|l40s|v100|v100s|rtx|quadro|geforce|g4dn|g5dn|mi300',
        'a|an|one|two|nvidia|single|the|on l4',
        'nvidia',
        'vram',
        'tpu|tpus',
      ],
      whenAsked: [
        'yes|yep|yeah|yup|yess|yea|ya|ye|y|sure|definitely|absolutely|correct|needed|required|mandatory|si|aye|indeed|affirmative|obviously|certainly',
        'of course',
        'must have|be',
        'it does',
        'need|needs one|it',
        'cannot|not .. without one|it',
        'at least one|two',
      ],
    },
    no: {
      label: 'No',
      says: 'no GPU',
      hears: [
        // Ordinary processors do.
        'cpu|cpus only|based|inference',
        'all|just|only|plain|ordinary|normal|regular|standard|vanilla|simple|common|boring old? cpu|cpus|x86',
        'runs|run|running|works|work|inference|inferencing|infers|served|serve|stays|executes .. on plain|cpu|cpus',
        'on the? cpu|cpus is|are|alone|only|fine|now|anyway|just',
        'cpu|cpus is|are|s|does|do|will .. enough|fine|plenty|ok|okay|sufficient|adequate|good|it|job|do',
        'cpu|cpus does|suffices|suffice',
        // Nothing for one to do.
        'nothing to accelerate',
        'nothing graphical|gpu|parallel',
        'no need for|of|a any? gpu|gpus|graphics|cuda',
        'no use for .. gpu|gpus|graphics|cuda',
        'what|why|where would|should|could|do|for .. gpu|gpus|graphics',
        'gpu|gpus|cuda .. decided|voted against|otherwise',
        'gpu|gpus|cuda .. ruled|voted|talked out|down',
        'ruled out a|the|any|all? gpu|gpus|cuda',
        'decided|voted|advised against a|the|any|using? gpu|gpus|cuda',
        'do|does with a|the gpu|graphics',
        'gpu|gpus|cuda|card|cards .. useless|pointless|overkill|unnecessary|irrelevant|waste|wasted|superfluous|history|gone|nothing|nowt|zilch',
        'gpu|gpus|cuda|card .. helps|help|helped|brings|brought|gains|gained|gives|gave|adds|added|buys nothing|little|nowt|zilch',
        'gpu|gpus free|less|optional',
        'gpu|gpus .. nice but? not needed|necessary|required|essential',
        // Not any longer.
        'ditched|dropped|scrapped|binned|retired|removed|replaced|abandoned|eliminated .. gpu|gpus|cuda|graphics',
        'rid of .. gpu|gpus|cuda|graphics',
        'off|away from? the? gpu|gpus|cuda',
        'used|use to need|have|run|want|be .. gpu|gpus|cuda|graphics|card',
        'was|were on|using gpu|gpus|cuda',
      ],
      whenAsked: [
        'no|nope|nah|naw|none|never|negative|cpu|n|nay|nop|nada|nein|non',
        'not needed|required|really|at|necessary|today|now|currently|yet|anymore|any|that|as|so|for|in|even|on|applicable',
        'it does not',
        'do|does not need|require|use|think|have',
        'what|why would|should|for|on',
        'nothing like|of|that|needs',
        'overkill|unnecessary|pointless',
        'no way|chance',
        'wish|hope not',
        'cpu .. fine|enough|plenty|ok',
      ],
    },
  },
});
