import type { Setting } from '../decision/evaluate.ts';
import type { FollowUp } from '../nlu/follow-ups.ts';
import { factorOf } from '../profile/index.ts';
import { adviceFor } from './advise.ts';
import { help } from './courtesies.ts';
import type { Line } from './effect.ts';
import { answerFollowUp } from './follow-up.ts';
import type { State, Step } from './state.ts';

/** Why a question is asked, how the answer came about, or why it is not another. */
export function explainWhy(state: State, setting: Setting, followUp?: FollowUp): Step {
  if (state.phase === 'new') return help(state);
  if (state.asked) {
    const { why, question } = factorOf(state.asked.factor);
    return {
      state,
      effects: [
        {
          type: 'explanation',
          lines: [{ text: why }, { text: question }],
          sources: [],
          next: [{ label: 'Skip', say: 'skip' }],
        },
      ],
    };
  }
  const answer = followUp && answerFollowUp(state, followUp, setting);
  if (answer) return { state, effects: [answer] };
  const { pros, cons, knockedOut, scores, margin } = adviceFor(state, setting);
  const lines: Line[] = [
    {
      text: `Points: serverless ${scores.serverless}, containers ${scores.containers}, VMs ${scores.vms}${margin === null ? '' : `; ahead by ${margin}`}.`,
    },
    ...knockedOut.map(({ text, sources }) => ({ text, sources })),
    ...[...pros, ...cons].filter(({ factor }) => factor).map(({ text, sources }) => ({ text, sources })),
  ];
  return {
    state,
    effects: [
      {
        type: 'explanation',
        title: 'How this came about',
        lines: lines.slice(0, 8),
        sources: lines.flatMap(({ sources }) => sources ?? []),
        next: [],
      },
    ],
  };
}
