import { type Setting, todayOf } from '../../decision/evaluate.ts';
import { decisionRecord } from '../../decision/recommendation/record.ts';
import { traceOf } from '../register/snapshot.ts';
import type { State, Step } from '../state/state.ts';
import { adviceOf, everything } from './advise.ts';
import { assessmentOf } from './assessment.ts';

/** The decision as a record to keep. */
export function record(state: State, setting: Setting): Step {
  // Who said it is an id of Slack's, which means nothing in a repository.
  const answers = everything(state).map(({ by: _, ...answer }) => answer);
  const verbatim = decisionRecord(assessmentOf(state, setting).recommendation, answers, todayOf(setting));
  const lines = [
    { text: 'An architecture decision record in Markdown (MADR), to copy into your repository.' },
    // Where the program ends with the conversation there is no register.
    ...(setting.operation ? [{ text: 'It’s also in the register, under “All decisions” on my Home tab.' }] : []),
  ];
  return {
    state,
    recorded: traceOf(state, setting),
    effects: [{ type: 'explanation', title: 'Decision record', lines, verbatim, sources: [], next: [] }],
  };
}

/** The advice in short, posted for everybody. */
export function share(state: State, by: string, setting: Setting): Step {
  const advice = adviceOf(state, setting);
  return { state, recorded: traceOf(state, setting), effects: [{ type: 'shared', by, advice }] };
}
