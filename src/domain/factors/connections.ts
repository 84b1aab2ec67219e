import { numberFactor } from '../factor.ts';
import { sayCount } from '../wording.ts';

export const connections = numberFactor({
  id: 'connections',
  name: 'Open connections',
  question: 'How many people or devices are connected at once?',
  why: 'Connections that stay open hold memory, and functions bill each of them.',
  asked: false,
  unit: 'at once',
  max: 1e9,
  menu: [],
  says: (value) => `${sayCount(value)} open at once`,
});
