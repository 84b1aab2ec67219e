import { assumedWords, outsideWords } from '../../decision/cost/bill-lines.ts';
import type { CostEstimate } from '../../decision/cost/estimate.ts';
import type { ShownBill } from '../../decision/cost/shown-bill.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { listed } from '../../domain/lists.ts';
import { type FactorId, sayValue } from '../../domain/profile.ts';
import type { Answer, Line } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { explained } from '../wording/explained.ts';

/** What a bill is worked out for. */
const loads: readonly FactorId[] = ['requests_month', 'avg_ms', 'max_run_s', 'memory_mb', 'connections'];

/** What the estimate is for: the whole, a month, at which load and in which region. */
export function estimateFor({ advice, profile }: About): Answer {
  const { cost } = advice;
  const bill = cost?.bills[0];
  if (!cost || !bill)
    return explained('The estimate', [{ text: 'There’s no estimate yet, so there’s nothing that it would be for.' }]);
  const load = loads.flatMap((factor) => (profile[factor] === undefined ? [] : [sayValue(factor, profile[factor])]));
  const lines: Line[] = [
    {
      text: `${totalWords(bill)} a month is for all of it together, not for each user, site or instance: ${[bill.name, bill.size, bill.region].filter(Boolean).join(', ')}.`,
      sources: bill.items.map(({ source }) => source),
    },
    { text: loadWords(cost, load) },
    ...besidesBill(cost, bill),
  ];
  return explained('The estimate', lines);
}

/** What was assumed for a bill, and what it leaves out. */
export const besidesBill = (cost: CostEstimate, bill: ShownBill): readonly Line[] =>
  [assumedWords(cost), outsideWords({ ...cost, bills: [bill] })].filter(Boolean).map((text) => ({ text }));

function loadWords({ atLeast }: CostEstimate, load: readonly string[]): string {
  if (atLeast) return 'That’s the cost before anyone uses it. Tell me the load, and I’ll add that.';
  return `It’s for ${listed(load)}.`;
}
