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

const saysItDoesNot =
  /\b(?:over|above|beyond|outside|out of|more than|exceeds|blows|busts|breaks) (?:of )?(?:my |our |the )?budget\b|\bmore than (?:we|i) (?:can|could|have|want)\b|\b(?:can[’']?t|cannot|can not) afford\b|\btoo (?:expensive|pricey|costly|dear)\b/i;

/** "Does this fit in 2k a month?": the bill beside that sum, and what else would fit; nothing is taken in. */
export function withinBudget(about: About): Answer | undefined {
  const amount = sumAsked(about.heard);
  return amount === undefined ? tooDear(about) : besideSum(amount, about);
}

/** "That's over budget": the bill beside the budget that was told. */
export function tooDear(said: Pick<About, 'heard' | 'state' | 'setting'>): Answer | undefined {
  const { budget_usd: budget } = said.state.profile;
  return budget !== undefined && saysItDoesNot.test(said.heard.text) ? besideSum(budget, said) : undefined;
}

function besideSum(amount: number, { state, setting }: Pick<About, 'state' | 'setting'>): Answer | undefined {
  const asked = { ...state, profile: { ...state.profile, budget_usd: amount } };
  const { cost } = assessmentOf(asked, setting).recommendation;
  const [first] = cost?.bills ?? [];
  if (!cost || !first) return undefined;
  const words = [`${first.name}: ${totalWords(first)} a month.`, budgetWords(cost), fittingWords(cost)];
  const lines = [{ text: words.filter(Boolean).join(' '), sources: cost.sources }];
  return { type: 'explanation', title: 'Within the budget', lines, sources: cost.sources, next: [] };
}

function sumAsked({ text, tokens }: About['heard']): number | undefined {
  if (!asks(text) || !asksWhetherItFits.test(text) || !ofMoney.test(text)) return undefined;
  return quantitiesIn(tokens)
    .map(amountOf)
    .find((each) => each !== undefined);
}

/** USD a month; "200 a month" is read as a rate where nobody says of what. */
function amountOf({ kind, value }: Quantity): number | undefined {
  return kind === 'money' || kind === 'rate' || kind === 'bare' ? value : undefined;
}
