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

/** The clauses of a text, and its sentences where they have several: "one scraper per state, nights" says more than "nights". */
export function spansOf(tokens: readonly Token[]): Span[] {
  const clauses = grouped(tokens, (last, next) => next.clause === last.clause);
  const sentences = grouped(tokens, (last, next) => next.clause - last.clause < SENTENCE_STEP);
  const W = Number((globalThis as any).process?.env.WIN ?? 0), STEP = Number((globalThis as any).process?.env.STEP ?? 2);
  const windows: Token[][] = [];
  if (W) for (const sentence of sentences) if (sentence.length > W + 1) for (let at = 0; at < sentence.length; at += STEP) { windows.push(sentence.slice(at, at + W)); if (at + W >= sentence.length) break; }
  return [...clauses, ...sentences.filter((sentence) => sentence[0]!.clause !== sentence.at(-1)!.clause), ...windows];
}
/** A comma counts the clauses up by one, the end of a sentence by two. */
const SENTENCE_STEP = 2;

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
