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

const NOTHING_TO_CHOOSE =
  'No products to choose between: the choices I know of are between cloud services. On your own machines, plan the backups, the updates and what takes over when a machine fails.';

/** The choices that come after the verdict. */
export function nextDecisions(state: State, setting: Setting): Step {
  const { next } = assessmentOf(state, setting).recommendation;
  const lines = next.flatMap(({ question: title, answer, sources }) => [{ text: `${title} ${answer}`, sources }]);
  if (lines.length === 0) lines.push({ text: NOTHING_TO_CHOOSE, sources: [] });
  const sources = next.flatMap((each) => each.sources);
  return { state, effects: [{ type: 'explanation', title: 'Next decisions', lines, sources, next: [] }] };
}

/** The advice in short, posted for everybody. */
export function share(state: State, by: string, setting: Setting): Step {
  const advice = adviceOf(state, setting);
  return { state, recorded: traceOf(state, setting), effects: [{ type: 'shared', by, advice }] };
}
