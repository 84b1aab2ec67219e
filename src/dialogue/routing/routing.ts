import type { Setting } from '../../decision/evaluate.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { ANSWERS } from '../answers/answered.ts';
import { answerOf } from '../answers/compose.ts';
import { answerQuestion } from '../answers/index.ts';
import { aboutSelf } from '../answers/library/about.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { definitionOf, shortFor } from '../answers/pages/definitions.ts';
import { clarify, decline, help, puzzled } from '../courtesies.ts';
import type { Reply as Said, Understood } from '../effect.ts';
import { tellsOfTheirs } from '../heard/recognized.ts';
import { SURE } from '../heard/unread.ts';
import { learn, proceed, resume } from '../questions/questionnaire.ts';
import type { State, Step } from '../state/state.ts';
import type { Reply, Turn } from '../turn.ts';
import { isChoice, UNSURE } from './choice.ts';
import { consider } from './consider.ts';
import { besides, DESCRIPTION, isAside, worldlyAnswer, worldlyQuestion } from './worldly.ts';

/** Facts that make a message whose intent is unclear one about a workload. */
const HINT = 2;

/** A request for advice. */
export const advice: Reply = (state, turn) =>
  turn.heard.confidence < SURE && turn.facts.length < 2 ? knowledge(state, turn) : answeredFirst(state, turn);

/** Whether options can be mixed, or where each of several parts goes. */
export const mix: Reply = (state, turn) =>
  turn.heard.parts.length > 1 && state.phase !== 'asking' ? consider(state, turn) : knowledge(state, turn);

/** What reminds of nothing that is known here. */
export const unrelated: Reply = (state, turn) => {
  const { heard, facts, setting } = turn;
  if (tellsOfTheirs(heard) && state.phase === 'new') return answeredFirst(state, turn);
  if (facts.length >= DESCRIPTION) return consider(state, turn);
  const answered = turn.answered();
  if (answered && (answered.score >= ANSWERS || answered.isNear))
    return informed(state, answered.reply, facts, setting);
  const meant = heard.runnerUp;
  if (heard.confidence < UNSURE && meant && meant.probability >= 0.2) return clarify(state, [meant.intent], heard.text);
  if (state.phase !== 'asking') return decline(state, heard.text);
  return facts.length > 0 ? proceed(learn(state, facts), setting) : puzzled(state, setting);
};

/** "Which of the two?" before anything is known: what is usual, and the first question. */
export const pick = (state: State, turn: Turn): Step | undefined =>
  state.discussed.length > 0 ? consider(state, turn) : undefined;

/** A question about the world; what tells of a workload on the way asks for advice, whatever it reminds of. */
export const knowledge: Reply = (state, turn) => {
  const { heard, facts, setting } = turn;
  if (state.phase === 'new' && asksForAdvice(turn)) return answeredFirst(state, turn);
  const answered = turn.answered();
  const isKnown = answered && answered.kind !== 'unknown' && answered.score >= ANSWERS;
  const doubted = isKnown ? undefined : doubt(state, turn);
  if (doubted) return doubted;
  if (answered?.kind === 'unknown' && !answered.isNear && state.phase !== 'new')
    return puzzled(state, setting, heard.text);
  if (answered) return informed(discussing(state, heard), answered.reply, facts, setting);
  if (heard.intent !== 'define') return decline(state, heard.text);
  const term = shortFor(heard.text);
  return term ? informed(state, definitionOf(term), [], setting) : { state, effects: [NO_ENTRY] };
};

/** Declines what is hardly understood, and asks back what may be meant; `undefined` where that is clear. */
function doubt(state: State, { heard, facts }: Turn): Step | undefined {
  const { confidence, runnerUp, text } = heard;
  const intent = heard.intent!;
  const unsure = intent === 'recommend' ? VAGUE : UNSURE;
  if (confidence < unsure && intent !== 'define') return decline(state, text);
  if (confidence >= SURE || state.phase !== 'new') return undefined;
  return clarify(learn(state, facts).state, [intent, ...(runnerUp ? [runnerUp.intent] : [])], text);
}

/** Whoever may want advice, and says nothing of what for, is asked whether that is meant. */
const VAGUE = 0.25;

const NO_ENTRY = answerOf('declined', [
  { text: 'I have no entry for that. Ask me about a term for serverless, containers or VMs, or tell me what you run.' },
]);

/** What is asked of the world on the way to advice is answered first. */
const answeredFirst = (state: State, turn: Turn): Step => {
  const step = consider(state, turn);
  const { heard, setting } = turn;
  if (state.phase !== 'new') return step;
  const whole = besides(heard, turn.answered);
  if (whole) return { ...step, effects: [whole.reply, ...step.effects] };
  const question = worldlyQuestion(heard);
  if (!question) return step;
  const answered = question === heard ? turn.answered() : answerQuestion(question, setting);
  return answered && isAside(question, answered) ? { ...step, effects: [answered.reply, ...step.effects] } : step;
};

/** The answer to a question about the world, whatever its words remind of; `undefined` where it is none. */
export function worldly(state: State, { heard, setting, answered }: Turn): Step | undefined {
  const found = worldlyAnswer(heard, answered);
  return found && informed(discussing(state, heard), found.reply, [], setting);
}

/** What is asked about the advisor, each by itself; who it is where that is not clear. */
export const aboutItself: Reply = (state, { setting, answered }) => {
  const found = answered()?.reply;
  const reply = found?.type === 'about' ? found : aboutSelf(setting);
  return informed(state, reply, [], setting);
};

/** A question about the advisor that is asked as an example asks it is answered, though it sounds like a wish for help. */
export const helpful: Reply = (state, { setting, answered }) => {
  const found = answered();
  const isAsked = found?.reply.type === 'about' && found.score >= AS_ASKED;
  return isAsked ? informed(state, found.reply, [], setting) : help(state);
};

/** So near an example a question is that it asks the same. */
const AS_ASKED = 0.85;

/** "Which of the two?" may follow. */
const discussing = (state: State, { tokens }: Understanding): State => {
  const { options } = mentionsIn(tokens);
  return options.length > 0 ? { ...state, discussed: options } : state;
};

function asksForAdvice({ heard, facts }: Turn): boolean {
  const hint = heard.runnerUp?.intent === 'recommend' ? 1 : HINT;
  return tellsOfTheirs(heard) || (heard.confidence < SURE && facts.length >= hint) || isChoice(heard);
}

/** A question about the world is answered; what was told beside it is kept, and much of it asks for advice. */
function informed(state: State, answer: Said, facts: readonly Understood[], setting: Setting): Step {
  const known = state.phase === 'new' && facts.length > 0 ? learn(state, facts).state : state;
  if (state.phase === 'new' && facts.length >= DESCRIPTION)
    return proceed({ state: known, effects: [answer], learned: facts }, setting);
  if (state.phase !== 'asking') return { state: known, effects: [answer] };
  return resume(state, answer, setting);
}
