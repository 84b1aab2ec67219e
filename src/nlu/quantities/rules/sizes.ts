import type { Node } from '../quantity.ts';
import { other } from './others.ts';
import type { Made, Rule } from './rule.ts';

type Unit = { readonly value: number; readonly text: string };
const size = (value: number, unit: number, more: Partial<Made> = {}): Made => ({ kind: 'size', value, unit, ...more });

/** How big something is, in megabytes. */
export const sizes: readonly Rule[] = [
  {
    name: 'number of megabytes',
    pattern: ['<number> @size', '<number> + @size'],
    make: ({ value, low }: Node, unit: Unit) =>
      size(value * unit.value, unit.value, low === undefined ? {} : { low: low * unit.value }),
    says: [
      ['700 MB', 700],
      ['2-3 GB', 3072],
      ['128G', 131_072],
      ['half a dozen megs', 6],
    ],
    not: ['2 megaphones'],
  },
  {
    name: 'a gigabyte',
    pattern: 'a @size',
    make: ({ value, text }: Unit) => (text === 'g' || text === 'mo' ? undefined : size(value, value)),
    says: [['a gig', 1024]],
    not: ['a g string'],
  },
  {
    name: 'part of a gigabyte',
    pattern: '<fraction> of? a? @size',
    make: ({ value }: Node, unit: Unit) => size(value * unit.value, unit.value),
    says: [
      ['half a gig', 512],
      ['three quarters of a gig', 768],
    ],
    not: ['half of the images'],
  },
  {
    name: 'gig and a half',
    pattern: ['<number> @size and <fraction>', 'a? @size and <fraction>'],
    make: (...caught: (Node | Unit)[]) => {
      const [part, unit, n] = caught.toReversed();
      return size(((n?.value ?? 1) + part!.value) * unit!.value, unit!.value);
    },
    says: [['a gig and a half', 1536]],
    not: ['gigs and gigs'],
  },
];

/** Text by its length, where no rate has taken it: 200 letters a day are mail. */
export const texts: readonly Rule[] = [
  {
    name: 'length of a text',
    pattern: [
      '<number> @text of text',
      '<number> @text long|max|maximum',
      '<number> @text at most',
      '<number> @text $',
    ],
    make: ({ value }: Node, unit: Unit) => size(value * unit.value, unit.value),
    says: [
      ['a text of 160 letters', 0.00016],
      ['a few lines of text', 0.00024],
    ],
    not: ['160 letters a day', '40 lines of code'],
  },
];

/** Sizes made of sizes. */
export const longerSizes: readonly Rule[] = [
  {
    name: 'sum of sizes',
    pattern: ['<size> + <size>', '<size> _? _? plus <size>', '<size> _? _? + our|my|another? <size>'],
    make: (a: Node, b: Node) => size(a.value + b.value, b.unit),
    says: [
      ['8g plus 2g', 10_240],
      ['1.5 gig + our 30 mb', 1566],
    ],
    not: ['8g and 2g'],
  },
  {
    name: 'range of sizes',
    pattern: ['<size> up? to|or <size>', '<size> - <size>', 'between <size> and <size>', 'from <size> up? to <size>'],
    make: (a: Node, b: Node) => (a.value < b.value ? size(b.value, b.unit, { low: a.value }) : undefined),
    says: [['300 MB to 2 GB', 2048]],
    not: ['2 GB to 300 MB'],
  },
  {
    name: 'memory of a graphics card',
    pattern: ['<size> of? vram', '<size> of? gpu|video|graphics memory|ram', '<size> on the card|gpu'],
    make: other,
    says: [
      ['16 GB of vram', 0],
      ['8 gigs of GPU memory', 0],
    ],
    not: ['16 GB of ram'],
  },
  {
    name: 'size of a disk',
    pattern: [
      '<size> of? scratch|disk|disks|ssd|hdd|nvme',
      'scratch space|disk|volume? is|are|of|:? around|about|some|roughly? <size>',
      'disk|ssd|hdd|nvme is|of|:? around|about|some|roughly? <size>',
    ],
    make: other,
    says: [
      ['400 GB scratch disk', 0],
      ['scratch space is around 300 GB', 0],
    ],
    not: ['400 MB image on disk'],
  },
];
