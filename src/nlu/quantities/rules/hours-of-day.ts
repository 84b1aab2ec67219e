import { type Node, sumOf, written } from '../quantity.ts';
import { DAY, DAYS, HOUR, MONTH_HOURS, OFFICE_DAYS } from '../units.ts';
import { FROM_TO } from './compounds.ts';
import { HOURS } from './durations.ts';
import { other } from './others.ts';
import type { Made, Rule } from './rule.ts';

const OFFICE_HOURS = 10;

/** Rates between hours that are bare numbers, which count something else where no rate stands before them. */
export const openingHours: readonly Rule[] = [
  {
    name: 'a rate from one hour to another',
    pattern: ['<rate> ,? .. <number>', '<rate> ,? <number>'],
    make: (a: Node, n: Node) => (n.rule === FROM_TO ? betweenHours(a, n) : undefined),
    says: [
      ['200 rps from 7 to 19', 262_800_000],
      ['1000 requests per second from 9 to 17 on weekdays', 633_600_000],
      ['1500 req/s steady from 8 to 22', 2_299_500_000],
    ],
    not: ['200 rps from 30 to 90 shops'],
  },
  {
    name: 'a rate in opening hours',
    pattern: ['<rate> ,? .. hours|open ,? <number>', '<rate> ,? .. opening|store|shop|school|trading hours'],
    make: (a: Node, n?: Node) => (n ? betweenHours(a, n) : ofHours(a, OFFICE_HOURS * HOUR)),
    says: [
      ['200 req/s during opening hours 10-20', 219_000_000],
      ['40 rps in shop hours', 43_800_000],
    ],
    not: ['200 an hour'],
  },
  {
    name: 'a rate in office hours',
    pattern: '<rate> ,? .. office|business|working|work hours',
    make(a: Node) {
      const hours = ofHours(a, OFFICE_HOURS * HOUR);
      return hours && { ...hours, value: (hours.value / DAYS) * OFFICE_DAYS, per: OFFICE_DAYS };
    },
    says: [['50 requests per second in office hours only', 39_600_000]],
    not: ['50 a month in office hours'],
  },
];

/** Hours are whole numbers of a day. */
const betweenHours = (a: Node, { value, low }: Node): Made | undefined =>
  low !== undefined && value <= 24 && Number.isInteger(value) ? ofHours(a, (value - low) * HOUR) : undefined;

/** Rates that hold for a part of the day, or for a while. */
export const hoursOfDay: readonly Rule[] = [
  {
    name: 'a rate between two times of day',
    pattern: '<rate> ,? .. <duration>',
    make: (a: Node, time: Node) => (time.rule === HOURS ? ofHours(a, time.value) : undefined),
    says: [
      ['900 req/s between 07:00 and 18:00', 1_084_050_000],
      ['40 rps from 9 am to 5 pm', 35_040_000],
    ],
    not: ['900 requests a day between 07:00 and 18:00'],
  },
  {
    name: 'a rate for some hours a day',
    pattern: ['<rate> .. <duration> a|per day', '<rate> ,? .. <duration> a|per day'],
    make: (a: Node, { value }: Node) => ofHours(a, value),
    says: [['30 rps, 8 hours a day', 26_280_000]],
    not: ['30 a month, 8 hours a day'],
  },
  {
    name: 'some hours at a rate',
    pattern: ['<duration> at|with|of|do|does about|around|some|roughly? <rate>', '<duration> a|per day at|with <rate>'],
    make: ({ value }: Node, a: Node) => (value >= HOUR ? ofHours(a, value) : undefined),
    says: [['8 hours at 30 rps', 26_280_000]],
    not: ['8 hours at 30 a month'],
  },
  {
    name: 'hours of load',
    pattern: [
      '<duration> at <number> + <duration> at <number>',
      '<duration> at <number> ,? and <duration> at <number>',
      '<duration> of|with|at|under full|high|heavy|peak|low|no|little|hardly|almost any|no? load|traffic|use|usage',
    ],
    make: other,
    says: [['9 hours with full load', 0]],
    not: ['9 hours of work'],
  },
  {
    name: 'a rate for a while',
    pattern: ['<rate> .. in|within|for|over about|some|roughly|the? first|next|last? <duration>'],
    make: (a: Node, { value }: Node) =>
      (a.per ?? 0) >= MONTH_HOURS && value < DAY / 4 ? { kind: 'rate', value: a.value, per: a.per! } : undefined,
    says: [
      ['3000 req/s in 2-3 minutes', 7_884_000_000],
      ['9k rps at the peak for 20 minutes', 23_652_000_000],
    ],
    not: ['9k rps, 20 minutes each', '300 orders a day, in 5 minutes'],
  },
  {
    name: 'a rate by day',
    pattern: [
      '<rate> ,? daytime',
      '<rate> ,? in|during the daytime',
      '<rate> ,? by day',
      '<rate> ,? in|during|over the day',
    ],
    make: (a: Node) => ofHours(a, DAY / 2),
    says: [['6 req/s in the daytime, nothing at night', 7_884_000]],
    not: ['60 requests a day in the daytime'],
  },
];

