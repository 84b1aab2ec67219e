import type { Term } from '../../../knowledge/entry.ts';
import { terms } from '../../../knowledge/glossary/index.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Answer, Suggestion } from '../../effect.ts';
import { wordsOf } from '../../heard/words.ts';

const byId = new Map(terms.map((term) => [term.id, term]));

/** Words around a name that is asked for: "and what about spot?". */
const around = new Set('and or but what about how is are the a an of we i can could use with so then also'.split(' '));

/** The only term that a question of one word can be short for: "spot?". */
export function shortFor(text: string): Term | undefined {
  const [word, ...others] = wordsOf(text).filter((each) => !around.has(each));
  if (!word || others.length > 0) return undefined;
  const [meant, ...more] = terms.filter(({ term, aliases }) =>
    [term, ...aliases].some((name) => wordsOf(name)[0] === word),
  );
  return more.length === 0 ? meant : undefined;
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
