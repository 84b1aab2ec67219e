import { choiceFactor } from '../factor.ts';

export const portability = choiceFactor({
  id: 'portability',
  name: 'Portability',
  question: 'Would being tied to one provider be a problem?',
  why: 'Functions lean on one provider’s events and services, so leaving means rewriting.',
  choices: {
    low: { label: 'No', says: 'tied to one provider is fine' },
    medium: { label: "We'd rather not be", says: 'would rather stay portable' },
    must: { label: 'Yes, a serious one', says: 'must stay portable' },
  },
});
