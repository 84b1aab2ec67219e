import type { Setting } from '../decision/evaluate.ts';
import type { Recommendation } from '../decision/recommend.ts';
import { assessmentOf } from './assessment.ts';
import { verdictName } from './say.ts';
import { isBlank, type State } from './state.ts';

/** Where the advice would go if nothing else became known; `undefined` while there is nothing to go by. */
export const leaning = (state: State, setting: Setting): Recommendation | undefined =>
  isBlank(state) ? undefined : assessmentOf(state, setting).recommendation;

/** The lean in one line, with the reason that weighs most; of a workload in parts, where each would go. */
export function sayLean(recommendation: Recommendation): string {
  const { verdict, flavour, confidence, runnerUp, knockedOut, pros, components } = recommendation;
  if (components) {
    const parts = components.components.map((part) => `${part.name}: ${verdictName(part.verdict).toLowerCase()}`);
    return `So far I lean towards ${parts.join('; ')}.`;
  }
  const name = `${verdictName(verdict).toLowerCase()} (${flavour})`;
  const [decisive] = knockedOut;
  const reason = decisive ? decisive.text : pros.find(({ factor }) => factor)?.text;
  const because = reason ? ` ${reason}` : '';
  if (confidence !== 'low' || !runnerUp) return `So far I lean towards ${name}.${because}`;
  return `So far it is close between ${name} and ${verdictName(runnerUp.option).toLowerCase()} (${runnerUp.flavour}).${because}`;
}
