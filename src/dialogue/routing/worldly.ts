import { type Intent, traitsOf } from '../../domain/intents.ts';
import type { FactorId } from '../../domain/profile.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import { asks, asksAnywhere } from '../../nlu/scope/asking.ts';
import { choosesBetween, proposes, speaksOfOwn } from '../../nlu/scope/own.ts';
import { tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { ANSWERS, type Answered } from '../answers/answered.ts';
import { optionOf } from '../answers/search/features.ts';
import { type Subject, subjectsIn } from '../answers/search/subjects.ts';
import { tellsOfTheirs } from '../heard/recognized.ts';
import { SURE } from '../heard/unread.ts';

/** A question that is asked as an example asks it, whatever else it reminds of. */
const SAME = 0.6;
/** A text that asks nothing in so many words is a question where it reminds of one this much. */
const REMINDS = 0.4;

/** Longer texts tell of something. */
const MOST_WORDS = 32;
const SHORT = 16;
/** What a bill is worked out from. */
const ofBills: ReadonlySet<FactorId> = new Set(['requests_month', 'avg_ms', 'memory_mb', 'trigger', 'priority']);

const isOfTheWorld = (intent: Intent): boolean => traitsOf(intent).lookedUp === 'always';

/**
 * The answer to a message that is a question about the world, rather than one about a workload of theirs; what is known
 * is searched only for messages that can be one.
 */
export function worldlyAnswer(heard: Understanding, search: () => Answered | undefined): Answered | undefined {
  const { text, intent, facts, tokens } = heard;
  if (!intent || traitsOf(intent).lookedUp === 'never' || speaksOfOwn(text) || tokens.length > MOST_WORDS)
    return undefined;
  const advised = isOpenChoice(heard) || asksForAdvice(heard);
  if (advised && intent !== 'cost') return undefined;
  const answered = search();
  if (answered?.kind === 'bill')
    return intent === 'cost' && facts.every(({ factor }) => ofBills.has(factor)) ? answered : undefined;
  return answered && !advised && isWorldly(heard, answered) ? answered : undefined;
}

function isWorldly(heard: Understanding, { score, kind }: Answered): boolean {
  const { text, facts } = heard;
  if (kind === 'unknown') return asks(text) && reminds(heard) && facts.length === 0 && !proposes(text);
  return score >= ANSWERS && isAnswered(heard, score, kind);
}

/** It is understood as a request for advice, or hardly as anything else, and tells of what is to run. */
const asksForAdvice = (heard: Understanding): boolean =>
  tellsOfTheirs(heard) && heard.facts.length >= (heard.confidence >= SURE ? tellingFacts(heard.intent) : 1);
/** So many facts make a message a description; a question about the world may mention one in passing. */
const tellingFacts = (intent: Intent | undefined): number => {
  if (intent === 'recommend') return 0;
  return intent === 'hosting' || intent === 'migrate' || intent === 'hybrid' ? 2 : Number.POSITIVE_INFINITY;
};

/** How near an answer has to be that is found for what could also be about something of theirs. */
function isAnswered(heard: Understanding, score: number, kind: Answered['kind']): boolean {
  const { text, facts, tokens } = heard;
  if (kind === 'aspect' && tokens.length <= SHORT && !proposes(text)) return asks(text) || reminds(heard);
  if (facts.length > 0 && score < SAME) return false;
  if (proposes(text)) return score >= SAME && kind !== 'page';
  if (!asks(text)) return reminds(heard) || (score >= TOLD && kind === 'note');
  return reminds(heard) || (score >= SAME && (score >= TOLD || !namesWork(heard)));
}

const reminds = ({ intent, confidence }: Understanding): boolean => isOfTheWorld(intent!) && confidence >= REMINDS;

/** So sure an intent is that of a question, whatever its words. */
const CLEAR = 0.7;
/** A trouble that is told as an example tells it needs no question mark. */
const TOLD = 0.9;

/** What a message asks of the world: a sentence of its own, or the whole of one that does not ask for advice. */
export function worldlyQuestion(heard: Understanding): Understanding | undefined {
  const sentences = heard.text.split(/(?<=[.!?])\s/);
  const question = sentences.findLast((each) => asks(each) && !speaksOfOwn(each) && !proposes(each));
  if (question && sentences.length > 1) return { ...heard, text: question, tokens: tokenize(question) };
  return heard.intent !== 'recommend' || isShortQuestion(heard) ? heard : undefined;
}

/** "Monolith on one VM: embarrassing or fine?" reminds of advice, and is yet a question that many ask. */
const isShortQuestion = ({ text, tokens, facts }: Understanding): boolean =>
  tokens.length <= SHORT && facts.length < TELLING && asksAnywhere(text) && !speaksOfOwn(text);
/** So many facts tell of something of theirs. */
const TELLING = 2;

/** Whether an answer is to something that is asked in a message about a workload of theirs. */
export function isAside(heard: Understanding, { score, kind }: Answered): boolean {
  if (kind !== 'note' && kind !== 'aspect' && kind !== 'premise') return false;
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
  const products = subjects.filter(({ kind }) => kind === 'product');
  const options = new Set(products.map(({ products: [product] }) => product?.option));
  // "EC2 or Fargate for containers?" has chosen already.
  const isChosen = subjects.some(({ id }) => id === 'term:t-container' || id === 'term:t-function');
  return choosesBetween(text) && options.size > 1 && !isChosen;
}

/** "Should we move to Kubernetes?": what there is of it to know is not what is asked. */
const isOption = (subject: Subject): boolean => optionOf(subject) !== undefined || subject.id === 'term:t-kubernetes';

/** It names work or software that is to run somewhere. */
const namesWork = ({ workloads }: Understanding): boolean =>
  workloads.some(({ id, kind }) => kind !== 'hosting' && workloadOf(id).verdict === undefined);
