import type { Setting } from '../decision/evaluate.ts';
import { type Recommendation, recommend } from '../decision/recommend.ts';
import { recommendParts } from '../decision/recommend-parts.ts';
import { separated, sharedByParts } from '../decision/separation.ts';
import type { FactorId, FactorValue } from '../profile/index.ts';
import type { Advice, Understood } from './effect.ts';
import type { State, Step } from './state.ts';

/** Answers with what is known; an open question is left open. */
export function advise(
  state: State,
  understood: readonly Understood[],
  setting: Setting,
  lead?: string,
  previous?: State,
): Step {
  const { asked, ...rest } = state;
  const closed = asked ? [...state.closed, asked.factor] : state.closed;
  const changed = state.phase === 'answered' && understood.length > 0;
  const recommendation = adviceFor(state, setting);
  const before = changed && previous ? adviceFor(previous, setting) : undefined;
  const advice: Advice = {
    type: 'recommendation',
    profile: state.profile,
    recommendation,
    understood: changed ? understood : everything(state),
    skipped: closed,
    ...(lead || changed ? { lead: lead ?? whatChanged(before, recommendation) } : {}),
  };
  return {
    state: { ...rest, phase: 'answered', revising: false, closed },
    effects: [
      ...(asked ? [{ type: 'settled', number: asked.number, factor: asked.factor, value: null, by: '' } as const] : []),
      advice,
    ],
  };
}

/** What a changed answer made of the advice. */
function whatChanged(before: Recommendation | undefined, after: Recommendation): string {
  if (!before) return 'Updated.';
  if (before.verdict !== after.verdict) return `This changes the advice: it was ${before.verdict} (${before.flavour}).`;
  if (before.flavour !== after.flavour) return `The option stays, its kind changes: it was ${before.flavour}.`;
  return before.confidence === after.confidence
    ? 'The advice stays the same.'
    : `The advice stays, with ${after.confidence} instead of ${before.confidence} confidence.`;
}

/** The advice for what is known so far. */
export function adviceFor(
  { components, profile }: Pick<State, 'components' | 'profile'>,
  setting: Setting,
): Recommendation {
  if (components.length > 1) return recommendParts(components, profile, setting);
  const parts = separated(profile, setting);
  return parts.length > 0 ? recommendParts(parts, sharedByParts(profile, parts), setting) : recommend(profile, setting);
}

/** All that the conversation has learned so far, with who said it. */
export const everything = (state: State): Understood[] =>
  (Object.entries(state.profile) as [FactorId, FactorValue][]).map(([factor, value]) => ({
    factor,
    value,
    by: state.origins[factor]?.by ?? '',
    ...(state.origins[factor]?.words ? { words: state.origins[factor].words } : {}),
  }));
