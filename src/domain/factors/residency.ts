import { choiceFactor } from '../factor.ts';

export const residency = choiceFactor({
  id: 'residency',
  name: 'Where data may go',
  question: 'Where may its data be kept?',
  why: 'A country, a kind of provider or a building that data must not leave rules products and regions out.',
  asked: false,
  choices: {
    any: { label: 'Anywhere', says: 'data may be kept anywhere' },
    region: { label: 'In one country or region', says: 'data stays in one country or region' },
    no_us_provider: { label: 'Not with a US provider', says: 'no US provider' },
    own_premises: { label: 'On our own premises', says: 'data stays on own premises' },
  },
});
