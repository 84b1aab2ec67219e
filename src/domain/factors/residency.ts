import { choiceFactor } from '../factor.ts';

export const residency = choiceFactor({
  id: 'residency',
  name: 'Where data may go',
  question: 'Where can its data be stored?',
  why: 'If data can’t leave a country, a kind of provider or a building, that rules out products and regions.',
  asked: false,
  choices: {
    any: { label: 'Anywhere', says: 'data may be kept anywhere' },
    region: { label: 'In one country or region', says: 'data has to stay in one country or region' },
    no_us_provider: { label: 'Not with a US provider', says: 'no US provider' },
    own_premises: { label: 'On our own premises', says: 'data has to stay on premises' },
  },
});
