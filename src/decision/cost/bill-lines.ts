import { type FactorId, sayValue } from '../../domain/profile.ts';
import { sayCount, sayDuration } from '../../domain/wording.ts';
import type { FactId } from '../../knowledge/facts/index.ts';
import { budgetWords, fittingWords } from './budget.ts';
import type { CostEstimate } from './estimate.ts';
import { itemWords } from './item-words.ts';
import { LESS, sayExact } from './money.ts';
import { regionWords } from './region.ts';
import type { ShownBill } from './shown-bill.ts';
import { unpricedWords } from './unpriced.ts';
import { spentWords } from './wording.ts';

/** One line about a bill, with what its prices rest on. */
export interface BillLine {
  readonly text: string;
  readonly sources?: readonly FactId[];
}

/** Every bill with all its lines, and what has to be known of them. */
export const billLines = (cost: CostEstimate): readonly string[] => citedBillLines(cost).map(({ text }) => text);

/** The same with the sources of each bill. */
export function citedBillLines(cost: CostEstimate): readonly BillLine[] {
  const before = cost.atLeast ? ['This is the minimum, with no load; traffic is extra.'] : [];
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
  return `${head}: ${lines}${span} (${house ? 'your own and list' : 'list'} prices${asOf ? ` as of ${asOf} or later` : ''}).`;
}

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

/** "Ways to save: …", for what is advised; empty where none is known. */
export function lowerWords({ bills }: CostEstimate): string {
  const texts = new Set(bills.filter(({ advised }) => advised).flatMap(({ lower }) => lower.map(({ text }) => text)));
  return texts.size > 0 ? `Ways to save: ${[...texts].join('; ')}.` : '';
}
