import type { Setting } from '../../decision/evaluate.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Aspect } from '../../knowledge/products/questions.ts';
import type { Subject } from '../../nlu/mentions/subjects.ts';
import type { Quantity } from '../../nlu/quantities/quantity.ts';
import { asksForYesOrNo } from '../../nlu/scope/asking.ts';
import { nameAskedFor, soughtIn } from '../../nlu/search/features.ts';
import type { Found } from '../../nlu/search/search.ts';
import type { Token } from '../../nlu/text/tokens.ts';
import { tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Answer, Reply } from '../effect.ts';
import { profileOf } from '../event.ts';
import { billFor, loadIn } from './bill.ts';
import { answerOf, aspectAnswer, bothSides, definitionFor, entryLines, unknownAnswer } from './compose.ts';
import type { Entry } from './library/entry.ts';
import type { Indexed } from './library/library.ts';
import { premiseIn } from './premise.ts';
import { type Retrieved, retrieve } from './retrieve.ts';
import { sentencesOf, subQuestions } from './sub-questions.ts';

/** `aspect`: of a product; `bill`: worked out from the numbers in the question; `unknown`: that nothing near is known. */
type AnswerKind = Entry['kind'] | 'aspect' | 'bill' | 'premise' | 'unknown';

/** An answer, how near it is to the question, and why it was chosen. */
export interface Answered {
  readonly reply: Reply;
  readonly score: number;
  readonly kind: AnswerKind;
  /** Though not known, it is about something that is. */
  readonly isNear?: boolean;
  readonly because: string;
}

/** What is as near as this answers. */
export const ANSWERS = Number(process.env.AN ?? 0.5);
/** An aspect of a product that is asked for as its examples ask for it. */
const ASPECT = 0.55;
/** The intent of a message says which general page it may want. */
const INTENT_BONUS = 0.15;

/** The answer to a question that is not about one workload; `undefined` where nothing known is near. */
export function answerQuestion(heard: Understanding, setting: Setting): Answered | undefined {
  const premise = premiseIn(heard.text);
  const tokens = premise ? tokenize(premise.rest) : heard.tokens;
  let carried: readonly Subject[] = [];
  const parts = subQuestions(tokens).flatMap((part) => {
    const retrieved = retrieve(part, carried);
    carried = retrieved.sought.mentions.map(({ subject }) => subject);
    return answerPart(part, retrieved, heard, setting) ?? [];
  });
  const [first, second] = parts;
  const whole = first && second ? joined(first, second) : first;
  const answered = nearest(whole, bySentence(tokens, heard, setting));
  if (!premise) return answered;
  const lines = [...premise.correction, ...(answered && 'lines' in answered.reply ? answered.reply.lines : [])];
  return {
    reply: answerOf('explanation', lines),
    score: 1,
    kind: 'premise',
    because: 'what was taken for granted is not so',
  };
}

/** Of a text that tells something before it asks, the answer to the sentence that is nearest to anything known. */
function bySentence(tokens: readonly Token[], heard: Understanding, setting: Setting): Answered | undefined {
  const sentences = sentencesOf(tokens);
  if (sentences.length < 2) return undefined;
  const named = soughtIn(tokens).mentions.map(({ subject }) => subject);
  return sentences
    .map((sentence) => [sentence, retrieve(sentence, named)] as const)
    .filter(([sentence]) => hasContent(sentence))
    .map(([sentence, found]) =>
      answerPart(sentence, { ...found, entries: found.entries.filter(isOf(named)) }, heard, setting),
    )
    .reduce(nearest, undefined);
}

/** "What does he mean?" asks for nothing by itself. */
const hasContent = (sentence: readonly Token[]): boolean =>
  [...soughtIn(sentence).features.keys()].filter((each) => !each.startsWith('?')).length >= 2;

/** What a sentence finds has to be about something that the whole text names, if it names anything. */
const isOf =
  (named: readonly Subject[]) =>
  ({ entry }: Found<Indexed>): boolean =>
    named.length === 0 ||
    named.some(({ id, host }) => entry.subjects.has(id) || (host !== undefined && entry.hosts.has(host)));

const nearest = (one: Answered | undefined, other: Answered | undefined): Answered | undefined =>
  other && other.kind !== 'bill' && other.score > (one?.score ?? 0) ? other : one;

/** Two answers in one. */
function joined(first: Answered, second: Answered): Answered {
  if (!('lines' in first.reply) || !('lines' in second.reply) || first.because === second.because) return first;
  if (second.score < ANSWERS) return first;
  const { lines, type, title } = first.reply;
  return { ...first, reply: answerOf(type, [...lines, ...second.reply.lines], title) };
}

