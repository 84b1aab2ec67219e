import { listed } from '../../domain/lists.ts';
import { type FactorId, sayValue } from '../../domain/profile.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import { FOR_CONNECTIONS } from './beside-bills.ts';
import { budgetWords, fittingBills, fittingWords, isAboveBudget } from './budget.ts';
import type { CostEstimate } from './estimate.ts';
import { sumWords } from './item-words.ts';
import { LESS, sayExact, sayMoney } from './money.ts';
import { regionWords } from './region.ts';
import type { ShownBill } from './shown-bill.ts';
import { compared, isUnexplained, paidNow, spendWords } from './spend.ts';
import { startedWords, totalWords } from './totals.ts';
import { unpricedWords } from './unpriced.ts';

/** The bills of one host side by side, what is advised first. */
export const billsOf = ({ bills }: CostEstimate): readonly ShownBill[] =>
  bills.filter(({ provider }) => provider === bills[0]?.provider);

/** "About $12 to $18 a month", "Less than 1 cent a month". */
export function aboutWords(bill: ShownBill): string {
  const total = totalWords(bill);
  return `${total.startsWith(LESS) ? `L${total.slice(1)}` : `About ${total}`} a month`;
}

/** The bill of what is advised and what it adds up from, the same on other hosts, and what else would do. */
export function costWords(cost: CostEstimate): string {
  const [first, ...rest] = cost.bills.filter(({ advised }) => advised);
  if (!first) return insteadWords(cost);
  if (isVague(first))
    return joined([vagueWords(first, cost), regionWords(cost), budgetWords(cost), paidNow(cost.spend)]);
  // What others are idle says nothing beside a bill that is paid for some load.
  if (cost.atLeast && compared(cost)) return joined([spentWords(cost), regionWords(cost)]);
  return joined([
    ...(compared(cost) ? [] : [leadWords(first, cost), withoutWords(cost)]),
    spentWords(cost),
    regionWords(cost),
    budgetWords(cost),
    fittingWords(cost),
    rest.length > 0 ? `${rest.map(elsewhereWords).join(', ')}.` : '',
    totalsWords(
      'Alternatives',
      cost.bills.filter((bill) => !bill.advised && !isSmaller(bill, first)),
    ),
    smallerWords(cost, first),
  ]);
}

/** The bills of what else would do, where nothing that is advised has a price. */
const insteadWords = (cost: CostEstimate): string =>
  joined([
    spentWords(cost),
    regionWords(cost),
    totalsWords('A month', cost.bills),
    ...cost.unpriced.slice(0, 1).map(unpricedWords),
    budgetWords(cost),
    fittingWords(cost),
  ]);

const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** "Alternatives: AWS Lambda $12, Amazon EC2 $30."; empty where there are none. */
const totalsWords = (lead: string, bills: readonly ShownBill[]): string =>
  bills.length > 0
    ? `${lead}: ${bills.map((bill) => `${bill.name} ${totalWords(bill)}${startedWords(bill)}`).join(', ')}.`
    : '';

/** "That doesn’t include the queue itself."; empty where nothing of the workload is left out. */
function withoutWords({ leftOut = [] }: CostEstimate): string {
  if (leftOut.length === 0) return '';
  const without = `That doesn’t include ${listed(leftOut)}`;
  return leavesMost(leftOut)
    ? `${without}, which may be most of it: measure how many one instance holds.`
    : `${without}.`;
}

/** Nobody said what one connection takes, so how many instances there have to be is not known. */
const leavesMost = (leftOut: CostEstimate['leftOut'] = []): boolean =>
  leftOut.some((part) => part.startsWith(FOR_CONNECTIONS));

/** What they pay now and the new bill, whose lines stand with the details. */
export const spentWords = (cost: CostEstimate): string => spendWords(cost, totalWords);

/** The same where there is little room: the one bill, and what is cheaper elsewhere. */
export function shortCostWords(cost: CostEstimate): string {
  const first = cost.bills.find(({ advised }) => advised);
  const beside = first && isAboveBudget(cost) ? [budgetWords(cost), fittingWords(cost)] : [];
  if (!first || cost.atLeast || isVague(first)) return joined([paidNow(cost.spend), ...beside]);
  const own = compared(cost) ? '' : `${totalWords(first)} a month for ${first.name}. ${withoutWords(cost)}`.trim();
  // Where else it would be cheaper is no answer to a bill that is not understood.
  const smaller = isUnexplained(cost) ? '' : smallerWords(cost, first);
  return joined([own, spentWords(cost), regionWords(cost), ...beside, smaller]);
}

function smallerWords(cost: CostEstimate, first: ShownBill): string {
  if (leavesMost(cost.leftOut)) return '';
  const named = fittingBills(cost);
  const cheaper = cost.bills.filter(
    (bill) => !bill.advised && isSmaller(bill, first) && bill.total < first.total && !named.includes(bill),
  );
  return totalsWords('Cheaper on a smaller provider', cheaper);
}

/** What else is priced stands at the host of the first bill, or at a smaller one. */
const isSmaller = ({ provider }: ShownBill, first: ShownBill): boolean => provider !== first.provider;

/** A span in which the most is so many times the least says nothing but that something has to be found out. */
const VAGUE = 10;
/** Below this many a month no span matters. */
const SMALL = 100;
const isVague = ({ low, high }: ShownBill): boolean =>
  low !== undefined && high !== undefined && high > SMALL && high > VAGUE * low;

/** What makes the span so wide, which is what to find out. */
const vagueWords = (bill: ShownBill, cost: CostEstimate): string =>
  `anything from ${sayMoney(bill.low!, bill.currency)} to ${sayMoney(bill.high!, bill.currency)} a month for ${bill.name}: it depends on ${assumedNames(cost)}. Tell me, and I’ll work it out.`;

const assumedNames = ({ assumed }: CostEstimate): string =>
  listed(Object.keys(assumed).flatMap((factor) => (factor === 'io_wait' ? [] : hangsOn[factor as FactorId]!)));
const hangsOn: Readonly<Partial<Record<FactorId, string>>> = {
  avg_ms: 'how long one request takes',
  memory_mb: 'how much memory it needs',
};

function leadWords(bill: ShownBill, { atLeast, assumed }: CostEstimate): string {
  const { name, region, house, low, total, tiny, currency } = bill;
  if (atLeast) {
    const size = assumed.memory_mb ? ` (${sayValue('memory_mb', assumed.memory_mb)})` : '';
    return `at least ${sayMoney(low ?? total, currency)} a month for ${name}${size}, even when it sits idle.`;
  }
  const of = `a month for ${name}${region ? ` in ${region}` : ''}${house ? ' at your own prices' : ''}`;
  if (low !== undefined)
    return `${totalWords(bill)} ${of} (most likely ${sayExact(total, currency)}: ${partWords(bill)}).`;
  return `${tiny || total === 0 ? totalWords(bill) : sayExact(total, currency)} ${of} (${partWords(bill)}).`;
}

const partWords = ({ items, currency }: ShownBill): string =>
  items.length === 0
    ? 'within the free tier'
    : items.map((item) => `${item.name} ${sumWords(item, currency)}`).join(', ');

const elsewhereWords = (bill: ShownBill): string => `${providerNames[bill.provider]} ${totalWords(bill)}`;
