import { yesNoFactor } from '../factor.ts';

export const gpu = yesNoFactor({
  id: 'gpu',
  name: 'GPU',
  question: 'Does it need a GPU?',
  why: 'Most function platforms have no GPU, so needing one often decides the matter.',
  choices: {
    yes: {
      label: 'Yes',
      says: 'needs a GPU',
      hears: [
        'a10|a10s',
        'gpu|gpus',
        'graphics card|cards',
        'cuda',
        'a100|h100|t4|l4|a10g|v100',
        'nvidia',
        'vram',
        'tpu|tpus',
      ],
      whenAsked: [
        'yes|yep|yeah|yup|sure|definitely|absolutely|correct|needed|required|si|aye',
        'it does',
        'need one|it',
      ],
    },
    no: {
      label: 'No',
      says: 'no GPU',
      hears: [
        'all cpu',
        'runs on plain|cpu',
        'plain|ordinary|normal old? cpu',
        'nothing to accelerate',
        'cpu does',
        'no need for|of|a gpu|graphics',
        'nothing graphical',
        'cpu only|bound|based',
        'plain cpu',
        'just cpu',
        'cpu is enough|fine',
      ],
      whenAsked: ['no|nope|nah|none|never|negative|cpu', 'not needed|required|really|at all', 'it does not'],
    },
  },
});
