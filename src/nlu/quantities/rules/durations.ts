import { type Node, written } from '../quantity.ts';
import { HOUR } from '../units.ts';
import type { Made, Rule } from './rule.ts';

type Unit = { readonly value: number; readonly text: string };
const duration = (value: number, unit: number, more: Partial<Made> = {}): Made => ({
  kind: 'duration',
  value,
  unit,
  ...more,
});

/** The rule for what a function times out on. */
export const BEYOND_FUNCTIONS = 'beyond what a function may run';

/** The rule for hours of the day: "from 8 am to 6 pm". */
export const HOURS = 'from one hour to another';

/** How long something takes, in milliseconds. */
export const durations: readonly Rule[] = [
  {
    name: 'number of minutes',
    pattern: ['<number> full|whole|good|solid? @time', '<number> + @time'],
    make: ({ value, low }: Node, unit: Unit) =>
      duration(value * unit.value, unit.value, low === undefined ? {} : { low: low * unit.value }),
    says: [
      ['90 seconds', 90_000],
      ['10-20 secs', 20_000],
      ['a dozen hours', 43_200_000],
    ],
    not: ['10 secured doors'],
  },
  {
    name: 'part of an hour',
    pattern: ['<fraction> of? a|an|the? @time', '<number> of a @time'],
    make: ({ value }: Node, unit: Unit) => (value < 1 ? duration(value * unit.value, unit.value) : undefined),
    says: [
      ['half an hour', 1_800_000],
      ['third of a second', 333.33],
      ['3/4 of an hour', 2_700_000],
      ['a quarter hour', 900_000],
    ],
    not: ['half the hourly wage'],
  },
  {
    name: 'hour and a half',
    pattern: ['<number> @time and <fraction>', 'a|an? @time and <fraction>'],
    make: (...caught: (Node | Unit)[]) => {
      const [part, unit, n] = caught.toReversed();
      return duration(((n?.value ?? 1) + part!.value) * unit!.value, unit!.value);
    },
    says: [
      ['hour and a half', 5_400_000],
      ['a day and a half', 129_600_000],
      ['2 hours and a half', 9_000_000],
    ],
    not: ['hours and hours'],
  },
  {
    name: 'an hour a week',
    pattern: 'a|an full|whole|good|solid? @time a|an|per @period',
    make: ({ value }: Unit) => duration(value, value),
    says: [
      ['an hour a week', 3_600_000],
      ['a whole day per month', 86_400_000],
    ],
    not: ['a dayroom a month'],
  },
  {
    name: 'hours and minutes run together',
    pattern: '<number> <minutes>',
    make: (h: Node, m: Node) => duration(h.value * HOUR + m.value * 60_000, HOUR),
    says: [['8h40', 31_200_000]],
    not: ['8 h264 streams'],
  },
  {
    name: 'overnight',
    pattern: ['overnight', 'all night'],
    make: () => duration(10 * HOUR, HOUR),
    says: [['runs overnight', 36_000_000]],
    not: ['every night'],
  },
  {
    name: HOURS,
    pattern: [
      '<number|clock> till|until|to <clock>',
      '<clock> till|until|to|- <number>',
      '<clock> - <clock>',
      'between <number|clock> and <clock>',
    ],
    make: (from: Node, to: Node) => {
      const hours = (to.value - from.value + 24) % 24;
      // "until nine" is the next nine there is.
      return duration((to.kind === 'number' && hours > 12 ? hours - 12 : hours) * HOUR, HOUR);
    },
    says: [
      ['8 till noon', 14_400_000],
      ['5pm to 7am', 50_400_000],
      ['from 6 pm until nine', 10_800_000],
    ],
    not: ['8 till done'],
  },
];

/** "a day", where no rate has taken it. */
export const single: readonly Rule[] = [
  {
    name: 'a minute',
    pattern: 'a|an full|whole|good|solid? @time',
    make: ({ value }: Unit) => duration(value, value),
    says: [['an hour', 3_600_000]],
    not: ['a minor thing'],
  },
];

/** Durations made of durations. */
export const longerDurations: readonly Rule[] = [
  {
    name: 'an hour or two',
    pattern: '<duration> or <number>',
    make: (first: Node, { value }: Node) =>
      first.value === first.unit && value > 1 && value < 6
        ? duration(value * first.unit, first.unit, { low: first.value })
        : undefined,
    says: [['an hour or two', 7_200_000]],
    not: ['an hour or 90'],
  },
  {
    name: 'hours and minutes',
    pattern: '<duration> and? <duration>',
    make: (a: Node, b: Node) => (b.unit < a.unit && b.value < a.unit ? duration(a.value + b.value, a.unit) : undefined),
    says: [['2 hours and 10 minutes', 7_800_000]],
    not: ['10 minutes and 2 hours'],
  },
  {
    name: 'eight hours forty',
    pattern: ['<duration> and? <number> $', '<duration> <number> for|to|of|per'],
    make: (a: Node, { value }: Node) =>
      a.unit >= 60_000 && a.unit <= HOUR && value >= 5 && value < 60
        ? duration(a.value + (value * a.unit) / 60, a.unit)
        : undefined,
    says: [
      ['an hour and ten', 4_200_000],
      ['a minute and ten', 70_000],
      ['a minute twenty for a panorama', 80_000],
    ],
    not: ['an hour and ten people'],
  },
  {
    name: 'range of durations',
    pattern: [
      '<duration> up? to|or|till <duration>',
      '<duration> - <duration>',
      'between <duration> and <duration>',
      'from <duration> up? to <duration>',
    ],
    make: (a: Node, b: Node) => (a.value < b.value ? duration(b.value, b.unit, { low: a.value }) : undefined),
    says: [['100ms up to 6 min', 360_000]],
    not: ['6 min to 2 min'],
  },
  {
    name: BEYOND_FUNCTIONS,
    pattern: [
      'too long|slow for|on a? lambda|lambdas|functions|function',
      'lambda|function|functions s? timeout',
      'timeout|timeouts of|on|in a|the|our? lambda|function|functions',
      'lambda|function|functions times|timed|timing|time out',
    ],
    make: () => duration(900_000, 60_000, { arithmetic: written(900) }),
    says: [['too long for a lambda', 900_000]],
    not: ['lambda is fine'],
  },
];
