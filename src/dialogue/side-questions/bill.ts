import { citedBillLines, crossingWords, lowerWords, outsideWords } from '../../decision/cost/bill-lines.ts';
import type { CostEstimate } from '../../decision/cost/estimate.ts';
import { itemSum } from '../../decision/cost/item-words.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { spentWords } from '../../decision/cost/wording.ts';
import { listed } from '../../domain/lists.ts';
import type { Answer } from '../effect.ts';
import type { About, Subject } from './about.ts';

interface Extra {
  readonly words: RegExp;
  /** "a NAT gateway". */
  readonly name: string;
  /** How the bill names it. */
  readonly listed: RegExp;
  /** What is true of any bill, where no line says it. */
  readonly always?: string;
}

/** What people ask whether it is in the bill. */
const extras: readonly Extra[] = [
  {
    words: /\bnat(?:s| gateways?)?\b/i,
    name: 'a NAT gateway',
    listed: /\bNAT\b/,
  },
  {
    words: /\b(?:load[ -]?balancers?|alb|elb|nlb|lb)\b/i,
    name: 'a load balancer',
    listed: /load balancer/i,
  },
  {
    words: /\b(?:egress|bandwidth|data transfer|traffic out|outbound traffic)\b/i,
    name: 'data transfer',
    listed: /data transfer|egress/i,
  },
  {
    words: /\b(?:logs?|logging|cloudwatch|monitoring)\b/i,
    name: 'logging',
    listed: /\blogs\b/i,
  },
  {
    words: /\b(?:databases?|db|rds|dynamo(?:db)?|postgres(?:ql)?|mysql|redis|storage|s3)\b/i,
    name: 'the database or storage',
    listed: /databases/i,
  },
  {
    words: /\bfree (?:tier|allowance|quota)\b/i,
    name: 'the free tier',
    listed: /free tier/i,
    always: 'Yes: the free monthly amount is already subtracted.',
  },
  {
    words: /\b(?:people|salar(?:y|ies)|staff|our time|dev(?:eloper)? time|ops time)\b/i,
    name: 'staff time',
    listed: /people/i,
  },
];

const asksWhatItHolds =
  /\b(?:includ\w+|cover\w*|count\w*|contain\w*|part of|on top|in there|add\w*|extra|without|with)\b/i;
const asksThePrice = /\bhow (?:much|expensive)\b|\bcosts?\b|\bprice\w*/i;

/** "Does that include NAT?", "how much is the load balancer?". */
export const billSubjects: readonly Subject[] = extras.map((extra) => ({
  words: extra.words,
  answer: ({ advice: { cost }, heard: { text } }: About) => {
    if (!cost || !(asksWhatItHolds.test(text) || asksThePrice.test(text))) return [];
    return [{ text: extra.always ?? answered(cost, extra) }];
  },
}));

/** "Does the estimate include the e-mails?": whatever is not listed is not. */
export const anythingElse: Subject = {
  words: /\b(?:includ(?:e|es|ed|ing)|covers?|covered|contains?|counted)\b/i,
  answer: ({ advice: { cost }, heard: { text } }: About) => {
    const [bill] = cost?.bills ?? [];
    if (!cost || !bill || !ofEstimate.test(text)) return [];
    const names = listed(bill.items.map(({ name }) => name));
    return [{ text: `Only if it’s one of these: ${names}. ${outsideWords({ ...cost, bills: [bill] })}`.trim() }];
  },
};

const ofEstimate =
  /\b(?:estimate|price|figure|bill|total|sum|costs?)\b|^\W*(?:and )?(?:does|did) (?:it|that|this) (?:includ|cover)|\b(?:included|covered|counted)\W*$/i;

/** "Where is the break-even?" between functions and containers, at the prices of the compared host. */
export const breakEvenHere: Subject = {
  words: /\bbreak[- ]?even\b|\btipping point\b|\bat what (?:point|volume)\b/i,
  answer: ({ advice: { cost } }: About) => {
    const text = cost ? crossingWords(cost) : '';
    return text ? [{ text, sources: cost!.sources }] : [];
  },
};

/** "Would we save anything?", "is that less than what we pay now?" where they said what that is. */
export const besideNow: Subject = {
  words: /\bsav(?:e|es|ings?)\b|\b(?:what|than) (?:we|i) (?:pay|spend)\b/i,
  answer: ({ advice: { cost } }: About) =>
    cost?.spend === undefined
      ? []
      : [{ text: spentWords(cost), sources: cost.sources }, { text: outsideWords(cost) }].filter(({ text }) => text),
};

/** "Are the licenses included?": that of the operating system is in the bill where one is needed. */
export const licenses: Subject = {
  words: /\blicen[cs](?:es?|ing)\b/i,
  answer: ({ advice: { cost }, heard: { text } }: About) => {
    const [bill] = cost?.bills ?? [];
    if (!bill || !(asksWhatItHolds.test(text) || asksThePrice.test(text))) return [];
    const item = bill.items.find(({ name }) => /license/i.test(name));
    const own = item
      ? `That of the operating system is: ${itemSum(item, bill)} a month.`
      : 'The estimate counts on Linux, which needs none.';
    return [{ text: `${own} What your own software needs is not in it.` }];
  },
};

/** "And with a savings plan?", "graviton?": what would lower the bill. */
export const waysToSave: Subject = {
  words: /\b(?:savings? plans?|reserved|reservations?|commitments?|graviton|arm(?:64)?|discounts?)\b/i,
  answer: ({ advice: { cost } }: About) => {
    const text = cost ? lowerWords(cost) : '';
    return text ? [{ text, sources: cost!.sources }] : [];
  },
};

const asksHow = /\bhow (?:did|do|does|have) (?:you|u|that|this|it)\b/i;
const comesTo = /\b(?:get|got|come|came|arrive|arrived|calculat\w+|work(?:ed)?|add)\b/i;
const asksWhy = /\bwhy\b/i;
const ofMoney = /[$€£]|\b(?:dollars?|usd|euros?|bucks|expensive|cents?)\b/i;
const asksWhence = /\bwhere (?:does|do|did) (?:that|this|it|the \w+) come from\b/i;
const asksForParts =
  /\b(?:consists? of|break(?:s|ing)?(?: (?:it|that|this))? down|break ?down|made up of|add(?:s|ed)? up)\b/i;
const asksHowBilled = (text: string): boolean =>
  asksForParts.test(text) ||
  asksWhence.test(text) ||
  (asksHow.test(text) && comesTo.test(text) && hasNumber.test(text)) ||
  (asksWhy.test(text) && ofMoney.test(text));
const hasNumber = /\d|\b(?:price|bill|cost|sum|figure|number|total|expensive)\b/i;

/** "How did you get 97?", "why would it be 386 dollars?": what the bill adds up from, and what was assumed for it. */
export function billExplained({ advice: { cost }, heard: { text } }: About): Answer | undefined {
  if (!cost || cost.bills.length === 0 || !asksHowBilled(text)) return undefined;
  const lines = citedBillLines(cost);
  return { type: 'cost', title: 'Cost', lines, sources: lines.flatMap(({ sources = [] }) => sources), next: [], cost };
}

function answered(cost: CostEstimate, { name, listed }: Extra): string {
  const [bill] = cost.bills;
  const item = bill?.items.find((each) => listed.test(each.name));
  if (bill && item) return `Yes: ${name} is ${itemSum(item, bill)} of the ${totalWords(bill)} a month.`;
  const sum = bill ? `the ${totalWords(bill)} a month` : 'the estimate';
  return `No, ${name} comes on top of ${sum}. ${outsideWords(cost)}`.trim();
}
