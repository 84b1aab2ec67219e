import type { Setting } from '../../decision/evaluate.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { answerPart } from './answer-part.ts';
import { ANSWERS, type Answered, nearer } from './answered.ts';
import { beyondAnswer, unknowableIn } from './beyond.ts';
import { answerOf } from './compose.ts';
import type { Indexed } from './library/library.ts';
import { premiseIn } from './premise.ts';
import { isContent } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { withoutAsides } from './search/asides.ts';
import { soughtIn } from './search/features.ts';
import type { Found } from './search/search.ts';
import type { Subject } from './search/subjects.ts';
import { sentencesOf, subQuestions } from './sub-questions.ts';

/**
 * The answer to a question that is not about one workload; `undefined` where nothing known is near. While a workload
 * is talked about, the question may be about that, and what is known has to be nearer.
 */
export function answerQuestion(heard: Understanding, setting: Setting, underWay = false): Answered | undefined {
  const unknowable = unknowableIn(heard.text);
  if (unknowable)
    return { reply: beyondAnswer(unknowable), score: 1, kind: 'beyond', because: `nobody can know it: ${unknowable}` };
  const premise = premiseIn(heard.text);
  const asked = withoutAsides(premise?.rest ?? heard.text);
  const tokens = asked === heard.text ? heard.tokens : tokenize(asked);
  const answered = nearer(byPart(tokens, heard, setting, underWay), bySentence(tokens, heard, setting, underWay));
  if (!premise) return answered;
  const known = answered?.kind === 'unknown' ? undefined : answered?.reply;
  const lines = [...premise.correction, ...(known && 'lines' in known ? known.lines : [])];
  const because = 'what was taken for granted is not so';
  return { reply: answerOf('explanation', lines), score: 1, kind: 'premise', because };
}

/** "Can it use a GPU and what does it cost?": each of the two, the second about what the first names. */
function byPart(
  tokens: readonly Token[],
  heard: Understanding,
  setting: Setting,
  underWay: boolean,
): Answered | undefined {
  let carried: readonly Subject[] = [];
  let before: readonly Token[] = [];
  const [first, second] = subQuestions(tokens).flatMap((own) => {
    const part = before.length > 0 && isElliptic(own) ? [...withoutNames(before), ...own] : own;
    before = own;
    const retrieved = retrieve(part, carried);
    carried = retrieved.sought.mentions.map(({ subject }) => subject);
    return answerPart(part, retrieved, heard, setting, underWay) ?? [];
  });
  return first && second ? joined(first, second) : first;
}

/** "… and how many on Cloud Run?" asks the same of another. */
function isElliptic(part: readonly Token[]): boolean {
  const { features, mentions } = soughtIn(part);
  const names = mentions.some(({ subject }) => subject.kind !== 'term');
  return names && [...features.keys()].every((each) => !isContent(each));
}

/** What is asked, without of what. */
function withoutNames(part: readonly Token[]): readonly Token[] {
  const named = soughtIn(part).mentions.filter(({ subject }) => subject.kind !== 'term');
  return part.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to));
}

/** Two answers in one. */
function joined(first: Answered, second: Answered): Answered {
  if (!('lines' in first.reply) || !('lines' in second.reply) || first.because === second.because) return first;
  if (second.score < ANSWERS) return first;
  const { lines, type, title } = first.reply;
  const said = new Set(lines.map(({ text }) => text));
  const more = second.reply.lines.filter(({ text }) => !said.has(text));
  return { ...first, reply: answerOf(type, [...lines, ...more], title) };
}

/** Of a text that tells something before it asks, the answer to the sentence that is nearest to anything known. */
function bySentence(
  tokens: readonly Token[],
  heard: Understanding,
  setting: Setting,
  underWay: boolean,
): Answered | undefined {
  const sentences = sentencesOf(tokens).filter(hasContent);
  if (sentences.length < 2) return undefined;
  const named = soughtIn(tokens).mentions.map(({ subject }) => subject);
  return sentences
    .map((sentence) => {
      const found = retrieve(sentence, named);
      return answerPart(sentence, { ...found, entries: found.entries.filter(isOf(named)) }, heard, setting, underWay);
    })
    .reduce(nearer, undefined);
}

/** "What does he mean?" asks for nothing by itself, nor do "AWS, GCP, Azure?". */
function hasContent(sentence: readonly Token[]): boolean {
  const { features, mentions } = soughtIn(sentence);
  const said = [...features.keys()].filter((each) => !each.startsWith('?'));
  const isOnlyNames = sentence.every((_, at) => mentions.some(({ from, to }) => at >= from && at < to));
  return said.length >= 2 && !isOnlyNames;
}

/** What a sentence finds has to be about something that the whole text names, if it names anything. */
const isOf =
  (named: readonly Subject[]) =>
  ({ entry }: Found<Indexed>): boolean =>
    named.length === 0 ||
    named.some(({ id, host }) => entry.subjects.has(id) || (host !== undefined && entry.hosts.has(host)));
