import { type Node, sumOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

/** Whether a number may count people or devices: nobody counts fewer than two, or by halves. */
export const isCrowd = ({ value }: Pick<Node, 'value'>): boolean => value >= 2 && Number.isInteger(value);

/** Products of a number of people or devices and what each does. */
export const crowds: readonly Rule[] = [
  {
    name: 'one each',
    pattern: '<number> _ _? ,? a|an _ each|apiece',
    make: (n: Node) => (isCrowd(n) ? { kind: 'number', value: n.value, arithmetic: `${sumOf(n)} × 1` } : undefined),
    says: [['320 shops, a file each, nightly', 9733]],
    not: ['320 shops, a file'],
  },
  {
    name: 'so many each',
    pattern: [
      '<number> _ _? ,? <number> _ _? each|apiece',
      '<number> of us|them , <number> _ _? each|apiece',
      '<number> _ _? ,? each .. <number> _? $',
    ],
    make: (n: Node, each: Node) =>
      isCrowd(n)
        ? { kind: 'number', value: n.value * each.value, arithmetic: `${sumOf(n)} × ${sumOf(each)}` }
        : undefined,
    says: [['80 nurses, three scans each per shift', 7300]],
    not: ['one nurse, three scans each'],
  },
];
