import type { Features } from './features.ts';

/** Where a word stands, and how much it weighs there. */
interface Places {
  readonly parts: number[];
  readonly weights: number[];
}
const nowhere: Places = { parts: [], weights: [] };

/** What texts share with one that is sought; valid until the next search, which uses the same numbers again. */
interface Shared {
  /** The texts that share a word, by their places. */
  readonly parts: readonly number[];
  /** By text, the product of the weights. */
  readonly products: Float64Array;
  /** By text, how much of what is sought it holds. */
  readonly covered: Float64Array;
}

/** An index of words: by each, the texts that it stands in. */
export class SharedWords {
  readonly #places = new Map<string, Places>();
  readonly #weight: (word: string, count: number) => number;
  readonly #products: Float64Array;
  readonly #covered: Float64Array;
  #parts: number[] = [];

  constructor(texts: readonly Features[], weight: (word: string, count: number) => number) {
    this.#weight = weight;
    this.#products = new Float64Array(texts.length);
    this.#covered = new Float64Array(texts.length);
    texts.forEach((text, at) => {
      for (const [word, count] of text) {
        const places = this.#places.get(word) ?? { parts: [], weights: [] };
        places.parts.push(at);
        places.weights.push(weight(word, count));
        this.#places.set(word, places);
      }
    });
  }

  with(sought: Features): Shared {
    for (const at of this.#parts) {
      this.#products[at] = 0;
      this.#covered[at] = 0;
    }
    this.#parts = [];
    for (const [word, count] of sought) if (this.#isGround(word, count)) this.#add(word, count);
    for (const [word, count] of sought) if (!this.#isGround(word, count)) this.#addToShared(word, count);
    return { parts: this.#parts, products: this.#products, covered: this.#covered };
  }

  /** What is only implied, and how thousands of questions begin, counts beside other words alone. */
  #isGround(word: string, count: number): boolean {
    const { parts } = this.#places.get(word) ?? nowhere;
    return count >= LEAST_OF_A_GROUND && !(word.startsWith('?') && parts.length > COMMON);
  }

  #add(word: string, count: number): void {
    const weight = this.#weight(word, count);
    const { parts, weights } = this.#places.get(word) ?? nowhere;
    for (let place = 0; place < parts.length; place += 1) {
      const at = parts[place]!;
      if (this.#covered[at] === 0) this.#parts.push(at);
      this.#products[at]! += weight * weights[place]!;
      this.#covered[at]! += weight;
    }
  }

  #addToShared(word: string, count: number): void {
    const weight = this.#weight(word, count);
    const { parts, weights } = this.#places.get(word) ?? nowhere;
    for (let place = 0; place < parts.length; place += 1) {
      const at = parts[place]!;
      if (this.#covered[at] === 0) continue;
      this.#products[at]! += weight * weights[place]!;
      this.#covered[at]! += weight;
    }
  }
}

/** Of what is weaker than this, a text says only that it implies it. */
const LEAST_OF_A_GROUND = 0.5;
/** A word of so many texts makes none of them near. */
const COMMON = 500;
