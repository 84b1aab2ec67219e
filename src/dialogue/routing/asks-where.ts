import { asks } from '../../nlu/scope/asking.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import { optionOf } from '../answers/search/features.ts';
import { type Subject, subjectsIn } from '../answers/search/subjects.ts';

/** "Could it be Cloud Run? It stamps PDFs, 900 a day": what is told by whoever asks no more than that. */
export function toldBesideWhere(text: string): string | undefined {
  const sentences = text.split(betweenSentences);
  const questions = sentences.filter(asks);
  const told = sentences.filter((sentence) => !questions.includes(sentence)).join(' ');
  if (questions.length === 0 || told.split(/\s+/).length < FEWEST) return undefined;
  return questions.every((question) => namesOnlyPlaces(tokenize(question))) ? told : undefined;
}
/** Fewer words tell nothing that advice could be about: "thanks in advance". */
const FEWEST = 5;
export const betweenSentences = /(?<=[.!?])\s/;

/** Whether a text is nothing but where something can run. */
export function namesOnlyPlaces(tokens: readonly Token[]): boolean {
  const mentions = subjectsIn(tokens);
  return (
    mentions.every(({ subject }) => subject.kind === 'host' || weighedOption(subject) !== undefined) &&
    tokens.every(({ text }, at) => joins.has(text) || mentions.some(({ from, to }) => at >= from && at < to))
  );
}
const joins = new Set(
  'or and vs versus maybe perhaps so should could would can is are be do this that it we i you a an the use run as in on with go for or better best right good fit enough here there think need one case job something candidate too much overkill possible'.split(
    ' ',
  ),
);

/** The option that somebody weighs who names it, one of its products, or Kubernetes. */
export const weighedOption = (subject: Subject): Subject['products'][number]['option'] | undefined =>
  subject.id === 'term:t-kubernetes' ? 'containers' : (optionOf(subject) ?? subject.products[0]?.option);
