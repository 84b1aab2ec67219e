import type { Node } from '../quantity.ts';
import type { Made, Rule } from './rule.ts';

const share = (value: number): Made | undefined =>
  value >= 0 && value <= 1 ? { kind: 'share', value: exact(value) } : undefined;
const exact = (value: number): number => Number(value.toFixed(3));

/** Parts of a whole; per cent may be more than all of it. */
export const percents: readonly Rule[] = [
  {
    name: 'percent',
    pattern: ['<number> percent|pct|procent', '<number> per cent'],
    make: ({ value, low }: Node) => ({
      kind: 'share',
      value: exact(value / 100),
      ...(low === undefined ? {} : { low: exact(low / 100) }),
    }),
    says: [
      ['25 percent', 0.25],
      ['80 %', 0.8],
      ['300 %', 3],
    ],
    not: ['25 percentiles'],
  },
  {
    name: 'all of it is computing',
    pattern: [
      'cpu|compute bound|heavy|only',
      'cpu|compute - bound|heavy|only',
      'pure|purely cpu|computation|compute|computing|number',
      'no|zero|never io|waiting|wait|waits',
      'no i / o',
    ],
    make: () => share(1),
    says: [
      ['it is CPU bound', 1],
      ['pure computation', 1],
      ['there is no IO wait', 1],
    ],
    not: ['two CPU cores', 'no idea'],
  },
  {
    name: 'time of a processor',
    pattern: '<duration> of? pure? cpu time?',
    make: () => share(1),
    beside: true,
    says: [['30 ms of CPU each', 1]],
    not: ['30 ms on 2 CPUs'],
  },
  {
    name: 'fifty fifty',
    pattern: ['<number> <number>', '<number> - <number>', '<fraction> and? <fraction>'],
    make: (a: Node, b: Node) => (a.value === b.value && (a.value === 50 || a.value === 0.5) ? share(0.5) : undefined),
    says: [
      ['fifty fifty', 0.5],
      ['half and half', 0.5],
    ],
    not: ['40 50'],
  },
];

/** What one duration is of another. */
export const ratios: readonly Rule[] = [
  {
    name: 'of so long takes so long',
    pattern: ['of the|our|its? <duration> _? _? _? <number|duration>'],
    make: (all: Node, part: Node) => share((part.value * (part.kind === 'number' ? all.unit : 1)) / all.value),
    says: [['of the 250 ms SAP takes 200', 0.8]],
    not: ['of the 250 ms'],
    beside: true,
  },
  {
    name: 'so long, of which',
    pattern: ['<duration> ,? of which _? _? _? <number|duration>', '<duration> , and <number> of this|that|it'],
    make: (all: Node, part: Node) => share((part.value * (part.kind === 'number' ? all.unit : 1)) / all.value),
    says: [['three seconds, of which two is waiting', 0.667]],
    not: ['three seconds, two of them'],
    beside: true,
  },
  {
    name: 'so many of so many',
    pattern: [
      '<number> of our|the|its|every <number>',
      '<number> of our|the|its|every <duration>',
      '<duration> out of a? <number|duration>',
    ],
    make: (part: Node, all: Node) => {
      const scaled = part.kind === 'duration' && all.kind === 'number' ? all.value * part.unit : all.value;
      const inUnit = part.kind === 'number' && all.kind === 'duration' ? part.value * all.unit : part.value;
      return share(inUnit / scaled);
    },
    says: [
      ['takes 400 of our 1500', 0.267],
      ['5 of the 11 min', 0.455],
    ],
    not: ['5 of our servers'],
    beside: true,
  },
  {
    name: 'part left over',
    pattern: '<fraction>',
    make: ({ value }: Node) => share(value),
    says: [['two thirds', 0.667]],
    not: ['half an hour'],
  },
];
