import type { Node } from '../quantity.ts';
import type { Made, Rule } from './rule.ts';

/** What measures nothing that is asked for. */
export const other = (): Made => ({ kind: 'other', value: 0 });

/** Numbers that measure nothing: times of day, dates, versions, ports. They are read so that nobody else reads them. */
export const others: readonly Rule[] = [
  {
    name: 'time of day',
    pattern: ['<number> : <number> : <number>', '<number> : <number>'],
    make: (hour: Node, minute: Node) =>
      hour.value < 25 && /^\d\d$/.test(minute.text ?? '')
        ? { kind: 'clock', value: hour.value + minute.value / 60 }
        : undefined,
    says: [['02:00', 2]],
    not: ['timeout: 30'],
  },
  {
    name: 'time of day in the morning',
    pattern: ['<number> am|oclock', '<number> o clock'],
    make: ({ value }: Node) => ({ kind: 'clock', value }),
    says: [['at 8 am', 8]],
    not: ['8 amps'],
  },
  {
    name: 'time of day in the afternoon',
    pattern: '<number> pm',
    make: ({ value }: Node) => ({ kind: 'clock', value: value < 12 ? value + 12 : value }),
    says: [['at 8 pm', 20]],
    not: ['8 pmol'],
  },
  {
    name: 'noon',
    pattern: 'noon|midday',
    make: () => ({ kind: 'clock', value: 12 }),
    says: [['until noon', 12]],
    not: ['soon'],
  },
  {
    name: 'midnight',
    pattern: 'midnight',
    make: () => ({ kind: 'clock', value: 24 }),
    says: [['at midnight', 24]],
    not: ['night'],
  },
  {
    name: 'ordinal',
    pattern: '<number> st|nd|rd|th',
    make: other,
    says: [['on the 25th', 0]],
    not: ['25 things'],
  },
  {
    name: 'status code',
    pattern: '<number> s',
    make: ({ value, text = '' }: Node) => (/^(?:4[0-3]\d|50[0-4])$/.test(text) && value < 505 ? other() : undefined),
    says: [['it gets 429s', 0]],
    not: ['it takes 40 s'],
  },
  {
    name: 'port, version, ticket',
    pattern: ['port|ports|version|v|ticket|issue|error|http <number>', '# <number>'],
    make: other,
    says: [
      ['port 22', 0],
      ['#4711', 0],
    ],
    not: ['22 ports'],
  },
  {
    name: 'year',
    pattern: [
      'in|since|from|until|by|of|year|back <number>',
      'january|february|march|april|june|july|august|september|october|november|december <number>',
    ],
    make: ({ value, text }: Node) => (text?.length === 4 && value >= 1950 && value <= 2040 ? other() : undefined),
    says: [['since 2019', 0]],
    not: ['since 3 weeks'],
  },
];
