import type { Term } from '../../../knowledge/entry.ts';
import { terms } from '../../../knowledge/glossary/index.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Answer, Suggestion } from '../../effect.ts';

const byId = new Map(terms.map((term) => [term.id, term]));

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
