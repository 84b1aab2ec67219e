import { sayValue } from '../../domain/profile.ts';
import { suppose } from '../advice/what-if.ts';
import { explainWhy, nothingNew } from '../advice/why.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { undo } from '../corrections/undo.ts';
import { puzzled } from '../courtesies.ts';
import { deniedIn } from '../heard/denial.ts';
import { implied, namesFirstWork, recognized } from '../heard/recognized.ts';
import { learn, proceed, reopen } from '../questions/questionnaire.ts';
import { tell } from '../state/acts.ts';
import { type State, type Step, settingFor } from '../state/state.ts';
import type { Reply, Turn } from '../turn.ts';

/** An answer, a correction or a supposition; without a fact in it none of them. */
export const statement: Reply = (state, turn) => {
  const { heard, facts, by, setting } = turn;
  const { intent, takenBack, provider } = heard;
  if (heard.undoes) return undo(state, by, setting);
  if (intent !== 'what-if' && namesFirstWork(state, heard)) return withWork(state, turn);
  if (facts.length === 0 && takenBack.length === 0 && !provider)
    return optionSupposed(state, turn) ?? factless(state, turn);
  if (intent === 'what-if') return suppose(state, facts, setting, { provider });
  const learnt = learn(state, facts);
  const isNews = learnt.learned.length + takenBack.length > 0 || provider !== undefined;
  return isNews || state.phase !== 'answered' ? proceed(learnt, setting) : nothingNew(learnt.state, facts, setting);
};

/** What it is comes up only now: what is always true of that, and what is usual of it, is taken in with what is told. */
function withWork(state: State, { heard, facts, by, setting }: Turn): Step {
  const theirs = { ...heard, aboutTheirs: true };
  const known = tell(state, [{ type: 'named', ...recognized(theirs, state) }]);
  const learnt = learn(known, [...facts, ...implied(theirs, state.profile, by)]);
  return proceed(learnt, settingFor(learnt.state, setting));
}

/** "What if containers?" asks what speaks for and against them here. */
function optionSupposed(state: State, { heard: { intent, tokens }, setting }: Turn): Step | undefined {
  const [option, ...others] = intent === 'what-if' ? mentionsIn(tokens).options : [];
  if (!option || others.length > 0) return undefined;
  return explainWhy(state, setting, { about: 'option', option });
}

function factless(state: State, { heard: { text }, setting }: Turn): Step {
  const denied = deniedIn(state, text);
  if (!denied) return puzzled(state, setting, text);
  return reopen(state, denied.factor, setting, `OK, not ${sayValue(denied.factor, denied.value)}.`);
}
