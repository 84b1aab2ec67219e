import type { Seen } from '../learning/feature-space.ts';
import type { Token } from '../text/tokens.ts';

/** A run of tokens that may state something. */
export type Span = readonly Token[];

const grouped = (tokens: readonly Token[], together: (last: Token, next: Token) => boolean): Token[][] => {
  const spans: Token[][] = [];
  for (const token of tokens) {
    const open = spans.at(-1);
    if (open && together(open.at(-1)!, token)) open.push(token);
    else spans.push([token]);
  }
  return spans;
};

/** The clauses of a text, its sentences where they have several clauses ("one scraper per state, nights" says more than "nights"), and parts of long ones. */
export function spansOf(tokens: readonly Token[]): Span[] {
  const clauses = grouped(tokens, (last, next) => next.clause === last.clause);
  const sentences = grouped(tokens, (last, next) => next.clause - last.clause < SENTENCE_STEP);
  const windows = sentences.flatMap(windowsOf);
  return [...clauses, ...sentences.filter((sentence) => sentence[0]!.clause !== sentence.at(-1)!.clause), ...windows];
}
/** Parts of a long sentence, so that its other words do not hide the few that state something. */
function windowsOf(sentence: Span): Span[] {
  if (sentence.length <= WINDOW + 1) return [];
  const windows: Span[] = [];
  for (let at = 0; at + WINDOW - STEP < sentence.length; at += STEP) windows.push(sentence.slice(at, at + WINDOW));
  return windows;
}
const WINDOW = 7;
const STEP = 3;

/** A comma counts the clauses up by one, the end of a sentence by two. */
const SENTENCE_STEP = 2;

/** One word of a span may state something, whatever the others say. */
export const STATED_DILUTION = 0.25;

const ASKS = 'asks';
/** Short replies differ in kind, longer ones do not. */
const LONGEST_COUNTED = 6;

/** A span as the reader of statements sees it: an option that is only asked about is no fact. */
export function seenSpan(span: Span, text: string): Seen {
  const sign = text.slice(span.at(-1)!.end).trimStart()[0];
  return { tokens: span, ...(sign === '?' ? { named: [ASKS] } : {}) };
}

/** A whole reply. */
export const seenReply = (tokens: readonly Token[]): Seen => ({
  tokens,
  named: [`length:${Math.min(LONGEST_COUNTED, tokens.length)}`],
});
