import { billLines } from '../../decision/cost/bill-lines.ts';
import { sayMoney } from '../../decision/cost/money.ts';
import { paidNow } from '../../decision/cost/spend.ts';
import { costWords } from '../../decision/cost/wording.ts';
import { missingForBill } from '../../decision/cost/workload.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { listed } from '../../domain/lists.ts';
import type { FactorId } from '../../domain/profile.ts';
import { capitalized } from '../../domain/wording.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import { assessmentOf } from '../advice/assessment.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { asksThePrice } from '../answers/rank.ts';
import type { Answer, Line } from '../effect.ts';
import { believedProfile, type State } from '../state/state.ts';
import type { Turn } from '../turn.ts';
import { unitIn } from '../wording/unit.ts';

/** Below this it may be another question; less is enough where it asks for a price in so many words. */
const SURE = 0.5;
const PRICED = 0.3;

/** "What does that cost?" of the workload at hand: its bill, or what is missing for one. */
export function costHere(state: State, turn: Turn): Answer | undefined {
  if (state.phase === 'new' || !asksForBill(turn)) return undefined;
  const { recommendation } = assessmentOf(state, turn.setting);
  if (recommendation.components) return undefined;
  const { cost } = recommendation;
  const lines = cost && cost.bills.length > 0 ? billed(cost, turn.heard.text) : unbilled(recommendation, state);
  return { type: 'cost', title: 'Cost', lines, sources: cost?.sources ?? [], next: [], ...(cost ? { cost } : {}) };
}

/** Whether it asks what something costs, and neither names nor tells what. */
function asksForBill({ heard, facts }: Turn): boolean {
  if (heard.intent !== 'cost' || facts.length > 0) return false;
  if (heard.confidence < (asksThePrice(heard.text) ? PRICED : SURE)) return false;
  const { options, providers } = mentionsIn(heard.tokens);
  return options.length + providers.length + heard.workloads.length === 0;
}

const ofYear = /\b(?:a|per|each|every) year\b|\byearly\b|\bannual/i;
const MONTHS = 12;

/** "$792 to $1,824 a year": twelve times the bill of what is advised. */
function ofYearWords([bill]: NonNullable<Recommendation['cost']>['bills']): string {
  const { low, high, total, currency } = bill!;
  const [from, to] = [low ?? total, high ?? total].map((amount) => sayMoney(amount * MONTHS, currency));
  return `${from === to ? from : `${from} to ${to}`} a year.`;
}

function billed(cost: NonNullable<Recommendation['cost']>, text: string): Line[] {
  const short = costWords(cost);
  const lead = capitalized(short);
  const rest = billLines(cost).filter((text) => !lead.includes(text));
  const year = ofYear.test(text) ? [{ text: ofYearWords(cost.bills), sources: cost.sources }] : [];
  return [...year, { text: lead, sources: cost.sources }, ...rest.map((text) => ({ text }))];
}

function unbilled(recommendation: Recommendation, state: State): Line[] {
  const paid = paidNow(state.profile.spend_usd);
  return [{ text: without(recommendation, state) }, ...(paid ? [{ text: paid }] : [])];
}

function without({ verdict, bought, cost, flavour }: Recommendation, state: State): string {
  if (verdict === 'managed')
    return `${bought ? capitalized(calledInSentence(bought)) : 'A service'} is sold by plan, so the price depends on the seller; I have none on file. Compare two or three plans, with backups and support included.`;
  const missing = missingForBill(believedProfile(state)).map((factor) => words(factor, unitIn(state)));
  const idle =
    verdict === 'serverless' || flavour.includes('scale to zero') || flavour.includes('jobs')
      ? ' While nothing runs, nothing is billed.'
      : '';
  if (missing.length === 0)
    return `I can’t estimate its cost${cost?.unpriced[0] ? `: ${cost.unpriced[0].because}` : ''}.`;
  return `I can’t put a figure on it yet: tell me ${listed(missing)}, and I’ll work it out.${idle}`;
}

const words = (factor: FactorId, unit = 'requests'): string =>
  factor === 'max_run_s' ? 'how long one run takes' : `how many ${unit} a month there are`;
