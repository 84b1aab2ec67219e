import { isQuestionIntent } from '../../domain/intents.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { advise } from '../advice/advise.ts';
import { answerFollowUp } from '../advice/follow-up.ts';
import { ANSWERS } from '../answers/answered.ts';
import { AFTER_ADVICE } from '../courtesies.ts';
import type { Reply, Understood } from '../effect.ts';
import { numbersIn, type Split } from '../heard/question.ts';
import { learn, proceed, resume } from '../questions/questionnaire.ts';
import { sideAnswer, weighedHere } from '../side-questions/index.ts';
import { costHere } from '../side-questions/what-it-costs.ts';
import type { State, Step } from '../state/state.ts';
import { type Turn, turnOf } from '../turn.ts';
import { intentTable } from './intent-table.ts';

/** "So not containers?" asks of the advice, whatever it reminds of. */
const objects = /\b(?:so|why) not\b|\binstead\b/i;

/** A question that comes while another waits, or after advice, is answered; what is told beside it is taken in. */
export function askedFirst(state: State, turn: Turn): Step | undefined {
  const { heard, setting, by } = turn;
  if (state.phase === 'new' || !mayAskToo(heard)) return undefined;
  const split = questionIn(turn);
  if (!split) return undefined;
  const facts = factsOf(split, state, turn).map((fact) => ({ ...fact, by }));
  const { state: told, effects, learned } = learn(state, facts);
  const question = turnOf({ ...turn, heard: turn.understand(split.asking, { phase: 'answered' }), facts: [] });
  const weighed = weighedHere(told, question);
  if (!weighed && asksForAdvice(question))
    return learned.length > 0 ? proceed({ state: told, effects, learned }, setting) : undefined;
  return answeredWith(
    answerTo(told, question, weighed, learned.length > 0) ?? unknown(told, learned),
    { state: told, effects, learned },
    turn,
  );
}

/** Whether a message may ask something besides what it is taken for. */
function mayAskToo({ intent, undoes, facts, text }: Understanding): boolean {
  if (undoes || !intent) return false;
  const tellsToo = isQuestionIntent(intent) && facts.length > 0;
  return tellsToo || intentTable[intent].mayAsk || objects.test(text);
}

/** What a message asks, and what it tells besides; `undefined` where it asks nothing, or only supposes. */
function questionIn({ heard, split }: Turn): Split | undefined {
  const found = split();
  // "Boss asks why not Kubernetes" asks, though it is no question by its form.
  const { asking, telling } = found.asking || !heard.followUp ? found : { asking: heard.text, telling: '' };
  const onlySupposes = heard.intent === 'what-if' && !telling;
  return asking && !onlySupposes ? { asking, telling } : undefined;
}

/** So few words beside a question may answer what was asked; more of them tell what they say by themselves. */
const SHORT = 4;

/** What a message states that asks as well. */
function factsOf({ asking, telling }: Split, { phase, asked }: State, { heard, understand }: Turn) {
  const numbers = numbersIn(asking, heard.facts);
  if (!telling) return numbers;
  const answers = asked && telling.split(/\s+/).length <= SHORT;
  return [...numbers, ...understand(telling, answers ? { phase, asked: asked.factor } : { phase: 'answered' }).facts];
}

/** So near a question has to be to one that is answered, where it may be about something of theirs. */
const NEAR = 0.65;

/** "So where do we run it?" asks for the advice, whatever else was told; "should I put a queue in front?" does not. */
export function asksForAdvice(question: Turn): boolean {
  const { intent } = question.heard;
  if (intent !== 'recommend' && intent !== 'answer-now') return false;
  const found = question.answered();
  return !(found?.kind === 'note' && found.score >= NEAR);
}

function answerTo(state: State, question: Turn, weighed: Reply | undefined, hasNews: boolean): Reply | undefined {
  const { heard, setting } = question;
  const here = sideAnswer(state, question) ?? costHere(state, question) ?? weighed;
  if (here) return here;
  const followUp = heard.followUp && answerFollowUp(state, heard.followUp, setting);
  return followUp || knownReply(state, question, hasNews);
}

/** What is known of a question about the world, where it is near enough to what is asked here. */
function knownReply(state: State, { heard, answered }: Turn, hasNews: boolean): Reply | undefined {
  const found = answered();
  const needed = isQuestionIntent(heard.intent ?? 'answer') && heard.intent !== 'out-of-scope' ? ANSWERS : NEAR;
  if (!found) return undefined;
  // Beside news, what is merely near the question is no answer.
  const mayBeNear = state.phase === 'answered' && !hasNews;
  const isNear = found.kind === 'unknown' ? found.isNear && mayBeNear : found.score >= needed;
  return isNear ? found.reply : undefined;
}

/** What is told beside a question that cannot be answered has its own reply. */
function unknown({ phase }: State, learned: readonly Understood[]): Reply {
  const lead = learned.length > 0 ? 'As for your question, I don’t know.' : 'I don’t know that.';
  const next = phase === 'answered' && learned.length === 0 ? ` ${AFTER_ADVICE}` : '';
  return { type: 'declined', lines: [{ text: `${lead}${next}` }], sources: [], next: [] };
}

/** The answer, with what was told beside it: the advice again where that is news, or the question that waits. */
function answeredWith(
  answer: Reply,
  { state, effects, learned }: Step & { readonly learned: readonly Understood[] },
  { setting }: Turn,
): Step {
  if (state.phase === 'asking') {
    if (state.asked) return prefixed(resume(state, answer, setting, learned), effects);
    return proceed({ state, effects: [...effects, answer], learned }, setting);
  }
  if (learned.length === 0) return { state, effects: [answer] };
  const advice = advise(state, learned, setting);
  return { state: advice.state, effects: [...advice.effects, answer] };
}

const prefixed = (step: Step, effects: Step['effects']): Step => ({ ...step, effects: [...effects, ...step.effects] });
