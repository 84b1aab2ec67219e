import { listed } from '../../domain/lists.ts';
import { type FactorId, sayValue } from '../../domain/profile.ts';
import { sayCount, sayDuration } from '../../domain/wording.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import type { FactId } from '../../knowledge/facts/index.ts';
import { budgetWords, fittingBills, fittingWords, isAboveBudget } from './budget.ts';
import type { CostEstimate } from './estimate.ts';
import { itemWords, sumWords } from './item-words.ts';
import { LESS, sayExact, sayMoney } from './money.ts';
import { regionWords } from './region.ts';
import type { ShownBill } from './shown-bill.ts';
import { compared, isUnexplained, paidNow, spendWords } from './spend.ts';
import { totalWords } from './totals.ts';

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
  if (first && isVague(first))
    return [vagueWords(first, cost), regionWords(cost), budgetWords(cost), paidNow(cost.spend)]
      .filter(Boolean)
      .join(' ');
  const others = cost.bills.filter(({ advised }) => !advised);
  const instead = others.filter((bill) => !isSmaller(bill, first));
  return [
    first && !compared(cost) ? leadWords(first, cost) : '',
    first && !compared(cost) ? withoutWords(cost) : '',
    spentWords(cost),
    regionWords(cost),
    ...(first ? [budgetWords(cost), fittingWords(cost)] : []),
    rest.length > 0 ? `${rest.map(elsewhereWords).join(', ')}.` : '',
    instead.length > 0
      ? `${first ? 'Alternatives' : 'A month'}: ${instead.map((bill) => `${bill.name} ${totalWords(bill)}`).join(', ')}.`
      : '',
    smallerWords(cost, first),
    ...(first ? [] : [...cost.unpriced.slice(0, 1).map(unpricedWords), budgetWords(cost), fittingWords(cost)]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "That is without memory and instances for 5,000 connections at once."; empty where nothing of the workload is left out. */
const withoutWords = ({ leftOut = [] }: CostEstimate): string =>
  leftOut.length > 0 ? `That is without ${listed(leftOut)}.` : '';

/** What they pay now and the new bill, whose lines stand with the details. */
export const spentWords = (cost: CostEstimate): string => spendWords(cost, totalWords);

/** The same where there is little room: the one bill, and what is cheaper elsewhere. */
export function shortCostWords(cost: CostEstimate): string {
  const first = cost.bills.find(({ advised }) => advised);
  const beside = first && isAboveBudget(cost) ? [budgetWords(cost), fittingWords(cost)] : [];
  if (!first || cost.atLeast || isVague(first)) return [paidNow(cost.spend), ...beside].filter(Boolean).join(' ');
  const own = compared(cost) ? '' : `${totalWords(first)} a month for ${first.name}. ${withoutWords(cost)}`.trim();
  // Where else it would be cheaper is no answer to a bill that is not understood.
  const smaller = isUnexplained(cost) ? '' : smallerWords(cost, first);
  return [own, spentWords(cost), regionWords(cost), ...beside, smaller].filter(Boolean).join(' ');
}

function smallerWords(cost: CostEstimate, first: ShownBill | undefined): string {
  const named = fittingBills(cost);
  const cheaper = cost.bills.filter(
    (bill) => !bill.advised && isSmaller(bill, first) && bill.total < first!.total && !named.includes(bill),
  );
  return cheaper.length > 0
    ? `Cheaper on a smaller provider: ${cheaper.map((bill) => `${bill.name} ${totalWords(bill)}`).join(', ')}.`
    : '';
}

const isSmaller = ({ provider }: ShownBill, first: ShownBill | undefined): boolean =>
  first !== undefined && provider !== first.provider;

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
  const of = `a month for ${name}${region ? ` in ${region}` : ''}${house ? ' at house prices' : ''}`;
  if (low !== undefined)
    return `${totalWords(bill)} ${of} (most likely ${sayExact(total, currency)}: ${partWords(bill)}).`;
  return `${tiny || total === 0 ? totalWords(bill) : sayExact(total, currency)} ${of} (${partWords(bill)}).`;
}

const partWords = ({ items, currency }: ShownBill): string =>
  items.length === 0
    ? 'within the free tier'
    : items.map((item) => `${item.name} ${sumWords(item, currency)}`).join(', ');

const elsewhereWords = (bill: ShownBill): string => `${providerNames[bill.provider]} ${totalWords(bill)}`;

/** One line about a bill, with what its prices rest on. */
export interface BillLine {
  readonly text: string;
  readonly sources?: readonly FactId[];
}

/** Every bill with all its lines, and what has to be known of them. */
export const billLines = (cost: CostEstimate): readonly string[] => citedBillLines(cost).map(({ text }) => text);

/** The same with the sources of each bill. */
export function citedBillLines(cost: CostEstimate): readonly BillLine[] {
  const before = cost.atLeast ? ['This is the least it costs, with no load; traffic comes on top.'] : [];
  const bills = cost.bills.map((bill) => ({ text: fullWords(bill), sources: bill.items.map(({ source }) => source) }));
  return [...before.map((text) => ({ text })), ...bills, ...notesOn(cost).map((text) => ({ text }))];
}

function notesOn(cost: CostEstimate): readonly string[] {
  return [
    ...cost.unpriced.map(unpricedWords),
    regionWords(cost),
    crossingWords(cost),
    assumedWords(cost),
    outsideWords(cost),
    lowerWords(cost),
    budgetWords(cost),
    fittingWords(cost),
    spentWords(cost),
  ].filter(Boolean);
}

function fullWords(bill: ShownBill): string {
  const { name, size, region, asOf, house, items, total, tiny, low, high, currency } = bill;
  const head = [name, size, region].filter(Boolean).join(', ');
  const lines =
    items.length === 0
      ? 'within the free tier'
      : `${items.map((item) => itemWords(item, currency)).join('; ')}; total ${tiny ? LESS : sayExact(total, currency)}`;
  const span =
    low === undefined || high === undefined
      ? ''
      : `, between ${sayExact(low, currency)} and ${sayExact(high, currency)} depending on the assumptions`;
  return `${head}: ${lines}${span} (${house ? 'house and list' : 'list'} prices${asOf ? ` as of ${asOf} or later` : ''}).`;
}

const unpricedWords = ({ name, because }: CostEstimate['unpriced'][number]): string =>
  `No bill for ${name}: ${because}.`;

/** Where functions become more expensive than containers; empty where they never do. */
export function crossingWords({ breakEven }: CostEstimate): string {
  if (!breakEven) return '';
  const { requests, functions, containers } = breakEven;
  return requests === 0
    ? `${containers} is cheaper than ${functions} at any volume.`
    : `${functions} becomes more expensive than ${containers} above about ${sayCount(requests)} requests a month.`;
}

/** "For the cost, I assumed 12.5 min per run (half the longest), 512 MB of memory."; empty where nothing was assumed. */
export function assumedWords({ assumed, timeFrom, bills }: CostEstimate): string {
  const ofProducts = [...new Set(bills.flatMap(({ assumes }) => assumes.map(({ text }) => text)))];
  const said = Object.entries(assumed).map(([factor, value]) =>
    factor === 'avg_ms' ? timeWords(value, timeFrom) : sayValue(factor as FactorId, value),
  );
  const all = [...said, ...ofProducts];
  return all.length > 0 ? `For the cost, I assumed ${all.join(', ')}.` : '';
}

/** "2 hours per run (as long as the longest)", "200 ms per request". */
const timeWords = (ms: number, from: string | undefined): string =>
  from ? `${sayDuration(ms)} per run (${from})` : `${sayDuration(ms)} per request`;

/** What the bills leave out, with its price where that is known. */
export function outsideWords({ bills, leftOut = [] }: CostEstimate): string {
  if (bills.length === 0) return '';
  const priced = new Set(bills.flatMap(({ outside }) => outside.map(({ text }) => text)));
  return `Not included: ${[...leftOut, ...priced, 'logs, databases and staff time'].join('; ')}.`;
}

/** What would make the bill of what is advised less; empty where nothing is known. */
function lowerWords({ bills }: CostEstimate): string {
  const texts = new Set(bills.filter(({ advised }) => advised).flatMap(({ lower }) => lower.map(({ text }) => text)));
  return texts.size > 0 ? `Ways to save: ${[...texts].join('; ')}.` : '';
}
