import type { Node } from '../quantity.ts';
import type { Made, Rule } from './rule.ts';

type Unit = { readonly value: number; readonly text: string };
const number = (value: number, more: Partial<Made> = {}): Made => ({ kind: 'number', value, ...more });
const spelled = (value: number, more: Partial<Made> = {}): Made => number(value, { spelled: true, ...more });

/** Numbers as people write them. */
export const numerals: readonly Rule[] = [
  {
    name: 'number in words',
    pattern: ['@ones', '@tens'],
    make: ({ value, text }: Unit) => spelled(value, { text }),
    says: [['eleven', 11]],
    not: ['none of it'],
  },
  {
    name: 'tens and ones in words',
    pattern: ['@tens @ones', '@tens - @ones'],
    make: (tens: Unit, ones: Unit) =>
      ones.value > 0 && ones.value < 10 ? spelled(tens.value + ones.value) : undefined,
    says: [['forty-five', 45]],
    not: ['twenty or so'],
  },
  {
    name: 'couple, few, handful',
    pattern: ['a? couple of?', 'a? pair of'],
    make: () => spelled(2),
    says: [['a couple of hours', 7_200_000]],
    not: ['we coupled it'],
  },
  {
    name: 'few',
    pattern: ['a? few', 'several'],
    make: () => spelled(3),
    says: [['a few minutes', 180_000]],
    not: ['fewer'],
  },
  {
    name: 'handful',
    pattern: 'a? handful of?',
    make: () => spelled(5),
    says: [['a handful a day', 152.08]],
    not: ['handy'],
  },
  {
    name: 'part of one',
    pattern: ['@part', 'a @part'],
    make: ({ value, text }: Unit) => ({ kind: 'fraction', value, text }),
    says: [['a third', 0.333]],
    not: ['the whole'],
  },
  {
    name: 'digits of a fraction',
    pattern: '<number> / <number>',
    make: (a: Node, b: Node) => {
      if (a.value === 24 && b.value === 7) return { kind: 'other', value: 24 };
      return a.value < b.value && b.value <= 10 && Number.isInteger(a.value)
        ? { kind: 'fraction', value: a.value / b.value }
        : undefined;
    },
    says: [['3/4', 0.75]],
    not: ['30/day'],
  },
];
