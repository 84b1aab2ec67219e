import { type Node, written } from '../quantity.ts';
import { DAYS } from '../units.ts';
import type { Rule } from './rule.ts';

/** What is done in a shift, and in all the shifts of a day. */
export const perShift: readonly Rule[] = [
  {
    name: 'so many a shift',
    pattern: '<number> .. a|per|each|every shift',
    make: (n: Node) => ({ kind: 'shift', value: n.value, arithmetic: n.arithmetic ?? written(n.value) }),
    says: [['15 rides a shift', 456]],
    not: ['shift 15'],
  },
  {
    name: 'shifts a day',
    pattern: ['<shift> ,? <number> shifts @often?', '<shift> ,? <number> shifts a|per day'],
    make: (each: Node, n: Node) => ({
      kind: 'rate',
      value: each.value * n.value * DAYS,
      arithmetic: `${each.arithmetic} × ${written(n.value)} shifts × 30.4 days`,
    }),
    says: [
      ['200 cabs, 15 rides a shift, two shifts daily', 182_500],
      ['80 nurses, three scans per shift, two shifts daily', 14_600],
    ],
    not: ['two shifts daily'],
  },
];

/** What is left of shifts becomes a rate. */
export const shifts: readonly Rule[] = [
  {
    name: 'shift a day',
    pattern: '<shift>',
    make: ({ value, arithmetic }: Node) => ({
      kind: 'rate',
      value: value * DAYS,
      arithmetic: `${arithmetic} × 30.4 days`,
    }),
    says: [['three scans per shift', 91]],
    not: ['night shift'],
  },
];
