import type { Term } from '../../knowledge/entry.ts';
import { terms } from '../../knowledge/glossary/index.ts';
import { PhraseBook } from '../../nlu/phrases.ts';
import { type Token, tokenize } from '../../nlu/tokens.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer, Suggestion } from '../effect.ts';

const byId = new Map(terms.map((term) => [term.id, term]));
const book = new PhraseBook<Term>();
for (const term of terms) {
  for (const name of [term.term, ...term.aliases]) {
    const words = tokenize(name).map(({ text }) => text);
    if (words.length > 0) book.add(words.join(' '), term);
  }
}

/** The term that a text asks about: the longest name in it, the last of equals. */
export function termIn(tokens: readonly Token[]): Term | undefined {
  let best: { meaning: Term; from: number; to: number } | undefined;
  for (const hit of book.find(tokens)) if (!best || hit.to - hit.from >= best.to - best.from) best = hit;
  return best?.meaning;
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
      ...related.map((each): Suggestion => ({ label: `What is ${each.term}?`, say: `what is ${each.term}` })),
      adviseMe,
    ],
  };
}
