import type { Seen } from '../learning/feature-space.ts';
import type { Token } from '../text/tokens.ts';

/** The runs of tokens that no punctuation divides. */
export function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  for (const token of tokens) {
    const last = clauses.at(-1);
    if (last?.[0]!.clause === token.clause) last.push(token);
    else clauses.push([token]);
  }
  return clauses;
}

const ASKS = 'asks';
/** Short replies differ in kind, longer ones do not. */
const LONGEST_COUNTED = 6;

/** A clause as the reader of statements sees it: an option that is only asked about is no fact. */
export function seenClause(clause: readonly Token[], text: string): Seen {
  const sign = text.slice(clause.at(-1)!.end).trimStart()[0];
  return { tokens: clause, ...(sign === '?' ? { named: [ASKS] } : {}) };
}

/** A whole reply. */
export const seenReply = (tokens: readonly Token[]): Seen => ({
  tokens,
  named: [`length:${Math.min(LONGEST_COUNTED, tokens.length)}`],
});
