import { type Node, rounded, written } from '../quantity.ts';
import { DAYS } from '../units.ts';
import { other } from './others.ts';
import type { Made, Rule } from './rule.ts';

type Unit = { readonly value: number; readonly text: string };
const money = (value: number, more: Partial<Made> = {}): Made => ({ kind: 'money', value, ...more });

const was = 'is|are|was|were';
const amountAfter = (what: string): readonly string[] => [
  `${what} <number> @money?`,
  `${what} ${was}|of|at|about|around|roughly|over <number> @money?`,
  `${what} ${was}|of|at about|around|roughly|over|at|now <number> @money?`,
];
const amountOf = (amount: Node, unit?: Unit): Made => money(amount.value * (unit?.value ?? 1));

/** Amounts of money, in USD. */
export const amounts: readonly Rule[] = [
  {
    name: 'amount of money',
    pattern: ['<number> @money', '@money <number>'],
    make: (a: Node | Unit, b: Node | Unit) => money(a.value * b.value),
    says: [
      ['15 €', 16.2],
      ['$0.02', 0.02],
      ['1200 yen', 8.04],
    ],
    not: ['15 eurovisions'],
  },
  {
    name: 'no money at all',
    pattern: ['zero|no budget|money|@money', 'budget is|of zero|nothing|none', '<number> money'],
    make: (n?: Node | Unit) => (n && 'rule' in n && n.value > 0 ? undefined : money(0)),
    says: [
      ['zero budget', 0],
      ['i have 0 money', 0],
    ],
    not: ['20 money orders a day'],
  },
  {
    name: 'amount after a bill',
    pattern: [
      ...amountAfter('bill|bills|invoice|invoices'),
      `bill|bills|invoice|invoices for|from _ _? _? ${was} <number> @money?`,
    ],
    make: amountOf,
    says: [
      ['bills are 60k', 60_000],
      ['our bill is about 900', 900],
      ['the invoice is around 1,200 euros', 1296],
      ['the invoice from our hoster was 412', 412],
    ],
    not: ['the bills of our customers'],
  },
  {
    name: 'amount after a budget',
    pattern: amountAfter('budget'),
    make: amountOf,
    says: [['budget of 200', 200]],
    not: ['the budget of our customers'],
  },
];

/** What is paid more often than daily is a price: "an outage costs 20k an hour". */
const paying =
  'pay|pays|paying|paid|spend|spends|spending|cost|costs|costing|charge|charges|charging|burn|burns|burning us|me? about|around|roughly|nearly|almost|some|over?';

/** Amounts a month, and prices of one thing. */
export const payments: readonly Rule[] = [
  {
    name: 'price of one',
    pattern: [
      '<money> per|an|/ hour|h|hr|gb|gib',
      '<money> per|a call|request|run|million|seat|user|head',
      '<money> an hour',
      '<money> / hour|h|hr|gb',
    ],
    make: other,
    says: [
      ['$0.02 per call', 0],
      ['12 cents', 12],
    ],
    not: ['per call'],
  },
  {
    name: 'money a month',
    pattern: ['<money> a|per|each|every|the|in? a? @period', '<money> / @period', '<money> @often'],
    make: ({ value }: Node, { value: per }: Unit) =>
      money(rounded(value * per), { per, ...(per === 1 ? {} : { arithmetic: `${written(value)} × ${written(per)}` }) }),
    says: [
      ['max 15 €/month', 16],
      ['$2.40 a day', 73],
      ['40 dollars monthly', 40],
    ],
    not: ['a month of money'],
  },
  {
    name: 'paid a month',
    pattern: [
      `${paying} <number> a|per|each|every @period`,
      `${paying} <number> / @period`,
      `${paying} <number> @often`,
    ],
    make: ({ value, low }: Node, { value: per }: Unit) =>
      per > DAYS
        ? undefined
        : money(rounded(value * per), {
            per,
            ...(low === undefined ? {} : { low: rounded(low * per) }),
            ...(per === 1 ? {} : { arithmetic: `${written(value)} × ${written(per)}` }),
          }),
    says: [
      ['we pay 6k a month', 6000],
      ['costs us around 12,000 a year', 1000],
      ['we spend 300 to 400 monthly', 400],
    ],
    not: [
      'an outage costs us 20k an hour',
      'what does it cost at 2M a day',
      'we pay for 300 requests a day',
      'they pay 3 people',
    ],
  },
];
