import { type FactorId, factorOf } from '../../domain/profile.ts';
import type { Seen } from '../learning/features.ts';
import type { Target } from '../learning/softmax.ts';
import { quantitiesIn } from '../quantities/quantities.ts';
import { plainText, readable } from '../text/text.ts';
import { tokenize } from '../text/tokens.ts';
import { recognize } from '../workloads/recognize.ts';
import type { MessageExample, ReplyExample, StatementExample, Values } from './examples.ts';
import { labelOf, NOTHING, repliedGroups, repliedLabel } from './labels.ts';
import { type ReadText, type Span, seenReply, seenSpan, spansOf } from './spans.ts';
import { asReplied, mostly, nobody, statedAlone, statedBy, surely, type Targets } from './targets.ts';

/** One text with what it teaches readers of replies and readers of statements. */
export interface TextLesson {
  readonly seen: Seen;
  readonly replied: Targets;
  readonly stated: Targets;
  /** What it states as a whole, wherever it does. */
  readonly whole?: Targets;
  readonly weight?: number;
}

/** Replies of such a kind answer no question at all. */
const evasions = new Set(['unsure', 'question', 'skip', 'refuses']);
/** Words in a message that state something would also answer the question; people reply in shorter ones. */
const AS_REPLY = 0.6;
/** A reply of at least this many words says what it says without the question. */
const STANDS_ALONE = 3;
/** A reply of at least this many words is about one question and no answer to another. */
const ABOUT_ONE = 6;
const NO_ANSWER = 0.1;
/** What replies say by leaving something out ("plain python") says it only when it was asked for. */
const needsQuestion: ReadonlySet<string> = new Set([
  'control none',
  'isolation standard',
  'portability low',
  'protocol none',
  'gpu false',
  'cold_start tolerant',
  'cold_start under_1s',
  'cold_start none',
]);
/** Of a span or of the words that state something, how much must lie in the other. */
const SPAN_SHARE = 0.5;
const WORDS_SHARE = 0.6;

function read(said: string): ReadText {
  const text = plainText(readable(said));
  const tokens = tokenize(text);
  return { tokens, text, recognized: recognize(tokens) };
}

/** The whole text as one span. */
const seenAlone = (text: ReadText): Seen => seenSpan(text, { from: 0, to: text.tokens.length });

export function replyLessons({ asked, text, value, accept = [], also = {}, kind }: ReplyExample): TextLesson[] {
  const said = read(text);
  if (said.tokens.length === 0) return [];
  const label = saysItInWords(asked, said) ? repliedLabel(asked, value) : undefined;
  if (label === undefined) return [{ seen: seenAlone(said), replied: nobody, stated: statedAlone(also) }];
  const seen = seenReply(said);
  const others = accept.flatMap((each) => repliedLabel(asked, each) ?? []).filter((each) => each !== label);
  const evades = label === NOTHING && evasions.has(kind ?? '');
  const replied = new Map(evades ? evaded.map(({ id }) => [id, surely(NOTHING)]) : []);
  replied.set(asked, mostly(label, others));
  const stated = new Map(statedAlone(also));
  if (others.length === 0 && labelOf(asked, value) === label && standsAlone(asked, label, said))
    stated.set(asked, surely(label));
  return [
    { seen, replied, stated: nobody },
    { seen: seenAlone(said), replied: nobody, stated },
    ...noAnswer(asked, seen, also),
  ];
}

/** Where a number was asked for and given, its words say nothing that the number does not. */
const saysItInWords = (asked: FactorId, { tokens }: ReadText): boolean =>
  factorOf(asked).kind !== 'number' || quantitiesIn(tokens).length === 0;

/** What an evasive reply teaches of other questions; few say a number in words, and these would drown in it. */
const evaded = repliedGroups.filter(({ id }) => factorOf(id as FactorId).kind !== 'number');

/** Whether a reply says what it says without the question. */
const standsAlone = (asked: FactorId, label: string, { tokens }: ReadText): boolean =>
  label !== NOTHING && tokens.length >= STANDS_ALONE && !needsQuestion.has(`${asked} ${label}`);

