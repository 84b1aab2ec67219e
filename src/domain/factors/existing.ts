import { choiceFactor } from '../factor.ts';

export const existing = choiceFactor({
  id: 'existing',
  name: 'Starting point',
  question: 'What do you have today?',
  why: 'How much has to be rewritten depends on what you already have.',
  choices: {
    greenfield: { label: 'Nothing yet', says: 'a new build' },
    containerised: { label: 'A container image', says: 'already in containers' },
    functions: { label: 'Functions already', says: 'already on functions' },
    legacy_containerisable: {
      label: 'An app on servers that could go into a container',
      says: 'an app that can be containerized',
    },
    legacy_fixed: { label: "An app we can't change", says: 'an app that cannot be changed' },
  },
});
