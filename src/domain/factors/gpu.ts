import { yesNoFactor } from '../factor.ts';

export const gpu = yesNoFactor({
  id: 'gpu',
  name: 'GPU',
  question: 'Does it need a GPU?',
  why: 'Most function platforms have no GPU, so needing one often settles it.',
  choices: {
    yes: { label: 'Yes', says: 'needs a GPU' },
    no: { label: 'No', says: 'no GPU' },
  },
});
