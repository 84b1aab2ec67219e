import words from './article-words.json' with { type: 'json' };

interface Cited {
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
}

const articles = new Map(Object.entries(words).map(([id, each]) => [id, new Set(each)]));

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Whether an article has every word of a name, in the singular or the plural. */
const says = (article: ReadonlySet<string>, name: string): boolean =>
  wordsIn(name).every((word) => [word, `${word}s`, word.replace(/s$/, '')].some((form) => article.has(form)));

/** Articles that are cited for a term of which they say neither the name nor an alias. */
export const citedInVain = (terms: readonly Cited[]): readonly string[] =>
  terms.flatMap(({ id, term, aliases, sources }) =>
    sources
      .filter((source) => articles.has(source))
      .filter((source) => ![term, ...aliases].some((name) => says(articles.get(source)!, name)))
      .map((source) => `${id} cites ${source}, which does not say “${term}”`),
  );
