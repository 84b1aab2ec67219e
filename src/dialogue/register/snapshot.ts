import { totalWords } from '../../decision/cost/totals.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { factsBehind } from '../../decision/recommendation/facts-behind.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { recordBody } from '../../decision/recommendation/record.ts';
import type { FactorId } from '../../domain/profile.ts';
import { type FactId, fact } from '../../knowledge/facts/index.ts';
import { everything } from '../advice/advise.ts';
import { assessmentOf } from '../advice/assessment.ts';
import type { Knowledge } from '../state/knowledge.ts';
import { knowledgeIn } from '../state/knowledge.ts';
import { believedProfile, type State, settingFor } from '../state/state.ts';
import type { AdviceThen, Trace } from './trace.ts';

/** The decision of a conversation as it is recorded, in the setting of that conversation. */
export function traceOf(state: State, setting: Setting): Trace {
  const basis = withoutWords(knowledgeIn(state));
  const { recommendation } = assessmentOf(state, setting);
  const answers = everything(state).map(({ factor, value }) => ({ factor, value }));
  return {
    basis,
    titleBy: state.opened?.textBy ?? state.opened?.by ?? '',
    advised: adviceThen(recommendation, basis),
    body: recordBody(recommendation, answers),
  };
}

/** What would be advised today for what a decision was made from. */
export const adviceToday = (basis: Knowledge, setting: Setting): AdviceThen =>
  adviceThen(assessmentOf(basis, settingFor(basis, setting)).recommendation, basis);

/** Who said what is not needed to decide again; that something was read weakly is. */
const withoutWords = (known: Knowledge): Knowledge => ({
  ...known,
  origins: Object.fromEntries(
    (Object.keys(known.origins) as FactorId[]).map((factor) => [
      factor,
      { by: '', ...(known.origins[factor]?.weak ? { weak: true } : {}) },
    ]),
  ),
});

function adviceThen(recommendation: Recommendation, basis: Knowledge): AdviceThen {
  const { provider, verdict, flavour, confidence, knowledge, products, knockedOut, houseRules, cost } = recommendation;
  const facts = factsBehind(recommendation, believedProfile(basis));
  return {
    provider,
    verdict,
    flavour,
    confidence,
    knowledge,
    products: products.map(({ provider: host, id, name }) => ({ provider: host, id, name })),
    ruledOut: knockedOut.map(({ option, text }) => ({ option, text })),
    houseRules: [...houseRules],
    bills: (cost?.bills ?? [])
      .filter(({ advised }) => advised)
      .map((bill) => ({ product: `${bill.provider}/${bill.product}`, name: bill.name, total: totalWords(bill) })),
    facts: Object.fromEntries(facts.map((id) => [id, figureOf(id)])),
  };
}

/** A fact’s numbers, which tell whether it has changed, and the fact in words. */
export function figureOf(id: FactId): AdviceThen['facts'][string] {
  const { value, numbers, prices, statement } = fact(id);
  return { numbers: JSON.stringify({ value, numbers, prices }), statement };
}
