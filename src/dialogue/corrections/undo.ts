import type { Setting } from '../../decision/evaluate.ts';
import { advise } from '../advice/advise.ts';
import { acknowledge } from '../courtesies.ts';
import { ask, settled } from '../questions/ask.ts';
import { askAgain, proceed } from '../questions/questionnaire.ts';
import { type Act, withActs } from '../state/acts.ts';
import { isBlank, type State, type Step, settingFor } from '../state/state.ts';
import { sayDifference } from './difference.ts';

/** Takes back the last thing that a person did, and asks again what was asked then; said again, it goes further back. */
export function undo(state: State, by: string, workspace: Setting): Step {
  const act = state.acts.findLast((each) => each.by === by && each.changes.length > 0);
  if (!act) return nothingToUndo(state, settingFor(state, workspace));
  const acts = state.acts.filter((each) => each !== act);
  const { askedHere, leftInRow } = act;
  const back: State = { ...withActs(state, acts), askedHere: Math.max(0, askedHere - 1), leftInRow };
  const lead = `Undone: ${undoneWords(act, state, back)}.`;
  return resumeAt(back, act, lead, settingFor(back, workspace));
}

function nothingToUndo(state: State, setting: Setting): Step {
  const text = 'There’s nothing to undo.';
  return state.asked ? askAgain(state, setting, text) : acknowledge(state, text);
}

function undoneWords({ changes }: Act, before: State, after: State): string {
  if (changes.some(({ type }) => type === 'cleared')) return 'everything from before is back';
  const told = sayDifference(before, after);
  return told || (changes.some(({ type }) => type === 'left') ? 'the skipped question is open again' : 'the last step');
}

/** Goes on where an act began. */
function resumeAt(back: State, { question, phase, changes }: Act, lead: string, setting: Setting): Step {
  const restarts = changes.some(({ type }) => type === 'cleared');
  if (question) {
    const revising = back.revising || (back.phase === 'answered' && !restarts);
    return ask({ ...back, phase: 'asking', revising }, question, setting, { lead });
  }
  const { asked, ...rest } = back;
  const effects = asked ? [settled(asked, null, '')] : [];
  if (isBlank(back)) {
    const { state, effects: said } = acknowledge({ ...rest, phase: 'new' }, `${lead} Tell me about your workload.`);
    return { state, effects: [...effects, ...said] };
  }
  if (restarts && phase === 'answered') {
    const { state, effects: said } = advise({ ...rest, phase: 'asking' }, [], setting, lead);
    return { state, effects: [...effects, ...said] };
  }
  return proceed({ state: rest, effects, learned: [] }, setting, lead);
}
