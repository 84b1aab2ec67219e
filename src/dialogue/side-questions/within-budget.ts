import { budgetWords, fittingWords } from '../../decision/cost/budget.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { quantitiesIn } from '../../nlu/quantities/quantities.ts';
import type { Quantity } from '../../nlu/quantities/quantity.ts';
import { asks } from '../../nlu/scope/asking.ts';
import { assessmentOf } from '../advice/assessment.ts';
import type { Answer } from '../effect.ts';
import type { About } from './about.ts';

const asksWhetherItFits =
  /\b(?:fits?|within|inside|under|below|afford|exceed|cover(?:s|ed)?|enough|do(?:able)? (?:it |this |that )?(?:for|with)|possible (?:for|with))\b/i;
const ofMoney =
  /\b(?:a|per|each|every) month\b|\bmonthly\b|\/ ?mo\b|[$€£]|\b(?:budget|bucks|quid|dollars|euros?|usd|eur|my \d)/i;

/** "Does this fit in 2k a month?": the bill beside that sum, and what else would fit; nothing is taken in. */
export function withinBudget({ heard, state, setting }: About): Answer | undefined {
  const { text, tokens } = heard;
  if (!asks(text) || !asksWhetherItFits.test(text) || !ofMoney.test(text)) return undefined;
  const amount = quantitiesIn(tokens)
    .map(amountOf)
    .find((each) => each !== undefined);
  if (amount === undefined) return undefined;
  const asked = { ...state, profile: { ...state.profile, budget_usd: amount } };
  const { cost } = assessmentOf(asked, setting).recommendation;
  const [first] = cost?.bills ?? [];
  if (!cost || !first) return undefined;
  const words = [`${first.name}: ${totalWords(first)} a month.`, budgetWords(cost), fittingWords(cost)];
  const lines = [{ text: words.filter(Boolean).join(' '), sources: cost.sources }];
  return { type: 'explanation', title: 'Within the budget', lines, sources: cost.sources, next: [] };
}

/** USD a month; "200 a month" is read as a rate where nobody says of what. */
function amountOf({ kind, value }: Quantity): number | undefined {
  return kind === 'money' || kind === 'rate' || kind === 'bare' ? value : undefined;
}
