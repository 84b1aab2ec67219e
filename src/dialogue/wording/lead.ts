import type { Step } from '../state/state.ts';

/** The step with something said before whatever is asked or advised. */
export const withLead = (step: Step, lead: string): Step => ({
  ...step,
  effects: step.effects.map((effect) =>
    effect.type === 'question' || effect.type === 'recommendation'
      ? { ...effect, lead: [lead, effect.lead].filter(Boolean).join(' ') }
      : effect.type === 'noted'
        ? { ...effect, text: `${lead} ${effect.text}` }
        : effect,
  ),
});
