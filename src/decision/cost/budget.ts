import { listed } from '../../domain/lists.ts';
import type { ComponentVerdict } from '../parts/hybrid.ts';
import type { CostEstimate } from './estimate.ts';
import { sayMoney } from './money.ts';
import type { ShownBill } from './shown-bill.ts';
import { totalWords } from './totals.ts';

type Beside = 'within' | 'above' | 'unsure' | 'other currency';

/** Where a bill stands beside what the person named; `undefined` where they named nothing, or there is no bill. */
function standing({ budget, bills: [first] }: CostEstimate): Beside | undefined {
  if (budget === undefined || !first) return undefined;
  if (first.currency !== 'USD') return 'other currency';
  if (mostOf(first) <= budget) return 'within';
  return leastOf(first) > budget ? 'above' : 'unsure';
}

const leastOf = ({ low, total }: ShownBill): number => low ?? total;
const mostOf = ({ high, total }: ShownBill): number => high ?? total;

/** It is certain to cost more than they named. */
export const isAboveBudget = (cost: CostEstimate): boolean => standing(cost) === 'above';

/** What the person named, beside what it comes to and what that leaves out. */
export function budgetWords(cost: CostEstimate): string {
  const { budget, bills, elsewhere, atLeast } = cost;
  const named = `the ${sayMoney(budget ?? 0, 'USD')} you named`;
  const that = bills[0]?.advised === false ? bills[0].name : 'That';
  switch (standing(cost)) {
    case undefined:
      return '';
    case 'other currency':
      return `I don’t convert euros, so compare that with ${named} yourself.`;
    case 'above':
      return `That is more than ${named}.`;
    case 'unsure':
      return `That may be more than ${named}.`;
    case 'within': {
      const lead = elsewhere ? `At those prices, ${that.replace(/^That$/, 'that')}` : that;
      return atLeast
        ? `${lead} is within ${named} while it sits idle; its load, ${leftOut(cost, bills.slice(0, 1))} are extra.`
        : `${lead} is within ${named}, without ${leftOut(cost, bills.slice(0, 1))}.`;
    }
  }
}

/** "$66 a month for ECS on Fargate. That is more than the $30 you named."; empty where that is not certain. */
export function aboveBudgetWords(cost: CostEstimate): string {
  const [first] = cost.bills;
  return first && isAboveBudget(cost) ? `${totalWords(first)} a month for ${first.name}. ${budgetWords(cost)}` : '';
}

/** What else is within the budget, where the advice is not or may not be; empty where nobody asks. */
export function fittingWords(cost: CostEstimate): string {
  const at = standing(cost);
  if (at !== 'above' && at !== 'unsure') return '';
  const fitting = fittingBills(cost);
  if (fitting.length === 0) return at === 'above' ? 'Nothing I compared in dollars fits within it.' : '';
  const all = fitting.map((bill) => `${bill.name} ${totalWords(bill)}`);
  return `These fit within it, without ${leftOut(cost, fitting)}: ${all.join(', ')}.`;
}

/** Bills of other products that stay within the budget, where that of the advice does not. */
export const fittingBills = (cost: CostEstimate): readonly ShownBill[] => {
  const at = standing(cost);
  return at === 'above' || at === 'unsure'
    ? cost.bills.slice(1).filter((bill) => bill.currency === 'USD' && mostOf(bill) <= cost.budget!)
    : [];
};

/** Nobody knows what of these it has. */
function leftOut({ leftOut: parts = [] }: CostEstimate, bills: readonly ShownBill[]): string {
  const hasDisks = bills.every(({ items }) => items.some(({ name }) => name === 'disks'));
  const out = [...parts, 'databases', ...(hasDisks ? [] : ['storage']), 'logs', 'data transfer', 'other services'];
  return listed(out);
}

/** What the bills of parts come to together, where that is more than was named for them; empty otherwise. */
export function partsAboveBudget(components: readonly ComponentVerdict[], named: number | undefined): string {
  const budgets = [named, ...components.map(({ profile }) => profile.budget_usd)].filter((each) => each !== undefined);
  if (budgets.length === 0) return '';
  const budget = Math.max(...budgets);
  const bills = components.flatMap(({ cost }) => cost?.bills.filter(({ advised }) => advised).slice(0, 1) ?? []);
  const sum = bills.filter(({ currency }) => currency === 'USD').reduce((all, bill) => all + leastOf(bill), 0);
  return sum > budget
    ? `Together, the parts cost at least ${sayMoney(sum, 'USD')} a month, more than the ${sayMoney(budget, 'USD')} you named.`
    : '';
}
