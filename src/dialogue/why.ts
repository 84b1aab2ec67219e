import type { Setting } from '../decision/evaluate.ts';
import { factorOf } from '../domain/profile.ts';
import type { FollowUp } from '../nlu/intent/follow-up.ts';
import { adviceOf } from './advise.ts';
import { help } from './courtesies.ts';
import { detailsOf } from './details.ts';
import type { Answer } from './effect.ts';
import { answerFollowUp } from './follow-up.ts';
import { resume } from './questionnaire.ts';
import type { State, Step } from './state.ts';

/** What is asked about advice before it is given. */
const soFar = (answer: Answer): Answer =>
  answer.title ? { ...answer, title: `So far: ${answer.title[0]!.toLowerCase()}${answer.title.slice(1)}` } : answer;

/** Why a question is asked, how the answer came about, or why it is not another. */
export function explainWhy(state: State, setting: Setting, followUp?: FollowUp): Step {
  if (state.phase === 'new') return help(state);
  const answer = followUp && answerFollowUp(state, followUp, setting);
  if (answer) return state.asked ? resume(state, soFar(answer), setting) : { state, effects: [answer] };
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
  return { state, effects: [detailsOf(adviceOf(state, setting))] };
}