function answerPart(
  tokens: readonly Token[],
  retrieved: Retrieved,
  heard: Understanding,
  setting: Setting,
): Answered | undefined {
  const { sought, asked, aspects } = retrieved;
  const bill = billAsked(tokens, retrieved, heard, setting);
  if (bill) return { reply: bill, score: 1, kind: 'bill', because: 'a bill for the numbers in it' };
  const entries = defining(byIntent(retrieved.entries, heard), nameAskedFor(tokens, sought.mentions));
  const [best] = entries;
  const aspect = aspectAsked(aspects, heard.text, sought.quantities);
  if (aspect && asked.length > 0 && aspect.score >= ASPECT && aspect.score > (best?.score ?? 0)) {
    const question = { text: heard.text, closed: asksForYesOrNo(heard.text), quantities: sought.quantities };
    return {
      reply: aspectAnswer(aspect.entry, asked, question),
      score: aspect.score,
      kind: 'aspect',
      because: `${aspect.entry.name} of ${asked.map(([product]) => product?.name).join(' and ')} (${aspect.matched.join(', ')})`,
    };
  }
  if (best && (best.score >= leastFor(best.entry, heard) || standsOut(entries))) {
    const reply = replyOf(entries, heard, setting);
    if (reply)
      return {
        reply,
        score: Math.max(best.score, ANSWERS),
        kind: best.entry.kind,
        because: `${best.entry.id} (${best.matched.join(', ')})`,
      };
  }
  const sides = compares.test(heard.text) ? bothSides(sought.mentions) : undefined;
  if (sides) return { reply: sides, score: ANSWERS, kind: 'statement', because: 'what each of the two is' };
  const unknown = unknownAnswer(retrieved);
  const isNear = sought.mentions.some(({ subject }) => subject.kind !== 'term') || (best?.score ?? 0) >= NEAR;
  return (
    unknown && {
      reply: unknown,
      score: 0,
      kind: 'unknown',
      isNear,
      because: `nothing near enough; nearest ${best?.entry.id}`,
    }
  );
}

/** In a long question little is like an example; a note that is far nearer than anything else may be what is meant. */
const standsOut = ([best, next]: readonly Found<Indexed>[]): boolean =>
  best!.entry.kind === 'note' && best!.score >= FAR_AHEAD && best!.score >= (next?.score ?? 0) * LEAD;
const FAR_AHEAD = Number(process.env.FA ?? 0.38);
const LEAD = 1.3;

/** What a term means is no answer to what else is asked about it. */
const leastFor = ({ kind }: Indexed, { intent }: Understanding): number => {
  if (kind === 'definition') return intent === 'define' ? DEFINES : DEFINES_UNASKED;
  return kind === 'page' ? GENERAL : ANSWERS;
};
/** Below this nobody asked for anything that is known. */
const NEAR = 0.4;
const DEFINES = 0.6;
const DEFINES_UNASKED = 0.8;
const GENERAL = 0.6;

/** "How much is a GPU on Cloud Run?" asks for the price, whatever else it names. */
function aspectAsked(
  found: readonly Found<Aspect>[],
  text: string,
  quantities: readonly Quantity[],
): Found<Aspect> | undefined {
  const priced = asksThePrice.test(text) ? found.find(({ entry }) => entry.id === 'price') : undefined;
  const aspect = priced ?? found[0];
  if (!aspect || aspect.entry.kind.type !== 'limits') return aspect;
  const measure = { s: 'duration', MB: 'size', GB: 'size', vCPU: 'cores' }[aspect.entry.kind.measures];
  const isOther = quantities.some(({ kind }) => kind !== measure);
  return isOther ? { ...aspect, score: aspect.score * OTHER_MEASURE } : aspect;
}
/** "How many vCPUs at 3,008 MB?" asks for something that no ceiling tells. */
const OTHER_MEASURE = 0.6;

const compares = /\b(?:vs?\.?|versus|difference|compared?)\b/i;
const asksThePrice =
  /\bhow (?:much (?:is|are|do|does|for|would|will)|expensive)\b|\bcosts?\b|\bpric\w+|\bpay\b|\bdollars?\b|\busd\b|\bballpark\b|\bbill\b/i;

function billAsked(
  tokens: readonly Token[],
  { sought, asked }: Retrieved,
  { facts, text }: Understanding,
  setting: Setting,
): Answer | undefined {
  if (!asksThePrice.test(text)) return undefined;
  const load = loadIn(tokens, sought.all, profileOf(facts) as Profile);
  const priced = asked.flatMap((family) => family.filter(({ pricing }) => pricing).slice(0, 1));
  return load && billFor(load, priced, withoutFree.test(text) ? charged(setting) : setting);
}

/** Who asks what something is gets that first. */
function defining(entries: readonly Found<Indexed>[], asked: Subject | undefined): readonly Found<Indexed>[] {
  const at = entries.findIndex(
    ({ entry }) =>
      asked && entry.kind === 'definition' && (`term:${entry.id}` === asked.id || entry.defines.has(asked.id)),
  );
  return at < 0 || entries[at]!.score < entries[0]!.score - CLOSE
    ? entries
    : [{ ...entries[at]!, score: 1 }, ...entries.toSpliced(at, 1)];
}

const CLOSE = 0.02;

const withoutFree = /\b(?:without|ignoring|excluding|before|no) (?:the |any )?free\b/i;

/** As if nothing were free. */
const charged = (setting: Setting): Setting => ({
  ...setting,
  prices: Object.fromEntries(
    Object.entries(setting.prices).map(([id, price]) => [id, id.includes('-free-') ? 0 : price]),
  ) as typeof setting.prices,
});

/** A general page gains where the message has its intent. */
const byIntent = (entries: readonly Found<Indexed>[], { intent, confidence }: Understanding): Found<Indexed>[] =>
  entries
    .map((found) =>
      found.entry.page && found.entry.page.intent === intent
        ? { ...found, score: found.score + INTENT_BONUS * confidence }
        : found,
    )
    .sort((a, b) => b.score - a.score);

function replyOf(entries: readonly Found<Indexed>[], heard: Understanding, setting: Setting): Reply | undefined {
  const { entry } = entries[0]!;
  if (entry.page) return entry.page.make(heard, setting);
  if (entry.kind === 'definition') return definitionFor(entries);
  return answerOf('explanation', entryLines(entries), entry.title);
}
