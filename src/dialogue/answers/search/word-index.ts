import type { Features } from './features.ts';

/** Where a word stands: the texts in order, and its weight in each. */
interface Postings {
  readonly texts: Int32Array;
  readonly weights: Float64Array;
}

/** A word of what is sought. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  readonly postings: Postings;
  /** What is only implied, and how thousands of questions begin, brings no text up by itself. */
  readonly brings: boolean;
}

/** So many words of what is sought have a bit each. */
export const BITS = 32;
/** Of what is weaker than this, a text says only that it implies it. */
const LEAST_THAT_BRINGS = 0.5;
/** A word of so many texts makes none of them near. */
const COMMON = 500;
const nowhere: Postings = { texts: new Int32Array(), weights: new Float64Array() };

/** An index of words: by each, the texts that it stands in. What it gives is valid until the next search. */
export class WordIndex {
  /** The texts that share a word with what is sought. */
  readonly texts: Int32Array;
  size = 0;
  /** By text, the product of the weights. */
  readonly products: Float64Array;
  /** By text, how much of what is sought it holds. */
  readonly covered: Float64Array;
  /** By text that shares a word, which of the first words of what is sought it holds, a bit each. */
  readonly held: Uint32Array;
  readonly #postings: ReadonlyMap<string, Postings>;
  readonly #weight: (word: string, count: number) => number;

  constructor(texts: readonly Features[], weight: (word: string, count: number) => number) {
    this.#weight = weight;
    this.texts = new Int32Array(texts.length);
    this.products = new Float64Array(texts.length);
    this.covered = new Float64Array(texts.length);
    this.held = new Uint32Array(texts.length);
    this.#postings = postingsOf(texts, weight);
  }

  /** Looks up every word; gives them in the order of their bits. */
  look(sought: Features): readonly Term[] {
    for (let place = 0; place < this.size; place += 1) {
      const text = this.texts[place]!;
      this.products[text] = 0;
      this.covered[text] = 0;
      this.held[text] = 0;
    }
    this.size = 0;
    const terms = [...sought].map(([word, count]) => this.#term(word, count));
    for (const brings of [true, false])
      terms.forEach((term, at) => {
        if (term.brings === brings) this.#add(term, at);
      });
    return terms;
  }

  #term(word: string, count: number): Term {
    const postings = this.#postings.get(word) ?? nowhere;
    const isCommon = word.startsWith('?') && postings.texts.length > COMMON;
    return { word, weight: this.#weight(word, count), postings, brings: count >= LEAST_THAT_BRINGS && !isCommon };
  }

  #add({ weight, brings, postings: { texts, weights } }: Term, at: number): void {
    const bit = at < BITS ? 1 << at : 0;
    for (let place = 0; place < texts.length; place += 1) {
      const text = texts[place]!;
      if (this.covered[text] === 0) {
        if (!brings) continue;
        this.texts[this.size] = text;
        this.size += 1;
      }
      this.products[text]! += weight * weights[place]!;
      this.covered[text]! += weight;
      this.held[text]! |= bit;
    }
  }
}

function postingsOf(
  texts: readonly Features[],
  weight: (word: string, count: number) => number,
): ReadonlyMap<string, Postings> {
  const found = new Map<string, [texts: number[], weights: number[]]>();
  texts.forEach((text, at) => {
    for (const [word, count] of text) {
      let places = found.get(word);
      if (!places) {
        places = [[], []];
        found.set(word, places);
      }
      places[0].push(at);
      places[1].push(weight(word, count));
    }
  });
  return new Map(
    [...found].map(([word, [at, weights]]) => [
      word,
      { texts: Int32Array.from(at), weights: Float64Array.from(weights) },
    ]),
  );
}