/** A reply to one question is no answer to another, chosen by its length. */
function noAnswer(asked: FactorId, seen: Seen, also: Values): TextLesson[] {
  if (seen.tokens.length < ABOUT_ONE) return [];
  const { id } = repliedGroups[(seen.tokens.length * 31 + seen.tokens[0]!.text.length) % repliedGroups.length]!;
  if (id === asked || id in also) return [];
  return [{ seen, replied: asReplied(id, NOTHING), stated: nobody, weight: NO_ANSWER }];
}

export function statementLessons({ text, facts, optional }: StatementExample): TextLesson[] {
  const said = read(text);
  if (said.tokens.length === 0) return [];
  const replied = new Map([...statedAlone(facts)].filter(([factor]) => repliedGroups.some(({ id }) => id === factor)));
  return [
    { seen: seenAlone(said), replied: nobody, stated: statedBy(facts, optional) },
    { seen: seenReply(said), replied, stated: nobody },
  ];
}

export function messageLessons({ text, facts, optional }: MessageExample): TextLesson[] {
  const said = read(text);
  const { tokens } = said;
  if (tokens.length === 0) return [];
  const quotes = quotesIn(said.text, facts);
  const asReplies = quotes.flatMap(({ factor, label, from, to }) => {
    const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
    const replied = asReplied(factor, label);
    return inside.length === 0 || replied.size === 0
      ? []
      : [
          {
            seen: seenReply({ tokens: inside, recognized: recognize(inside) }),
            replied,
            stated: nobody,
            weight: AS_REPLY,
          },
        ];
  });
  const unplaced = Object.keys(facts).filter((factor) => !quotes.some((quote) => quote.factor === factor));
  const spans = spansOf(tokens).flatMap((span, at) => {
    if (at % ONE_IN > 0 && !quotes.some((quote) => overlaps(quote, placeOf(span, said)))) return [];
    const stated = statedBy({}, optional);
    for (const factor of unplaced) stated.delete(factor);
    for (const quote of quotes) teach(stated, quote, placeOf(span, said));
    return [{ seen: seenSpan(said, span), replied: nobody, stated }];
  });
  return [...asReplies, ...spans, wholeLesson(said, facts, optional)];
}

function wholeLesson(said: ReadText, facts: MessageExample['facts'], optional?: Values): TextLesson {
  const values = Object.fromEntries(Object.entries(facts).map(([factor, [value]]) => [factor, value]));
  return { seen: seenAlone(said), replied: nobody, stated: nobody, whole: statedBy(values, optional) };
}

interface Quote {
  readonly factor: FactorId;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Where the words stand from which the values were taken. */
function quotesIn(plain: string, facts: MessageExample['facts']): Quote[] {
  const lower = plain.toLowerCase();
  return Object.entries(facts).flatMap(([id, [value, words]]) => {
    const factor = id as FactorId;
    const label = labelOf(factor, value);
    const quoted = words === undefined ? '' : plainText(readable(words)).toLowerCase();
    const from = quoted ? lower.indexOf(quoted) : -1;
    return label === undefined || from < 0 ? [] : [{ factor, label, from, to: from + quoted.length }];
  });
}

/** Where a span stands in the text, in characters. */
const placeOf = ({ from, to }: Span, { tokens }: ReadText): Span => ({
  from: tokens[from]!.start,
  to: tokens[to - 1]!.end,
});

/** Of what states nothing there is more than enough; one in so many is taught. */
const ONE_IN = 3;

const overlaps = (one: Span, two: Span): boolean => one.from < two.to && two.from < one.to;

/** A span that holds most of the words states it; of one that holds few nobody knows. */
function teach(stated: Map<string, Target>, { factor, label, from, to }: Quote, span: Span): void {
  const shared = Math.min(span.to, to) - Math.max(span.from, from);
  if (shared <= 0) return;
  if (shared >= SPAN_SHARE * (span.to - span.from) || shared >= WORDS_SHARE * (to - from))
    stated.set(factor, surely(label));
  else stated.delete(factor);
}
