import { assessmentOf } from '../advice/assessment.ts';
import type { Understood } from '../effect.ts';
import type { State } from '../state/state.ts';
import { type Turn, turnOf } from '../turn.ts';

/** They tell of money of their own. */
const ofTheirs = /\b(?:budget|pay|pays|paid|paying|spend|spends|spent|afford|our bill|invoice)\b/i;
/** Figures are told back rounded. */
const CLOSE = 0.05;

/** "$10 a month is off": a sum of the estimate that is told back is neither a budget nor what they pay. */
export function withoutOwnFigures(state: State, turn: Turn): Turn {
  const { facts, heard, setting } = turn;
  const isSum = ({ factor }: Understood): boolean => factor === 'budget_usd' || factor === 'spend_usd';
  if (state.phase === 'new' || !facts.some(isSum) || ofTheirs.test(heard.text)) return turn;
  const bills = assessmentOf(state, setting).recommendation.cost?.bills ?? [];
  const said = bills.flatMap(({ low, total, high }) => [low, total, high].filter((each) => each !== undefined));
  const isOwn = (fact: Understood): boolean =>
    isSum(fact) && said.some((sum) => Math.abs(Number(fact.value) - sum) <= Math.max(1, sum * CLOSE));
  const rest = facts.filter((fact) => !isOwn(fact));
  return rest.length === facts.length ? turn : turnOf({ ...turn, facts: rest });
}
