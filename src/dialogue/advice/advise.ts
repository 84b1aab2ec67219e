import type { Setting } from '../../decision/evaluate.ts';
import type { FactorId, FactorValue } from '../../domain/profile.ts';
import type { Advice, Understood } from '../effect.ts';
import { tell } from '../state/acts.ts';
import { isBlank, type State, type Step, suppositionsOf } from '../state/state.ts';
import { assessmentOf } from './assessment.ts';
import { platformLines, weighedLines } from './platforms.ts';
import { advisedBy, saidBefore, whatChanged } from './revision.ts';

const NOTHING_KNOWN =
  'I don’t know anything about it yet, so this is just the usual starting point. Tell me what it does and I can do better.';

/** Answers with what is known; an open question is left open. Advice given before is revised. */
export function advise(state: State, understood: readonly Understood[], setting: Setting, lead?: string): Step {
  const { asked, advised, ...waiting } = state;
  const rest = asked ? tell(waiting, [{ type: 'left', factor: asked.factor }]) : waiting;
  const { closed } = rest;
  const revised = state.phase === 'answered' || state.revising;
  const current = adviceOf(state, setting);
  const { recommendation } = current;
  const told = leadOf(state, [lead, revised ? whatChanged(advised, recommendation, understood) : undefined]);
  const number = state.advices + (revised ? 0 : 1);
  const said = revised ? saidBefore(advised, recommendation) : undefined;
  const advice: Advice = {
    ...current,
    skipped: closed,
    number,
    revised,
    ...(told ? { lead: told } : {}),
    ...(said ? { said } : {}),
  };
  return {
    state: {
      ...rest,
      phase: 'answered',
      revising: false,
      advices: number,
      advised: advisedBy(advice),
    },
    effects: [
      ...(asked ? [{ type: 'settled', number: asked.number, factor: asked.factor, value: null, by: '' } as const] : []),
      advice,
      ...(revised && told ? [{ type: 'noted', text: told } as const] : []),
    ],
  };
}

/** What stands before the advice: what led to it and what it changes, or else that nothing is known yet. */
const leadOf = (state: State, said: readonly (string | undefined)[]): string | undefined =>
  said.filter(Boolean).join(' ') || (isBlank(state) ? NOTHING_KNOWN : undefined);

/** The advice as it would be given now, without anything new. */
export function adviceOf(state: State, setting: Setting): Advice {
  const { recommendation } = assessmentOf(state, setting);
  return {
    type: 'recommendation',
    profile: state.profile,
    supposed: suppositionsOf(state),
    recommendation,
    understood: everything(state),
    skipped: state.closed,
    askedAbout: state.discussed,
    hosts: state.hosts,
    platforms: platformLines(state, recommendation),
    weighed: weighedLines(state, recommendation, setting),
    number: state.advices,
    revised: false,
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
