import type { Setting } from '../../decision/evaluate.ts';
import { decisiveKnockOuts } from '../../decision/recommendation/decisive.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { isBlank, type State } from '../state/state.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { assessmentOf } from './assessment.ts';

/** Where the advice would go if nothing else became known; `undefined` while there is nothing to go by. */
export const leaning = (state: State, setting: Setting): Recommendation | undefined =>
  isBlank(state) ? undefined : assessmentOf(state, setting).recommendation;

/** The lean in one line, with the reason that weighs most; of a workload in parts, where each would go. */
export function sayLean(recommendation: Recommendation): string {
  const { confidence, runnerUp, pros, components } = recommendation;
  if (components) {
    const parts = components.components.map((part) => `${part.name}: ${verdictName(part.verdict).toLowerCase()}`);
    return `I’m leaning toward these: ${parts.join('; ')}.`;
  }
  const name = adviceInSentence(recommendation);
  const [decisive] = decisiveKnockOuts(recommendation);
  const reason = decisive ? decisive.text : pros.find(({ factor, ofItsKind }) => factor || ofItsKind)?.text;
  const because = reason ? ` ${reason}` : '';
  if (confidence !== 'low' || !runnerUp) return `I’m leaning toward ${name}.${because}`;
  return `So far it’s close between ${name} and ${adviceInSentence({ verdict: runnerUp.option, flavour: runnerUp.flavour })}.${because}`;
}
