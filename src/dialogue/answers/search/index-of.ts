import { gainsOf } from './bm25.ts';
import type { Features } from './features.ts';
import { type Places, type Postings, placesIn } from './postings.ts';
import { type Weights, weightsOf } from './word-index.ts';

/** What is searched: the questions that an entry answers and what it says. */
export interface Document {
  readonly questions: readonly Features[];
  readonly text: Features;
}

/**
 * All that a search has to know of its documents, in a form that is restored in milliseconds. The parts of a document
 * are its questions and its text, in this order.
 */
export interface SearchIndex {
  /** By number. */
  readonly words: readonly string[];
  /** By part, its document, and its place among the questions of that; none: it is the text. */
  readonly documentOf: Int32Array;
  readonly questionOf: Int32Array;
  /** By document, the part that is its text. */
  readonly texts: Int32Array;
  /** By word, how many documents ask with it. */
  readonly spread: Int32Array;
  readonly weights: Weights;
  readonly gains: Postings;
}

export const NONE = -1;

export function indexOf(documents: readonly Document[]): SearchIndex {
  const parts = documents.flatMap(({ questions, text }) => [...questions, text]);
  const places = placesIn(parts);
  const questionOf = Int32Array.from(documents.flatMap(({ questions }) => [...questions.keys(), NONE]));
  return {
    words: [...places.keys()],
    documentOf: Int32Array.from(documents.flatMap(({ questions }, at) => [...questions.map(() => at), at])),
    questionOf,
    texts: Int32Array.from([...questionOf.keys()].filter((part) => questionOf[part] === NONE)),
    spread: spreadOf(documents, places),
    weights: weightsOf(parts, places),
    gains: gainsOf(
      documents.map(({ questions, text }) => [...questions, text]),
      places,
    ),
  };
}

function spreadOf(documents: readonly Document[], places: Places): Int32Array {
  const spread = new Int32Array(places.size);
  for (const { questions } of documents)
    for (const word of new Set(questions.flatMap((features) => [...features.keys()]))) spread[places.get(word)!]! += 1;
  return spread;
}
