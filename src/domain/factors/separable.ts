import { yesNoFactor } from '../factor.ts';

/** Asked only of a workload that pulls both ways; decides whether it is looked at in two parts. */
export const separable = yesNoFactor({
  id: 'separable',
  name: 'Separable',
  question: 'Could the long-running, stateful or always-on part run on its own?',
  why: 'Half of what you described suits functions and half suits a machine that stays up; split, each part can run where it fits.',
  choices: {
    yes: { label: 'Yes, on its own', says: 'that part can be separated' },
    no: { label: 'No, it is one piece', says: 'the parts cannot be separated' },
  },
});
