import { yesNoFactor } from '../factor.ts';

export const untrustedCode = yesNoFactor({
  id: 'untrusted_code',
  name: 'Untrusted code',
  question: 'Does it run code that other people wrote?',
  why: 'Code from strangers has to be isolated: a small VM or a sandbox for each run.',
  asked: false,
  choices: {
    yes: { label: 'Yes', says: "runs other people's code" },
    no: { label: 'No', says: 'runs its own code only' },
  },
});
