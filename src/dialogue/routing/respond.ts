import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { speaksForeign } from '../../nlu/text/language.ts';
import { assessmentOf } from '../advice/assessment.ts';
import { answerFollowUp } from '../advice/follow-up.ts';
import { STAY } from '../advice/platforms.ts';
import { recap } from '../advice/recap.ts';
import { record } from '../advice/record.ts';
import { suppose } from '../advice/what-if.ts';
import { explainWhy } from '../advice/why.ts';
import { asksThePrice } from '../answers/rank.ts';
import { isRejected, takenBack } from '../corrections/taken-back.ts';
import { undo } from '../corrections/undo.ts';
import { acknowledge, decline, greet, help, puzzled } from '../courtesies.ts';
import { firstStepsFor } from '../follow-ups/first-steps.ts';
import { askedOfAdvice } from '../follow-ups/index.ts';
import { namesTheirs, tellsOfTheirs } from '../heard/recognized.ts';
import { onlyRefuses, refusalWords } from '../heard/refusing.ts';
import { choiceIn } from '../heard/requests.ts';
import { runsWell } from '../heard/runs-well.ts';
import { thanksIn } from '../heard/thanks.ts';
import { settled } from '../questions/ask.ts';
import { leave, proceed, reopen, resume } from '../questions/questionnaire.ts';
import { sideAnswer } from '../side-questions/index.ts';
import { volumeSupposed } from '../side-questions/other-volume.ts';
import { costHere } from '../side-questions/what-it-costs.ts';
import { isBlank, reset, type State, type Step } from '../state/state.ts';
import { type Reply, retold, type Turn, turnOf } from '../turn.ts';
import { withLead } from '../wording/lead.ts';
import { askedFirst, asksForAdvice } from './asked-first.ts';
import { toldBesideWhere } from './asks-where.ts';
import { consider } from './consider.ts';
import { type AnswerKind, intentTable } from './intent-table.ts';
import { asNext, goesToNext } from './next-workload.ts';
import { otherCount } from './other-count.ts';
import { partTold } from './part-told.ts';
import { nothingOpen, requested, verdict } from './requested.ts';
import { aboutItself, advice, helpful, knowledge, mix, unrelated, worldly } from './routing.ts';
import { statement } from './statement.ts';

/** What is made of a message that was understood. */
export const respond: Reply = (state, turn) => {
  const choice = choiceIn(state, turn.heard.text);
  if (choice && state.phase === 'new') return respond({ ...state, offers: [] }, retold(turn, choice));
  if (state.phase === 'new' && speaksForeign(turn.heard.text)) return decline(state, turn.heard.text);
  if (thanksIn(turn.heard.text)) return replies.thanks(state, turn);
  if (isBlank(state) && opens(state, turn)) return asOpening(state, turn);
  return (
    askedWhere(state, turn) ??
    partTold(state, turn) ??
    (goesToNext(state, turn) ? asNext(state, turn) : undefined) ??
    otherCount(state, turn) ??
    askedOfAdvice(state, turn) ??
    requested(state, turn) ??
    refusing(state, turn) ??
    doingWell(state, turn) ??
    withdrawn(state, turn) ??
    askedAside(state, turn) ??
    questionFirst(state, turn) ??
    byIntent(state, turn)
  );
};

/** What is told beside "could it be Cloud Run?" is what the advice is about, whatever the question reminds of. */
function askedWhere(state: State, turn: Turn): Step | undefined {
  const told = state.phase === 'new' ? toldBesideWhere(turn.heard.text) : undefined;
  if (told === undefined) return undefined;
  const { heard, facts } = turn.facts.length > 0 ? turn : retold(turn, told);
  return consider(state, turnOf({ ...turn, heard: { ...heard, aboutTheirs: true }, facts }));
}

/** What they will not have is known by now; the advice, or the question that is open, follows from it. */
function refusing(state: State, { heard, setting }: Turn): Step | undefined {
  if (state.phase === 'new' || !onlyRefuses(heard)) return undefined;
  return withLead(proceed({ state, effects: [], learned: [] }, setting), refusalWords(heard));
}

/** "It works well as it is": then nothing has to move. */
function doingWell(state: State, { heard: { text }, facts }: Turn): Step | undefined {
  if (state.phase !== 'answered' || facts.length > 0 || asksAnywhere(text) || !runsWell(text)) return undefined;
  return acknowledge({ ...state, runsWell: true }, STAY);
}

