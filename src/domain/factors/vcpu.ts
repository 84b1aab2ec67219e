import { numberFactor } from '../factor.ts';

export const vcpu = numberFactor({
  id: 'vcpu',
  name: 'Cores',
  question: 'How many CPU cores does one run need?',
  why: 'Functions have at most a few cores.',
  asked: false,
  unit: 'cores',
  max: 10_000,
  menu: [],
  says: (value) => (value === 1 ? '1 core' : `${value} cores`),
});
