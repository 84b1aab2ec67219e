import type { Seen } from '../learning/features.ts';
import { onlyQuantity } from '../quantities/only.ts';
import { asks } from '../scope/asking.ts';
import { negators } from '../scope/negated.ts';
import type { Token } from '../text/tokens.ts';
import { hintsOf } from '../workloads/hints.ts';
import type { Recognized } from '../workloads/recognize.ts';

/** Some tokens in a row that may state something: the first, and the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text as the readers see it. */
export interface ReadText {
  readonly tokens: readonly Token[];
  /** What the tokens were read from. */
  readonly text: string;
  readonly recognized: readonly Recognized[];
}

/** A comma counts the clauses up by one, the end of a sentence by two. */
const CLAUSE_STEP = 1;
const SENTENCE_STEP = 2;
const WINDOW = 7;
const STEP = 3;

/**
 * The clauses of a text, its sentences where they have several clauses ("one scraper per state, nights" says more than
 * "nights"), and parts of long ones, so that other words do not hide the few that state something.
 */
export function spansOf(tokens: readonly Token[]): Span[] {
  const clauses = divided(tokens, CLAUSE_STEP);
  const sentences = divided(tokens, SENTENCE_STEP);
  const several = sentences.filter(({ from, to }) => tokens[from]!.clause !== tokens[to - 1]!.clause);
  return [...clauses, ...several, ...sentences.flatMap(windowsOf).map((window) => withDenial(window, tokens))];
}

/** "We have no | containers at all, everything …": what is denied is not read without its denial. */
function withDenial({ from, to }: Span, tokens: readonly Token[]): Span {
  const isDenied =
    from > 0 && negators.has(tokens[from - 1]!.text) && tokens[from - 1]!.clause === tokens[from]!.clause;
  return isDenied ? { from: from - 1, to } : { from, to };
}

function divided(tokens: readonly Token[], step: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]!.clause - tokens[at - 1]!.clause < step) continue;
    spans.push({ from, to: at });
    from = at;
  }
  return spans;
}

function windowsOf({ from, to }: Span): Span[] {
  if (to - from <= WINDOW + 1) return [];
  const windows: Span[] = [];
  for (let at = from; at + WINDOW - STEP < to; at += STEP) windows.push({ from: at, to: Math.min(to, at + WINDOW) });
  return windows;
}

/** One word of a span may state something, whatever the others say. */
export const STATED_DILUTION = 0.25;

const ASKS = 'asks';
/** Short replies differ in kind, longer ones do not. */
const LONGEST_COUNTED = 6;

/** A span as the reader of statements sees it. */
export const seenSpan = (said: ReadText, span: Span): Seen => ({
  tokens: said.tokens.slice(span.from, span.to),
  named: knownOf(said, span),
});

/** What is known of a span beside its words: an option that is only asked about is no fact. */
export function knownOf({ tokens, text, recognized }: ReadText, { from, to }: Span): string[] {
  const end = tokens[to - 1]!.end;
  const isAsked = text.slice(end).trimStart()[0] === '?' || asks(text.slice(tokens[from]!.start, end));
  const inside = recognized.filter((each) => each.from >= from && each.to <= to);
  return [...(isAsked ? [ASKS] : []), ...hintsOf(inside)];
}

/** A whole reply; all sizes are alike to a reader that asked for no size. */
export const seenReply = ({ tokens, recognized }: Omit<ReadText, 'text'>): Seen => {
  const only = onlyQuantity(tokens);
  return {
    tokens,
    named: [
      `length:${Math.min(LONGEST_COUNTED, tokens.length)}`,
      ...(only ? [`only:${only}`] : []),
      ...hintsOf(recognized),
    ],
  };
};
