import type { Features } from './features.ts';

/** The usual constants. */
const K1 = 1.2;
const B = 0.75;
/** Of documents that say a word which none says. */
const UNHEARD = 0.5;

/** How much of what is sought each document says, all its texts together (Okapi BM25). */
export class Bm25 {
  /** Of each word, how often every document says it. */
  readonly #said = new Map<string, Map<number, number>>();
  /** By document, what its length leaves of a word. */
  readonly #dilution: readonly number[];

  constructor(documents: readonly (readonly Features[])[]) {
    const sizes = documents.map((texts, document) => texts.reduce((sum, text) => sum + this.#add(document, text), 0));
    const usual = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    this.#dilution = sizes.map((size) => K1 * (1 - B + (B * size) / usual));
  }

  #add(document: number, text: Features): number {
    let size = 0;
    for (const [word, count] of text) {
      const said = this.#said.get(word) ?? new Map<number, number>();
      said.set(document, (said.get(document) ?? 0) + count);
      this.#said.set(word, said);
      size += count;
    }
    return size;
  }

  /** By document, a share of what one would reach that says nothing else and that often; 0 to 1. */
  scores(sought: Features): Float64Array {
    const scores = new Float64Array(this.#dilution.length);
    let most = 0;
    for (const [word, count] of sought) {
      const said = this.#said.get(word);
      const weight = count * Math.log(1 + scores.length / (said?.size ?? UNHEARD)) * (K1 + 1);
      most += weight;
      for (const [document, times] of said ?? [])
        scores[document]! += (weight * times) / (times + this.#dilution[document]!);
    }
    return scores.map((score) => score / most);
  }
}
