import { type Node, sumOf } from '../quantity.ts';
import { A_SECOND, DAYS, OFFICE_DAYS } from '../units.ts';
import { isCrowd } from './crowds.ts';
import { WHO } from './rates.ts';
import type { Made, Rule } from './rule.ts';

const times = (a: Node, b: Node, more: Partial<Made> = {}): Made => ({
  kind: 'rate',
  value: a.value * b.value,
  arithmetic: `${sumOf(a)} × ${sumOf(b)}`,
  ...(b.per === undefined ? {} : { per: b.per }),
  ...more,
});
/** So many are people or devices rather than what they do, and so few times is what each of them does. */
const CROWD = 10;
const HABIT = 12;

/** Rates of a number of people or devices, and of days and hours that are not all. */
export const habits: readonly Rule[] = [
  {
    name: 'everybody at a rate',
    pattern: [
      '<number> _ _? ,? <rate> each|apiece',
      '<number> of us|them , <rate> each|apiece',
      `<number> _ _? ,? <rate> per ${WHO}`,
      '<number> _ _? ,? each .. <rate>',
      '<number> _ _? doing|making|sending|with <rate> each?',
    ],
    make: (n: Node, each: Node) => (isCrowd(n) ? times(n, each) : undefined),
    says: [
      ['3,200 shops, each is sending 48 times in a day', 4_672_000],
      ['180 pupils doing 20 clicks a week each', 15_643],
      ['eighty kiosks, each phones home every 15 min', 233_600],
      ['4,000 members, 6 bookings a month per member', 24_000],
    ],
    not: ['we have 80 kiosks. there is a ping every 15 min'],
  },
  {
    name: 'everybody every so often',
    pattern: ['<number> _? _? _? ,? _? _? <rate>'],
    make: (n: Node, each: Node) =>
      isCrowd(n) &&
      (each.each ||
        each.rule === 'shifts a day' ||
        (n.value >= CROWD && (each.times ?? CROWD) <= HABIT && (each.per ?? 0) < A_SECOND))
        ? times(n, each)
        : undefined,
    says: [
      ['80 kiosks, one ping each 15 min', 233_600],
      ['212 pumps, once a minute', 9_285_600],
      ['64 probes, six readings an hour', 280_320],
      ['48 bakeries, one basket each, every evening', 1460],
      ['700 pupils, 30 quiz answers per pupil a week', 91_250],
    ],
    not: ['80 kiosks, 5000 pings a day', '9k members, 3 requests per second', '9k members, about 3 rps'],
  },
  {
    name: 'a rate of some, each so many',
    pattern: [
      '<rate> ,? .. <number> _ _? each|apiece',
      '<rate> × <number>',
      '<rate> x|times .. <number>',
      '<rate> and each .. <number>',
      '<rate> .. , each .. <number>',
      '<rate> , each .. <number>',
    ],
    make: (a: Node, n: Node) => (a.text ? undefined : times(a, n, a.per === undefined ? {} : { per: a.per })),
    says: [
      ['800 visitors daily × 12 stops', 292_000],
      ['300 on the floor every day, three wristband scans apiece', 27_375],
      ['500 chats a day with our bot, each some 8 messages', 121_667],
    ],
    not: ['a report every day, three pages', '500 chats a day, each over in 8 minutes'],
  },
  {
    name: 'everybody, so many a shift',
    pattern: ['<number> _ _? ,? <shift>', '<number> _ _? ,? each .. <shift>'],
    make: (n: Node, each: Node) => ({
      kind: 'shift',
      value: n.value * each.value,
      arithmetic: `${sumOf(n)} × ${sumOf(each)}`,
    }),
    says: [['200 cabs, 15 rides a shift, two shifts daily', 182_500]],
    not: ['200 cabs shift'],
  },
  {
    name: 'a rate on working days',
    pattern: [
      '<rate> ,? .. on? weekdays|workdays',
      '<rate> ,? .. on? working|business days|day',
      '<rate> ,? mon|monday to friday|fri',
      '<rate> ,? mon|monday - friday|fri',
      '<rate> ,? .. weekends excluded|off|free',
      '<rate> ,? no weekends',
    ],
    make: (a: Node) =>
      a.per === undefined || a.per < DAYS - 1
        ? undefined
        : {
            kind: 'rate',
            value: (a.value / DAYS) * OFFICE_DAYS,
            per: OFFICE_DAYS,
            arithmetic: `${sumOf(a)}, on ${OFFICE_DAYS} days`,
          },
    says: [
      ['25 cars a day mon to fri', 550],
      ['12 qps all weekdays', 22_809_600],
    ],
    not: ['25 cars a month, no weekends'],
  },
  {
    name: 'so many on working days',
    pattern: [
      '<shift> ,? weekdays|workdays',
      '<number|shift> _? _? ,? mon|monday to friday|fri',
      '<number|shift> _? _? ,? mon|monday|mo - friday|fri|fr',
    ],
    make: (n: Node) => ({
      kind: 'rate',
      value: n.value * OFFICE_DAYS,
      per: OFFICE_DAYS,
      arithmetic: `${sumOf(n)} × ${OFFICE_DAYS} days`,
    }),
    says: [['15 of us, one order each, mon to fri', 330]],
    not: ['15 of us met on monday'],
  },
  {
    name: 'a rate from so many',
    pattern: '<rate> from|across|for|on|by <number>',
    make: (a: Node, n: Node) =>
      isCrowd(n) && (a.times ?? CROWD) <= HABIT && (a.per ?? 0) < A_SECOND ? times(n, a) : undefined,
    says: [['every 15 min from 48 bakeries', 140_160]],
    not: ['every 15 min from bakeries', '3 requests a second from 4000 visitors'],
  },
];
