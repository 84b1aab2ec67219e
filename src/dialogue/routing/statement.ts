import { sayValue } from '../../domain/profile.ts';
import { suppose } from '../advice/what-if.ts';
import { explainWhy, nothingNew } from '../advice/why.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { undo } from '../corrections/undo.ts';
import { puzzled } from '../courtesies.ts';
import { atThePeak } from '../follow-ups/peak.ts';
import { deniedIn } from '../heard/denial.ts';
import { namesFirstWork } from '../heard/recognized.ts';
import { learn, proceed, reopen } from '../questions/questionnaire.ts';
import { aboutOf } from '../side-questions/about.ts';
import type { State, Step } from '../state/state.ts';
import { type Reply, type Turn, turnOf } from '../turn.ts';
import { consider } from './consider.ts';
import { adds } from './part-told.ts';

/** An answer, a correction or a supposition; without a fact in it none of them. */
export const statement: Reply = (state, turn) => {
  const { heard, facts, by, setting } = turn;
  const { intent, takenBack, provider } = heard;
  if (heard.undoes) return undo(state, by, turn.workspace);
  // What it is comes up only now, and is theirs, however it is said.
  if (intent !== 'what-if' && !adds.test(heard.text) && namesFirstWork(state, heard))
    return consider(state, turnOf({ ...turn, heard: { ...heard, aboutTheirs: true } }));
  if (facts.length === 0 && takenBack.length === 0 && !provider)
    return optionSupposed(state, turn) ?? factless(state, turn);
  if (intent === 'what-if') return suppose(state, facts, setting, { provider });
  const learnt = learn(state, facts);
  const isNews = learnt.learned.length + takenBack.length > 0 || provider !== undefined;
  if (!isNews && state.phase === 'answered') return nothingNew(learnt.state, facts, setting);
  return withPeak(proceed(learnt, setting), state, turn);
};

/** What a peak asks of what was advised is told to whoever tells of one. */
function withPeak(step: Step, { phase }: State, turn: Turn): Step {
  const isPeak = phase === 'answered' && turn.facts.some(({ factor }) => factor === 'peak_rps');
  return isPeak ? { ...step, effects: [...step.effects, atThePeak(aboutOf(step.state, turn))] } : step;
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
