import { type Intent, traitsOf } from '../../domain/intents.ts';
import type { FactorId } from '../../domain/profile.ts';
import { asks, asksAnywhere } from '../../nlu/scope/asking.ts';
import { choosesBetween, proposes, speaksOfOwn } from '../../nlu/scope/own.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { ANSWERS, type Answered } from '../answers/answered.ts';
import { unknowableIn } from '../answers/beyond.ts';
import { type Subject, subjectsIn } from '../answers/search/subjects.ts';
import { betweenSentences, namesOnlyPlaces, weighedOption } from './asks-where.ts';
import { mayBeWorldly, worldliness } from './worldliness.ts';

/** So likely a question about the world is answered alone; what is less likely one, before whatever else it may want. */
const ALONE = 0.75;
const BESIDE = 0.5;
const UNLIKELY = 0.2;
/** So likely one it is said of that nothing is known about it, whatever it tells on the way. */
const SURELY = 0.9;
/** A question that is asked as an example asks it, whatever else it reminds of. */
const SAME = 0.6;

const SHORT = 16;
/** A question that comes with this many facts is about a workload, which is looked at as well. */
export const DESCRIPTION = 3;
/** What a bill is worked out from. */
const ofBills: ReadonlySet<FactorId> = new Set(['requests_month', 'avg_ms', 'memory_mb', 'trigger', 'priority']);

const isOfTheWorld = (intent: Intent): boolean => traitsOf(intent).lookedUp === 'always';

/** The answer to a message that is a question about the world, rather than one about a workload of theirs. */
export function worldlyAnswer(heard: Understanding, search: () => Answered | undefined): Answered | undefined {
  const { intent, facts } = heard;
  // What comes, or goes on inside a company, is asked of the world, whatever it reminds of.
  if (unknowableIn(heard.text) && facts.length < DESCRIPTION) return search();
  if (!intent || traitsOf(intent).lookedUp === 'never' || !mayBeWorldly(heard, ALONE)) return undefined;
  const answered = search();
  if (answered?.kind === 'bill')
    return intent === 'cost' && facts.every(({ factor }) => ofBills.has(factor)) ? answered : undefined;
  return answered && isWorldly(heard, answered) ? answered : undefined;
}

function isWorldly(heard: Understanding, answered: Answered): boolean {
  const { text, facts } = heard;
  const { score, kind } = answered;
  const likely = worldliness(heard, answered);
  if (isOpenChoice(heard) && heard.intent !== 'cost') return false;
  if (proposes(text) && score < SAME) return false;
  if (kind !== 'unknown') return likely >= ALONE && score >= ANSWERS;
  const names = subjectsIn(heard.tokens).some(({ subject }) => subject.kind !== 'term');
  const isAbout = names || (asksAnywhere(text) && heard.intent !== 'out-of-scope');
  return isAbout && !proposes(text) && likely >= (facts.length === 0 ? ALONE : SURELY);
}

/** So sure an intent is that of a question, whatever its words. */
const CLEAR = 0.7;
/** A trouble that is told as an example tells it needs no question mark. */
const TOLD = 0.9;

/** What a message asks of the world: a sentence of its own, or the whole of one that does not ask for advice. */
export function worldlyQuestion(heard: Understanding): Understanding | undefined {
  const sentences = heard.text.split(betweenSentences);
  const question = sentences.findLast((each) => asks(each) && !speaksOfOwn(each) && !proposes(each));
  if (question && sentences.length > 1) {
    const tokens = tokenize(question);
    // "Lambda? Render? k8s?" wants to know which, not what they are; "good idea?" is asked of what was told before it.
    return namesOnlyPlaces(tokens) || namesNothing(tokens) ? undefined : { ...heard, text: question, tokens };
  }
  return heard.intent !== 'recommend' || isShortQuestion(heard) ? heard : undefined;
}

/** Whether a text is so short, without a subject of its own, that it only makes sense with what is around it. */
const namesNothing = (tokens: readonly Token[]): boolean => tokens.length <= REMARK && subjectsIn(tokens).length === 0;
const REMARK = 5;

/** "Monolith on one VM: embarrassing or fine?" reminds of advice, and is yet a question that many ask. */
const isShortQuestion = ({ text, tokens, facts }: Understanding): boolean =>
  tokens.length <= SHORT && facts.length < TELLING && asksAnywhere(text) && !speaksOfOwn(text);
/** So many facts tell of something of theirs. */
const TELLING = 2;

/** What answers one question, rather than telling of a subject in general. */
const particular: ReadonlySet<Answered['kind']> = new Set(['note', 'aspect', 'premise']);

/** The answer to a message as a whole that may also be a question about the world; what is nearer may be less likely one. */
export function besides(heard: Understanding, search: () => Answered | undefined): Answered | undefined {
  if (!mayBeWorldly(heard, UNLIKELY) || isOpenChoice(heard) || proposes(heard.text)) return undefined;
  const answered = search();
  if (!answered || !particular.has(answered.kind)) return undefined;
  const likely = worldliness(heard, answered);
  const isNear = answered.score >= SAME && likely >= UNLIKELY && !speaksOfOwn(heard.text);
  return isNear || (answered.score >= ANSWERS && likely >= BESIDE) ? answered : undefined;
}

/** Whether an answer is to something that is asked in a message about a workload of theirs. */
export function isAside(heard: Understanding, answered: Answered): boolean {
  const { score, kind } = answered;
  if (!particular.has(kind)) return false;
  if (score >= TOLD) return !isOpenChoice(heard);
  if (heard.intent === 'recommend') return false;
  const isQuestion = asksAnywhere(heard.text) || (isOfTheWorld(heard.intent!) && heard.confidence >= CLEAR);
  return score >= SAME && isQuestion && !isOpenChoice(heard) && !proposes(heard.text);
}

/** "Fly.io or Render?", "lambda or ecs for an api?": where to run something is to be chosen, not to be explained. */
function isOpenChoice({ text, tokens }: Understanding): boolean {
  if (!choosesBetween(text) && !proposes(text)) return false;
  const subjects = [...new Set(subjectsIn(tokens).map(({ subject }) => subject))];
  if (subjects.length > 0 && subjects.every(({ kind }) => kind === 'host')) return true;
  if (proposes(text) && subjects.length === 1 && isOption(subjects[0]!)) return true;
  const options = new Set(subjects.flatMap((subject) => weighedOption(subject) ?? []));
  // "EC2 or Fargate for containers?" has chosen already.
  const isChosen = subjects.some(({ id }) => id === 'term:t-container' || id === 'term:t-function');
  return choosesBetween(text) && options.size > 1 && !isChosen;
}

/** "Should we move to Kubernetes?": what there is of it to know is not what is asked. */
const isOption = (subject: Subject): boolean => subject.kind === 'term' && weighedOption(subject) !== undefined;
