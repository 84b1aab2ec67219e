import { type Node, written } from '../quantity.ts';
import type { Made, Rule } from './rule.ts';

type Unit = { readonly value: number; readonly text: string };
const number = (value: number, more: Partial<Made> = {}): Made => ({ kind: 'number', value, ...more });
const spelled = (value: number, more: Partial<Made> = {}): Made => number(value, { spelled: true, ...more });

/** Numbers with the hundreds, thousands and millions behind them. */
export const scaled: readonly Rule[] = [
  {
    name: 'several parts of one',
    pattern: '<number> <fraction>',
    make: (n: Node, part: Node) =>
      part.text?.endsWith('s') || n.value === 1 ? { kind: 'fraction', value: n.value * part.value } : undefined,
    says: [['two thirds', 0.667]],
    not: ['two third party calls'],
  },
  {
    name: 'hundreds, thousands, millions',
    pattern: '<number> @scale',
    make: ({ value, low, spelled }: Node, { value: scale }: Unit) =>
      number(value * scale, { scale, ...(spelled ? { spelled } : {}), ...(low ? { low: low * scale } : {}) }),
    says: [
      ['2.5k', 2500],
      ['1.2 mio', 1_200_000],
      ['a couple of dozen', 24],
      ['nineteen hundred', 1900],
      ['40 lakh', 4_000_000],
    ],
    not: ['a thousandfold'],
  },
  {
    name: 'a hundred, some million',
    pattern: ['a|an|some? @scale'],
    make: ({ value, text }: Unit) => (text === 'k' ? undefined : spelled(value, { scale: value })),
    says: [
      ['hundred thousand', 100_000],
      ['some hundred thousand', 100_000],
      ['a million', 1e6],
    ],
    not: ['special k'],
  },
  {
    name: 'part of a million',
    pattern: ['<fraction> a? @scale', '<fraction> a mil'],
    make: ({ value }: Node, scale?: Unit) => spelled(value * (scale?.value ?? 1e6)),
    says: [
      ['half a million', 500_000],
      ['half a dozen', 6],
    ],
    not: ['half of them'],
  },
  {
    name: 'm for million',
    pattern: ['<number> m', '<number> mn'],
    make: ({ value, low }: Node) =>
      number(value * 1e6, { letter: true, scale: 1e6, ...(low ? { low: low * 1e6 } : {}) }),
    says: [['5M', 5e6]],
    not: ['5 mm'],
  },
];

/** The rule for "from 7 to 19", which may be hours. */
export const FROM_TO = 'from one number to another';

function range(a: Node, b: Node): Made | undefined {
  const low = b.scale && a.value < b.scale && a.value < b.value / b.scale ? a.value * b.scale : a.value;
  const { kind: _, from: _f, to: _t, rule: _r, ...top } = b;
  return low < b.value ? number(b.value, { ...top, low }) : undefined;
}

/** Numbers made of numbers. */
export const compounds: readonly Rule[] = [
  {
    name: 'hundred and fifty',
    pattern: '<number> and? <number>',
    make: (a: Node, b: Node) => {
      if (!a.spelled || !b.spelled || !a.scale || a.scale < 100) return undefined;
      if (b.value < a.scale) return spelled(a.value + b.value, { scale: a.scale });
      const ones = b.value / (b.scale ?? b.value);
      return b.scale && b.scale > a.scale && ones < a.scale
        ? spelled(a.value * b.scale + b.value, { scale: b.scale })
        : undefined;
    },
    says: [
      ['a hundred and fifty', 150],
      ['four thousand two hundred', 4200],
      ['two hundred fifty six', 256],
      ['two hundred fifty thousand', 250_000],
    ],
    not: ['a hundred and 20 apples'],
  },
  {
    name: 'and a half',
    pattern: '<number> and <fraction>',
    make: ({ value }: Node, part: Node) => spelled(value + part.value),
    says: [['two and a half minutes', 150_000]],
    not: ['half of two'],
  },
  {
    name: 'groups of three digits',
    pattern: ['<number> <number>', '<number> <number> <number>'],
    make: (...groups: Node[]) =>
      /^\d{1,3}$/.test(groups[0]!.text ?? '') && groups.slice(1).every(({ text }) => /^\d{3}$/.test(text ?? ''))
        ? number(groups.reduce((sum, { value }) => sum * 1000 + value, 0))
        : undefined,
    says: [['1 000 000', 1e6]],
    not: ['two 512 machines'],
  },
  {
    name: 'power of ten',
    pattern: '<number> ^ <number>',
    make: (a: Node, b: Node) => (b.value <= 15 ? number(a.value ** b.value) : undefined),
    says: [['10^6', 1e6]],
    not: ['10 6'],
  },
  {
    name: 'odd and ish',
    pattern: ['<number> - odd|ish|something|some', '<number> odd|ish|something', '<number> or so'],
    make: ({ kind: _, ...n }: Node) => number(n.value, n),
    says: [
      ['twenty-odd', 20],
      ['300ish', 300],
    ],
    not: ['oddly'],
  },
  {
    name: 'range of numbers',
    pattern: ['<number> - <number>', '<number> to|or <number>'],
    make: range,
    says: [
      ['10-20 ms', 20],
      ['2-3k', 3000],
      ['two or three', 3],
    ],
    not: ['5 to 2'],
  },
  {
    name: FROM_TO,
    pattern: ['between <number> and <number>', 'from <number> to <number>'],
    make: range,
    says: [['between 400 and 600', 600]],
    not: ['from 5 to 2'],
  },
  {
    name: 'a number or the next',
    pattern: '<number> , <number>',
    make: (a: Node, b: Node) =>
      a.value > 0 && b.value > a.value && b.value <= a.value + 2 && b.value <= 12
        ? number(b.value, { low: a.value })
        : undefined,
    says: [['ten, twelve', 12]],
    not: ['5, 40'],
  },
  {
    name: 'so many of a size',
    pattern: ['<number> _? × <number> @size', '<number> _? * <number> @size', '<number> _? x <number> @size'],
    make: (_: Node, each: Node, unit: Unit) => ({ kind: 'size', value: each.value * unit.value, unit: unit.value }),
    says: [['25k x 400 kB', 0.39]],
    not: ['25k x 400'],
  },
  {
    name: 'product of numbers',
    pattern: ['<number> _? × <number>', '<number> _? * <number>', '<number> _? x <number>'],
    make: (a: Node, b: Node) =>
      number(a.value * b.value, { arithmetic: `${a.arithmetic ?? written(a.value)} × ${written(b.value)}` }),
    says: [['11 therapists × 6', 66]],
    not: ['3 x t3.large'],
  },
];
