import type { Setting } from '../decision/evaluate.ts';
import { recommend } from '../decision/recommend.ts';
import type { FactorId, FactorValue } from '../profile/index.ts';
import type { Advice, Understood } from './effect.ts';
import type { State, Step } from './state.ts';

/** Answers with what is known; an open question is left open. */
export function advise(state: State, understood: readonly Understood[], setting: Setting, lead?: string): Step {
  const { asked, ...rest } = state;
  const closed = asked ? [...state.closed, asked.factor] : state.closed;
  const changed = state.phase === 'answered' && understood.length > 0;
  const advice: Advice = {
    type: 'recommendation',
    profile: state.profile,
    recommendation: recommend(state.profile, setting),
    understood: changed ? understood : everything(state),
    skipped: closed,
    ...(lead ? { lead } : {}),
  };
  return {
    state: { ...rest, phase: 'answered', closed },
    effects: [
      ...(asked ? [{ type: 'settled', number: asked.number, factor: asked.factor, value: null, by: '' } as const] : []),
      advice,
    ],
  };
}

/** All that the conversation has learned so far, with who said it. */
export const everything = (state: State): Understood[] =>
  (Object.entries(state.profile) as [FactorId, FactorValue][]).map(([factor, value]) => ({
    factor,
    value,
    by: state.origins[factor]?.by ?? '',
    ...(state.origins[factor]?.words ? { words: state.origins[factor].words } : {}),
  }));
