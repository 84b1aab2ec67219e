import { type Node, written } from '../quantity.ts';
import { A_SECOND, DAY, MONTH, OFFICE_DAYS } from '../units.ts';
import type { Made, Rule } from './rule.ts';

type Unit = { readonly value: number; readonly text: string };

/** So many times a period, as times a month; of a range the middle. */
export function rate(
  n: Pick<Node, 'value' | 'low' | 'arithmetic'>,
  per: number,
  name: string,
  more: Partial<Made> = {},
): Made {
  const value = n.low === undefined ? n.value : (n.value + n.low) / 2;
  const sum = n.arithmetic ?? written(value);
  return {
    kind: 'rate',
    value: value * per,
    per,
    times: n.value,
    ...(per === 1 ? (n.arithmetic ? { arithmetic: sum } : {}) : { arithmetic: `${sum} × ${name}` }),
    ...more,
  };
}
const named = ({ value, text }: Unit): string => `${written(value)} (${text})`;
/** "31.500 files": nobody counts things in thousandths. */
const counted = (n: Node): Node => (/^\d{1,3}\.\d{3}$/.test(n.text ?? '') ? { ...n, value: n.value * 1000 } : n);

/** Those of whom each does so much. */
export const WHO =
  'user|person|head|member|customer|client|visitor|student|pupil|player|device|machine|sensor|site|shop|store';

/** A second is never one of a working day, whatever follows. */
export const ratesPerSecond: readonly Rule[] = [
  {
    name: 'requests per second',
    pattern: '<number> @rps',
    make: (n: Node, per: Unit) => rate(n, per.value, `${written(per.value)} (${per.text})`),
    says: [['30 rps', 78_840_000]],
    not: ['30 rpgs'],
  },
  {
    name: 'so many a second',
    pattern: ['<number> .. a|per|each second|sec', '<number> .. / s|sec|second'],
    make: (n: Node) => rate(counted(n), A_SECOND, `${written(A_SECOND)} (second)`),
    says: [
      ['90 requests per second on a normal day', 236_520_000],
      ['3 hits/s', 7_884_000],
    ],
    not: ['3 hits in the second act'],
  },
];

/** How often something happens, in times a month. */
export const rates: readonly Rule[] = [
  {
    name: 'so many a day',
    pattern: [
      '<number> .. a|an|per|each|every|the|one|by @period',
      '<number> .. in a @period',
      '<number> .. on a normal|usual|typical|good|busy @period',
      '<number> .. last _? @period',
      '<number> .. / @period',
      '<number> .. @often',
    ],
    make: (n: Node, per: Unit) => rate(counted(n), per.value, named(per)),
    says: [
      ['5k/day', 152_083],
      ['2.5k slash commands daily', 76_042],
      ['31.500 files per month', 31_500],
      ['a thousand reservations or so in a week', 4345],
      ['400 to 600 a month', 500],
    ],
    not: ['5 people had a good day'],
  },
  {
    name: 'so many a day for each',
    pattern: [`<number> _ _? per ${WHO} a|an|per|each|every @period`, `<number> _ _? per ${WHO} @often`],
    make: (n: Node, per: Unit) => rate(counted(n), per.value, named(per), { each: true }),
    says: [['12 pings per device an hour', 8760]],
    not: ['12 pings per device'],
  },
  {
    name: 'so many a working day',
    pattern: [
      '<number> .. a|per|each|every|by? working|business|office|week|school|trading|banking day|days',
      '<number> .. on a? working|business|office|school|trading day|days',
      '<number> .. each|every|a|per|on? weekday|weekdays|workday|workdays',
    ],
    make: (n: Node) => rate(counted(n), OFFICE_DAYS, `${OFFICE_DAYS} days`),
    says: [
      ['600 studies each weekday', 13_200],
      ['2,000 scripts per working day', 44_000],
      ['some 40 pdfs on a working day', 880],
    ],
    not: ['4 days a week'],
  },
  {
    name: 'once, twice a day',
    pattern: ['@times .. a|an|per|each|every @period', '@times @often', 'a|an _ a|per|each|every @period'],
    make: (...caught: Unit[]) =>
      rate({ value: caught.length > 1 ? caught[0]!.value : 1 }, caught.at(-1)!.value, named(caught.at(-1)!)),
    says: [
      ['twice a year', 0.17],
      ['a box a week', 4.35],
    ],
    not: ['once upon a time'],
  },
  {
    name: 'every so often',
    pattern: 'every|each <duration>',
    make: ({ value, low }: Node) => interval({ value: 1 }, low === undefined ? value : (value + low) / 2),
    says: [
      ['each 90 seconds', 29_200],
      ['every 10 min', 4380],
    ],
    not: ['within 10 min'],
  },
  {
    name: 'every day',
    pattern: ['every|each @period', 'every|each other @period', '@often'],
    make: (per: Unit) => rate({ value: 1 }, per.value, named(per), { text: 'once' }),
    says: [
      ['every night', 30],
      ['nightly', 30],
    ],
    not: ['at night'],
  },
  {
    name: 'so many every so often',
    pattern: '<number> .. every|each|per <duration>',
    make: (n: Node, { value, low }: Node) => interval(counted(n), low === undefined ? value : (value + low) / 2),
    says: [['12k meters every 10 min', 52_560_000]],
    not: ['12 of them took 10 min'],
  },
  {
    name: 'a day so many',
    pattern: [
      'per @period <number>',
      'per @period : <number>',
      '@often about|around|some|roughly|only|we|it? get|gets|see? <number>',
      'every @period we|they send|sends|get|receive|process|handle|mail .. <number>',
    ],
    make: (per: Unit, n: Node) => rate(counted(n), per.value, named(per)),
    says: [
      ['per day: 7000', 212_917],
      ['daily about 7000', 212_917],
      ['every morning we send out about 9,000 e-mails', 273_750],
    ],
    not: ['per day of 7000 hours', 'a nightly job that sorts 7000 letters'],
  },
  {
    name: 'so many per annum',
    pattern: '<number> _? _? p a',
    make: (n: Node) => rate(counted(n), 1 / 12, '1 / 12'),
    says: [['1.5M p.a.', 125_000]],
    not: ['1.5M a'],
  },
  {
    name: 'so many in 24 hours',
    pattern: '<number> .. in <duration>',
    make: (n: Node, { value }: Node) => (value === DAY || value === 7 * DAY ? interval(counted(n), value) : undefined),
    says: [['2600 messages in 24h', 79_083]],
    not: ['2600 messages in 2 minutes'],
  },
];

function interval(n: Pick<Node, 'value' | 'arithmetic'>, every: number): Made | undefined {
  if (every <= 0) return undefined;
  const sum = n.arithmetic ?? written(n.value);
  return {
    kind: 'rate',
    value: (n.value * MONTH) / every,
    per: MONTH / every,
    times: n.value,
    arithmetic: `${sum} × 730 h / ${written(every / 60_000)} min`,
  };
}
