import { type Node, written } from '../quantity.ts';
import { DAY, DAYS, MONTH_HOURS } from '../units.ts';
import { HOURS } from './durations.ts';
import { other } from './others.ts';
import type { Made, Rule } from './rule.ts';

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
    name: 'a rate for a while',
    pattern: ['<rate> .. in|within|for|over about|some|roughly|the? first|next|last? <duration>'],
    make: (a: Node, { value }: Node) => ((a.per ?? 0) >= MONTH_HOURS && value < DAY / 4 ? other() : undefined),
    says: [
      ['3000 req/s in 2-3 minutes', 0],
      ['9k rps at the peak for 20 minutes', 0],
    ],
    not: ['9k rps, 20 minutes each', '300 orders a day, in 5 minutes'],
  },
  {
    name: 'a rate by day',
    pattern: [
      '<rate> ,? daytime',
      '<rate> ,? in|during the daytime',
      '<rate> ,? by day',
      '<rate> ,? during|over the day',
    ],
    make: (a: Node) => ofHours(a, DAY / 2),
    says: [['6 req/s in the daytime, nothing at night', 7_884_000]],
    not: ['60 requests a day in the daytime'],
  },
];

/** A rate of hours or less, where it holds for so many milliseconds a day. */
const ofHours = ({ value, per = 0, arithmetic }: Node, ms: number): Made | undefined =>
  per >= MONTH_HOURS && ms < DAY
    ? {
        kind: 'rate',
        value: (value * ms) / DAY,
        per: DAYS,
        arithmetic: `${arithmetic ?? written(value)} × ${written(ms / 3_600_000)} of 24 hours`,
      }
    : undefined;
