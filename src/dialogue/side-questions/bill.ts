import type { CostEstimate } from '../../decision/cost/estimate.ts';
import { billWords } from '../../decision/cost/wording.ts';
import type { About, Subject } from './about.ts';

interface Extra {
  readonly words: RegExp;
  /** "a NAT gateway". */
  readonly name: string;
  /** How the bill names it where it leaves it out. */
  readonly listed: RegExp;
  readonly ifCounted: string;
}

/** What people ask whether it is in the bill. */
const extras: readonly Extra[] = [
  {
    words: /\bnat(?:s| gateways?)?\b/i,
    name: 'a NAT gateway',
    listed: /\bNAT\b/,
    ifCounted: 'a NAT gateway is in it.',
  },
  {
    words: /\b(?:load[ -]?balancers?|alb|elb|nlb|lb)\b/i,
    name: 'a load balancer',
    listed: /load balancer/i,
    ifCounted: 'VMs and always-on containers that take requests are priced with a load balancer; functions need none.',
  },
  {
    words: /\b(?:egress|bandwidth|data transfer|traffic out|outbound traffic)\b/i,
    name: 'data transfer',
    listed: /data transfer|egress/i,
    ifCounted: 'data transfer is in it.',
  },
  {
    words: /\b(?:logs?|logging|cloudwatch|monitoring)\b/i,
    name: 'logging',
    listed: /\blogs\b/i,
    ifCounted: 'logs are in it.',
  },
  {
    words: /\b(?:databases?|db|rds|dynamo(?:db)?|postgres(?:ql)?|mysql|redis|storage|s3)\b/i,
    name: 'the database or storage',
    listed: /databases/i,
    ifCounted: 'the database is in it.',
  },
  {
    words: /\bfree (?:tier|allowance|quota)\b/i,
    name: 'the free tier',
    listed: /free tier/i,
    ifCounted: 'what functions have free each month is taken off already.',
  },
  {
    words: /\b(?:people|salar(?:y|ies)|staff|our time|dev(?:eloper)? time|ops time)\b/i,
    name: 'people’s time',
    listed: /people/i,
    ifCounted: 'people’s time is in it.',
  },
];

const asksWhatItHolds =
  /\b(?:includ\w+|cover\w*|count\w*|contain\w*|part of|on top|in there|add\w*|extra|without|with)\b/i;
const asksThePrice = /\bhow (?:much|expensive)\b|\bcosts?\b|\bprice\w*/i;

/** "Does that include NAT?", "how much is the load balancer?". */
export const billSubjects: readonly Subject[] = extras.map(({ words, name, listed, ifCounted }) => ({
  words,
  answer: ({ advice: { cost }, heard: { text } }: About) => {
    if (!cost || !(asksWhatItHolds.test(text) || asksThePrice.test(text))) return [];
    const { notIncluded } = cost;
    if (listed.test(notIncluded))
      return [{ text: `No, ${name} comes on top: the bill (${sumOf(cost)}) leaves out ${notIncluded}.` }];
    return [{ text: `${asksWhatItHolds.test(text) ? 'Yes' : 'That’s in the bill'}: ${ifCounted}` }];
  },
}));

const sumOf = (cost: CostEstimate): string => `${billWords(cost).join(', ')} a month`;
