import type { Setting } from '../decision/evaluate.ts';
import { type FactorId, type FactorValue, sayName } from '../domain/profile.ts';
import { acknowledge } from './courtesies.ts';
import { askAgain, forget, learn, proceed } from './questionnaire.ts';
import type { State, Step } from './state.ts';

/** Takes back what was told last; a second time it is told again. */
export function undo(state: State, by: string, setting: Setting): Step {
  const undone = Object.entries(state.before) as [FactorId, FactorValue | null][];
  const nothing = 'There is nothing to take back.';
  if (undone.length === 0) return state.asked ? askAgain(state, setting, nothing) : acknowledge(state, nothing);
  const gone = undone.filter(([, value]) => value === null).map(([factor]) => factor);
  const restored = undone.flatMap(([factor, value]) => (value === null ? [] : [{ factor, value, by }]));
  const { state: next, effects } = learn(forget(state, gone), restored);
  const before = Object.fromEntries(undone.map(([factor]) => [factor, state.profile[factor] ?? null]));
  const lead = `Taken back: ${undone.map(([factor]) => sayName(factor)).join(', ')}.`;
  return proceed({ state: { ...next, before }, effects, learned: restored }, setting, lead);
}
