import { hostIds, hosts } from '../../src/domain/hosts.ts';
import type { Note } from '../../src/knowledge/entry.ts';
import { terms } from '../../src/knowledge/glossary/index.ts';
import { options } from '../../src/knowledge/index.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { topics } from '../../src/knowledge/topics/index.ts';
import { workloads } from '../../src/knowledge/workloads/index.ts';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** A question without what wordings of it differ in by chance. */
const plain = (question: string): string => wordsIn(question).join(' ');

/** Shorter words say too little. */
const LEAST = 2;

let known: ReadonlySet<string> | undefined;

const knownNames = (): ReadonlySet<string> =>
  (known ??= new Set(
    [
      ...terms.flatMap(({ term, aliases }) => [term, ...aliases]),
      ...products.map(({ name }) => name),
      ...hostIds.map((id) => hosts[id].name),
      ...workloads.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...Object.values(options).map(({ name }) => name),
      ...Object.values(topics).map(({ name }) => name),
    ].map((name) => name.toLowerCase()),
  ));

/** Notes that are about nothing which is known or which they speak of. */
export const aboutNothing = (notes: readonly Note[]): readonly string[] =>
  notes
    .filter(({ id, about, questions, text }) => {
      const said = new Set(wordsIn([id, ...questions, text].join(' ')));
      const isSaid = (name: string) => wordsIn(name).some((word) => word.length >= LEAST && said.has(word));
      return !about.some((name) => knownNames().has(name) || isSaid(name));
    })
    .map(({ id, about }) => `${id} is about ${about.join(', ') || 'nothing'}, none of which is known`);

/** Questions that two notes say they answer. */
export function sharedQuestions(notes: readonly Note[]): readonly string[] {
  const owners = new Map<string, string>();
  return notes.flatMap(({ id, questions }) =>
    questions.flatMap((question) => {
      const owner = owners.get(plain(question));
      owners.set(plain(question), id);
      return owner !== undefined && owner !== id ? [`${id} answers “${question}”, and so does ${owner}`] : [];
    }),
  );
}
