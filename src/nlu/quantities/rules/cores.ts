import type { Node } from '../quantity.ts';
import type { Rule } from './rule.ts';

/** Processor cores. */
export const cores: readonly Rule[] = [
  {
    name: 'cores',
    pattern: ['<number> @core', '<fraction> of? a? @core'],
    make: ({ value }: Node) => ({ kind: 'cores', value }),
    says: [
      ['96 cores', 96],
      ['2 vCPU', 2],
      ['half a vCPU', 0.5],
      ['a quarter of a core', 0.25],
    ],
    not: ['core 2'],
  },
];