/** Rates of different hours of a day, which make one together. */
export const hoursTogether: readonly Rule[] = [
  {
    name: 'rates of different hours',
    pattern: ['<rate> ,? and|then|,? <rate>', '<rate> + <rate>', '<rate> ,? and|then? <duration> at|with <number>'],
    make: (a: Node, ...rest: Node[]) => {
      const [b, n] = rest;
      const other = n ? ofHours(atRate(a, n), b!.value) : b;
      return other && together(a, other);
    },
    says: [
      ['10 hours at 40 rps and 14 hours at 2 rps', 46_866_000],
      ['12 hours a day at 50 requests per second, 12 hours at 5', 72_270_000],
    ],
    not: ['10 hours at 40 rps and 20 hours at 2 rps'],
  },
  {
    name: 'another rate for the rest of the day',
    pattern: [
      '<rate> ,? and|then? <rate|number> otherwise|rest|else|elsewhen|overnight',
      '<rate> ,? and|then? <rate|number> .. otherwise|rest|else|night|nights|overnight|evening',
    ],
    make: (a: Node, b: Node) => {
      const left = DAY - (a.hours ?? DAY);
      return left > 0 ? together(a, ofHours(b.kind === 'rate' ? b : atRate(a, b), left)) : undefined;
    },
    says: [
      ['200 rps from 7:00 to 19:00, 20 rps otherwise', 289_080_000],
      ['400 rps daytime 60 at night', 604_440_000],
    ],
    not: ['200 rps, 20 rps otherwise'],
  },
];

/** A rate of hours or less, where it holds for so many milliseconds a day. */
const ofHours = ({ value, per = 0, arithmetic }: Node, ms: number): Made | undefined =>
  per >= MONTH_HOURS && ms < DAY
    ? {
        kind: 'rate',
        value: (value * ms) / DAY,
        per: DAYS,
        one: per,
        hours: ms,
        arithmetic: `${arithmetic ?? written(value)} × ${written(ms / HOUR)} of 24 hours`,
      }
    : undefined;

/** A number that has the unit of the rate before it. */
const atRate = ({ one = 1 }: Node, n: Node): Node => ({
  ...n,
  kind: 'rate',
  value: n.value * one,
  per: one,
  arithmetic: `${sumOf(n)} × ${written(one)}`,
});

/** The sum of two rates, where each holds for its own hours of the day. */
function together(a: Node, b: Pick<Node, 'value' | 'hours' | 'arithmetic'> | undefined): Made | undefined {
  if (!b?.hours || !a.hours || a.hours + b.hours > DAY) return undefined;
  return {
    kind: 'rate',
    value: a.value + b.value,
    per: DAYS,
    arithmetic: `${a.arithmetic ?? written(a.value)} + ${b.arithmetic ?? written(b.value)}`,
  };
}