/** What is taken back, with the advice or the question that is then open, and the answer to what is asked besides. */
function withdrawn(state: State, turn: Turn): Step | undefined {
  const { heard, by, setting, workspace } = turn;
  if (state.phase !== 'new' && isRejected(heard.text)) return undo(state, by, workspace);
  const found = takenBack(state, turn);
  if (!found) return undefined;
  const { learnt, lead, asking, gone } = found;
  const question = asking ? retold(turn, asking, 'answered') : undefined;
  // While questions are asked, what is denied is asked again.
  const [again] = gone;
  if (!question && state.phase === 'asking' && learnt.learned.length === 0 && !heard.provider && again)
    return reopen(learnt.state, again, setting, lead);
  if (!question || asksForAdvice(question)) return withLead(proceed(learnt, setting), lead);
  // The answer to a question brings the one that waits with it.
  const told = state.phase === 'answered' ? proceed(learnt, setting) : learnt;
  const answered = respond(told.state, question);
  return withLead({ ...answered, effects: [...told.effects, ...answered.effects] }, lead);
}

const questionFirst = (state: State, turn: Turn): Step | undefined =>
  turn.heard.intent === 'why' && asksHowItCame(turn, state) ? undefined : askedFirst(state, turn);

const byIntent: Reply = (state, turn) => {
  const { intent } = turn.heard;
  if (intent === undefined) return state.phase === 'new' ? help(state) : puzzled(state, turn.setting);
  const { answer, phases } = intentTable[intent];
  if (answer === 'knowledge' && onlyTells(state, turn)) return statement(state, turn);
  return phases.includes(state.phase) ? replies[answer](state, turn) : help(state);
};

/** Whether a message that reminds of a question asks nothing and tells something. */
const onlyTells = ({ phase }: State, { heard: { text }, facts }: Turn): boolean =>
  phase !== 'new' && facts.length > 0 && !asksAnywhere(text) && !asksThePrice(text);

/** "Why?", "why lambda?" and "why not VMs?" ask how it came about; "so not EMR? why" asks about what it names. */
function asksHowItCame({ heard, setting }: Turn, state: State): boolean {
  const { confidence, workloads, followUp, text, facts } = heard;
  if (workloads.length + facts.length > 0) return false;
  if (followUp?.about !== 'option') return followUp !== undefined || confidence >= CLEAR_WHY;
  return answerFollowUp(state, followUp, setting) !== undefined || (asksAnywhere(text) && !/\bnot\b/i.test(text));
}
const CLEAR_WHY = 0.6;

/** A question beside what is going on: about the workload at hand, another volume of it, its bill, or the world. */
function askedAside(state: State, turn: Turn): Step | undefined {
  const { setting } = turn;
  const aside = sideAnswer(state, turn);
  // "What if we were on AWS?" supposes a place, whatever else it reminds of.
  const supposed = aside || turn.heard.provider || tellsBesides(state, turn) ? undefined : volumeSupposed(state, turn);
  if (supposed) return suppose(state, supposed, setting, { priced: turn.heard.intent === 'cost' });
  const said = aside ?? costHere(state, turn);
  if (said) return state.asked ? resume(state, said, setting) : { state, effects: [said] };
  return state.phase === 'new' ? worldly(state, turn) : undefined;
}

/** "What would we pay? We have 3,000 users": what is told in a sentence of its own is no supposition. */
const tellsBesides = ({ phase }: State, { heard, split }: Turn): boolean =>
  phase !== 'new' && heard.intent === 'cost' && split().telling !== '';

/** While nothing is known, a name that comes with an answer, or anything that is told after a first place to start. */
const opens = ({ asked, phase }: State, { heard }: Turn): boolean =>
  asked ? namesTheirs(heard) : phase === 'answered' && tellsOfTheirs(heard);

/** What tells of the workload for the first time is read as what opens a conversation, whatever was asked. */
function asOpening(state: State, turn: Turn): Step {
  const { asked, ...rest } = state;
  const { state: next, effects } = respond({ ...rest, phase: 'new' }, retold(turn, turn.heard.raw));
  return { state: next, effects: [...(asked ? [settled(asked, null, '')] : []), ...effects] };
}

const replies: Readonly<Record<AnswerKind, Reply>> = {
  advice,
  knowledge,
  mix,
  unrelated,
  statement,
  verdict,
  leave: (state, { by, setting }) => (state.asked ? proceed(leave(state, by), setting) : nothingOpen(state)),
  reasons: (state, { heard, setting }) => explainWhy(state, setting, heard.followUp),
  restart: (state) =>
    acknowledge(reset(state), 'Cleared. Say “undo” to get it back, or describe your workload to start again.'),
  recap: (state, { setting }) => recap(state, setting),
  record: (state, { setting }) => record(state, setting),
  next(state, { setting }) {
    const steps = firstStepsFor({ advice: assessmentOf(state, setting).recommendation, setting });
    return state.asked ? resume(state, steps, setting) : { state, effects: [steps] };
  },
  about: aboutItself,
  greeting: (state) => greet(state),
  thanks: (state) => acknowledge({ ...state, thanked: true }, state.thanked ? 'Anytime.' : 'You’re welcome.'),
  help: helpful,
};
