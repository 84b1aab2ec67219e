import type { Setting } from '../decision/evaluate.ts';
import type { Scores } from '../decision/points.ts';
import type { FollowUp } from '../nlu/follow-ups.ts';
import { factorOf } from '../profile/index.ts';
import { adviceFor } from './advise.ts';
import { help } from './courtesies.ts';
import type { Line } from './effect.ts';
import { answerFollowUp } from './follow-up.ts';
import type { State, Step } from './state.ts';

const pointsWords = ({ serverless, containers, vms }: Scores): string =>
  `serverless ${serverless}, containers ${containers}, VMs ${vms}`;

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
  const { pros, cons, knockedOut, scores, margin, components } = adviceFor(state, setting);
  const ahead = margin === null ? '' : `; ahead by ${margin}`;
  const lines: Line[] = [
    ...(components
      ? components.components.map((part) => ({ text: `${part.name}: ${pointsWords(part.scores)}.` }))
      : [{ text: `Points: ${pointsWords(scores)}${ahead}.` }]),
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
