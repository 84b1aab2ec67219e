import { choiceFactor } from '../factor.ts';

export const shape = choiceFactor({
  id: 'shape',
  name: 'Shape',
  question: 'How big is the system?',
  why: 'Functions suit small, single-purpose jobs; containers suit large systems; splitting a monolith takes work.',
  choices: {
    single: { label: 'One small job or service', says: 'small and self-contained' },
    few_services: { label: 'A few services', says: 'a few services' },
    complex: { label: 'Many connected services', says: 'a complex system' },
    monolith: { label: 'One big application', says: 'a monolith' },
  },
});
