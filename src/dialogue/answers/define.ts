import type { Term } from '../../knowledge/entry.ts';
import { terms } from '../../knowledge/glossary/index.ts';
import { PhraseBook } from '../../nlu/mentions/phrases.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer, Suggestion } from '../effect.ts';

const byId = new Map(terms.map((term) => [term.id, term]));
let book: PhraseBook<Term> | undefined;

/** All names of all terms; read at the first use, so that starting does not wait for it. */
function names(): PhraseBook<Term> {
  if (book) return book;
  book = new PhraseBook<Term>();
  for (const term of terms) {
    for (const name of [term.term, ...term.aliases]) {
      const words = tokenize(name).map(({ text }) => text);
      if (words.length > 0) book.add(words.join(' '), term);
    }
  }
  return book;
}

/** Words after which the term stands that is asked about. */
const asks = new Set(['is', 'are', 'does', 'define', 'explain', 'meaning', 'eli5', 'a', 'an', 'the']);

/** The term that a text asks about: the longest name in it, then the one behind "what is", then the first. */
export function termIn(tokens: readonly Token[]): Term | undefined {
  let best: { readonly term: Term; readonly weight: number } | undefined;
  for (const { meaning, from, to } of names().find(tokens)) {
    const weight = (to - from) * 2 + (asks.has(tokens[from - 1]?.text ?? '') ? 1 : 0);
    if (!best || weight > best.weight) best = { term: meaning, weight };
  }
  return best?.term;
}

export function define(tokens: readonly Token[]): Answer | undefined {
  const term = termIn(tokens);
  return term && definitionOf(term);
}

export function definitionOf(term: Term): Answer {
  const related = (term.related ?? []).flatMap((id) => byId.get(id) ?? []).slice(0, 2);
  return {
    type: 'definition',
    title: term.term,
    lines: [{ text: term.definition, sources: term.sources }],
    sources: term.sources,
    next: [
      ...related.map((each): Suggestion => ({ label: `What is ${each.term}?`, say: `define ${each.term}` })),
      adviseMe,
    ],
  };
}

export const unknownTerm = (): Answer => ({
  type: 'declined',
  lines: [
    { text: 'I have no entry for that. I know the terms around serverless functions, containers, VMs and costs.' },
  ],
  sources: [],
  next: [{ label: 'What is a cold start?', say: 'what is a cold start' }, adviseMe],
});
