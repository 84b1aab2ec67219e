import type { Features } from './features.ts';

/**
 * By word, the texts that it stands in, in order, and how much it counts in each. All words share two arrays, because a
 * pair of arrays for each word takes more memory than what they hold, and longer to make.
 */
export class Postings {
  readonly texts: Int32Array;
  readonly counts: Float64Array;
  readonly #places = new Map<string, number>();
  /** By word, where its texts begin; the next word's is their end. */
  readonly #begins: Int32Array;

  constructor(texts: readonly Features[]) {
    const sizes: number[] = [];
    for (const text of texts)
      for (const word of text.keys()) {
        const place = this.#places.get(word);
        if (place === undefined) this.#places.set(word, sizes.push(1) - 1);
        else sizes[place]! += 1;
      }
    this.#begins = new Int32Array(sizes.length + 1);
    for (let place = 0; place < sizes.length; place += 1)
      this.#begins[place + 1] = this.#begins[place]! + sizes[place]!;
    this.texts = new Int32Array(this.#begins.at(-1)!);
    this.counts = new Float64Array(this.texts.length);
    this.#fill(texts);
  }

  #fill(texts: readonly Features[]): void {
    const next = this.#begins.slice();
    texts.forEach((text, at) => {
      for (const [word, count] of text) {
        const place = this.#places.get(word)!;
        const to = next[place]!;
        next[place] = to + 1;
        this.texts[to] = at;
        this.counts[to] = count;
      }
    });
  }

  /** How many words there are. */
  get size(): number {
    return this.#begins.length - 1;
  }

  /** The number of a word; `undefined` where no text has it. */
  placeOf(word: string): number | undefined {
    return this.#places.get(word);
  }

  begin(place: number): number {
    return this.#begins[place]!;
  }

  end(place: number): number {
    return this.#begins[place + 1]!;
  }
}
