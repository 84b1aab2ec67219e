import type { Advice } from '../effect.ts';
import type { State, Step } from '../state/state.ts';

const LONGEST_TITLE = 120;

/** What a step says of the decision that its conversation came to: that there is none any more, its latest form, that it is shared. */
export function decisionOf({ state, effects }: Step) {
  const advice = effects.find((effect) => effect.type === 'recommendation');
  const startedOver = state.advices > 0 && !state.advised;
  return {
    ...(startedOver ? { dropped: true } : {}),
    ...(advice ? { latest: latestOf(state, advice) } : {}),
    ...(effects.some(({ type }) => type === 'shared') ? { shared: true } : {}),
  };
}

function latestOf({ opened }: State, { recommendation }: Advice) {
  const { verdict, flavour, confidence, knowledge } = recommendation;
  return {
    person: opened?.by ?? '',
    title: titleOf(opened?.text ?? ''),
    verdict,
    flavour,
    confidence,
    knowledge,
  };
}

/** The first words. */
export function titleOf(text: string): string {
  const words = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (words.length <= LONGEST_TITLE) return words || 'A workload from the form';
  return `${words.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
